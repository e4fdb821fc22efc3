package org.reformkit.model.procedure;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.reformkit.model.base.AgencyId;
import org.reformkit.model.base.Citation;

/**
 * A hand-over (交接): what a body gives, to whom, until when, and when that was done; LY-17. The bodies need not stand in any
 * structure.
 */
@Value.Immutable
public interface HandOver {

    /** What is handed over. */
    HandOverSubject subject();

    /** Who gives it. */
    AgencyId giver();

    /** Who takes it, where that is known. */
    Optional<AgencyId> receiver();

    /** The last day for it, inclusive, where one is set. */
    Optional<LocalDate> dueBy();

    /** The day on which it was done; absent while it is open or not known. */
    Optional<LocalDate> doneOn();

    /** The document that shows it, such as a list that both signed. */
    Optional<Citation> evidence();

    /** A builder with the values of this one. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** An empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link HandOver}. */
    final class Builder extends ImmutableHandOver.Builder {
        Builder() {}
    }
}
