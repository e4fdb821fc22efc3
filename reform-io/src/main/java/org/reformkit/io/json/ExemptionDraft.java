package org.reformkit.io.json;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;
import org.reformkit.rules.Exemption;

/** Gathers an exemption while it is read. */
final class ExemptionDraft {

    private final Exemption.Builder builder = Exemption.builder();
    private @Nullable At<String> rule;
    private boolean used;

    Exemption.Builder builder() {
        return builder;
    }

    void rule(At<String> id) {
        rule = id;
        builder.rule(id.value());
    }

    void used(boolean value) {
        used = value;
    }

    /**
     * The exemption.
     *
     * @throws IllegalArgumentException if it has a bound and a ratio
     */
    Exemption exemption() {
        return builder.build();
    }

    /** The exemption with the place of its rule's id. */
    At<Exemption> placed() {
        At<String> id = requireNonNull(rule);
        return new At<>(exemption(), id.place(), id.pointer());
    }

    /** The exemption, and whether it was used. */
    UsedExemption withUse() {
        return new UsedExemption(exemption(), used);
    }
}
