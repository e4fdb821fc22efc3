package org.reformkit.model.procedure;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.reformkit.model.base.Citation;
import org.reformkit.model.base.JurisdictionCode;

/**
 * A station of a reform (节点): until when it is to be reached, and when it was. One station may have several, each for
 * another place, such as the city and the counties; SY-26.
 */
@Value.Immutable
public interface Milestone {

    /** Which station. */
    MilestoneKind kind();

    /** For which jurisdiction; absent for the plan as a whole. It need not stand in any structure. */
    Optional<JurisdictionCode> place();

    /** The last day for it, inclusive, where one is set. */
    Optional<LocalDate> dueBy();

    /** The day on which it was reached; absent while that is not known. */
    Optional<LocalDate> doneOn();

    /** The document that shows it. */
    Optional<Citation> document();

    /** Why it was or will be reached late, where somebody says so. */
    Optional<String> delayedBecause();

    /** A builder with the values of this one. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** An empty builder. */
    static Builder builder() {
        return new Builder();
    }

    @Value.Check
    default void check() {
        checkArgument(
                !delayedBecause().map(String::isBlank).orElse(false),
                "Milestone '%s': blank reason for its delay. Expected a reason, or none.",
                kind());
    }

    /** Builds a {@link Milestone}. */
    final class Builder extends ImmutableMilestone.Builder {
        Builder() {}
    }
}
