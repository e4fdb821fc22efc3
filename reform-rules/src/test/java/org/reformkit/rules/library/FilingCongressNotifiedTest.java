package org.reformkit.rules.library;

import static java.util.Locale.ENGLISH;
import static java.util.Locale.SIMPLIFIED_CHINESE;
import static org.reformkit.model.base.Level.COUNTY;
import static org.reformkit.model.base.Level.PREFECTURE;
import static org.reformkit.model.procedure.ApprovalRole.APPROVAL;
import static org.reformkit.model.procedure.ApprovalRole.FILING;
import static org.reformkit.model.procedure.ApprovalRole.REVIEW;
import static org.reformkit.model.procedure.AuthorityKind.CONGRESS_COMMITTEE;
import static org.reformkit.model.procedure.AuthorityKind.GOVERNMENT;
import static org.reformkit.rules.library.Liyang.DAY;
import static org.reformkit.rules.library.Liyang.abolish;
import static org.reformkit.rules.library.Liyang.agency;
import static org.reformkit.rules.library.Liyang.columns;
import static org.reformkit.rules.library.Liyang.endStandingAlone;
import static org.reformkit.rules.library.Liyang.plan;
import static org.reformkit.rules.library.Liyang.rule;
import static org.reformkit.rules.library.Liyang.structure;
import static org.reformkit.rules.library.LiyangRecords.approval;
import static org.reformkit.rules.library.LiyangRecords.undetermined;
import static org.reformkit.rules.library.LiyangRecords.violated;
import static org.reformkit.rules.verify.RuleVerifier.verifyThat;

import org.junit.jupiter.api.Test;
import org.reformkit.model.agency.Series;
import org.reformkit.model.plan.PlanRun;
import org.reformkit.model.plan.action.Action;
import org.reformkit.model.plan.action.Approval;
import org.reformkit.rules.Rule;

class FilingCongressNotifiedTest {

    private static final Rule<?> NOTIFIED = rule("filing.congress-notified");
    private static final String TITLE = "机构变动报本级人大常委会备案";
    private static final String BASIS = "依据：《地方各级人民政府机构设置和编制管理条例》第九条、《中华人民共和国地方各级人民代表大会和地方各级人民政府组织法》第七十九条";
    private static final Approval APPROVED = approval(APPROVAL, DAY, GOVERNMENT, PREFECTURE);

    @Test
    void passesOnTheDayOfTheApproval() {
        verifyThat(NOTIFIED)
                .given(run("A-01", APPROVED, approval(FILING, DAY, CONGRESS_COMMITTEE, COUNTY)))
                .passes();
    }

    @Test
    void failsOnTheDayBeforeTheApproval() {
        verifyThat(NOTIFIED)
                .given(run("A-01", APPROVED, approval(FILING, DAY.minusDays(1), CONGRESS_COMMITTEE, COUNTY)))
                .fails("plan")
                .says(SIMPLIFIED_CHINESE, violated(TITLE, "第 1 步（不再保留）的备案（2019-02-21）早于批准（2019-02-22）", BASIS))
                .says(
                        ENGLISH,
                        columns(
                                "Bottom line",
                                "The own congress is told of bodies set up and ended",
                                "the plan",
                                "step 1 ('abolish'): filed on 2019-02-21, before the approval on 2019-02-22",
                                BASIS.replace("依据：", "basis: ").replace("、《", ", 《")));
    }

    @Test
    void failsWhereNobodyIsToldOfABodyThatNoLongerStandsAlone() {
        Action ended = endStandingAlone("A-01", "A-02", DAY);
        verifyThat(NOTIFIED)
                .given(run(ended, APPROVED, approval(FILING, DAY, CONGRESS_COMMITTEE, COUNTY)))
                .passes();
        verifyThat(NOTIFIED)
                .given(run(ended, APPROVED, approval(FILING, DAY, CONGRESS_COMMITTEE, PREFECTURE)))
                .fails("plan")
                .says(SIMPLIFIED_CHINESE, violated(TITLE, "第 1 步（不再保留单设）没有报本级人大常委会备案的记录", BASIS));
    }

    @Test
    void failsWhereAnotherCongressIsTold() {
        verifyThat(NOTIFIED)
                .given(run("A-01", APPROVED, approval(FILING, DAY, CONGRESS_COMMITTEE, PREFECTURE)))
                .fails("plan")
                .says(SIMPLIFIED_CHINESE, violated(TITLE, "第 1 步（不再保留）没有报本级人大常委会备案的记录", BASIS));
        verifyThat(NOTIFIED).given(run("A-01", APPROVED, approval(REVIEW, DAY))).fails("plan");
    }

    @Test
    void isUndeterminedWhereNobodyKnowsOfAnyFiling() {
        verifyThat(NOTIFIED)
                .given(run("A-01", APPROVED))
                .isUndetermined("plan")
                .says(SIMPLIFIED_CHINESE, undetermined(TITLE, "第 1 步（不再保留）没有备案的记录", BASIS));
        verifyThat(NOTIFIED)
                .given(run("A-01", APPROVED, approval(FILING, DAY)))
                .isUndetermined("plan")
                .says(SIMPLIFIED_CHINESE, undetermined(TITLE, "第 1 步（不再保留）的备案机关不明", BASIS));
    }

    @Test
    void looksAtNothingOfTheParty() {
        verifyThat(NOTIFIED).given(run("A-02", APPROVED)).looksAtNothing();
    }

    private static PlanRun run(String agency, Approval... approvals) {
        return run(abolish(agency, DAY), approvals);
    }

    private static PlanRun run(Action action, Approval... approvals) {
        return plan(action).toBuilder()
                .addApprovals(approvals)
                .build()
                .applyTo(structure(
                        agency("A-01", "溧阳市粮食局").build(),
                        agency("A-02", "溧阳市委办公室").series(Series.PARTY).build()));
    }
}
