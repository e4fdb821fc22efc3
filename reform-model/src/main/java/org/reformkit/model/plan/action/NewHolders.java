package org.reformkit.model.plan.action;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.reformkit.model.base.AgencyId;
import org.reformkit.model.base.DivisionId;
import org.reformkit.model.duty.Duty;
import org.reformkit.model.duty.DutyHolding;
import org.reformkit.model.duty.HoldingRole;
import org.reformkit.model.relation.Delegation;
import org.reformkit.model.structure.Structure;
import org.reformkit.model.structure.StructureEdit;

/**
 * What follows when a duty that is there gets other holders (职责主体变更): divisions of agencies that hold it no longer do not
 * do it any more, and a delegation ends where the delegator no longer exercises the duty, or the delegate now does in a
 * name of its own; Penalty Law art. 20, Licence Law art. 24.
 */
record NewHolders(Structure before, Duty was, Duty now) {

    /** With {@code holdings} in place of its own, and done by {@code divisions} as well. */
    static NewHolders of(
            Structure before, Duty was, Iterable<DutyHolding> holdings, ImmutableSet<DivisionId> divisions) {
        Duty held = was.heldBy(holdings);
        if (was.divisions().isEmpty() && divisions.isEmpty()) {
            return new NewHolders(before, was, held);
        }
        ImmutableSet.Builder<DivisionId> doing =
                ImmutableSet.<DivisionId>builder().addAll(divisions);
        // Whose a division is that is not there, nobody knows.
        held.divisions().stream()
                .filter(division -> before.division(division)
                        .map(found -> held.isHeldBy(found.agency()))
                        .orElse(true))
                .forEach(doing::add);
        return new NewHolders(
                before, was, held.toBuilder().divisions(doing.build()).build());
    }

    /** The delegations that end with it. */
    ImmutableList<Delegation> ended() {
        return before.relations(was.id(), Delegation.class).stream()
                .filter(delegation ->
                        (exercises(was, delegation.delegator()) && !exercises(now, delegation.delegator()))
                                || (!exercises(was, delegation.delegate()) && exercises(now, delegation.delegate())))
                .collect(ImmutableList.toImmutableList());
    }

    private static boolean exercises(Duty duty, AgencyId agency) {
        return duty.holdings().stream()
                .anyMatch(holding -> holding.holder().equals(agency)
                        && (holding.role() == HoldingRole.LEAD || holding.role() == HoldingRole.ASSIST));
    }

    /** Whether it is taken back by what follows when the duty, as it is now, gets the holders of {@code back}. */
    boolean isTakenBackBy(NewHolders back) {
        return ended().isEmpty() && back.ended().isEmpty() && back.now().equals(was);
    }

    /** Whether nothing changes. */
    boolean isAsBefore() {
        return now.equals(was);
    }

    /** What it leaves: the delegations that end, each with its delegator. */
    ImmutableList<Leftover> leftovers() {
        return ended().stream()
                .map(delegation -> Estate.left(before, delegation.delegator(), delegation))
                .collect(ImmutableList.toImmutableList());
    }

    void change(StructureEdit edit) {
        ended().forEach(edit::remove);
        edit.put(now);
    }

    /** The divisions of the structure that did the duty; it takes no others to make it as it was. */
    static ImmutableSet<DivisionId> known(Structure before, Duty duty) {
        return duty.divisions().stream()
                .filter(division -> before.division(division).isPresent())
                .collect(ImmutableSet.toImmutableSet());
    }
}
