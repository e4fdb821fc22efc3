package org.reformkit.rules.library;

import static java.util.Locale.ENGLISH;
import static java.util.Locale.SIMPLIFIED_CHINESE;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.reformkit.model.procedure.MilestoneKind.APPROVAL;
import static org.reformkit.model.procedure.MilestoneKind.CHARTERS;
import static org.reformkit.model.procedure.MilestoneKind.LEADERS;
import static org.reformkit.model.procedure.MilestoneKind.MOBILISATION;
import static org.reformkit.model.procedure.MilestoneKind.SET_UP;
import static org.reformkit.model.procedure.MilestoneKind.TRANSFER;
import static org.reformkit.rules.library.Liyang.CITY;
import static org.reformkit.rules.library.Liyang.DAY;
import static org.reformkit.rules.library.Liyang.agency;
import static org.reformkit.rules.library.Liyang.columns;
import static org.reformkit.rules.library.Liyang.plan;
import static org.reformkit.rules.library.Liyang.rule;
import static org.reformkit.rules.library.Liyang.structure;
import static org.reformkit.rules.verify.RuleVerifier.verifyThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.reformkit.model.base.JurisdictionCode;
import org.reformkit.model.plan.PlanRun;
import org.reformkit.model.procedure.Milestone;
import org.reformkit.model.procedure.MilestoneKind;
import org.reformkit.rules.Rule;

class MilestoneInOrderTest {

    private static final Rule<?> IN_ORDER = rule("milestone.in-order");
    private static final String BASIS = "依据：《机构改革和整合基层审批服务执法力量工作情况汇报（溧阳）》LY-05、“提高政治站位，在解放思想中凝聚改革共识”（沈阳）SY-25";

    @Test
    void passesWhereTwoAreOfOneDay() {
        verifyThat(IN_ORDER)
                .given(run(done(APPROVAL, DAY), done(MOBILISATION, DAY), done(TRANSFER, DAY.plusDays(6))))
                .passes();
    }

    @Test
    void failsWhereOneIsADayEarly() {
        verifyThat(IN_ORDER)
                .given(run(done(MOBILISATION, DAY.minusDays(1)), done(APPROVAL, DAY)))
                .fails("plan")
                .says(SIMPLIFIED_CHINESE, columns("底线", "改革节点依次完成", "方案", "动员部署（2019-02-21）早于批准（2019-02-22）", BASIS))
                .says(
                        ENGLISH,
                        columns(
                                "Bottom line",
                                "The stations of the reform are reached one after the other",
                                "the plan",
                                "'mobilisation' on 2019-02-21, before 'approval' on 2019-02-22",
                                BASIS.replace("依据：", "basis: ").replace("、“", ", “")));
    }

    @Test
    void failsInOnePlaceAndNamesIt() {
        verifyThat(IN_ORDER)
                .given(run(
                        at(CITY, done(TRANSFER, DAY.plusDays(1))),
                        at(CITY, done(CHARTERS, DAY)),
                        done(CHARTERS, DAY.minusDays(1))))
                .fails("plan")
                .says(
                        SIMPLIFIED_CHINESE,
                        columns("底线", "改革节点依次完成", "方案", "溧阳市“三定”印发（2019-02-22）早于溧阳市转隶（2019-02-23）", BASIS));
    }

    @Test
    void passesWherePlacesGoAtTheirOwnPace() {
        verifyThat(IN_ORDER)
                .given(run(
                        at(CITY, done(APPROVAL, DAY.plusDays(9))),
                        at(CITY, done(TRANSFER, DAY.plusDays(9))),
                        at(JurisdictionCode.parse("320400"), done(APPROVAL, DAY)),
                        at(JurisdictionCode.parse("320400"), done(TRANSFER, DAY))))
                .passes();
    }

    @Test
    void passesWhereTheRestIsStillToCome() {
        verifyThat(IN_ORDER).given(run(done(APPROVAL, DAY), open(TRANSFER))).passes();
    }

    @Test
    void isUndeterminedWhereAStationBeforeHasNoDay() {
        verifyThat(IN_ORDER)
                .given(run(open(APPROVAL), done(TRANSFER, DAY)))
                .isUndetermined("plan")
                .says(SIMPLIFIED_CHINESE, columns("底线", "待定", "改革节点依次完成", "方案", "批准的日期不明，而转隶已经完成", BASIS));
    }

    @Test
    void failsWhereAPlaceIsAheadOfThePlan() {
        verifyThat(IN_ORDER)
                .given(run(done(APPROVAL, DAY), at(CITY, done(TRANSFER, DAY.minusDays(1)))))
                .fails("plan")
                .says(SIMPLIFIED_CHINESE, columns("底线", "改革节点依次完成", "方案", "溧阳市转隶（2019-02-21）早于批准（2019-02-22）", BASIS));
        verifyThat(IN_ORDER)
                .given(run(
                        done(APPROVAL, DAY),
                        at(CITY, done(APPROVAL, DAY.minusDays(1))),
                        at(CITY, done(TRANSFER, DAY.minusDays(1)))))
                .passes();
    }

    /** The city may have been mobilised for all, before a county had its own plan approved. */
    @Test
    void isUndeterminedWhereThePlanIsAheadOfAPlace() {
        verifyThat(IN_ORDER)
                .given(run(done(MOBILISATION, DAY.minusDays(1)), at(CITY, done(APPROVAL, DAY))))
                .isUndetermined("plan")
                .says(
                        SIMPLIFIED_CHINESE,
                        columns(
                                "底线",
                                "待定",
                                "改革节点依次完成",
                                "方案",
                                "全方案的动员部署（2019-02-21）早于溧阳市批准（2019-02-22），是否包括该地不明",
                                BASIS));
    }

    /** The plan as a whole is as late as its last county, which this one need not be. */
    @Test
    void isUndeterminedWhereAPlaceIsAheadOfTheLastOne() {
        verifyThat(IN_ORDER)
                .given(run(done(SET_UP, DAY), at(CITY, done(TRANSFER, DAY.minusDays(1)))))
                .isUndetermined("plan")
                .says(
                        SIMPLIFIED_CHINESE,
                        columns(
                                "底线",
                                "待定",
                                "改革节点依次完成",
                                "方案",
                                "溧阳市转隶（2019-02-21）早于全方案的组建挂牌（2019-02-22），该地何日完成组建挂牌不明",
                                BASIS))
                .says(
                        ENGLISH,
                        columns(
                                "Bottom line",
                                "undetermined",
                                "The stations of the reform are reached one after the other",
                                "the plan",
                                "'transfer' of 溧阳市 on 2019-02-21, before 'set up' of the plan as a whole on 2019-02-22:"
                                        + " when that place reached it is not known",
                                BASIS.replace("依据：", "basis: ").replace("、“", ", “")));
        verifyThat(IN_ORDER)
                .given(run(done(SET_UP, DAY), at(CITY, done(TRANSFER, DAY))))
                .passes();
    }

    @Test
    void passesInTheOrderOfThePolicy() {
        Rule<?> own = rule("milestone.in-order", "order", "leaders+charters;mobilisation");
        PlanRun leadersFirst =
                run(done(LEADERS, DAY), done(CHARTERS, DAY.plusDays(1)), done(MOBILISATION, DAY.plusDays(1)));
        verifyThat(own).given(leadersFirst).passes();
        verifyThat(IN_ORDER).given(leadersFirst).fails("plan");
        verifyThat(own)
                .given(run(done(MOBILISATION, DAY), done(CHARTERS, DAY.plusDays(1))))
                .fails("plan");
        verifyThat(own)
                .given(run(done(TRANSFER, DAY), done(APPROVAL, DAY.plusDays(1))))
                .looksAtNothing();
    }

    @Test
    void refusesWhatIsNoStationAndOneThatIsNamedTwice() {
        assertThatThrownBy(() -> rule("milestone.in-order", "order", "party"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(
                        "Rule 'milestone.in-order': Parameter 'order': 'party'. Expected one of approval,");
        assertThatThrownBy(() -> rule("milestone.in-order", "order", "leaders;charters+leaders"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "Rule 'milestone.in-order': Parameter 'order': 'leaders' twice. Expected each station once.");
    }

    @Test
    void looksAtNothingWhereNoPlaceHasTwoStations() {
        verifyThat(IN_ORDER)
                .given(run(
                        at(JurisdictionCode.parse("320400"), done(APPROVAL, DAY)),
                        at(CITY, done(TRANSFER, DAY.minusDays(1)))))
                .looksAtNothing();
    }

    private static PlanRun run(Milestone... milestones) {
        return plan().toBuilder()
                .addMilestones(milestones)
                .build()
                .applyTo(structure(agency("A-01", "溧阳市粮食局").build()));
    }

    private static Milestone done(MilestoneKind kind, LocalDate day) {
        return Milestone.builder().kind(kind).doneOn(day).build();
    }

    private static Milestone open(MilestoneKind kind) {
        return Milestone.builder().kind(kind).build();
    }

    private static Milestone at(JurisdictionCode place, Milestone milestone) {
        return milestone.toBuilder().place(place).build();
    }
}
