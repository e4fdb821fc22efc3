package org.reformkit.rules.library;

import static java.util.Locale.ENGLISH;
import static java.util.Locale.SIMPLIFIED_CHINESE;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.reformkit.model.procedure.MilestoneKind.APPROVAL;
import static org.reformkit.model.procedure.MilestoneKind.CHARTERS;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reformkit.model.plan.PlanRun;
import org.reformkit.model.plan.action.Approval;
import org.reformkit.model.procedure.ApprovalRole;
import org.reformkit.model.procedure.Milestone;
import org.reformkit.model.procedure.MilestoneKind;
import org.reformkit.rules.Rule;

/** All is judged as of 2019-02-22. */
class MilestoneByDeadlineTest {

    private static final Rule<?> OWN = rule("milestone.by-deadline");
    private static final Rule<?> BY_POLICY = rule("milestone.by-deadline", "deadlines", "transfer:2019-02-20");
    private static final Rule<?> DAY_AFTER_APPROVAL =
            rule("milestone.by-deadline", "days-after-approval", "mobilisation:1");
    private static final String BASIS = "依据：《机构改革和整合基层审批服务执法力量工作情况汇报（溧阳）》LY-18、《机构改革和整合基层审批服务执法力量工作情况汇报（溧阳）》LY-22";
    private static final LocalDate LAST = LocalDate.of(2019, 2, 20);

    @Test
    void passesOnTheLastDay() {
        verifyThat(OWN).given(run(due(TRANSFER, LAST, LAST))).passes();
        verifyThat(BY_POLICY).given(run(done(TRANSFER, LAST))).passes();
    }

    @Test
    void failsOnTheDayAfter() {
        verifyThat(OWN)
                .given(run(due(TRANSFER, LAST, LAST.plusDays(1))))
                .fails("plan")
                .says(SIMPLIFIED_CHINESE, columns("底线", "改革节点按期完成", "方案", "转隶应不迟于 2019-02-20 完成，实际 2019-02-21", BASIS))
                .says(
                        ENGLISH,
                        columns(
                                "Bottom line",
                                "The stations of the reform are reached in time",
                                "the plan",
                                "'transfer' was due by 2019-02-20, reached on 2019-02-21",
                                BASIS.replace("依据：", "basis: ").replace("、《", ", 《")));
        verifyThat(BY_POLICY).given(run(done(TRANSFER, LAST.plusDays(1)))).fails("plan");
    }

    @Test
    void failsByTheEarlierOfTwoLastDays() {
        verifyThat(BY_POLICY).given(run(due(TRANSFER, DAY, LAST.plusDays(1)))).fails("plan");
    }

    @Test
    void failsThoughAReasonIsTold() {
        verifyThat(OWN)
                .given(run(Milestone.builder()
                        .kind(CHARTERS)
                        .place(CITY)
                        .dueBy(LAST)
                        .delayedBecause("等待上级“三定”规定")
                        .build()))
                .fails("plan")
                .says(
                        SIMPLIFIED_CHINESE,
                        columns("底线", "改革节点按期完成", "方案", "溧阳市“三定”印发应不迟于 2019-02-20 完成，未见完成（原因：等待上级“三定”规定）", BASIS));
    }

    @Test
    void passesWhileThereIsTime() {
        verifyThat(OWN)
                .given(run(Milestone.builder().kind(TRANSFER).dueBy(DAY).build()))
                .passes();
    }

    @Test
    void isUndeterminedWhereTimeIsOverAndNobodyKnowsTheDay() {
        verifyThat(OWN)
                .given(run(Milestone.builder()
                        .kind(TRANSFER)
                        .dueBy(DAY.minusDays(1))
                        .build()))
                .isUndetermined("plan")
                .says(SIMPLIFIED_CHINESE, columns("底线", "待定", "改革节点按期完成", "方案", "转隶应不迟于 2019-02-21 完成，未见完成", BASIS));
    }

    @Test
    void isUndeterminedWhereTheStationIsNotOnRecord() {
        verifyThat(BY_POLICY)
                .given(run(done(SET_UP, DAY)))
                .isUndetermined("plan")
                .says(SIMPLIFIED_CHINESE, columns("底线", "待定", "改革节点按期完成", "方案", "转隶应不迟于 2019-02-20 完成，没有记录", BASIS));
    }

    @Test
    void namesTheLevelOrThePlaceOfWhichTheStationIsNotOnRecord() {
        verifyThat(rule("milestone.by-deadline", "deadlines", "set-up@county:2019-02-20;set-up@prefecture:2019-02-19"))
                .given(run(done(SET_UP, LAST).toBuilder().place(CITY).build()))
                .isUndetermined("plan")
                .says(SIMPLIFIED_CHINESE, columns("底线", "待定", "改革节点按期完成", "方案", "地级组建挂牌应不迟于 2019-02-19 完成，没有记录", BASIS))
                .says(
                        ENGLISH,
                        columns(
                                "Bottom line",
                                "undetermined",
                                "The stations of the reform are reached in time",
                                "the plan",
                                "'set up' at prefecture level, due by 2019-02-19, is not on record",
                                BASIS.replace("依据：", "basis: ").replace("、《", ", 《")));
        verifyThat(rule("milestone.by-deadline", "deadlines", "set-up@320481:2019-02-20"))
                .given(run())
                .isUndetermined("plan")
                .says(
                        SIMPLIFIED_CHINESE,
                        columns("底线", "待定", "改革节点按期完成", "方案", "溧阳市组建挂牌应不迟于 2019-02-20 完成，没有记录", BASIS));
    }

    /** A plan as a whole is as late as its last place. */
    @Test
    void isUndeterminedForAPlaceWhereThePlanAsAWholeWasLate() {
        Rule<?> ofCounties = rule("milestone.by-deadline", "deadlines", "set-up@county:2019-02-20");
        verifyThat(ofCounties)
                .given(run(done(SET_UP, LAST.plusDays(1))))
                .isUndetermined("plan")
                .says(
                        SIMPLIFIED_CHINESE,
                        columns(
                                "底线",
                                "待定",
                                "改革节点按期完成",
                                "方案",
                                "全方案的组建挂牌在 2019-02-21 完成，有关地方应不迟于 2019-02-20 完成，何日完成不明",
                                BASIS));
        verifyThat(ofCounties).given(run(done(SET_UP, LAST))).passes();
        verifyThat(ofCounties)
                .given(run(Milestone.builder().kind(SET_UP).build()))
                .isUndetermined("plan")
                .says(SIMPLIFIED_CHINESE, columns("底线", "待定", "改革节点按期完成", "方案", "组建挂牌应不迟于 2019-02-20 完成，未见完成", BASIS));
    }

    @Test
    void passesTheDayAfterTheApprovalAndFailsOneDayLater() {
        verifyThat(DAY_AFTER_APPROVAL)
                .given(run(done(APPROVAL, LAST), done(MOBILISATION, LAST.plusDays(1))))
                .passes();
        verifyThat(DAY_AFTER_APPROVAL)
                .given(run(done(APPROVAL, LAST), done(MOBILISATION, LAST.plusDays(2))))
                .fails("plan");
    }

    @Test
    void passesByTheApprovalOfThePlanWhereNoStationTellsIt() {
        PlanRun run = run(done(MOBILISATION, LAST.plusDays(1)));
        verifyThat(DAY_AFTER_APPROVAL)
                .given(run)
                .isUndetermined("plan")
                .says(SIMPLIFIED_CHINESE, columns("底线", "待定", "改革节点按期完成", "方案", "动员部署的时限不明，因为不知批准之日", BASIS));
        verifyThat(DAY_AFTER_APPROVAL)
                .given(run.plan().toBuilder()
                        .addApproval(Approval.builder()
                                .approver("省委编委")
                                .approvedOn(LAST)
                                .build())
                        .addApproval(Approval.builder()
                                .approver("市人大常委会")
                                .approvedOn(LAST.minusDays(9))
                                .role(ApprovalRole.FILING)
                                .build())
                        .build()
                        .applyTo(run.before()))
                .passes();
    }

    /** The most precise counts: a code goes before a level. */
    @ParameterizedTest
    @CsvSource({
        "set-up:2019-02-20;set-up@county:2019-02-21, true",
        "set-up:2019-02-21;set-up@county:2019-02-20, false",
        "set-up@county:2019-02-20;set-up@320481:2019-02-21, true",
        "set-up:2019-02-21;set-up@prefecture:2019-02-28, true",
    })
    void passesByTheLastDayThatIsMostPrecise(String deadlines, boolean passes) {
        Rule<?> byPolicy = rule("milestone.by-deadline", "deadlines", deadlines);
        PlanRun run = run(Milestone.builder()
                .kind(SET_UP)
                .place(CITY)
                .doneOn(LocalDate.of(2019, 2, 21))
                .build());
        if (passes) {
            verifyThat(byPolicy).given(run).passes();
        } else {
            verifyThat(byPolicy).given(run).fails("plan");
        }
    }

    @Test
    void looksAtNothingWhereNothingHasALastDay() {
        verifyThat(OWN).given(run(done(TRANSFER, DAY))).looksAtNothing();
    }

    @Test
    void knowsStationsLevelsAndCodesOnly() {
        assertThatThrownBy(() -> rule("milestone.by-deadline", "deadlines", "party:2019-02-20"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(
                        "Rule 'milestone.by-deadline': Parameter 'deadlines': 'party'. Expected one of approval,");
        assertThatThrownBy(() -> rule("milestone.by-deadline", "deadlines", "transfer@town:2019-02-20"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "Rule 'milestone.by-deadline': Parameter 'deadlines': 'town'. Expected one of county, nation,"
                                + " prefecture, province, township, village.");
        assertThatThrownBy(() -> rule("milestone.by-deadline", "days-after-approval", "party:1"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(
                        "Rule 'milestone.by-deadline': Parameter 'days-after-approval': 'party'. Expected one of");
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

    private static Milestone due(MilestoneKind kind, LocalDate last, LocalDate day) {
        return Milestone.builder().kind(kind).dueBy(last).doneOn(day).build();
    }
}
