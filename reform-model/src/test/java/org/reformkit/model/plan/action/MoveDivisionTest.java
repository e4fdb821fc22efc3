package org.reformkit.model.plan.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.reformkit.model.plan.action.Liyang.BEFORE;
import static org.reformkit.model.plan.action.Liyang.CITY;
import static org.reformkit.model.plan.action.Liyang.CIVIL;
import static org.reformkit.model.plan.action.Liyang.DAY;
import static org.reformkit.model.plan.action.Liyang.DEPUTY;
import static org.reformkit.model.plan.action.Liyang.DIVISION_HEAD;
import static org.reformkit.model.plan.action.Liyang.EMERGENCY;
import static org.reformkit.model.plan.action.Liyang.GEOLOGY;
import static org.reformkit.model.plan.action.Liyang.HEAD;
import static org.reformkit.model.plan.action.Liyang.LAND;
import static org.reformkit.model.plan.action.Liyang.PREFECTURE_SAFETY;
import static org.reformkit.model.plan.action.Liyang.RELIEF;
import static org.reformkit.model.plan.action.Liyang.RELIEF_DUTY;
import static org.reformkit.model.plan.action.Liyang.SAFETY;
import static org.reformkit.model.plan.action.Liyang.division;
import static org.reformkit.model.plan.action.Liyang.in;
import static org.reformkit.model.plan.action.Liyang.inChinese;
import static org.reformkit.model.plan.action.Liyang.inEnglish;
import static org.reformkit.model.plan.action.Liyang.thereAndBack;
import static org.reformkit.model.plan.action.Liyang.with;
import static org.reformkit.model.quota.QuotaKind.ADMINISTRATIVE;
import static org.reformkit.model.quota.QuotaKind.INSTITUTION;

import org.junit.jupiter.api.Test;
import org.reformkit.model.base.AgencyId;
import org.reformkit.model.base.DivisionId;
import org.reformkit.model.quota.LeadershipQuota;
import org.reformkit.model.quota.Quota;
import org.reformkit.model.structure.Structure;

class MoveDivisionTest {

    private static MoveDivision move(DivisionId division, AgencyId target) {
        return MoveDivision.builder()
                .division(division)
                .target(target)
                .effectiveOn(DAY)
                .build();
    }

    @Test
    void takesItsPostsAndLeaderPostsFromOneAgencyToTheOther() {
        Structure after = move(RELIEF, SAFETY).applyTo(BEFORE);
        assertThat(in(after, RELIEF))
                .isEqualTo(in(BEFORE, RELIEF).toBuilder().agency(SAFETY).build());
        assertThat(in(after, CIVIL).quota()).contains(Quota.of(ADMINISTRATIVE, 18 - 3));
        assertThat(in(after, CIVIL).leaders())
                .contains(LeadershipQuota.of(HEAD, 1).with(DEPUTY, 4));
        assertThat(in(after, SAFETY).quota()).contains(Quota.of(ADMINISTRATIVE, 15 + 3));
        assertThat(in(after, SAFETY).leaders())
                .contains(LeadershipQuota.of(HEAD, 1).with(DEPUTY, 3).with(DIVISION_HEAD, 3));
    }

    @Test
    void takesItsLeadersInPostAlongAsFarAsTheyAreKnown() {
        LeadershipQuota one = LeadershipQuota.of(DIVISION_HEAD, 1);
        Structure before = BEFORE.edit()
                .put(in(BEFORE, RELIEF).withLeadersInPost(one))
                .put(in(BEFORE, CIVIL).withLeadersInPost(one.with(HEAD, 1)))
                .put(in(BEFORE, SAFETY).withLeadersInPost(LeadershipQuota.of(HEAD, 1)))
                .done();
        Structure after = move(RELIEF, SAFETY).applyTo(before);
        assertThat(in(after, CIVIL).leadersInPost()).contains(LeadershipQuota.of(HEAD, 1));
        assertThat(in(after, SAFETY).leadersInPost()).contains(one.with(HEAD, 1));
        assertThat(in(after, RELIEF).leadersInPost()).contains(one);
        assertThat(thereAndBack(move(RELIEF, SAFETY), before)).isEqualTo(before);
        assertThat(in(move(RELIEF, LAND).applyTo(before), LAND).leadersInPost()).isEmpty();
    }

    @Test
    void refusesMoreLeadersInPostThanItsAgencyHas() {
        Structure structure = BEFORE.edit()
                .put(in(BEFORE, RELIEF).withLeadersInPost(LeadershipQuota.of(DIVISION_HEAD, 1)))
                .put(in(BEFORE, CIVIL).withLeadersInPost(LeadershipQuota.none()))
                .done();
        assertThat(inChinese(move(RELIEF, SAFETY), structure))
                .containsExactly("机构 '320481/A-06'：需要内设机构领导正职（正股级）1名，现有无实配领导，不应超过现有数量。");
    }

    @Test
    void takesNeitherPeopleNorDutiesAlong() {
        Structure after = move(RELIEF, SAFETY).applyTo(BEFORE);
        assertThat(in(after, SAFETY).staffing()).isEqualTo(in(BEFORE, SAFETY).staffing());
        assertThat(in(after, RELIEF_DUTY)).isEqualTo(in(BEFORE, RELIEF_DUTY));
    }

    @Test
    void whatIsNotKnownOfTheDivisionOrAnAgencyStaysAsItIs() {
        Structure unknownDivision = move(GEOLOGY, SAFETY).applyTo(BEFORE);
        assertThat(in(unknownDivision, SAFETY)).isEqualTo(in(BEFORE, SAFETY));
        assertThat(in(unknownDivision, GEOLOGY).agency()).isEqualTo(SAFETY);
        Structure unknownTarget = move(RELIEF, LAND).applyTo(BEFORE);
        assertThat(in(unknownTarget, LAND)).isEqualTo(in(BEFORE, LAND));
        assertThat(in(unknownTarget, CIVIL).quota()).contains(Quota.of(ADMINISTRATIVE, 15));
    }

    @Test
    void isTakenBack() {
        assertThat(thereAndBack(move(RELIEF, SAFETY))).isEqualTo(BEFORE);
        assertThat(thereAndBack(move(RELIEF, LAND))).isEqualTo(BEFORE);
        assertThat(thereAndBack(move(GEOLOGY, SAFETY))).isEqualTo(BEFORE);
    }

    @Test
    void refusesADivisionOrAnAgencyThatIsNotThere() {
        MoveDivision action = move(DivisionId.of(CITY, "A-05-09"), EMERGENCY);
        assertThat(inChinese(action))
                .containsExactly("内设机构 '320481/A-05-09'：结构中不存在，应为已有的要素。", "机构 '320481/A-20'：结构中不存在，应为已有的要素。");
        assertThat(inEnglish(action))
                .containsExactly(
                        "division '320481/A-05-09': it is not in the structure. Expected one that is.",
                        "agency '320481/A-20': it is not in the structure. Expected one that is.");
    }

    @Test
    void refusesTheAgencyItIsIn() {
        assertThat(inChinese(move(RELIEF, CIVIL))).containsExactly("机构 '320481/A-06'：同时出现在两方，应为不同的两个。");
        assertThat(inEnglish(move(RELIEF, CIVIL)))
                .containsExactly("agency '320481/A-06': it stands on both sides. Expected two different ones.");
    }

    @Test
    void refusesMoreThanItsAgencyHas() {
        Structure structure = with(in(BEFORE, RELIEF).toBuilder()
                .quota(Quota.of(INSTITUTION, 1))
                .leaders(LeadershipQuota.of(DIVISION_HEAD, 2))
                .build());
        assertThat(inChinese(move(RELIEF, SAFETY), structure))
                .containsExactly(
                        "机构 '320481/A-06'：需要事业编制1名，现有行政编制18名，不应超过现有数量。",
                        "机构 '320481/A-06'：需要内设机构领导正职（正股级）2名，"
                                + "现有部门领导正职（正科级）1名、部门领导副职（副科级）4名、内设机构领导正职（正股级）1名，不应超过现有数量。");
        assertThat(inEnglish(move(RELIEF, SAFETY), structure))
                .first()
                .isEqualTo("agency '320481/A-06': institution 1 requested, administrative 18 available."
                        + " Expected no more than there is.");
    }

    @Test
    void rejectsAnAgencyOfAnotherJurisdiction() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> move(RELIEF, PREFECTURE_SAFETY))
                .withMessage("Move of division '320481/A-06-01' to '320400/A-05': they are of different jurisdictions."
                        + " Expected the same.");
    }
}
