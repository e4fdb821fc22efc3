package org.reformkit.io.json;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.reformkit.io.Expectation;
import org.reformkit.io.ProblemKind;
import org.reformkit.rules.Exemption;
import org.reformkit.rules.Policy;
import org.reformkit.rules.Rule;

/** Gathers a policy while it is read. */
final class PolicyDraft {

    private final JsonIn in;
    private final Policy.Builder builder = Policy.builder();
    private final Set<String> ids = new HashSet<>();
    private final List<At<Exemption>> exemptions = new ArrayList<>();
    private boolean hasUnknownRule;

    PolicyDraft(JsonIn in) {
        this.in = in;
    }

    Policy.Builder builder() {
        return builder;
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

    void add(Rule<?> rule) {
        builder.addRules(rule);
    }

    void add(At<Exemption> exemption) {
        exemptions.add(exemption);
        builder.addExemptions(exemption.value());
    }

    /** The policy, if all of it could be read; notes exemptions from rules that it does not have. */
    @Nullable
    Policy done(boolean complete) {
        boolean found = true;
        for (At<Exemption> exemption : exemptions) {
            String rule = exemption.value().rule();
            if (!ids.contains(rule) && !hasUnknownRule) {
                found = false;
                in.report(in.problem(
                        ProblemKind.DANGLING,
                        exemption.place(),
                        exemption.pointer(),
                        Optional.of(rule),
                        Optional.of(known()),
                        Optional.empty()));
            }
        }
        return complete && found ? builder.build() : null;
    }

    private Expectation known() {
        return ids.isEmpty()
                ? Expectation.of("no-rule")
                : Expectation.of(
                        "choice", String.join(", ", ids.stream().sorted().toList()));
    }
}
