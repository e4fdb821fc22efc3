package org.reformkit.io.json;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.reformkit.io.ProblemKind;
import org.reformkit.model.base.Citation;
import org.reformkit.model.base.Period;
import org.reformkit.rules.Rule;
import org.reformkit.rules.RuleType;
import org.reformkit.rules.Severity;
import org.reformkit.rules.check.Text;
import org.reformkit.rules.parameter.Parameter;
import org.reformkit.rules.parameter.Parameters;

/** Gathers a rule of a policy while it is read; what is not said stays as the type has it. */
final class RuleDraft {

    private Optional<RuleType> type = Optional.empty();
    private Optional<String> id = Optional.empty();
    private Optional<Severity> severity = Optional.empty();
    private Optional<Text> title = Optional.empty();
    private Optional<Integer> edition = Optional.empty();
    private Optional<Period> inForce = Optional.empty();
    private @Nullable List<Citation> basis;
    private Parameters parameters = Parameters.none();
    private final Set<String> broken = new HashSet<>();

    void type(RuleType value) {
        type = Optional.of(value);
    }

    void id(String value) {
        id = Optional.of(value);
    }

    void severity(Severity value) {
        severity = Optional.of(value);
    }

    void title(Text value) {
        title = Optional.of(value);
    }

    void edition(int value) {
        edition = Optional.of(value);
    }

    void inForce(Period value) {
        inForce = Optional.of(value);
    }

    void basis(List<Citation> citations) {
        basis = new ArrayList<>(citations);
    }

    /** The value of a parameter; absent where it could not be read. */
    void parameter(String name, Optional<String> text) {
        text.ifPresentOrElse(value -> parameters = parameters.with(name, value), () -> broken.add(name));
    }

    Optional<RuleType> type() {
        return type;
    }

    /** The id that the rule has in the policy, as far as it is known. */
    Optional<String> id() {
        return id.or(() -> type.map(RuleType::id));
    }

    /** Notes the parameters that must be there and are not; the rule began at {@code place}. */
    boolean areRequiredThere(JsonIn in, long place) {
        ImmutableList<Parameter<?>> missing = type.map(RuleType::parameters).orElse(ImmutableList.of()).stream()
                .filter(Parameter::isRequired)
                .filter(parameter -> !parameters.texts().containsKey(parameter.name()))
                .filter(parameter -> !broken.contains(parameter.name()))
                .collect(ImmutableList.toImmutableList());
        for (Parameter<?> parameter : missing) {
            in.report(in.problem(
                    ProblemKind.MISSING,
                    place,
                    in.pointer() + "/" + ParametersMember.NAME + "/" + parameter.name(),
                    Optional.empty(),
                    Optional.of(ParameterCodecs.of(parameter.type()).expectation()),
                    Optional.empty()));
        }
        return missing.isEmpty();
    }

    /**
     * The rule.
     *
     * @throws IllegalArgumentException if the type refuses the parameters
     */
    Rule<?> rule() {
        return described(type.orElseThrow().create(parameters));
    }

    private <S> Rule<S> described(Rule<S> made) {
        Rule<S> rule = made;
        rule = id.isPresent() ? rule.withId(id.get()) : rule;
        rule = severity.isPresent() ? rule.withSeverity(severity.get()) : rule;
        rule = title.isPresent() ? rule.titled(title.get()) : rule;
        rule = edition.isPresent() ? rule.edition(edition.get()) : rule;
        rule = inForce.isPresent() ? rule.inForce(inForce.get()) : rule;
        return basis == null ? rule : rule.basedOn(basis);
    }
}
