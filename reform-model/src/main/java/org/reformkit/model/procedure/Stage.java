package org.reformkit.model.procedure;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.reformkit.model.base.DocumentNumber;

/** One stage of a proceeding (程序环节记录): what was done, by whom, when, and by which document; LY-39. */
@Value.Immutable
public interface Stage {

    /** What was done. */
    StageKind kind();

    /** Who did it, in the words of the source, such as 市政府常务会议. */
    String actor();

    /** Which authority that is, where it is known. */
    Optional<Authority> authority();

    /** The day; absent where it is not known. */
    Optional<LocalDate> on();

    /** The number of the document, where it has one. */
    Optional<DocumentNumber> document();

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
        checkArgument(!actor().isBlank(), "Stage '%s': its actor is blank. Expected who did it.", kind());
    }

    /** Builds a {@link Stage}. */
    final class Builder extends ImmutableStage.Builder {
        Builder() {}
    }
}
