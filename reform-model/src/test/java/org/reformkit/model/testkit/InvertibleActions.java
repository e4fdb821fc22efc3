package org.reformkit.model.testkit;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.reformkit.model.agency.Agency;
import org.reformkit.model.agency.Division;
import org.reformkit.model.agency.Institution;
import org.reformkit.model.base.AgencyId;
import org.reformkit.model.base.DivisionId;
import org.reformkit.model.base.DutyId;
import org.reformkit.model.base.Element;
import org.reformkit.model.base.ElementId;
import org.reformkit.model.base.ElementKind;
import org.reformkit.model.base.JurisdictionCode;
import org.reformkit.model.duty.Duty;
import org.reformkit.model.duty.DutyHolding;
import org.reformkit.model.duty.HoldingRole;
import org.reformkit.model.plan.action.AbolishAgency;
import org.reformkit.model.plan.action.AbolishCoordinatingBody;
import org.reformkit.model.plan.action.AbolishDivision;
import org.reformkit.model.plan.action.AbolishInstitution;
import org.reformkit.model.plan.action.Action;
import org.reformkit.model.plan.action.AdjustLeaderPosts;
import org.reformkit.model.plan.action.AdjustQuota;
import org.reformkit.model.plan.action.Adjustment;
import org.reformkit.model.plan.action.ApplyTemplate;
import org.reformkit.model.plan.action.AssignDuty;
import org.reformkit.model.plan.action.ChangeRank;
import org.reformkit.model.plan.action.ConcentrateDuties;
import org.reformkit.model.plan.action.EarmarkQuota;
import org.reformkit.model.plan.action.EndDelegation;
import org.reformkit.model.plan.action.EndDuty;
import org.reformkit.model.plan.action.EndOfficeHost;
import org.reformkit.model.plan.action.EndPlacement;
import org.reformkit.model.plan.action.EndStandingAlone;
import org.reformkit.model.plan.action.EstablishAgency;
import org.reformkit.model.plan.action.EstablishDivision;
import org.reformkit.model.plan.action.EstablishInstitution;
import org.reformkit.model.plan.action.FulfilMandate;
import org.reformkit.model.plan.action.HandDownDuty;
import org.reformkit.model.plan.action.IssueCharter;
import org.reformkit.model.plan.action.MergeAgencies;
import org.reformkit.model.plan.action.MergeDivisions;
import org.reformkit.model.plan.action.MoveDivision;
import org.reformkit.model.plan.action.MovePlate;
import org.reformkit.model.plan.action.PlaceUnder;
import org.reformkit.model.plan.action.ReestablishAgency;
import org.reformkit.model.plan.action.RemovePlate;
import org.reformkit.model.plan.action.ReplaceDivision;
import org.reformkit.model.plan.action.Separate;
import org.reformkit.model.plan.action.SetLeadersInPost;
import org.reformkit.model.plan.action.SetOfficeHost;
import org.reformkit.model.plan.action.SinkPeople;
import org.reformkit.model.plan.action.SplitAgency;
import org.reformkit.model.plan.action.SplitDivision;
import org.reformkit.model.plan.action.TakeUpDuty;
import org.reformkit.model.plan.action.TransferDuty;
import org.reformkit.model.plan.action.TransferInstitution;
import org.reformkit.model.plan.action.TransferLeaderPosts;
import org.reformkit.model.plan.action.TransferPeople;
import org.reformkit.model.plan.action.TransferQuota;
import org.reformkit.model.plan.action.WithdrawUnit;
import org.reformkit.model.quota.LeadershipQuota;
import org.reformkit.model.quota.Posts;
import org.reformkit.model.quota.Staffing;
import org.reformkit.model.relation.CoLocation;
import org.reformkit.model.relation.Delegation;
import org.reformkit.model.relation.Dispatch;
import org.reformkit.model.relation.Placement;
import org.reformkit.model.relation.PlacementStrength;
import org.reformkit.model.relation.Plate;
import org.reformkit.model.structure.PoolPart;
import org.reformkit.model.structure.Structure;

/** Which actions one action can take back (可逆动作), by what they do to a structure and not by asking them. */
final class InvertibleActions {

    private static final Set<PlacementStrength> MANAGING = EnumSet.of(
            PlacementStrength.UNIFIED_MANAGEMENT,
            PlacementStrength.UNIFIED_LEADERSHIP,
            PlacementStrength.DEPARTMENT_MANAGEMENT);

    private InvertibleActions() {}

    private static boolean isPartOf(Structure before, Optional<DivisionId> division, AgencyId agency) {
        return division.map(id -> before.divisions(agency).stream()
                        .anyMatch(known -> known.id().equals(id)))
                .orElse(true);
    }

    static boolean isInvertible(Structure before, Action action) {
        if (action instanceof MergeAgencies || action instanceof MergeDivisions || action instanceof EndStandingAlone) {
            return false;
        }
        if (action instanceof ReestablishAgency || action instanceof FulfilMandate) {
            return false;
        }
        if (!isPlateFree(before, action)) {
            return false;
        }
        if (action instanceof ApplyTemplate template) {
            return setsUpOnly(before, template);
        }
        if (action instanceof RemovePlate removal) {
            return isPartOf(before, removal.division(), removal.host());
        }
        if (action instanceof MovePlate move) {
            return isPartOf(before, move.division(), move.source());
        }
        if (action instanceof SplitAgency split) {
            return isSumKnown(before.agency(split.source()).orElseThrow(), split.made());
        }
        if (action instanceof SplitDivision split) {
            Division whole = before.division(split.division()).orElseThrow();
            return (split.made().quota().isPresent() || whole.quota().isEmpty())
                    && (split.made().leadersInPost().isPresent()
                            || whole.leadersInPost().isEmpty())
                    && whole.functions().containsAll(split.made().functions())
                    && isUnnamed(before, split.made())
                    && split.duties().stream()
                            .allMatch(duty -> before.duty(duty).orElseThrow().isHeldBy(whole.agency()));
        }
        if (action instanceof ReplaceDivision replacement) {
            return isUnnamed(before, replacement.made())
                    && replacement.toBuilder()
                            .division(replacement.made().id())
                            .made(before.division(replacement.division()).orElseThrow())
                            .build()
                            .refusals(replacement.applyTo(before))
                            .isEmpty();
        }
        if (action instanceof AssignDuty assignment) {
            return wasKnown(before, assignment);
        }
        if (action instanceof SetLeadersInPost setting) {
            return hasKnownLeaders(before.element(setting.holder()).orElseThrow());
        }
        if (action instanceof ChangeRank change) {
            return isRankKnown(before.element(change.element()).orElseThrow());
        }
        if (action instanceof AbolishAgency abolition) {
            Agency ending = before.agency(abolition.agency()).orElseThrow();
            return holdsNothing(before, ending) && leavesNoDoubt(before, ending);
        }
        if (action instanceof EstablishAgency establishment) {
            return leavesNoDoubt(before, establishment.agency());
        }
        if (action instanceof AbolishInstitution abolition) {
            Institution ending = before.institution(abolition.institution()).orElseThrow();
            return holdsNothing(before, ending) && leavesNoDoubt(before, ending);
        }
        if (action instanceof EstablishInstitution establishment) {
            return leavesNoDoubt(before, establishment.institution());
        }
        if (action instanceof IssueCharter issue) {
            return before.agency(issue.agency()).orElseThrow().charter().isPresent();
        }
        if (action instanceof TransferInstitution transfer) {
            Institution moving = before.institution(transfer.institution()).orElseThrow();
            return moving.supervisor().isPresent()
                    && moving.staffing()
                            .map(people -> hasRoom(before, transfer.target(), people))
                            .orElse(true);
        }
        if (action instanceof TransferDuty transfer) {
            return transfer.part().isPresent()
                    || (comesBack(before.duty(transfer.duty()).orElseThrow(), transfer)
                            && isDoneAsBefore(before, transfer, transfer.duty(), transfer.divisions()));
        }
        if (action instanceof HandDownDuty passing) {
            return passing.part().isPresent()
                    || (isLedByOne(before, passing.duty())
                            && isDoneAsBefore(before, passing, passing.duty(), passing.divisions()));
        }
        if (action instanceof TakeUpDuty passing) {
            return passing.part().isPresent()
                    || (isLedByOne(before, passing.duty())
                            && isDoneAsBefore(before, passing, passing.duty(), passing.divisions()));
        }
        if (action instanceof ConcentrateDuties concentration) {
            return comesBack(before, concentration)
                    && concentration.duties().stream()
                            .allMatch(duty -> isDoneAsBefore(before, concentration, duty, concentration.divisions()));
        }
        if (action instanceof EndDelegation end) {
            return before.duty(end.delegation().duty())
                    .orElseThrow()
                    .isHeldBy(end.delegation().delegator());
        }
        if (action instanceof EndDuty end) {
            return before.relations(end.duty()).isEmpty();
        }
        if (action instanceof PlaceUnder placing) {
            List<Placement> ended = rivals(before, placing.placement());
            return ended.isEmpty()
                    || (ended.size() == 1 && rivals(before, ended.get(0)).size() == 1);
        }
        if (action instanceof EndPlacement end) {
            return rivals(before, end.placement()).size() == 1;
        }
        if (action instanceof Separate separation) {
            return canRejoin(before, separation);
        }
        return isTiedOnce(before, action) && isAmountKnown(before, action);
    }

    private static boolean holdsNothing(Structure before, Agency agency) {
        return before.referrers(agency.id()).isEmpty()
                && before.relations(agency.id()).isEmpty()
                && agency.staffing().map(Staffing::isNone).orElse(true)
                && agency.leadersInPost().map(LeadershipQuota::isNone).orElse(true);
    }

    private static boolean holdsNothing(Structure before, Institution institution) {
        return before.relations(institution.id()).isEmpty()
                && institution.staffing().map(Staffing::isNone).orElse(true);
    }

    /** An institution has no leader posts, and leaves no doubt about them. */
    private static boolean leavesNoDoubt(Structure before, Institution institution) {
        Set<PoolPart> doubts = EnumSet.noneOf(PoolPart.class);
        if (institution.quota().isEmpty()) {
            doubts.add(PoolPart.POSTS);
        }
        if (institution.staffing().isEmpty()) {
            doubts.add(PoolPart.PEOPLE);
        }
        return isInDoubt(before, institution.id().jurisdiction(), doubts);
    }

    /** Its amounts are known, or the pool is in doubt anyway. */
    private static boolean leavesNoDoubt(Structure before, Agency agency) {
        Set<PoolPart> doubts = EnumSet.noneOf(PoolPart.class);
        if (agency.quota().isEmpty()) {
            doubts.add(PoolPart.POSTS);
        }
        if (agency.leaders().isEmpty()) {
            doubts.add(PoolPart.LEADER_POSTS);
        }
        if (agency.staffing().isEmpty()) {
            doubts.add(PoolPart.PEOPLE);
        }
        return isInDoubt(before, agency.id().jurisdiction(), doubts);
    }

    private static boolean isInDoubt(Structure before, JurisdictionCode place, Set<PoolPart> doubts) {
        return before.jurisdiction(place).orElseThrow().pool().incomplete().containsAll(doubts);
    }

    /** A duty that nobody led, or several, cannot come back by a transfer; nor does one who stood aside do so again. */
    private static boolean comesBack(Duty whole, TransferDuty transfer) {
        return whole.holders(HoldingRole.LEAD).count() == 1
                && whole.holdings().stream()
                        .filter(holding -> holding.role() != HoldingRole.LEAD && holding.role() != HoldingRole.ASSIST)
                        .map(DutyHolding::holder)
                        .noneMatch(other -> other.equals(transfer.lead())
                                || transfer.assistants().contains(other));
    }

    private static boolean isLedByOne(Structure before, DutyId duty) {
        return before.duty(duty).orElseThrow().holders(HoldingRole.LEAD).count() == 1;
    }

    /** All come from one lead, and the receiver was the same to all of them. */
    private static boolean comesBack(Structure before, ConcentrateDuties concentration) {
        List<Duty> duties = concentration.duties().stream()
                .map(id -> before.duty(id).orElseThrow())
                .toList();
        List<List<AgencyId>> leads = duties.stream()
                .map(duty -> duty.holders(HoldingRole.LEAD).toList())
                .distinct()
                .toList();
        List<Optional<HoldingRole>> roles = duties.stream()
                .map(duty -> duty.holdings().stream()
                        .filter(holding -> holding.holder().equals(concentration.receiver()))
                        .map(DutyHolding::role)
                        .findFirst())
                .distinct()
                .toList();
        List<List<DivisionId>> divisions = duties.stream()
                .map(duty -> duty.divisions().stream()
                        .filter(division -> before.division(division).isPresent())
                        .toList())
                .distinct()
                .toList();
        return leads.size() == 1 && leads.get(0).size() == 1 && roles.size() == 1 && divisions.size() == 1;
    }

    /** No delegation ends with it or with its end, and the divisions that come to it are of agencies that go again. */
    private static boolean isDoneAsBefore(
            Structure before, Action action, DutyId id, Collection<DivisionId> divisions) {
        Duty duty = before.duty(id).orElseThrow();
        Duty after = action.applyTo(before).duty(id).orElseThrow();
        return before.relations(id, Delegation.class).stream()
                        .allMatch(
                                delegation -> acts(duty, delegation.delegator()) == acts(after, delegation.delegator())
                                        && acts(duty, delegation.delegate()) == acts(after, delegation.delegate()))
                && divisions.stream()
                        .filter(division -> !duty.divisions().contains(division))
                        .noneMatch(division -> duty.isHeldBy(
                                before.division(division).orElseThrow().agency()));
    }

    /** It ends no division, and what has the names of those that it sets up was not there before. */
    private static boolean setsUpOnly(Structure before, ApplyTemplate template) {
        List<Division> made = template.agencies().stream()
                .flatMap(agency -> template.applyTo(before).divisions(agency).stream())
                .filter(division -> before.division(division.id()).isEmpty())
                .toList();
        return template.abolished().isEmpty()
                && !made.isEmpty()
                && template.agencies().stream()
                        .flatMap(agency -> before.divisions(agency).stream())
                        .noneMatch(
                                old -> made.stream().anyMatch(one -> one.name().equals(old.name())));
    }

    private static boolean acts(Duty duty, AgencyId agency) {
        return Stream.concat(duty.holders(HoldingRole.LEAD), duty.holders(HoldingRole.ASSIST))
                .anyMatch(agency::equals);
    }

    /** Nothing hangs on a division that ends, or that is not there yet, or not with that agency. */
    private static boolean isPlateFree(Structure before, Action action) {
        if (action instanceof AbolishDivision abolition) {
            return isPlateFree(before.division(abolition.division()).orElseThrow(), before);
        }
        if (action instanceof EstablishDivision establishment) {
            return isPlateFree(establishment.division(), before);
        }
        if (action instanceof MoveDivision move) {
            Division moving = before.division(move.division()).orElseThrow();
            return isPlateFree(moving.toBuilder().agency(move.target()).build(), before);
        }
        if (action instanceof ReplaceDivision replacement) {
            return isPlateFree(replacement.made(), before);
        }
        if (action instanceof SplitDivision split) {
            return isPlateFree(split.made(), before);
        }
        return !(action instanceof ApplyTemplate template)
                || template.agencies().stream()
                        .flatMap(agency -> template.applyTo(before).divisions(agency).stream())
                        .filter(division -> before.division(division.id()).isEmpty())
                        .allMatch(division -> isPlateFree(division, before));
    }

    private static boolean isPlateFree(Division division, Structure before) {
        return before.relations(division.agency(), Plate.class).stream()
                .noneMatch(plate -> plate.division().equals(Optional.of(division.id())));
    }

    /** No duty of its agency names the division, which is not there yet. */
    private static boolean isUnnamed(Structure before, Division made) {
        return before.duties(made.agency()).stream()
                .noneMatch(duty -> duty.divisions().contains(made.id()));
    }

    /** Whatever is said anew was said before, of divisions that are there. */
    private static boolean wasKnown(Structure before, AssignDuty assignment) {
        Duty duty = before.duty(assignment.duty()).orElseThrow();
        boolean divisionsKnown = !duty.divisions().isEmpty()
                && duty.divisions().stream()
                        .allMatch(division -> before.division(division).isPresent());
        return (assignment.divisions().isEmpty() || divisionsKnown)
                && (assignment.mechanisms().isEmpty() || !duty.mechanisms().isEmpty())
                && (assignment.levels().isEmpty() || duty.levels().isPresent())
                && (assignment.phase().isEmpty() || duty.phase().isPresent())
                && (assignment.answers().isEmpty() || !duty.answers().isEmpty());
    }

    /** The placements that cannot stand beside this one: under the same body, and if both manage an agency, under any. */
    private static List<Placement> rivals(Structure before, Placement placement) {
        return before.relations()
                .filter(Placement.class::isInstance)
                .map(Placement.class::cast)
                .filter(other -> other.agency().equals(placement.agency())
                        && other.work().equals(placement.work()))
                .filter(other -> other.under().equals(placement.under())
                        || (placement.agency().isPresent()
                                && MANAGING.contains(other.strength())
                                && MANAGING.contains(placement.strength())))
                .toList();
    }

    /** A group comes back as it was where its members are in no other and it keeps its lead, or ends. */
    private static boolean canRejoin(Structure before, Separate separation) {
        for (AgencyId agency : separation.agencies()) {
            for (CoLocation group : before.relations(agency, CoLocation.class)) {
                boolean alone = group.members().stream()
                        .allMatch(member ->
                                before.relations(member, CoLocation.class).size() == 1);
                boolean keepsLead = !separation.agencies().contains(group.lead());
                boolean ends = group.members().size() - separation.agencies().size() < 2;
                if (!alone || !(keepsLead || ends)) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean isAmountKnown(Structure before, Action action) {
        if (action instanceof SinkPeople sinking) {
            return sinking.unit().isEmpty() && hasRoom(before, sinking.target(), sinking.people());
        }
        if (action instanceof WithdrawUnit withdrawal) {
            return withdrawal
                    .dispatch()
                    .people()
                    .map(people -> hasRoom(before, withdrawal.dispatch().dispatcher(), people))
                    .orElse(true);
        }
        if (action instanceof TransferPeople transfer) {
            return hasRoom(before, transfer.target(), transfer.people());
        }
        if (action instanceof EarmarkQuota earmarking) {
            return earmarking.posts().lines().stream()
                            .map(Posts::purpose)
                            .distinct()
                            .count()
                    == 1;
        }
        if (action instanceof AdjustQuota adjust) {
            return adjust.adjustment() != Adjustment.SET
                    || Amounts.posts(before.element(adjust.holder()).orElseThrow())
                            .isPresent();
        }
        if (action instanceof AdjustLeaderPosts adjust) {
            return adjust.adjustment() != Adjustment.SET
                    || Amounts.leaders(before.element(adjust.holder()).orElseThrow())
                            .isPresent();
        }
        if (action instanceof TransferQuota transfer && isInside(before, transfer.source(), transfer.target())) {
            return Amounts.posts(before.element(transfer.target()).orElseThrow())
                    .map(held -> held.covers(transfer.posts()))
                    .orElse(true);
        }
        if (action instanceof TransferLeaderPosts transfer && isInside(before, transfer.source(), transfer.target())) {
            return Amounts.leaders(before.element(transfer.target()).orElseThrow())
                    .map(held -> held.covers(transfer.posts()))
                    .orElse(true);
        }
        return true;
    }

    /** No group of these people is larger in the units of {@code holder}'s agency than all who are known to be there for them. */
    private static boolean hasRoom(Structure before, ElementId holder, Staffing people) {
        Optional<AgencyId> agency = holder instanceof AgencyId id
                ? Optional.of(id)
                : before.element(holder)
                        .filter(Institution.class::isInstance)
                        .flatMap(found -> ((Institution) found).supervisor());
        if (agency.isEmpty()) {
            return true;
        }
        AgencyId id = agency.orElseThrow();
        List<Optional<Staffing>> bodies = Stream.concat(
                        Stream.of(before.agency(id).orElseThrow().staffing()),
                        before.institutions(id).stream().map(Institution::staffing))
                .toList();
        if (bodies.contains(Optional.<Staffing>empty())
                || !before.jurisdiction(id.jurisdiction()).orElseThrow().isComplete(ElementKind.INSTITUTION)) {
            return true;
        }
        return groups(people)
                .allMatch(group -> bodies.stream()
                                .flatMap(Optional::stream)
                                .mapToLong(group::applyAsInt)
                                .sum()
                        >= before.relations(id, Dispatch.class).stream()
                                .filter(unit -> unit.dispatcher().equals(id))
                                .flatMap(unit -> unit.people().stream())
                                .mapToLong(group::applyAsInt)
                                .sum());
    }

    private static Stream<ToIntFunction<Staffing>> groups(Staffing people) {
        Stream<ToIntFunction<Staffing>> kinds =
                people.inPost().keySet().stream().map(kind -> staffing -> staffing.inPost(kind));
        Stream<ToIntFunction<Staffing>> others =
                Stream.of(Staffing::retirees, Staffing::contractStaff, Staffing::toBePlaced);
        return Stream.concat(kinds, others.filter(group -> group.applyAsInt(people) > 0));
    }

    /** From a division to its own agency, which may be said to have less than its division had. */
    private static boolean isInside(Structure before, ElementId source, ElementId target) {
        return before.element(source).orElseThrow() instanceof Division division
                && division.agency().equals(target);
    }

    /** Whether what {@code made} has and what is left is what {@code whole} had. */
    private static boolean isSumKnown(Agency whole, Agency made) {
        return (made.quota().isPresent() || whole.quota().isEmpty())
                && (made.leaders().isPresent() || whole.leaders().isEmpty())
                && (made.staffing().isPresent() || whole.staffing().isEmpty())
                && (made.leadersInPost().isPresent() || whole.leadersInPost().isEmpty())
                && whole.functions().containsAll(made.functions());
    }

    private static boolean hasKnownLeaders(Element element) {
        return element instanceof Agency agency
                ? agency.leadersInPost().isPresent()
                : ((Division) element).leadersInPost().isPresent();
    }

    private static boolean isRankKnown(Element element) {
        if (element instanceof Division division) {
            return division.rank().isPresent();
        }
        return element instanceof Agency agency
                ? agency.rank().isPresent()
                : ((Institution) element).rank().isPresent();
    }

    /** A coordinating body comes back where it has no office, and its office where it has one at most. */
    private static boolean isTiedOnce(Structure before, Action action) {
        if (action instanceof AbolishCoordinatingBody abolition) {
            return before.relations(abolition.body()).isEmpty();
        }
        if (action instanceof SetOfficeHost setting) {
            return before.relations(setting.body()).size() <= 1;
        }
        return !(action instanceof EndOfficeHost end)
                || before.relations(end.officeHost().body()).size() == 1;
    }
}
