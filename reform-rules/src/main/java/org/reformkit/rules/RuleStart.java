package org.reformkit.rules;

import org.reformkit.rules.grain.Grain;

/** A rule of which only is said whom it judges (规则起步). */
public final class RuleStart<S> {

    private final Grain<S> grain;

    RuleStart(Grain<S> grain) {
        this.grain = grain;
    }

    /**
     * Names the rule.
     *
     * @throws IllegalArgumentException if the id is not in kebab case
     */
    public RuleDraft<S> named(String id) {
        return new RuleDraft<>(
                grain,
                RuleDescription.builder()
                        .id(id)
                        .grain(grain.name())
                        .scope(grain.scope())
                        .build());
    }
}
