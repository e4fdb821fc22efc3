package org.reformkit.model.testkit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.reformkit.model.agency.Agency;
import org.reformkit.model.agency.AgencyKind;
import org.reformkit.model.agency.Series;
import org.reformkit.model.base.AgencyId;
import org.reformkit.model.base.DutyId;
import org.reformkit.model.base.ElementKind;
import org.reformkit.model.base.JurisdictionCode;
import org.reformkit.model.duty.Duty;
import org.reformkit.model.plan.action.Action;
import org.reformkit.model.plan.action.AddDuty;
import org.reformkit.model.plan.action.AddPlate;
import org.reformkit.model.plan.action.AdjustQuota;
import org.reformkit.model.plan.action.Adjustment;
import org.reformkit.model.plan.action.DispatchUnit;
import org.reformkit.model.plan.action.EndStandingAlone;
import org.reformkit.model.plan.action.EstablishAgency;
import org.reformkit.model.plan.action.KeepAgency;
import org.reformkit.model.plan.action.PlaceUnder;
import org.reformkit.model.plan.action.Refusal;
import org.reformkit.model.plan.action.RemovePlate;
import org.reformkit.model.plan.action.Rename;
import org.reformkit.model.plan.action.Separate;
import org.reformkit.model.plan.action.SetRunOff;
import org.reformkit.model.plan.action.SinkPeople;
import org.reformkit.model.plan.action.TransferPeople;
import org.reformkit.model.plan.action.TransferQuota;
import org.reformkit.model.quota.Posts;
import org.reformkit.model.quota.Quota;
import org.reformkit.model.quota.QuotaKind;
import org.reformkit.model.quota.Staffing;
import org.reformkit.model.relation.CoLocation;
import org.reformkit.model.relation.Dispatch;
import org.reformkit.model.relation.DispatchKind;
import org.reformkit.model.relation.Placement;
import org.reformkit.model.relation.Plate;
import org.reformkit.model.structure.Jurisdiction;
import org.reformkit.model.structure.Structure;

/** Makes actions that must be refused for one known reason, given the structure they come to (必被拒绝的动作). */
final class Sabotage {

    private final Structure before;
    private final ImmutableList<Action> earlier;
    private final Decision decision;
    private final Choice choice;

    private Sabotage(Structure before, List<Action> earlier, Decision decision, Choice choice) {
        this.before = before;
        this.earlier = ImmutableList.copyOf(earlier);
        this.decision = decision;
        this.choice = choice;
    }

    /** An action and the reason why it must be refused. */
    record Refused(Action action, Refusal.Reason reason) {}

    /** What must be refused once a structure and the actions that led to it are known. */
    @FunctionalInterface
    interface Idea {
        Refused after(Structure before, List<Action> earlier, Decision decision);
    }

    /**
     * Where a reason needs something that is not there, people are sent out twice, which most structures are not made for; else
     * something is unknown.
     */
    static Arbitrary<Idea> ideas() {
        return Combinators.combine(Arbitraries.of(WAYS), Choice.choices())
                .as((way, choice) -> (before, earlier, decision) -> {
                    Sabotage sabotage = new Sabotage(before, earlier, decision, choice);
                    return way.apply(sabotage).or(sabotage::sendOutTwice).orElseGet(sabotage::keepUnknown);
                });
    }

    private static final ImmutableList<Function<Sabotage, Optional<Refused>>> WAYS = ImmutableList.of(
            sabotage -> Optional.of(sabotage.keepUnknown()),
            Sabotage::hangTwice,
            Sabotage::establishTwice,
            Sabotage::addTwice,
            Sabotage::placeTwice,
            Sabotage::removeMissingPlate,
            Sabotage::separateOneAlone,
            Sabotage::cutTooMuch,
            Sabotage::transferTooMany,
            Sabotage::sendOutTwice,
            Sabotage::sendNobody,
            Sabotage::tellUnknownApart,
            Sabotage::mixOverQuota,
            Sabotage::transferFromDivision,
            Sabotage::renameDuty,
            Sabotage::establishWithPeople,
            Sabotage::transferToItself,
            Sabotage::takeInItself,
            Sabotage::placeInCircle,
            Sabotage::stemFromItself,
            Sabotage::passDivisionsElsewhere,
            Sabotage::comeTooLate);

    private Refused keepUnknown() {
        return new Refused(
                KeepAgency.builder()
                        .agency(FreshIds.in(before, AgencyId::of, code(), choice))
                        .effectiveOn(decision.effectiveOn())
                        .build(),
                Refusal.Reason.UNKNOWN);
    }

    private Optional<Refused> hangTwice() {
        return choice.of(before.relations()
                        .filter(Plate.class::isInstance)
                        .map(Plate.class::cast)
                        .filter(plate -> plate.division().isEmpty())
                        .toList())
                .map(plate -> new Refused(
                        AddPlate.builder()
                                .host(plate.host())
                                .name(plate.name())
                                .effectiveOn(decision.effectiveOn())
                                .build(),
                        Refusal.Reason.RELATED));
    }

    private Optional<Refused> establishTwice() {
        return agency(agency -> new Refused(establish(agency.id(), Staffing.none()), Refusal.Reason.TAKEN));
    }

    private Optional<Refused> addTwice() {
        return choice.of(before.duties().toList())
                .map(duty -> new Refused(
                        AddDuty.builder()
                                .duty(duty)
                                .effectiveOn(decision.effectiveOn())
                                .build(),
                        Refusal.Reason.TAKEN));
    }

    private Optional<Refused> placeTwice() {
        return choice.of(before.relations().filter(Placement.class::isInstance).toList())
                .map(placement -> new Refused(
                        PlaceUnder.builder()
                                .placement((Placement) placement)
                                .effectiveOn(decision.effectiveOn())
                                .build(),
                        Refusal.Reason.RELATED));
    }

    private Optional<Refused> removeMissingPlate() {
        return agency(agency -> new Refused(
                RemovePlate.builder()
                        .host(agency.id())
                        .name("从未加挂的牌子")
                        .effectiveOn(decision.effectiveOn())
                        .build(),
                Refusal.Reason.NO_RELATION));
    }

    private Optional<Refused> separateOneAlone() {
        return choice.of(before.agencies()
                        .filter(agency ->
                                before.relations(agency.id(), CoLocation.class).isEmpty())
                        .toList())
                .map(agency -> new Refused(
                        Separate.builder()
                                .addAgency(agency.id())
                                .effectiveOn(decision.effectiveOn())
                                .build(),
                        Refusal.Reason.NO_RELATION));
    }

    private Optional<Refused> cutTooMuch() {
        Quota pool = before.jurisdiction(code()).orElseThrow().pool().quota();
        return Optional.of(new Refused(
                AdjustQuota.builder()
                        .holder(code())
                        .adjustment(Adjustment.CUT)
                        .posts(pool.plus(Quota.of(Posts.of(QuotaKind.AFFILIATED, 1))))
                        .effectiveOn(decision.effectiveOn())
                        .build(),
                Refusal.Reason.TOO_MUCH));
    }

    private Optional<Refused> transferTooMany() {
        Staffing pool = before.jurisdiction(code()).orElseThrow().pool().staffing();
        return agency(agency -> new Refused(
                TransferPeople.builder()
                        .source(code())
                        .target(agency.id())
                        .people(pool.plus(Staffing.builder().retirees(1).build()))
                        .effectiveOn(decision.effectiveOn())
                        .build(),
                Refusal.Reason.TOO_MUCH));
    }

    private Optional<Refused> sendNobody() {
        return agency(agency -> new Refused(
                SinkPeople.builder()
                        .source(code())
                        .target(agency.id())
                        .people(Staffing.none())
                        .effectiveOn(decision.effectiveOn())
                        .build(),
                Refusal.Reason.NO_CHANGE));
    }

    private Optional<Refused> tellUnknownApart() {
        return choice.of(before.agencies()
                        .filter(agency -> agency.staffing().isEmpty())
                        .toList())
                .map(agency -> new Refused(
                        SetRunOff.builder()
                                .holder(agency.id())
                                .effectiveOn(decision.effectiveOn())
                                .build(),
                        Refusal.Reason.NOT_KNOWN));
    }

    private Optional<Refused> mixOverQuota() {
        return choice.of(before.agencies()
                        .filter(agency -> agency.staffing()
                                .filter(people -> !people.overQuota().isEmpty())
                                .isPresent())
                        .toList())
                .map(agency -> new Refused(
                        TransferPeople.builder()
                                .source(agency.id())
                                .target(agency.id().jurisdiction())
                                .people(agency.staffing().orElseThrow().toBuilder()
                                        .overQuota(List.of())
                                        .build())
                                .effectiveOn(decision.effectiveOn())
                                .build(),
                        Refusal.Reason.OVER_QUOTA));
    }

    /** All the people of an agency of whom some are out already, and all of whom are known. */
    private Optional<Refused> sendOutTwice() {
        return choice.of(before.relations()
                        .filter(Dispatch.class::isInstance)
                        .map(Dispatch.class::cast)
                        .filter(this::isSomeOfKnown)
                        .map(Dispatch::dispatcher)
                        .toList())
                .map(agency -> new Refused(
                        DispatchUnit.builder()
                                .dispatch(Dispatch.builder()
                                        .dispatcher(agency)
                                        .unit("全员派出")
                                        .kind(DispatchKind.OUTPOST)
                                        .people(
                                                before
                                                        .agency(agency)
                                                        .flatMap(Agency::staffing)
                                                        .orElseThrow()
                                                        .toBuilder()
                                                        .overQuota(List.of())
                                                        .build())
                                        .build())
                                .effectiveOn(decision.effectiveOn())
                                .build(),
                        Refusal.Reason.SENT_OUT));
    }

    private boolean isSomeOfKnown(Dispatch unit) {
        AgencyId agency = unit.dispatcher();
        Optional<Staffing> own = before.agency(agency).orElseThrow().staffing();
        return own.isPresent()
                && before.institutions(agency).isEmpty()
                && before.jurisdiction(agency.jurisdiction()).orElseThrow().isComplete(ElementKind.INSTITUTION)
                && unit.people().stream()
                        .flatMap(people -> people.inPost().keySet().stream())
                        .anyMatch(kind -> own.orElseThrow().inPost(kind) > 0);
    }

    private Optional<Refused> transferFromDivision() {
        return choice.of(before.divisions().toList())
                .map(division -> new Refused(
                        TransferPeople.builder()
                                .source(division.id())
                                .target(division.agency())
                                .people(Staffing.none())
                                .effectiveOn(decision.effectiveOn())
                                .build(),
                        Refusal.Reason.NO_HOLDER));
    }

    private Optional<Refused> renameDuty() {
        return choice.of(before.duties().toList())
                .map(duty -> new Refused(
                        Rename.builder()
                                .element(duty.id())
                                .name("新名称")
                                .effectiveOn(decision.effectiveOn())
                                .build(),
                        Refusal.Reason.NO_HOLDER));
    }

    private Optional<Refused> establishWithPeople() {
        AgencyId id = FreshIds.in(before, AgencyId::of, code(), choice);
        Staffing one = Staffing.builder().retirees(1).build();
        return Optional.of(new Refused(establish(id, one), Refusal.Reason.NOT_EMPTY));
    }

    private Optional<Refused> transferToItself() {
        return Optional.of(new Refused(
                TransferQuota.builder()
                        .source(code())
                        .target(code())
                        .posts(Quota.none())
                        .effectiveOn(decision.effectiveOn())
                        .build(),
                Refusal.Reason.SAME));
    }

    private Optional<Refused> takeInItself() {
        return agency(agency -> new Refused(
                EndStandingAlone.builder()
                        .agency(agency.id())
                        .host(agency.id())
                        .effectiveOn(decision.effectiveOn())
                        .build(),
                Refusal.Reason.SAME));
    }

    private Optional<Refused> placeInCircle() {
        return choice.of(before.relations()
                        .filter(relation -> relation instanceof Placement placement
                                && placement.agency().isPresent())
                        .map(Placement.class::cast)
                        .toList())
                .map(placement -> new Refused(
                        PlaceUnder.builder()
                                .placement(Placement.of(
                                        placement.under(), placement.agency().orElseThrow(), placement.strength()))
                                .effectiveOn(decision.effectiveOn())
                                .build(),
                        Refusal.Reason.CIRCLE));
    }

    private Optional<Refused> stemFromItself() {
        DutyId id = FreshIds.in(before, DutyId::of, code(), choice);
        return Optional.of(new Refused(
                AddDuty.builder()
                        .duty(Duty.builder()
                                .id(id)
                                .title("自生")
                                .addDerivedFrom(id)
                                .build())
                        .effectiveOn(decision.effectiveOn())
                        .build(),
                Refusal.Reason.CIRCLE));
    }

    private Optional<Refused> passDivisionsElsewhere() {
        return choice.of(before.agencies()
                        .filter(agency -> !before.divisions(agency.id()).isEmpty())
                        .flatMap(agency -> before.agencies()
                                .filter(host -> !host.id()
                                                .jurisdiction()
                                                .equals(agency.id().jurisdiction())
                                        && !PlacementChains.wouldCircle(before, List.of(agency.id()), host.id()))
                                .map(host -> EndStandingAlone.builder()
                                        .agency(agency.id())
                                        .host(host.id())
                                        .effectiveOn(decision.effectiveOn())
                                        .build()))
                        .toList())
                .map(action -> new Refused(action, Refusal.Reason.ELSEWHERE));
    }

    /** A day before the latest action in the same jurisdiction; otherwise nothing stands against it. */
    private Optional<Refused> comeTooLate() {
        return Optional.ofNullable(Iterables.getLast(earlier, null))
                .map(last -> new Refused(
                        AdjustQuota.builder()
                                .holder(last.jurisdiction())
                                .adjustment(Adjustment.ADD)
                                .posts(Quota.none())
                                .effectiveOn(last.effectiveOn().minusDays(1))
                                .build(),
                        Refusal.Reason.DATE_ORDER));
    }

    private EstablishAgency establish(AgencyId id, Staffing staffing) {
        return EstablishAgency.builder()
                .agency(Agency.builder()
                        .id(id)
                        .name("数据局")
                        .kind(AgencyKind.GOVERNMENT_DEPARTMENT)
                        .series(Series.GOVERNMENT)
                        .staffing(staffing)
                        .build())
                .effectiveOn(decision.effectiveOn())
                .build();
    }

    private Optional<Refused> agency(Function<Agency, Refused> way) {
        return choice.of(before.agencies().toList()).map(way);
    }

    private JurisdictionCode code() {
        return choice.of(before.jurisdictions().toList())
                .map(Jurisdiction::code)
                .orElseThrow();
    }
}
