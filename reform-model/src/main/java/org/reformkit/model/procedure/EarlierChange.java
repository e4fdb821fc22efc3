package org.reformkit.model.procedure;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.reformkit.model.base.AgencyId;
import org.reformkit.model.base.Citation;

/**
 * An earlier change of an agency (此前调整): before this plan, it was set up, abolished, merged, renamed or the like; Decree
 * 486 art. 8. The agency need not stand in any structure.
 */
@Value.Immutable
public interface EarlierChange {

    /** Which agency. */
    AgencyId agency();

    /** The day from which the change had effect. */
    LocalDate changedOn();

    /** What the change rested on. */
    Optional<Citation> basis();

    /** A builder with the values of this one. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** An empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link EarlierChange}. */
    final class Builder extends ImmutableEarlierChange.Builder {
        Builder() {}
    }
}
