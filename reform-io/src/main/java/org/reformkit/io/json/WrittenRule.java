package org.reformkit.io.json;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.reformkit.rules.Rule;

/** A rule to be written, and the one of the extended policies that it differs from, if there is one. */
record WrittenRule(Rule<?> rule, Optional<Rule<?>> inherited) {

    /** Whether something must be said: it is not as the inherited rule has it. */
    boolean differs(Function<Rule<?>, ?> said) {
        return inherited
                .map(base -> !Objects.equals(said.apply(base), said.apply(rule)))
                .orElse(true);
    }

    /** Whether the rule can be said as what differs: what the inherited one says and this one does not has no form. */
    boolean isDifference() {
        return inherited
                .map(base -> base.type().equals(rule.type())
                        && rule.given()
                                .byName()
                                .keySet()
                                .containsAll(base.given().byName().keySet())
                        && (rule.inForce().isPresent() || base.inForce().isEmpty())
                        && (rule.description().checked().isPresent()
                                || base.description().checked().isEmpty()))
                .orElse(false);
    }
}
