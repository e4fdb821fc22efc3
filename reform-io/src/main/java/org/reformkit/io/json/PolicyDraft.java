package org.reformkit.io.json;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.reformkit.io.Expectation;
import org.reformkit.io.ProblemKind;
import org.reformkit.rules.BasePolicy;
import org.reformkit.rules.Exemption;
import org.reformkit.rules.Policy;
import org.reformkit.rules.Rule;
import org.reformkit.rules.RuleType;
import org.reformkit.rules.parameter.CheckMark;
import org.reformkit.rules.parameter.Checked;
import org.reformkit.rules.parameter.Parameter;

/** Gathers a policy while it is read; what it extends is read once all of its own document has been. */
final class PolicyDraft {

    private final JsonIn in;
    private final PolicyBases library;
    private final Policy.Builder builder = Policy.builder();
    private final List<At<String>> names = new ArrayList<>();
    private final List<At<String>> dropped = new ArrayList<>();
    private final List<At<RuleDraft>> rules = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();
    private final List<At<Exemption>> exemptions = new ArrayList<>();
    private boolean illustrative;
    private boolean hasUnknownRule;
    private boolean sound = true;

    PolicyDraft(JsonIn in, PolicyBases library) {
        this.in = in;
        this.library = library;
    }

    Policy.Builder builder() {
        return builder;
    }

    void illustrative(boolean value) {
        illustrative = value;
        builder.illustrative(value);
    }

    void base(At<String> name) {
        names.add(name);
    }

    void without(At<String> id) {
        dropped.add(id);
    }

    /** A rule with an id that no other rule has; false if another one has it. */
    boolean claim(Optional<String> id, long place) {
        if (id.isEmpty()) {
            hasUnknownRule = true;
            return true;
        }
        if (ids.add(id.get())) {
            return true;
        }
        in.report(ProblemKind.DUPLICATE, place, id.get(), Expectations.ID_ONCE);
        return false;
    }

    void rule(At<RuleDraft> rule) {
        rules.add(rule);
    }

    void add(At<Exemption> exemption) {
        exemptions.add(exemption);
        builder.addExemptions(exemption.value());
    }

    /** The policy, if all of it could be read; notes what only shows with what it extends. */
    @Nullable
    Policy done(boolean complete) {
        List<BasePolicy> bases = new ArrayList<>();
        for (At<String> name : names) {
            library.read(in, name).ifPresentOrElse(bases::add, () -> sound = false);
        }
        boolean areBasesKnown = sound;
        Map<String, Rule<?>> inherited = new LinkedHashMap<>();
        Policy.inherited(bases).forEach(rule -> inherited.put(rule.id(), rule));
        if (areBasesKnown) {
            drop(inherited);
        }
        Map<String, Rule<?>> all = new LinkedHashMap<>(inherited);
        for (At<RuleDraft> rule : rules) {
            resolve(rule, inherited, areBasesKnown).ifPresent(made -> all.put(made.id(), made));
        }
        if (!illustrative) {
            refuseUnchecked(bases, all);
        }
        if (areBasesKnown && !hasUnknownRule) {
            ids.addAll(inherited.keySet());
            exemptions.forEach(this::refuseDangling);
        }
        return complete && sound ? builder.bases(bases).rules(all.values()).build() : null;
    }

    private void drop(Map<String, Rule<?>> inherited) {
        List<String> known = ImmutableList.copyOf(inherited.keySet());
        for (At<String> id : dropped) {
            if (!known.contains(id.value())) {
                refuse(ProblemKind.DANGLING, id, id.value(), known(known, "no-base-rule"), Optional.empty());
            }
            inherited.remove(id.value());
        }
    }

    private Optional<Rule<?>> resolve(At<RuleDraft> placed, Map<String, Rule<?>> inherited, boolean areBasesKnown) {
        RuleDraft draft = placed.value();
        if (draft.type().isEmpty()) {
            return Optional.empty();
        }
        Optional<Rule<?>> base = draft.id().map(inherited::get);
        At<RuleType> type = draft.placedType();
        if (base.isPresent() && !base.get().type().equals(Optional.of(type.value()))) {
            refuse(
                    ProblemKind.BAD_VALUE,
                    type,
                    type.value().id(),
                    Expectation.of("exactly", base.get().description().type().orElse("")),
                    Optional.of("Rule '" + base.get().id()
                            + "': it is inherited. Expected the same type, or its id under 'without'."));
            return Optional.empty();
        }
        ImmutableList<Parameter<?>> missing = areBasesKnown ? draft.missing(base) : ImmutableList.of();
        for (Parameter<?> parameter : missing) {
            sound = false;
            in.report(in.problem(
                    ProblemKind.MISSING,
                    placed.place(),
                    placed.pointer() + "/" + ParametersMember.NAME + "/" + parameter.name(),
                    Optional.empty(),
                    Optional.of(ParameterCodecs.of(parameter.type()).expectation()),
                    Optional.empty()));
        }
        if (!draft.isComplete() || !draft.missing(base).isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(draft.rule(base));
        } catch (IllegalArgumentException refused) {
            sound = false;
            in.report(in.problem(
                    ProblemKind.INVALID,
                    placed.place(),
                    placed.pointer(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.ofNullable(refused.getMessage())));
            return Optional.empty();
        }
    }

    /** Only an illustrative policy may rest on what nobody checked, be it said here or in what it extends. */
    private void refuseUnchecked(List<BasePolicy> bases, Map<String, Rule<?>> all) {
        for (At<RuleDraft> rule : rules) {
            for (At<Checked> mark : rule.value().marks()) {
                if (mark.value().how() == CheckMark.NONE) {
                    refuse(ProblemKind.BAD_VALUE, mark, "none", Expectation.of("checked-mark"), Optional.empty());
                }
            }
        }
        for (int i = 0; i < bases.size(); i++) {
            boolean restsOnIt = bases.get(i).policy().rules().stream()
                    .anyMatch(rule -> rule.description().isUnchecked() && all.containsValue(rule));
            if (restsOnIt) {
                refuse(
                        ProblemKind.BAD_VALUE,
                        names.get(i),
                        names.get(i).value(),
                        Expectation.of("checked-policy"),
                        Optional.empty());
            }
        }
    }

    private void refuseDangling(At<Exemption> exemption) {
        String rule = exemption.value().rule();
        if (!ids.contains(rule)) {
            refuse(
                    ProblemKind.DANGLING,
                    exemption,
                    rule,
                    known(ids.stream().sorted().toList(), "no-rule"),
                    Optional.empty());
        }
    }

    private void refuse(ProblemKind kind, At<?> at, String value, Expectation expected, Optional<String> detail) {
        sound = false;
        in.report(in.problem(kind, at.place(), at.pointer(), Optional.of(value), Optional.of(expected), detail));
    }

    private static Expectation known(Collection<String> known, String none) {
        return known.isEmpty() ? Expectation.of(none) : Expectation.of("choice", String.join(", ", known));
    }
}
