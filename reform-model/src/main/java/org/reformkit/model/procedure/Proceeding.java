package org.reformkit.model.procedure;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.immutables.value.Value;
import org.reformkit.model.base.Citation;
import org.reformkit.model.base.ElementId;

/**
 * A proceeding on record (程序记录): what it is about, the stages that it went through, and how it ended; LY-39, CD-10,
 * WH-07. It names elements that need not stand in any structure.
 */
@Value.Immutable
public interface Proceeding {

    /** What it is about. */
    ProceedingKind kind();

    /** The elements that it concerns, such as the agencies of a dispute and the duty. */
    ImmutableSet<ElementId> subjects();

    /** The stages, in the order in which they were gone through. */
    ImmutableList<Stage> stages();

    /** How it ended; absent while it is open or not known. */
    Optional<Outcome> outcome();

    /** Why it ended so, or why it was begun. */
    Optional<String> reason();

    /** The document that tells of it. */
    Optional<Citation> document();

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
                !reason().map(String::isBlank).orElse(false),
                "Proceeding '%s': blank reason. Expected a reason, or none.",
                kind());
    }

    /** Builds a {@link Proceeding}. */
    final class Builder extends ImmutableProceeding.Builder {
        Builder() {}
    }
}
