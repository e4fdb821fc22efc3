package org.reformkit.model.duty;

import org.immutables.value.Value;
import org.reformkit.model.base.AgencyId;

/** That an agency holds a duty in a role (职责承担). The agency may be of another jurisdiction than the duty. */
@Value.Immutable(builder = false)
public interface DutyHolding extends Comparable<DutyHolding> {

    /** Who holds it. */
    @Value.Parameter
    AgencyId holder();

    /** In which role. */
    @Value.Parameter
    HoldingRole role();

    /** The holder in the role. */
    static DutyHolding of(AgencyId holder, HoldingRole role) {
        return ImmutableDutyHolding.of(holder, role);
    }

    /** The holder as lead (主办). */
    static DutyHolding lead(AgencyId holder) {
        return of(holder, HoldingRole.LEAD);
    }

    /** The holder as assistant (协办). */
    static DutyHolding assist(AgencyId holder) {
        return of(holder, HoldingRole.ASSIST);
    }

    @Override
    default int compareTo(DutyHolding other) {
        int byRole = role().compareTo(other.role());
        return byRole != 0 ? byRole : holder().compareTo(other.holder());
    }
}
