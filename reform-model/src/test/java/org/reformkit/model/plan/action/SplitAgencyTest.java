package org.reformkit.model.plan.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.reformkit.model.plan.action.Liyang.BEFORE;
import static org.reformkit.model.plan.action.Liyang.BRIGADE;
import static org.reformkit.model.plan.action.Liyang.CIVIL;
import static org.reformkit.model.plan.action.Liyang.DAY;
import static org.reformkit.model.plan.action.Liyang.DEPUTY;
import static org.reformkit.model.plan.action.Liyang.DIVISION_HEAD;
import static org.reformkit.model.plan.action.Liyang.EMERGENCY;
import static org.reformkit.model.plan.action.Liyang.GEOLOGY_DUTY;
import static org.reformkit.model.plan.action.Liyang.HEAD;
import static org.reformkit.model.plan.action.Liyang.LAND;
import static org.reformkit.model.plan.action.Liyang.NEW_DUTY;
import static org.reformkit.model.plan.action.Liyang.NOWHERE;
import static org.reformkit.model.plan.action.Liyang.PLANNING;
import static org.reformkit.model.plan.action.Liyang.PREFECTURE;
import static org.reformkit.model.plan.action.Liyang.RELIEF;
import static org.reformkit.model.plan.action.Liyang.RELIEF_DUTY;
import static org.reformkit.model.plan.action.Liyang.SAFETY;
import static org.reformkit.model.plan.action.Liyang.SAFETY_CONTROL;
import static org.reformkit.model.plan.action.Liyang.SAFETY_DUTY;
import static org.reformkit.model.plan.action.Liyang.SAFETY_OFFICE;
import static org.reformkit.model.plan.action.Liyang.STORE;
import static org.reformkit.model.plan.action.Liyang.agency;
import static org.reformkit.model.plan.action.Liyang.in;
import static org.reformkit.model.plan.action.Liyang.inChinese;
import static org.reformkit.model.plan.action.Liyang.inEnglish;
import static org.reformkit.model.plan.action.Liyang.poolOf;
import static org.reformkit.model.plan.action.Liyang.thereAndBack;
import static org.reformkit.model.plan.action.Liyang.with;
import static org.reformkit.model.quota.QuotaKind.ADMINISTRATIVE;
import static org.reformkit.model.quota.QuotaKind.INSTITUTION;

import com.google.common.collect.ImmutableSet;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.reformkit.model.agency.Agency;
import org.reformkit.model.agency.AgencyKind;
import org.reformkit.model.base.AgencyId;
import org.reformkit.model.base.Field;
import org.reformkit.model.duty.DutyHolding;
import org.reformkit.model.duty.HoldingRole;
import org.reformkit.model.quota.LeadershipQuota;
import org.reformkit.model.quota.Quota;
import org.reformkit.model.quota.Staffing;
import org.reformkit.model.relation.Dispatch;
import org.reformkit.model.relation.DispatchKind;
import org.reformkit.model.structure.Structure;

class SplitAgencyTest {

    private static final Agency MADE = agency(EMERGENCY, "溧阳市应急管理局", AgencyKind.CONSTITUENT_DEPARTMENT)
            .addFunctions(Field.of("安全生产"))
            .quota(Quota.of(ADMINISTRATIVE, 6))
            .leaders(LeadershipQuota.of(DEPUTY, 1).with(DIVISION_HEAD, 1))
            .staffing(Staffing.of(ADMINISTRATIVE, 5))
            .build();

    private static final SplitAgency ACTION = SplitAgency.builder()
            .source(SAFETY)
            .made(MADE)
            .addDuty(SAFETY_DUTY)
            .addDivision(SAFETY_CONTROL)
            .addInstitution(BRIGADE)
            .effectiveOn(DAY)
            .build();

    @Test
    void refusesDivisionsWithMoreThanTheNewAgencyHas() {
        SplitAgency tooSmall = ACTION.toBuilder()
                .made(MADE.toBuilder()
                        .quota(Quota.of(ADMINISTRATIVE, 1))
                        .leaders(LeadershipQuota.none())
                        .build())
                .build();
        assertThat(inChinese(tooSmall))
                .containsExactly(
                        "机构 '320481/A-20'：需要行政编制5名，现有行政编制1名，不应超过现有数量。",
                        "机构 '320481/A-20'：需要内设机构领导正职（正股级）1名，现有无领导职数，不应超过现有数量。");
        assertThat(inEnglish(tooSmall))
                .first()
                .isEqualTo("agency '320481/A-20': administrative 5 requested, administrative 1 available."
                        + " Expected no more than there is.");
    }

    @Test
    void theAmountsOfTheNewAgencyComeOutOfTheSource() {
        Structure after = ACTION.applyTo(BEFORE);
        assertThat(in(after, EMERGENCY)).isEqualTo(MADE);
        assertThat(in(after, SAFETY))
                .isEqualTo(in(BEFORE, SAFETY).toBuilder()
                        .functions(ImmutableSet.of())
                        .quota(Quota.of(ADMINISTRATIVE, 9))
                        .leaders(LeadershipQuota.of(HEAD, 1).with(DEPUTY, 2).with(DIVISION_HEAD, 1))
                        .staffing(Staffing.builder()
                                .putInPost(ADMINISTRATIVE, 9)
                                .retirees(6)
                                .build())
                        .build());
        assertThat(poolOf(after)).isEqualTo(poolOf(BEFORE));
    }

    @Test
    void whatIsNamedPassesAndTheRestStays() {
        Structure after = ACTION.applyTo(BEFORE);
        assertThat(in(after, SAFETY_DUTY).holdings())
                .containsExactlyInAnyOrder(DutyHolding.lead(EMERGENCY), DutyHolding.assist(CIVIL));
        assertThat(after.divisions(EMERGENCY))
                .containsExactly(in(BEFORE, SAFETY_CONTROL).withAgency(EMERGENCY));
        assertThat(after.divisions(SAFETY)).containsExactly(in(BEFORE, SAFETY_OFFICE));
        assertThat(after.institution(BRIGADE).orElseThrow().supervisor()).contains(EMERGENCY);
        assertThat(after.relations(SAFETY)).isEqualTo(BEFORE.relations(SAFETY));
    }

    @Test
    void amountsThatAreNotGivenDoNotMoveAndAreNotKnown() {
        Agency plain =
                agency(EMERGENCY, "溧阳市应急管理局", AgencyKind.CONSTITUENT_DEPARTMENT).build();
        Structure after = ACTION.toBuilder().made(plain).build().applyTo(BEFORE);
        assertThat(in(after, SAFETY)).isEqualTo(in(BEFORE, SAFETY));
        assertThat(in(after, EMERGENCY)).isEqualTo(plain);
    }

    @Test
    void amountsOfTheSourceThatAreNotKnownStaySo() {
        SplitAgency action = SplitAgency.builder()
                .source(LAND)
                .made(MADE)
                .addDuty(GEOLOGY_DUTY)
                .effectiveOn(DAY)
                .build();
        assertThat(in(action.applyTo(BEFORE), LAND)).isEqualTo(in(BEFORE, LAND));
        assertThat(in(action.applyTo(BEFORE), GEOLOGY_DUTY).holdings())
                .containsExactlyInAnyOrder(
                        DutyHolding.lead(EMERGENCY),
                        DutyHolding.assist(CIVIL),
                        DutyHolding.of(PLANNING, HoldingRole.GUIDE));
    }

    @Test
    void isTakenBackByAMerger() {
        assertThat(ACTION.inverse(BEFORE)).get().isInstanceOf(MergeAgencies.class);
        assertThat(thereAndBack(ACTION)).isEqualTo(BEFORE);
    }

    @Test
    void hasNoInverseWhereAMergerWouldNotBringItBack() {
        assertThat(made(MADE.toBuilder().quota(Optional.empty()).build()).inverse(BEFORE))
                .isEmpty();
        assertThat(made(MADE.toBuilder().leaders(Optional.empty()).build()).inverse(BEFORE))
                .isEmpty();
        assertThat(made(MADE.toBuilder().staffing(Optional.empty()).build()).inverse(BEFORE))
                .isEmpty();
        assertThat(made(MADE.toBuilder().addFunction(Field.of("救灾")).build()).inverse(BEFORE))
                .isEmpty();
    }

    private static SplitAgency made(Agency agency) {
        return ACTION.toBuilder().made(agency).build();
    }

    @Test
    void namesTheNewAgencyFirst() {
        assertThat(ACTION.subjects()).containsExactly(EMERGENCY, SAFETY, SAFETY_DUTY, SAFETY_CONTROL, BRIGADE);
        assertThat(ACTION.creates()).containsExactly(EMERGENCY);
        assertThat(ACTION.verb(Locale.CHINA)).isEqualTo("分设");
        assertThat(ACTION.verb(Locale.ENGLISH)).isEqualTo("split");
    }

    @Test
    void refusesASourceThatIsNotThereAndANewAgencyThatIs() {
        SplitAgency action = SplitAgency.builder()
                .source(EMERGENCY)
                .made(in(BEFORE, SAFETY))
                .effectiveOn(DAY)
                .build();
        assertThat(inChinese(action))
                .containsExactly("机构 '320481/A-20'：结构中不存在，应为已有的要素。", "机构 '320481/A-05'：结构中已经存在，应为新的标识。");
        assertThat(inEnglish(action))
                .containsExactly(
                        "agency '320481/A-20': it is not in the structure. Expected one that is.",
                        "agency '320481/A-05': it is in the structure already. Expected a new id.");
    }

    @Test
    void refusesMoreThanTheSourceHas() {
        SplitAgency action = made(MADE.toBuilder()
                        .quota(Quota.of(ADMINISTRATIVE, 16))
                        .leaders(LeadershipQuota.of(DEPUTY, 4))
                        .staffing(Staffing.of(ADMINISTRATIVE, 15))
                        .build())
                .toBuilder()
                .divisions(ImmutableSet.of())
                .build();
        assertThat(inChinese(action))
                .containsExactly(
                        "机构 '320481/A-05'：需要行政编制16名，现有行政编制15名，不应超过现有数量。",
                        "机构 '320481/A-05'：需要部门领导副职（副科级）4名，现有部门领导正职（正科级）1名、" + "部门领导副职（副科级）3名、内设机构领导正职（正股级）2名，不应超过现有数量。",
                        "机构 '320481/A-05'：需要行政编制15人，现有行政编制14人、离退休6人，不应超过现有数量。");
        assertThat(inEnglish(action))
                .hasSize(3)
                .contains("agency '320481/A-05': administrative 16 requested, administrative 15 available."
                        + " Expected no more than there is.");
    }

    @Test
    void refusesWhatTheSourceHasNot() {
        SplitAgency action = SplitAgency.builder()
                .source(SAFETY)
                .made(MADE)
                .addDuties(RELIEF_DUTY, NEW_DUTY)
                .addDivision(RELIEF)
                .addInstitution(STORE)
                .effectiveOn(DAY)
                .build();
        assertThat(inChinese(action))
                .containsExactly(
                        "职责 '320481/D-20'：结构中不存在，应为已有的要素。",
                        "职责 '320481/D-02'：机构 320481/A-05 的承担关系不存在，应为已有的。",
                        "内设机构 '320481/A-06-01'：与机构 320481/A-05 的隶属关系不存在，应为已有的。",
                        "事业单位 '320481/I-02'：与机构 320481/A-05 的隶属关系不存在，应为已有的。");
        assertThat(inEnglish(action))
                .containsExactly(
                        "duty '320481/D-20': it is not in the structure. Expected one that is.",
                        "duty '320481/D-02': holding by agency 320481/A-05 is not there. Expected one that is.",
                        "division '320481/A-06-01': membership of agency 320481/A-05 is not there."
                                + " Expected one that is.",
                        "institution '320481/I-02': subordination to agency 320481/A-05 is not there."
                                + " Expected one that is.");
    }

    @Test
    void refusesToTakeADivisionElsewhereAndAPlaceThatIsNotThere() {
        AgencyId above = AgencyId.of(PREFECTURE, "A-20");
        SplitAgency action = made(MADE.toBuilder().id(above).build());
        assertThat(inChinese(action)).containsExactly("内设机构 '320481/A-05-02'：不能随划到行政区划320400，应先在本行政区划内处置。");
        SplitAgency nowhere = SplitAgency.builder()
                .source(SAFETY)
                .made(MADE.toBuilder().id(AgencyId.of(NOWHERE, "A-20")).build())
                .effectiveOn(DAY)
                .build();
        assertThat(inEnglish(nowhere))
                .containsExactly("jurisdiction '320482': it is not in the structure. Expected one that is.");
    }

    @Test
    void refusesInstitutionsWhosePeopleWorkInAUnitOfTheSource() {
        Structure out = with(Dispatch.builder()
                .dispatcher(SAFETY)
                .unit("驻天目湖镇中队")
                .kind(DispatchKind.OUTPOST)
                .people(Staffing.of(INSTITUTION, 10))
                .build());
        SplitAgency split = SplitAgency.builder()
                .source(SAFETY)
                .made(agency(EMERGENCY, "溧阳市应急管理局", AgencyKind.CONSTITUENT_DEPARTMENT)
                        .build())
                .addInstitution(BRIGADE)
                .effectiveOn(DAY)
                .build();
        assertThat(split.refusals(BEFORE)).isEmpty();
        assertThat(split.refusals(out)).extracting(Refusal::reason).containsExactly(Refusal.Reason.SENT_OUT);
    }
}
