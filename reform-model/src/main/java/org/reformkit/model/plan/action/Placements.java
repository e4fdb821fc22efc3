package org.reformkit.model.plan.action;

import com.google.common.collect.ImmutableList;
import org.reformkit.model.base.AgencyId;
import org.reformkit.model.relation.Placement;
import org.reformkit.model.structure.Structure;

/** Which placements take the place of which (归口更替). */
final class Placements {

    private Placements() {}

    /**
     * The placements that end once {@code placement} is there, itself among them where it is: that of the same agency or
     * line of work under the same body and, where it manages an agency, any other that does.
     */
    static ImmutableList<Placement> endedBy(Placement placement, Structure before) {
        return before.relations(about(placement), Placement.class).stream()
                .filter(other -> other.agency().equals(placement.agency())
                        && other.work().equals(placement.work()))
                .filter(other -> other.key().equals(placement.key())
                        || (other.strength().isManaging()
                                && placement.strength().isManaging()))
                .collect(ImmutableList.toImmutableList());
    }

    /** Whether {@code placement} is there, and placing it again would end no other. */
    static boolean endsNoOther(Placement placement, Structure before) {
        return endedBy(placement, before).equals(ImmutableList.of(placement));
    }

    private static AgencyId about(Placement placement) {
        return placement.agency().orElse(placement.under());
    }
}
