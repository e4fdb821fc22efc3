package org.reformkit.model.plan.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.reformkit.model.plan.action.Liyang.BEFORE;
import static org.reformkit.model.plan.action.Liyang.BRIGADE;
import static org.reformkit.model.plan.action.Liyang.CITY;
import static org.reformkit.model.plan.action.Liyang.CIVIL;
import static org.reformkit.model.plan.action.Liyang.DAY;
import static org.reformkit.model.plan.action.Liyang.DEPUTY;
import static org.reformkit.model.plan.action.Liyang.DISCIPLINE;
import static org.reformkit.model.plan.action.Liyang.DIVISION_HEAD;
import static org.reformkit.model.plan.action.Liyang.EMERGENCY;
import static org.reformkit.model.plan.action.Liyang.GEOLOGY_DUTY;
import static org.reformkit.model.plan.action.Liyang.GRAIN;
import static org.reformkit.model.plan.action.Liyang.GRAIN_MARKET;
import static org.reformkit.model.plan.action.Liyang.HEAD;
import static org.reformkit.model.plan.action.Liyang.LAND;
import static org.reformkit.model.plan.action.Liyang.NOWHERE;
import static org.reformkit.model.plan.action.Liyang.ORGANISATION;
import static org.reformkit.model.plan.action.Liyang.PLANNING;
import static org.reformkit.model.plan.action.Liyang.POSTS_OFFICE;
import static org.reformkit.model.plan.action.Liyang.PREFECTURE;
import static org.reformkit.model.plan.action.Liyang.PREFECTURE_SAFETY;
import static org.reformkit.model.plan.action.Liyang.RELIEF;
import static org.reformkit.model.plan.action.Liyang.RELIEF_DUTY;
import static org.reformkit.model.plan.action.Liyang.SAFETY;
import static org.reformkit.model.plan.action.Liyang.SAFETY_COMMITTEE;
import static org.reformkit.model.plan.action.Liyang.SAFETY_CONTROL;
import static org.reformkit.model.plan.action.Liyang.SAFETY_DUTY;
import static org.reformkit.model.plan.action.Liyang.SAFETY_OFFICE;
import static org.reformkit.model.plan.action.Liyang.SUPERVISION;
import static org.reformkit.model.plan.action.Liyang.WATCH_DUTY;
import static org.reformkit.model.plan.action.Liyang.ZONE;
import static org.reformkit.model.plan.action.Liyang.ZONE_COMMITTEE;
import static org.reformkit.model.plan.action.Liyang.agency;
import static org.reformkit.model.plan.action.Liyang.in;
import static org.reformkit.model.plan.action.Liyang.inChinese;
import static org.reformkit.model.plan.action.Liyang.inEnglish;
import static org.reformkit.model.plan.action.Liyang.poolOf;
import static org.reformkit.model.plan.action.Liyang.with;
import static org.reformkit.model.quota.QuotaKind.ADMINISTRATIVE;
import static org.reformkit.model.quota.QuotaKind.INSTITUTION;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.reformkit.model.agency.Agency;
import org.reformkit.model.agency.AgencyKind;
import org.reformkit.model.agency.AgencyOrigin;
import org.reformkit.model.agency.Charter;
import org.reformkit.model.agency.Division;
import org.reformkit.model.agency.Institution;
import org.reformkit.model.base.AgencyId;
import org.reformkit.model.base.CreditCode;
import org.reformkit.model.base.Field;
import org.reformkit.model.base.FormerName;
import org.reformkit.model.base.Rank;
import org.reformkit.model.duty.Duty;
import org.reformkit.model.duty.DutyHolding;
import org.reformkit.model.duty.HoldingRole;
import org.reformkit.model.quota.LeadershipQuota;
import org.reformkit.model.quota.Posts;
import org.reformkit.model.quota.Quota;
import org.reformkit.model.quota.Staffing;
import org.reformkit.model.relation.Borrowing;
import org.reformkit.model.relation.CoLocation;
import org.reformkit.model.relation.Counterpart;
import org.reformkit.model.relation.Delegation;
import org.reformkit.model.relation.Dispatch;
import org.reformkit.model.relation.DispatchKind;
import org.reformkit.model.relation.OfficeHost;
import org.reformkit.model.relation.Placement;
import org.reformkit.model.relation.PlacementStrength;
import org.reformkit.model.relation.Plate;
import org.reformkit.model.structure.Structure;

class MergeAgenciesTest {

    private static final Agency NEW = agency(EMERGENCY, "溧阳市应急管理局", AgencyKind.CONSTITUENT_DEPARTMENT)
            .addFunctions(Field.of("应急管理"))
            .build();

    private static MergeAgencies merge(Agency target, AgencyId... sources) {
        return MergeAgencies.builder()
                .target(target)
                .addSources(sources)
                .effectiveOn(DAY)
                .build();
    }

    @Test
    void theNewAgencyHasTheSumsOfTheSourcesLineByLine() {
        Structure after = merge(NEW, SAFETY, GRAIN).applyTo(BEFORE);
        assertThat(in(after, EMERGENCY))
                .isEqualTo(NEW.toBuilder()
                        .addFunctions(Field.of("安全生产"), Field.of("粮食"))
                        .quota(Quota.of(Posts.of(ADMINISTRATIVE, 15 + 8), Posts.of(INSTITUTION, 1)))
                        .leaders(LeadershipQuota.of(HEAD, 2).with(DEPUTY, 5).with(DIVISION_HEAD, 2))
                        .staffing(Staffing.builder()
                                .putInPost(ADMINISTRATIVE, 14 + 8)
                                .retirees(6)
                                .contractStaff(2)
                                .build())
                        .build());
        assertThat(after.agency(SAFETY)).isEmpty();
        assertThat(after.agency(GRAIN)).isEmpty();
        assertThat(poolOf(after)).isEqualTo(poolOf(BEFORE));
    }

    @Test
    void leadersInPostAddUpWhereTheyAreKnown() {
        LeadershipQuota leaders = LeadershipQuota.of(HEAD, 1).with(DEPUTY, 2);
        Structure one = with(in(BEFORE, SAFETY).withLeadersInPost(leaders));
        Structure both =
                one.edit().put(in(BEFORE, GRAIN).withLeadersInPost(leaders)).done();
        assertThat(in(merge(NEW, SAFETY, GRAIN).applyTo(both), EMERGENCY).leadersInPost())
                .contains(LeadershipQuota.of(HEAD, 2).with(DEPUTY, 4));
        assertThat(in(merge(NEW, SAFETY, GRAIN).applyTo(one), EMERGENCY).leadersInPost())
                .isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> merge(NEW.withLeadersInPost(leaders), SAFETY, GRAIN));
    }

    @Test
    void postsThatTwoSourcesUseOfOneHolderAddUpAndThoseOfEachOtherAreItsOwn() {
        Quota two = Quota.of(ADMINISTRATIVE, 2);
        Structure before = with(
                Borrowing.of(SAFETY, CIVIL, two), Borrowing.of(GRAIN, CIVIL, two), Borrowing.of(SAFETY, GRAIN, two));
        assertThat(merge(NEW, SAFETY, GRAIN).applyTo(before).relations(EMERGENCY, Borrowing.class))
                .containsExactly(Borrowing.of(EMERGENCY, CIVIL, two.plus(two)));
    }

    @Test
    void everythingThatReferredToASourceRefersToTheTarget() {
        Structure after = merge(NEW, SAFETY, CIVIL).applyTo(BEFORE);
        assertThat(after.divisions(EMERGENCY))
                .extracting(Division::id)
                .containsExactly(SAFETY_OFFICE, SAFETY_CONTROL, RELIEF);
        assertThat(after.institutions(EMERGENCY)).extracting(Institution::id).containsExactly(BRIGADE);
        assertThat(after.duties(EMERGENCY))
                .extracting(Duty::id)
                .containsExactly(SAFETY_DUTY, RELIEF_DUTY, GEOLOGY_DUTY, WATCH_DUTY);
        assertThat(after.relations(EMERGENCY))
                .containsExactly(
                        Counterpart.of(EMERGENCY, "江苏省安监局"),
                        Dispatch.builder()
                                .dispatcher(DISCIPLINE)
                                .unit("派驻第一纪检监察组")
                                .kind(DispatchKind.RESIDENT)
                                .addHosts(EMERGENCY)
                                .build(),
                        OfficeHost.of(SAFETY_COMMITTEE, EMERGENCY),
                        Plate.of(EMERGENCY, "溧阳市老龄办"));
        assertThat(merge(NEW, ZONE_COMMITTEE, GRAIN)
                        .applyTo(BEFORE)
                        .zone(ZONE)
                        .orElseThrow()
                        .managedBy())
                .contains(EMERGENCY);
    }

    @Test
    void ofTwoRolesInADutyTheOneThatWeighsMoreRemains() {
        Structure after = merge(NEW, SAFETY, CIVIL).applyTo(BEFORE);
        assertThat(in(after, SAFETY_DUTY).holdings()).containsExactly(DutyHolding.lead(EMERGENCY));
        assertThat(in(after, GEOLOGY_DUTY).holdings())
                .containsExactly(
                        DutyHolding.lead(LAND),
                        DutyHolding.assist(EMERGENCY),
                        DutyHolding.of(PLANNING, HoldingRole.GUIDE));
    }

    @Test
    void aSourceThatGoesOnKeepsItsIdentityAndItsFormerName() {
        Agency target = in(BEFORE, SAFETY).toBuilder()
                .name("溧阳市应急管理局")
                .quota(Optional.empty())
                .leaders(Optional.empty())
                .staffing(Optional.empty())
                .build();
        Structure after = merge(target, SAFETY, GRAIN).applyTo(BEFORE);
        assertThat(in(after, SAFETY).name()).isEqualTo("溧阳市应急管理局");
        assertThat(in(after, SAFETY).formerNames()).containsExactly(FormerName.of("溧阳市安监局", DAY));
        assertThat(in(after, SAFETY).quota())
                .contains(Quota.of(Posts.of(ADMINISTRATIVE, 23), Posts.of(INSTITUTION, 1)));
        assertThat(after.divisions(SAFETY))
                .extracting(Division::id)
                .containsExactly(SAFETY_OFFICE, SAFETY_CONTROL, GRAIN_MARKET);
        assertThat(after.agency(GRAIN)).isEmpty();
    }

    @Test
    void aSourceThatGoesOnKeepsItsFactsButNotItsCharter() {
        CreditCode code = CreditCode.parse("11371000004359010J");
        Structure structure = with(in(BEFORE, SAFETY).toBuilder()
                .rank(Rank.TOWNSHIP_CHIEF)
                .origin(AgencyOrigin.LOCAL_CHOICE)
                .creditCode(code)
                .addAliases("安监局")
                .charter(Charter.issued(DAY.minusYears(9)))
                .build());
        Agency target = agency(SAFETY, "溧阳市应急管理局", AgencyKind.CONSTITUENT_DEPARTMENT)
                .addAliases("应急局")
                .build();
        Agency made = in(merge(target, SAFETY, GRAIN).applyTo(structure), SAFETY);
        assertThat(made.rank()).contains(Rank.TOWNSHIP_CHIEF);
        assertThat(made.origin()).contains(AgencyOrigin.LOCAL_CHOICE);
        assertThat(made.creditCode()).contains(code);
        assertThat(made.aliases()).containsExactly("应急局", "安监局");
        assertThat(made.charter()).isEmpty();
        Agency raised = target.toBuilder().rank(Rank.COUNTY_DEPUTY).build();
        assertThat(in(merge(raised, SAFETY, GRAIN).applyTo(structure), SAFETY).rank())
                .contains(Rank.COUNTY_DEPUTY);
    }

    @Test
    void aPlacementOfTheTargetKeepsItsStrength() {
        Structure structure = with(
                Placement.of(LAND, ORGANISATION, PlacementStrength.UNIFIED_MANAGEMENT),
                Placement.of(GRAIN, ORGANISATION, PlacementStrength.UNIFIED_LEADERSHIP));
        Agency target =
                agency(GRAIN, "溧阳市粮食局", AgencyKind.CONSTITUENT_DEPARTMENT).build();
        assertThat(merge(target, LAND, GRAIN).applyTo(structure).relations(GRAIN, Placement.class))
                .containsExactly(Placement.of(GRAIN, ORGANISATION, PlacementStrength.UNIFIED_LEADERSHIP));
    }

    @Test
    void whatWasDelegatedIsDelegatedByTheTargetUnlessToItself() {
        Structure before = with(
                Delegation.of(SAFETY_DUTY, SAFETY, CIVIL),
                Delegation.of(SAFETY_DUTY, SAFETY, PLANNING),
                Delegation.of(SAFETY_DUTY, LAND, CIVIL));
        assertThat(merge(NEW, SAFETY, CIVIL).applyTo(before).relations(SAFETY_DUTY))
                .containsExactly(
                        Delegation.of(SAFETY_DUTY, LAND, EMERGENCY), Delegation.of(SAFETY_DUTY, EMERGENCY, PLANNING));
    }

    @Test
    void nobodyDropsOutWhereASourceWasInTheGroupOfTheTarget() {
        Structure structure = with(
                CoLocation.of(LAND, ImmutableSet.of(LAND, PLANNING)),
                CoLocation.of(SAFETY, ImmutableSet.of(LAND, SAFETY, CIVIL)));
        Agency target =
                agency(SAFETY, "溧阳市应急管理局", AgencyKind.CONSTITUENT_DEPARTMENT).build();
        assertThat(merge(target, LAND, SAFETY).applyTo(structure).relations(SAFETY, CoLocation.class))
                .containsExactly(CoLocation.of(SAFETY, ImmutableSet.of(PLANNING, SAFETY, CIVIL)));
    }

    @Test
    void whatIsNotKnownOfASourceIsNotKnownOfTheTarget() {
        Agency made = in(merge(NEW, SAFETY, LAND).applyTo(BEFORE), EMERGENCY);
        assertThat(made.quota()).isEmpty();
        assertThat(made.leaders()).isEmpty();
        assertThat(made.staffing()).isEmpty();
    }

    @Test
    void tiesBetweenTheSourcesEnd() {
        Structure after = merge(NEW, DISCIPLINE, SUPERVISION).applyTo(BEFORE);
        assertThat(after.relations(EMERGENCY, CoLocation.class)).isEmpty();
        assertThat(merge(NEW, ORGANISATION, POSTS_OFFICE).applyTo(BEFORE).relations(EMERGENCY))
                .containsExactly(Placement.ofWork("公务员工作", EMERGENCY, PlacementStrength.UNIFIED_MANAGEMENT));
    }

    @Test
    void aUnitThatOneSourceSentIntoAnotherIsSentNoMore() {
        assertThat(merge(NEW, DISCIPLINE, SAFETY).applyTo(BEFORE).relations(EMERGENCY, Dispatch.class))
                .extracting(Dispatch::hosts)
                .containsExactly(ImmutableSortedSet.of(CIVIL));
    }

    @Test
    void nobodyDropsOutOfGroupsAndUnitsThatBecomeOne() {
        Dispatch stations = Dispatch.builder()
                .dispatcher(LAND)
                .unit("第一中队")
                .kind(DispatchKind.OUTPOST)
                .addHosts(CIVIL)
                .build();
        Dispatch others = Dispatch.builder()
                .from(stations)
                .dispatcher(GRAIN)
                .hosts(ImmutableSet.of(SAFETY))
                .build();
        Structure structure = with(
                CoLocation.of(LAND, ImmutableSet.of(LAND, PLANNING)),
                CoLocation.of(GRAIN, ImmutableSet.of(GRAIN, CIVIL)),
                stations,
                others);
        assertThat(merge(NEW, LAND, GRAIN).applyTo(structure).relations(EMERGENCY))
                .containsExactly(
                        CoLocation.of(EMERGENCY, ImmutableSet.of(CIVIL, PLANNING, EMERGENCY)),
                        Dispatch.builder()
                                .from(stations)
                                .dispatcher(EMERGENCY)
                                .hosts(ImmutableSet.of(SAFETY, CIVIL))
                                .build());
    }

    @Test
    void leavesNothingOverAndHasNoInverse() {
        assertThat(merge(NEW, SAFETY, CIVIL).leftovers(BEFORE)).isEmpty();
        assertThat(merge(NEW, SAFETY, CIVIL).inverse(BEFORE)).isEmpty();
    }

    @Test
    void createsTheTargetUnlessItIsASource() {
        assertThat(merge(NEW, SAFETY, CIVIL).creates()).containsExactly(EMERGENCY);
        assertThat(merge(NEW, SAFETY, EMERGENCY).creates()).isEmpty();
        assertThat(merge(NEW, SAFETY, EMERGENCY).subjects()).containsExactly(EMERGENCY, SAFETY);
    }

    @Test
    void refusesSourcesThatAreNotThereAndATargetThatIs() {
        MergeAgencies action = merge(
                agency(CIVIL, "溧阳市应急管理局", AgencyKind.CONSTITUENT_DEPARTMENT).build(), SAFETY, EMERGENCY);
        assertThat(inChinese(action))
                .containsExactly("机构 '320481/A-20'：结构中不存在，应为已有的要素。", "机构 '320481/A-06'：结构中已经存在，应为新的标识。");
        assertThat(inEnglish(action))
                .containsExactly(
                        "agency '320481/A-20': it is not in the structure. Expected one that is.",
                        "agency '320481/A-06': it is in the structure already. Expected a new id.");
    }

    @Test
    void refusesAJurisdictionThatIsNotThere() {
        MergeAgencies action =
                merge(NEW.toBuilder().id(AgencyId.of(NOWHERE, "A-01")).build(), DISCIPLINE, SUPERVISION);
        assertThat(inChinese(action)).containsExactly("行政区划 '320482'：结构中不存在，应为已有的要素。");
        assertThat(inEnglish(action))
                .containsExactly("jurisdiction '320482': it is not in the structure. Expected one that is.");
    }

    @Test
    void refusesDivisionsThatWouldLeaveTheirJurisdiction() {
        Agency above = in(BEFORE, PREFECTURE_SAFETY);
        assertThat(inChinese(merge(above, PREFECTURE_SAFETY, SAFETY)))
                .containsExactly(
                        "内设机构 '320481/A-05-01'：不能随划到行政区划320400，应先在本行政区划内处置。",
                        "内设机构 '320481/A-05-02'：不能随划到行政区划320400，应先在本行政区划内处置。");
        assertThat(inEnglish(merge(above, PREFECTURE_SAFETY, GRAIN)))
                .containsExactly("division '320481/A-08-01': it cannot pass to jurisdiction 320400."
                        + " Expected it to be dealt with in its own first.");
    }

    @Test
    void refusesATargetThatWouldAnswerForItself() {
        Structure chain = with(Placement.of(ORGANISATION, PLANNING, PlacementStrength.UNIFIED_LEADERSHIP));
        MergeAgencies action = merge(NEW, POSTS_OFFICE, PLANNING);
        assertThat(inChinese(action, chain)).containsExactly("机构 '320481/A-20'：归口关系会绕回自身，应有终点。");
        assertThat(inEnglish(action, chain))
                .containsExactly(
                        "agency '320481/A-20': its placement would lead back to itself. Expected a chain with an end.");
        assertThat(inChinese(merge(NEW, POSTS_OFFICE, ORGANISATION, PLANNING), chain))
                .isEmpty();
    }

    @Test
    void rejectsFewerThanTwoSources() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> merge(NEW, SAFETY))
                .withMessage("Merger into '320481/A-20': sources [320481/A-05]. Expected at least two.");
    }

    @Test
    void rejectsAmountsOfTheTarget() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> merge(NEW.toBuilder().quota(Quota.none()).build(), SAFETY, CIVIL))
                .withMessage("Merger into '320481/A-20': posts, leader posts, leaders in post or staffing are given."
                        + " Expected none, as they are sums.");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        merge(NEW.toBuilder().leaders(LeadershipQuota.none()).build(), SAFETY, CIVIL));
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> merge(NEW.toBuilder().staffing(Staffing.none()).build(), SAFETY, CIVIL));
    }

    @Test
    void keepsUnitsOfOneNameThatWorkInTwoPlacesOrAreOfTwoKinds() {
        Dispatch squad = Dispatch.builder()
                .dispatcher(SAFETY)
                .unit("驻镇中队")
                .kind(DispatchKind.OUTPOST)
                .people(Staffing.of(ADMINISTRATIVE, 3))
                .place(CITY)
                .build();
        Dispatch elsewhere = Dispatch.builder()
                .from(squad)
                .dispatcher(CIVIL)
                .people(Staffing.of(ADMINISTRATIVE, 2))
                .place(PREFECTURE)
                .build();
        assertThat(unitsAfter(squad, elsewhere)).containsExactlyInAnyOrder(squad, ofSafety(elsewhere, "驻镇中队（溧阳市民政局）"));
        Dispatch resident = Dispatch.builder()
                .from(elsewhere)
                .kind(DispatchKind.RESIDENT)
                .addHosts(LAND)
                .place(CITY)
                .build();
        assertThat(unitsAfter(squad, resident)).containsExactlyInAnyOrder(squad, ofSafety(resident, "驻镇中队（溧阳市民政局）"));
        Dispatch samePlace = Dispatch.builder().from(elsewhere).place(CITY).build();
        assertThat(unitsAfter(squad, samePlace))
                .containsExactly(Dispatch.builder()
                        .from(squad)
                        .people(Staffing.of(ADMINISTRATIVE, 5))
                        .build());
    }

    private static Dispatch ofSafety(Dispatch unit, String name) {
        return Dispatch.builder().from(unit).dispatcher(SAFETY).unit(name).build();
    }

    private static List<Dispatch> unitsAfter(Dispatch... units) {
        return MergeAgencies.builder()
                .addSources(SAFETY, CIVIL)
                .target(agency(SAFETY, "溧阳市应急管理局", AgencyKind.CONSTITUENT_DEPARTMENT)
                        .build())
                .effectiveOn(DAY)
                .build()
                .applyTo(with(units))
                .relations(SAFETY, Dispatch.class)
                .stream()
                .filter(unit -> unit.dispatcher().equals(SAFETY))
                .toList();
    }
}
