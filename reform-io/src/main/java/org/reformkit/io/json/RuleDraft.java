package org.reformkit.io.json;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.reformkit.model.base.Citation;
import org.reformkit.model.base.Level;
import org.reformkit.model.base.Period;
import org.reformkit.rules.Rule;
import org.reformkit.rules.RuleType;
import org.reformkit.rules.Severity;
import org.reformkit.rules.check.Text;
import org.reformkit.rules.parameter.Checked;
import org.reformkit.rules.parameter.GivenValue;
import org.reformkit.rules.parameter.GivenValues;
import org.reformkit.rules.parameter.Parameter;

/** Gathers a rule of a policy while it is read; what is not said stays as the type has it. */
final class RuleDraft {

    private Optional<At<RuleType>> type = Optional.empty();
    private Optional<String> id = Optional.empty();
    private Optional<Severity> severity = Optional.empty();
    private Optional<Text> title = Optional.empty();
    private Optional<Integer> edition = Optional.empty();
    private Optional<Period> inForce = Optional.empty();
    private @Nullable List<Citation> basis;
    private @Nullable List<Level> levels;
    private Optional<Checked> checked = Optional.empty();
    private GivenValues given = GivenValues.none();
    private final List<At<Checked>> marks = new ArrayList<>();
    private final Set<String> broken = new HashSet<>();
    private boolean complete;

    void type(At<RuleType> value) {
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

    void levels(List<Level> values) {
        levels = new ArrayList<>(values);
    }

    void checked(At<Checked> value) {
        checked = Optional.of(value.value());
        mark(value);
    }

    /** Notes how the rule or a value in it was checked, with the place. */
    void mark(At<Checked> value) {
        marks.add(value);
    }

    void complete(boolean value) {
        complete = value;
    }

    /** Whether all of it could be read. */
    boolean isComplete() {
        return complete;
    }

    List<At<Checked>> marks() {
        return marks;
    }

    /** The values of a parameter; absent where they could not be read. */
    void parameter(String name, Optional<ImmutableList<GivenValue>> values) {
        values.ifPresentOrElse(some -> given = given.with(name, some), () -> broken.add(name));
    }

    Optional<RuleType> type() {
        return type.map(At::value);
    }

    /** The type with the place where it stands. */
    At<RuleType> placedType() {
        return type.orElseThrow();
    }

    /** The id that the rule has in the policy, as far as it is known. */
    Optional<String> id() {
        return id.or(() -> type().map(RuleType::id));
    }

    /** The parameters that must be there and are not, nor are in {@code base}. */
    ImmutableList<Parameter<?>> missing(Optional<Rule<?>> base) {
        return type().map(RuleType::parameters).orElse(ImmutableList.of()).stream()
                .filter(Parameter::isRequired)
                .filter(parameter -> given.of(parameter.name()).isEmpty())
                .filter(parameter -> base.map(
                                rule -> rule.given().of(parameter.name()).isEmpty())
                        .orElse(true))
                .filter(parameter -> !broken.contains(parameter.name()))
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * The rule, which is {@code base} but for what was said.
     *
     * @throws IllegalArgumentException if the type refuses the parameters
     */
    Rule<?> rule(Optional<Rule<?>> base) {
        return described(base.<Rule<?>>map(rule -> rule.withGiven(rule.given().plus(given)))
                .orElseGet(() -> placedType().value().create(given)));
    }

    private <S> Rule<S> described(Rule<S> made) {
        Rule<S> rule = made;
        rule = id.isPresent() ? rule.withId(id.get()) : rule;
        rule = severity.isPresent() ? rule.withSeverity(severity.get()) : rule;
        rule = title.isPresent() ? rule.titled(title.get()) : rule;
        rule = edition.isPresent() ? rule.edition(edition.get()) : rule;
        rule = levels == null ? rule : rule.ofLevels(levels);
        rule = checked.isPresent() ? rule.checked(checked.get()) : rule;
        rule = inForce.isPresent() ? rule.inForce(inForce.get()) : rule;
        return basis == null ? rule : rule.basedOn(basis);
    }
}
