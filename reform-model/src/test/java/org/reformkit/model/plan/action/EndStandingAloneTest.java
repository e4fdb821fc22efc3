package org.reformkit.model.plan.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.reformkit.model.plan.action.Liyang.BEFORE;
import static org.reformkit.model.plan.action.Liyang.BRIGADE;
import static org.reformkit.model.plan.action.Liyang.CITY;
import static org.reformkit.model.plan.action.Liyang.CIVIL;
import static org.reformkit.model.plan.action.Liyang.CIVIL_SERVICE_PLACED;
import static org.reformkit.model.plan.action.Liyang.DAY;
import static org.reformkit.model.plan.action.Liyang.DEPUTY;
import static org.reformkit.model.plan.action.Liyang.DISCIPLINE;
import static org.reformkit.model.plan.action.Liyang.EMERGENCY;
import static org.reformkit.model.plan.action.Liyang.GEOLOGY_DUTY;
import static org.reformkit.model.plan.action.Liyang.GRAIN;
import static org.reformkit.model.plan.action.Liyang.HEAD;
import static org.reformkit.model.plan.action.Liyang.LAND;
import static org.reformkit.model.plan.action.Liyang.ORGANISATION;
import static org.reformkit.model.plan.action.Liyang.PLANNING;
import static org.reformkit.model.plan.action.Liyang.POSTS_OFFICE;
import static org.reformkit.model.plan.action.Liyang.PREFECTURE_SAFETY;
import static org.reformkit.model.plan.action.Liyang.RELIEF;
import static org.reformkit.model.plan.action.Liyang.SAFETY;
import static org.reformkit.model.plan.action.Liyang.SAFETY_COMMITTEE;
import static org.reformkit.model.plan.action.Liyang.SAFETY_CONTROL;
import static org.reformkit.model.plan.action.Liyang.SAFETY_DUTY;
import static org.reformkit.model.plan.action.Liyang.SAFETY_OFFICE;
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

import org.junit.jupiter.api.Test;
import org.reformkit.model.agency.Agency;
import org.reformkit.model.agency.Division;
import org.reformkit.model.agency.Institution;
import org.reformkit.model.base.AgencyId;
import org.reformkit.model.base.Field;
import org.reformkit.model.duty.DutyHolding;
import org.reformkit.model.quota.LeadershipQuota;
import org.reformkit.model.quota.Posts;
import org.reformkit.model.quota.Quota;
import org.reformkit.model.quota.Staffing;
import org.reformkit.model.relation.Counterpart;
import org.reformkit.model.relation.Dispatch;
import org.reformkit.model.relation.DispatchKind;
import org.reformkit.model.relation.OfficeHost;
import org.reformkit.model.relation.Placement;
import org.reformkit.model.relation.PlacementStrength;
import org.reformkit.model.relation.Plate;
import org.reformkit.model.structure.Structure;

class EndStandingAloneTest {

    private static final EndStandingAlone ACTION = end(GRAIN, PLANNING);

    private static EndStandingAlone end(AgencyId agency, AgencyId host) {
        return EndStandingAlone.builder()
                .agency(agency)
                .host(host)
                .effectiveOn(DAY)
                .build();
    }

    @Test
    void theBodyLivesOnAsAPlateOfItsHost() {
        Structure after = ACTION.applyTo(BEFORE);
        assertThat(after.agency(GRAIN)).isEmpty();
        assertThat(after.relations(PLANNING)).containsExactly(Plate.of(PLANNING, "溧阳市粮食局"));
    }

    @Test
    void theHostKeepsItsNameAndTakesInAllAmountsLineByLine() {
        Agency host = in(ACTION.applyTo(BEFORE), PLANNING);
        assertThat(host)
                .isEqualTo(in(BEFORE, PLANNING).toBuilder()
                        .addFunctions(Field.of("粮食"))
                        .quota(Quota.of(Posts.of(ADMINISTRATIVE, 25 + 8), Posts.of(INSTITUTION, 1)))
                        .leaders(LeadershipQuota.of(HEAD, 2).with(DEPUTY, 6))
                        .staffing(Staffing.builder()
                                .putInPost(ADMINISTRATIVE, 24 + 8)
                                .contractStaff(2)
                                .build())
                        .build());
        assertThat(poolOf(ACTION.applyTo(BEFORE))).isEqualTo(poolOf(BEFORE));
    }

    @Test
    void everythingThatReferredToItRefersToTheHost() {
        Structure after = end(SAFETY, CIVIL).applyTo(BEFORE);
        assertThat(after.divisions(CIVIL))
                .extracting(Division::id)
                .containsExactly(SAFETY_OFFICE, SAFETY_CONTROL, RELIEF);
        assertThat(after.institutions(CIVIL)).extracting(Institution::id).containsExactly(BRIGADE);
        assertThat(after.relations(CIVIL))
                .containsExactly(
                        Counterpart.of(CIVIL, "江苏省安监局"),
                        Dispatch.builder()
                                .dispatcher(DISCIPLINE)
                                .unit("派驻第一纪检监察组")
                                .kind(DispatchKind.RESIDENT)
                                .addHosts(CIVIL)
                                .build(),
                        OfficeHost.of(SAFETY_COMMITTEE, CIVIL),
                        Plate.of(CIVIL, "溧阳市安监局"),
                        Plate.of(CIVIL, "溧阳市老龄办"));
        assertThat(end(ZONE_COMMITTEE, PLANNING)
                        .applyTo(BEFORE)
                        .zone(ZONE)
                        .orElseThrow()
                        .managedBy())
                .contains(PLANNING);
    }

    @Test
    void whereBothHeldADutyTheHostKeepsTheRoleThatWeighsMore() {
        assertThat(in(end(SAFETY, CIVIL).applyTo(BEFORE), SAFETY_DUTY).holdings())
                .containsExactly(DutyHolding.lead(CIVIL));
        assertThat(in(end(PLANNING, CIVIL).applyTo(BEFORE), GEOLOGY_DUTY).holdings())
                .containsExactly(DutyHolding.lead(LAND), DutyHolding.assist(CIVIL));
    }

    @Test
    void aPlacementBetweenTheTwoEnds() {
        Structure after = end(POSTS_OFFICE, ORGANISATION).applyTo(BEFORE);
        assertThat(after.relations(ORGANISATION))
                .containsExactly(CIVIL_SERVICE_PLACED, Plate.of(ORGANISATION, "溧阳市委编办"));
    }

    @Test
    void whatIsNotKnownOfOneIsNotKnownOfBoth() {
        Agency host = in(end(LAND, PLANNING).applyTo(BEFORE), PLANNING);
        assertThat(host.quota()).isEmpty();
        assertThat(host.leaders()).isEmpty();
        assertThat(host.staffing()).isEmpty();
    }

    @Test
    void leavesNothingOverAndHasNoInverse() {
        assertThat(ACTION.leftovers(BEFORE)).isEmpty();
        assertThat(ACTION.inverse(BEFORE)).isEmpty();
    }

    @Test
    void refusesAgenciesThatAreNotThere() {
        EndStandingAlone action = end(EMERGENCY, AgencyId.of(CITY, "A-21"));
        assertThat(inChinese(action))
                .containsExactly("机构 '320481/A-20'：结构中不存在，应为已有的要素。", "机构 '320481/A-21'：结构中不存在，应为已有的要素。");
        assertThat(inEnglish(end(EMERGENCY, PLANNING)))
                .containsExactly("agency '320481/A-20': it is not in the structure. Expected one that is.");
    }

    @Test
    void refusesAnAgencyAsItsOwnHost() {
        assertThat(inChinese(end(GRAIN, GRAIN))).containsExactly("机构 '320481/A-08'：同时出现在两方，应为不同的两个。");
        assertThat(inEnglish(end(GRAIN, GRAIN)))
                .containsExactly("agency '320481/A-08': it stands on both sides. Expected two different ones.");
    }

    @Test
    void refusesDivisionsThatWouldLeaveTheirJurisdiction() {
        EndStandingAlone action = end(GRAIN, PREFECTURE_SAFETY);
        assertThat(inChinese(action)).containsExactly("内设机构 '320481/A-08-01'：不能随划到行政区划320400，应先在本行政区划内处置。");
        assertThat(inEnglish(action))
                .containsExactly("division '320481/A-08-01': it cannot pass to jurisdiction 320400."
                        + " Expected it to be dealt with in its own first.");
        assertThat(end(POSTS_OFFICE, PREFECTURE_SAFETY).refusals(BEFORE)).isEmpty();
    }

    @Test
    void refusesAHostThatWouldAnswerForItself() {
        Structure chain = with(Placement.of(ORGANISATION, PLANNING, PlacementStrength.UNIFIED_LEADERSHIP));
        EndStandingAlone action = end(POSTS_OFFICE, PLANNING);
        assertThat(inChinese(action, chain)).containsExactly("机构 '320481/A-09'：归口关系会绕回自身，应有终点。");
        assertThat(inEnglish(action, chain))
                .containsExactly(
                        "agency '320481/A-09': its placement would lead back to itself. Expected a chain with an end.");
    }
}
