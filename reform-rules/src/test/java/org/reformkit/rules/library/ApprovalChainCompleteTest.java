package org.reformkit.rules.library;

import static java.util.Locale.ENGLISH;
import static java.util.Locale.SIMPLIFIED_CHINESE;
import static org.reformkit.model.procedure.ApprovalRole.APPROVAL;
import static org.reformkit.model.procedure.ApprovalRole.PROPOSAL;
import static org.reformkit.model.procedure.ApprovalRole.REVIEW;
import static org.reformkit.rules.library.Liyang.DAY;
import static org.reformkit.rules.library.Liyang.NEXT_DAY;
import static org.reformkit.rules.library.Liyang.abolish;
import static org.reformkit.rules.library.Liyang.agency;
import static org.reformkit.rules.library.Liyang.columns;
import static org.reformkit.rules.library.Liyang.plan;
import static org.reformkit.rules.library.Liyang.rule;
import static org.reformkit.rules.library.Liyang.structure;
import static org.reformkit.rules.library.LiyangRecords.approval;
import static org.reformkit.rules.library.LiyangRecords.undetermined;
import static org.reformkit.rules.library.LiyangRecords.violated;
import static org.reformkit.rules.verify.RuleVerifier.verifyThat;

import org.junit.jupiter.api.Test;
import org.reformkit.model.plan.PlanRun;
import org.reformkit.model.plan.action.Approval;
import org.reformkit.rules.Rule;

class ApprovalChainCompleteTest {

    private static final Rule<?> CHAIN = rule("approval.chain-complete");
    private static final String TITLE = "方案经提出、审核、批准";
    private static final String BASIS = "依据：《地方各级人民政府机构设置和编制管理条例》第九条、《机构改革和整合基层审批服务执法力量工作情况汇报（溧阳）》LY-05";

    @Test
    void passesWhereOneCameAfterTheOther() {
        verifyThat(CHAIN)
                .given(run(
                        approval(PROPOSAL, DAY),
                        approval(REVIEW, DAY, "苏编〔2019〕4号"),
                        approval(APPROVAL, NEXT_DAY, "常办发〔2019〕5号")))
                .passes();
    }

    @Test
    void failsWhereItWasExaminedAfterTheApproval() {
        verifyThat(CHAIN)
                .given(run(
                        approval(PROPOSAL, DAY),
                        approval(REVIEW, NEXT_DAY, "苏编〔2019〕4号"),
                        approval(APPROVAL, DAY, "常办发〔2019〕5号")))
                .fails("plan")
                .says(SIMPLIFIED_CHINESE, violated(TITLE, "批准（2019-02-22）早于审核（2019-02-23）", BASIS))
                .says(
                        ENGLISH,
                        columns(
                                "Bottom line",
                                "The plan is put forward, examined and approved",
                                "the plan",
                                "approval on 2019-02-22, before review on 2019-02-23",
                                BASIS.replace("依据：", "basis: ").replace("、《", ", 《")));
    }

    @Test
    void failsWithoutANumberUnlessThePolicyAsksForNone() {
        PlanRun run = run(approval(PROPOSAL, DAY), approval(REVIEW, DAY, "苏编〔2019〕4号"), approval(APPROVAL, NEXT_DAY));
        verifyThat(CHAIN)
                .given(run)
                .fails("plan")
                .says(SIMPLIFIED_CHINESE, violated(TITLE, "某机关 2019-02-23 的批准没有文号", BASIS));
        verifyThat(rule("approval.chain-complete", "numbered", "false"))
                .given(run)
                .passes();
    }

    @Test
    void failsWhereNobodyExaminedIt() {
        verifyThat(CHAIN)
                .given(run(approval(PROPOSAL, DAY), approval(APPROVAL, DAY, "常办发〔2019〕5号")))
                .fails("plan")
                .says(SIMPLIFIED_CHINESE, violated(TITLE, "没有记录：审核", BASIS));
        verifyThat(rule("approval.chain-complete", "roles", "proposal;approval"))
                .given(run(approval(PROPOSAL, DAY), approval(APPROVAL, DAY, "常办发〔2019〕5号")))
                .passes();
    }

    @Test
    void isUndeterminedWhereAllThatIsOnRecordIsAnApproval() {
        verifyThat(CHAIN)
                .given(run(approval(APPROVAL, DAY, "常办发〔2019〕5号")))
                .isUndetermined("plan")
                .says(SIMPLIFIED_CHINESE, undetermined(TITLE, "没有记录：提出、审核", BASIS));
        verifyThat(CHAIN).given(run()).isUndetermined("plan");
    }

    @Test
    void looksAtNothingWhereThePlanDoesNothing() {
        verifyThat(CHAIN)
                .given(plan().applyTo(structure(agency("A-01", "溧阳市粮食局").build())))
                .looksAtNothing();
    }

    private static PlanRun run(Approval... approvals) {
        return plan(abolish("A-01", DAY)).toBuilder()
                .addApprovals(approvals)
                .build()
                .applyTo(structure(agency("A-01", "溧阳市粮食局").build()));
    }
}
