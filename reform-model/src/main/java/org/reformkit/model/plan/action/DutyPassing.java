package org.reformkit.model.plan.action;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.util.List;
import java.util.Optional;
import org.reformkit.model.base.AgencyId;
import org.reformkit.model.base.DivisionId;
import org.reformkit.model.base.DutyId;
import org.reformkit.model.base.ElementId;
import org.reformkit.model.duty.Duty;
import org.reformkit.model.duty.DutyHolding;
import org.reformkit.model.duty.HoldingRole;
import org.reformkit.model.structure.Structure;
import org.reformkit.model.structure.StructureEdit;

/**
 * A duty, or a part of it, that passes to a receiver (职责移交), who leads it from then on. Who led it so far keeps a role in
 * it, or none; nobody else is touched. A part becomes a duty of its own.
 */
record DutyPassing(
        DutyId duty,
        Optional<DutyPart> part,
        AgencyId receiver,
        Optional<HoldingRole> keptAs,
        ImmutableSet<DivisionId> divisions) {

    /** Who holds the duty after it has passed. */
    static ImmutableSortedSet<DutyHolding> holdings(Duty whole, AgencyId receiver, Optional<HoldingRole> keptAs) {
        ImmutableSortedSet.Builder<DutyHolding> holdings = ImmutableSortedSet.naturalOrder();
        holdings.add(DutyHolding.lead(receiver));
        for (DutyHolding holding : whole.holdings()) {
            if (holding.holder().equals(receiver)) {
                continue;
            }
            if (holding.role() != HoldingRole.LEAD) {
                holdings.add(holding);
            } else {
                keptAs.ifPresent(role -> holdings.add(DutyHolding.of(holding.holder(), role)));
            }
        }
        return holdings.build();
    }

    /** The part of a duty as a duty of its own; which divisions do it, and what demands it answers, is not the whole's. */
    static Duty made(Duty whole, DutyPart part) {
        return whole.toBuilder()
                .id(part.id())
                .title(part.title())
                .derivedFrom(ImmutableSortedSet.of(whole.id()))
                .power(whole.power()
                        .map(power -> power.toBuilder().items(part.items()).build()))
                .answers(ImmutableSortedSet.of())
                .divisions(ImmutableSortedSet.of())
                .build();
    }

    /** What stands against making this part of a duty. */
    static void refuse(Refusals refusals, Structure before, DutyId duty, DutyPart part) {
        refusals.free(part.id()).present(part.id().jurisdiction()).derivable(part.id(), ImmutableSet.of(duty));
        before.duty(duty).ifPresent(whole -> part.items().ifPresent(items -> refusals.items(whole, items)));
    }

    /** What takes back an action that made this part. */
    static Action ending(DutyPart part, Action action) {
        return EndDuty.builder()
                .duty(part.id())
                .effectiveOn(action.effectiveOn())
                .bases(action.bases())
                .approval(action.approval())
                .build();
    }

    /** The agency that alone leads the duty, if one does. */
    static Optional<AgencyId> onlyLead(Duty duty) {
        List<AgencyId> leads = duty.holders(HoldingRole.LEAD).toList();
        return leads.size() == 1 ? Optional.of(leads.get(0)) : Optional.empty();
    }

    /** What the agency is to the duty beside its lead, if anything. */
    static Optional<HoldingRole> roleAside(Duty duty, AgencyId agency) {
        return duty.holdings().stream()
                .filter(holding -> holding.holder().equals(agency))
                .map(DutyHolding::role)
                .filter(role -> role != HoldingRole.LEAD)
                .findFirst();
    }

    /** Two leads are what a passing is to end. */
    static void checkKept(Optional<HoldingRole> keptAs, Object passed) {
        checkArgument(
                keptAs.filter(HoldingRole.LEAD::equals).isEmpty(),
                "Passing of '%s': whoever led so far is to lead on. Expected another role, or none.",
                passed);
    }

    /** A reason is in words. */
    static void checkReason(Optional<String> withoutPosts, Object passed) {
        checkArgument(
                !withoutPosts.map(String::isBlank).orElse(false),
                "Passing of '%s': the reason why no posts follow is blank. Expected a reason, or none.",
                passed);
    }

    ImmutableList<ElementId> subjects() {
        return ImmutableList.<ElementId>builder()
                .add(duty)
                .addAll(creates())
                .add(receiver)
                .addAll(divisions)
                .build();
    }

    ImmutableSet<ElementId> creates() {
        return part.map(some -> ImmutableSet.<ElementId>of(some.id())).orElse(ImmutableSet.of());
    }

    ImmutableList<Refusal> refusals(Structure before) {
        Refusals refusals = new Refusals(before).present(duty).present(receiver).present(divisions);
        part.ifPresent(some -> refuse(refusals, before, duty, some));
        if (refusals.isEmpty() && part.isEmpty() && outcome(before).isAsBefore()) {
            refusals.passesOn(duty, receiver);
        }
        return refusals.list();
    }

    void change(Structure before, StructureEdit edit) {
        outcome(before).change(edit);
    }

    ImmutableList<Leftover> leftovers(Structure before) {
        return outcome(before).leftovers();
    }

    private NewHolders outcome(Structure before) {
        Duty whole = before.duty(duty).orElseThrow();
        return passed(before, part.map(some -> made(whole, some)).orElse(whole));
    }

    private NewHolders passed(Structure before, Duty passing) {
        return NewHolders.of(before, passing, holdings(passing, receiver, keptAs), divisions);
    }

    /** What brings the whole back to where it was; absent where nobody or several led it, or something is not to come back. */
    Optional<DutyPassing> back(Structure before) {
        Duty whole = before.duty(duty).orElseThrow();
        NewHolders outcome = outcome(before);
        return onlyLead(whole)
                .map(lead -> new DutyPassing(
                        duty, Optional.empty(), lead, roleAside(whole, receiver), NewHolders.known(before, whole)))
                .filter(back -> outcome.isTakenBackBy(back.passed(before, outcome.now())));
    }
}
