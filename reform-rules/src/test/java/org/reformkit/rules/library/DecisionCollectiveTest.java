package org.reformkit.rules.library;

import static java.util.Locale.ENGLISH;
import static java.util.Locale.SIMPLIFIED_CHINESE;
import static org.reformkit.rules.library.Liyang.DAY;
import static org.reformkit.rules.library.Liyang.abolish;
import static org.reformkit.rules.library.Liyang.agency;
import static org.reformkit.rules.library.Liyang.agencyId;
import static org.reformkit.rules.library.Liyang.columns;
import static org.reformkit.rules.library.Liyang.dutyId;
import static org.reformkit.rules.library.Liyang.plan;
import static org.reformkit.rules.library.Liyang.rule;
import static org.reformkit.rules.library.Liyang.structure;
import static org.reformkit.rules.library.Liyang.transfer;
import static org.reformkit.rules.verify.RuleVerifier.verifyThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.reformkit.model.plan.PlanRun;
import org.reformkit.model.plan.ReformPlan;
import org.reformkit.model.plan.action.Approval;
import org.reformkit.model.plan.action.ConcentrateDuties;
import org.reformkit.model.procedure.ApprovalRole;
import org.reformkit.model.procedure.Milestone;
import org.reformkit.model.procedure.MilestoneKind;
import org.reformkit.model.procedure.Proceeding;
import org.reformkit.model.procedure.ProceedingKind;
import org.reformkit.model.procedure.Stage;
import org.reformkit.model.procedure.StageKind;
import org.reformkit.model.structure.Structure;
import org.reformkit.rules.Rule;

class DecisionCollectiveTest {

    private static final Rule<?> COLLECTIVE = rule("decision.collective");
    private static final Structure BEFORE = structure(agency("A-01", "溧阳市粮食局").build());
    private static final ReformPlan PLAN = plan(abolish("A-01", DAY));
    private static final ReformPlan HAND_DOWN = plan(transfer("D-01", "A-01", DAY));

    @Test
    void passesWhereTheStandingCommitteeDecided() {
        verifyThat(COLLECTIVE)
                .given(run(PLAN, approval(ApprovalRole.COLLECTIVE_DECISION)))
                .passes();
    }

    @Test
    void passesWhereTheStandingCommitteeIsAStationWithItsDay() {
        Milestone decided = Milestone.builder()
                .kind(MilestoneKind.STANDING_COMMITTEE)
                .doneOn(DAY)
                .build();
        verifyThat(COLLECTIVE)
                .given(run(PLAN.toBuilder().addMilestone(decided).build()))
                .passes();
        verifyThat(COLLECTIVE)
                .given(run(PLAN.toBuilder()
                        .addMilestone(Milestone.builder()
                                .kind(MilestoneKind.STANDING_COMMITTEE)
                                .build())
                        .build()))
                .isUndetermined("plan");
    }

    @Test
    void passesWhereTheDecisionOnAListNamesWhatIsHandedDown() {
        verifyThat(COLLECTIVE)
                .given(run(withStage(HAND_DOWN, Optional.of(DAY))))
                .passes();
    }

    @Test
    void passesWhereTheDecisionOnAListNamesAllThatIsConcentrated() {
        ConcentrateDuties concentration = ConcentrateDuties.builder()
                .addDuty(dutyId("D-01"))
                .receiver(agencyId("A-01"))
                .effectiveOn(DAY)
                .build();
        verifyThat(COLLECTIVE)
                .given(run(withStage(plan(concentration), Optional.of(DAY)), approval(ApprovalRole.REVIEW)))
                .passes();
        verifyThat(COLLECTIVE)
                .given(run(
                        withStage(
                                plan(concentration.toBuilder()
                                        .addDuty(dutyId("D-02"))
                                        .build()),
                                Optional.of(DAY)),
                        approval(ApprovalRole.REVIEW)))
                .fails("plan");
    }

    /** The list decides on the duty, and not on the bureau that is abolished along with it. */
    @Test
    void failsWhereTheDecisionIsOnAListBesideTheReform() {
        ReformPlan both = HAND_DOWN.toBuilder().addActions(abolish("A-01", DAY)).build();
        verifyThat(COLLECTIVE)
                .given(run(withStage(both, Optional.of(DAY)), approval(ApprovalRole.REVIEW)))
                .fails("plan");
        verifyThat(COLLECTIVE)
                .given(run(withStage(PLAN, Optional.of(DAY)), approval(ApprovalRole.REVIEW)))
                .fails("plan");
    }

    @Test
    void isUndeterminedWhereAllThatIsOnRecordIsOfSomethingElse() {
        verifyThat(COLLECTIVE)
                .given(run(PLAN.toBuilder()
                        .addProceeding(Proceeding.builder()
                                .kind(ProceedingKind.SEAL_RETURN)
                                .addStage(Stage.builder()
                                        .kind(StageKind.RETURN)
                                        .actor("市政府办公室")
                                        .on(DAY)
                                        .build())
                                .build())
                        .build()))
                .isUndetermined("plan");
        verifyThat(COLLECTIVE).given(run(withStage(PLAN, Optional.of(DAY)))).isUndetermined("plan");
    }

    @Test
    void failsWhereAReviewIsOnRecordAndNoDecision() {
        verifyThat(COLLECTIVE)
                .given(run(PLAN, approval(ApprovalRole.REVIEW), approval(ApprovalRole.APPROVAL)))
                .fails("plan")
                .says(SIMPLIFIED_CHINESE, columns("底线", "方案经集体审议决定", "方案", "没有集体审议的记录", "依据：《中国共产党机构编制工作条例》"))
                .says(
                        ENGLISH,
                        columns(
                                "Bottom line",
                                "A committee decides on the plan as a body",
                                "the plan",
                                "no decision of a committee as a body is on record",
                                "basis: 《中国共产党机构编制工作条例》"));
    }

    /** Nobody wrote down what came before, as in the chain of approvals. */
    @Test
    void isUndeterminedWhereAllThatIsOnRecordIsAnApproval() {
        verifyThat(COLLECTIVE)
                .given(run(PLAN, approval(ApprovalRole.APPROVAL)))
                .isUndetermined("plan")
                .says(
                        SIMPLIFIED_CHINESE,
                        columns("底线", "待定", "方案经集体审议决定", "方案", "只有批准的记录，是否经集体审议不明", "依据：《中国共产党机构编制工作条例》"))
                .says(
                        ENGLISH,
                        columns(
                                "Bottom line",
                                "undetermined",
                                "A committee decides on the plan as a body",
                                "the plan",
                                "only an approval is on record, and not whether a committee decided as a body",
                                "basis: 《中国共产党机构编制工作条例》"));
    }

    @Test
    void failsAlsoWhereThePlanIsRefused() {
        verifyThat(COLLECTIVE)
                .given(run(plan(abolish("A-99", DAY)), approval(ApprovalRole.REVIEW)))
                .fails("plan");
    }

    @Test
    void isUndeterminedWhereTheDayIsNotKnown() {
        verifyThat(COLLECTIVE)
                .given(run(withStage(HAND_DOWN, Optional.empty())))
                .isUndetermined("plan")
                .says(SIMPLIFIED_CHINESE, columns("底线", "待定", "方案经集体审议决定", "方案", "集体审议的日期不明", "依据：《中国共产党机构编制工作条例》"));
    }

    @Test
    void isUndeterminedWhereNoDecisionIsOnRecord() {
        verifyThat(COLLECTIVE)
                .given(run(PLAN))
                .isUndetermined("plan")
                .says(
                        ENGLISH,
                        columns(
                                "Bottom line",
                                "undetermined",
                                "A committee decides on the plan as a body",
                                "the plan",
                                "no decision is on record",
                                "basis: 《中国共产党机构编制工作条例》"));
    }

    @Test
    void looksAtNothingWhereThePlanDoesNothing() {
        verifyThat(COLLECTIVE)
                .given(run(plan(), approval(ApprovalRole.APPROVAL)))
                .looksAtNothing();
    }

    private static PlanRun run(ReformPlan plan, Approval... approvals) {
        return plan.toBuilder().addApprovals(approvals).build().applyTo(BEFORE);
    }

    private static ReformPlan withStage(ReformPlan plan, Optional<LocalDate> day) {
        return plan.toBuilder()
                .addProceeding(Proceeding.builder()
                        .kind(ProceedingKind.ITEM_LIST)
                        .addSubject(dutyId("D-01"))
                        .addStage(Stage.builder()
                                .kind(StageKind.COLLECTIVE_DECISION)
                                .actor("市政府常务会议")
                                .on(day)
                                .build())
                        .build())
                .build();
    }

    private static Approval approval(ApprovalRole role) {
        return Approval.builder()
                .approver("市委常委会")
                .approvedOn(LocalDate.of(2018, 12, 17))
                .role(role)
                .build();
    }
}
