package org.reformkit.rules.library;

import static java.util.Locale.ENGLISH;
import static java.util.Locale.SIMPLIFIED_CHINESE;
import static org.reformkit.model.procedure.AuthorityKind.CONGRESS_COMMITTEE;
import static org.reformkit.model.procedure.AuthorityKind.DEPARTMENT;
import static org.reformkit.model.procedure.AuthorityKind.GOVERNMENT;
import static org.reformkit.model.procedure.AuthorityKind.STAFFING_OFFICE;
import static org.reformkit.model.procedure.ProceedingKind.DUTY_DISPUTE;
import static org.reformkit.model.procedure.ProceedingKind.SEAL_RETURN;
import static org.reformkit.model.procedure.StageKind.DECISION;
import static org.reformkit.model.procedure.StageKind.FILING;
import static org.reformkit.model.procedure.StageKind.NEGOTIATION;
import static org.reformkit.model.procedure.StageKind.PROPOSAL;
import static org.reformkit.rules.library.Liyang.agencyId;
import static org.reformkit.rules.library.Liyang.columns;
import static org.reformkit.rules.library.Liyang.rule;
import static org.reformkit.rules.library.LiyangRecords.proceeding;
import static org.reformkit.rules.library.LiyangRecords.recorded;
import static org.reformkit.rules.library.LiyangRecords.stage;
import static org.reformkit.rules.library.LiyangRecords.undetermined;
import static org.reformkit.rules.library.LiyangRecords.violated;
import static org.reformkit.rules.verify.RuleVerifier.verifyThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.reformkit.model.base.Level;
import org.reformkit.model.plan.PlanRun;
import org.reformkit.model.procedure.Outcome;
import org.reformkit.model.procedure.Stage;
import org.reformkit.rules.Rule;

class DutyDisputeSettledTest {

    private static final Rule<?> SETTLED = rule("duty.dispute-settled");
    private static final String TITLE = "职责争议依程序协调";
    private static final String BASIS = "依据：《地方各级人民政府机构设置和编制管理条例》第十条";

    @Test
    void passesWhereAnAgreementIsFiled() {
        verifyThat(SETTLED)
                .given(run(Outcome.AGREED, stage(NEGOTIATION), stage(FILING)))
                .passes();
    }

    @Test
    void failsWhereAnAgreementIsNotFiled() {
        verifyThat(SETTLED)
                .given(run(Outcome.AGREED, stage(NEGOTIATION)))
                .fails("plan")
                .says(SIMPLIFIED_CHINESE, violated(TITLE, "职责争议（第 1 项程序记录）缺少备案", BASIS))
                .says(
                        ENGLISH,
                        columns(
                                "Bottom line",
                                "Disputes on duties are settled as the law says",
                                "the plan",
                                "duty dispute (proceeding 1) lacks filing",
                                BASIS.replace("依据：", "basis: ")));
    }

    @Test
    void passesWhereTheGovernmentDecidesWhatTheStaffingOrganProposed() {
        verifyThat(SETTLED)
                .given(run(
                        Outcome.REFUSED,
                        stage(NEGOTIATION),
                        stage(PROPOSAL, STAFFING_OFFICE, Level.COUNTY),
                        stage(DECISION, GOVERNMENT, Level.COUNTY)))
                .passes();
        verifyThat(SETTLED)
                .given(run(Outcome.ADJUSTED, stage(NEGOTIATION), stage(PROPOSAL), stage(DECISION)))
                .passes();
    }

    @Test
    void failsWhereTheyDoNotAgreeAndNobodyDecides() {
        verifyThat(SETTLED)
                .given(run(Outcome.REFUSED, stage(NEGOTIATION), stage(FILING)))
                .fails("plan")
                .says(SIMPLIFIED_CHINESE, violated(TITLE, "职责争议（第 1 项程序记录）缺少提出、决定", BASIS));
    }

    @Test
    void failsWhereSomebodyElseDecides() {
        verifyThat(SETTLED)
                .given(run(
                        Outcome.REFUSED,
                        stage(NEGOTIATION),
                        stage(PROPOSAL),
                        stage(DECISION, DEPARTMENT, Level.COUNTY)))
                .fails("plan")
                .says(SIMPLIFIED_CHINESE, violated(TITLE, "职责争议（第 1 项程序记录）的决定不应由县级部门作出", BASIS));
        verifyThat(SETTLED)
                .given(run(
                        Outcome.REFUSED,
                        stage(NEGOTIATION),
                        stage(PROPOSAL, DEPARTMENT, Level.COUNTY),
                        stage(DECISION)))
                .fails("plan");
    }

    @Test
    void failsWhereAnAgreementIsFiledWithSomebodyElse() {
        verifyThat(SETTLED)
                .given(run(Outcome.AGREED, stage(NEGOTIATION), stage(FILING, CONGRESS_COMMITTEE, Level.PROVINCE)))
                .fails("plan")
                .says(SIMPLIFIED_CHINESE, violated(TITLE, "职责争议（第 1 项程序记录）应报本级机构编制管理机关备案，实际为省级人大常委会", BASIS));
        verifyThat(SETTLED)
                .given(run(Outcome.AGREED, stage(NEGOTIATION), stage(FILING, STAFFING_OFFICE, Level.PROVINCE)))
                .passes();
        verifyThat(SETTLED)
                .given(recorded(
                        proceeding(DUTY_DISPUTE, stage(NEGOTIATION), stage(FILING, STAFFING_OFFICE, Level.PROVINCE))
                                .outcome(Outcome.AGREED)
                                .addSubjects(agencyId("A-01"), agencyId("A-02"))
                                .build()))
                .fails("plan");
        verifyThat(SETTLED)
                .given(recorded(
                        proceeding(DUTY_DISPUTE, stage(NEGOTIATION), stage(FILING, STAFFING_OFFICE, Level.COUNTY))
                                .outcome(Outcome.AGREED)
                                .addSubjects(agencyId("A-01"), agencyId("A-02"))
                                .build()))
                .passes();
    }

    @Test
    void passesWhereTheGovernmentIsToldBesideTheStaffingOrgan() {
        verifyThat(SETTLED)
                .given(run(
                        Outcome.AGREED,
                        stage(NEGOTIATION),
                        stage(FILING, GOVERNMENT, Level.COUNTY),
                        stage(FILING, STAFFING_OFFICE, Level.COUNTY)))
                .passes();
        verifyThat(SETTLED)
                .given(run(
                        Outcome.AGREED,
                        stage(NEGOTIATION),
                        stage(FILING, GOVERNMENT, Level.COUNTY),
                        stage(FILING, DEPARTMENT, Level.COUNTY)))
                .fails("plan")
                .says(SIMPLIFIED_CHINESE, violated(TITLE, "职责争议（第 1 项程序记录）应报本级机构编制管理机关备案，实际为县级政府", BASIS));
    }

    @Test
    void isUndeterminedWhereNobodyKnowsHowItEnded() {
        verifyThat(SETTLED)
                .given(recorded(proceeding(DUTY_DISPUTE, stage(NEGOTIATION)).build()))
                .isUndetermined("plan")
                .says(SIMPLIFIED_CHINESE, undetermined(TITLE, "职责争议（第 1 项程序记录）的结果不明", BASIS));
        verifyThat(SETTLED).given(run(Outcome.AGREED)).isUndetermined("plan");
    }

    @Test
    void looksAtNothingWhereNobodyArgues() {
        verifyThat(SETTLED)
                .given(recorded(proceeding(SEAL_RETURN, stage(NEGOTIATION)).build()))
                .looksAtNothing();
    }

    private static PlanRun run(Outcome outcome, Stage... stages) {
        return recorded(
                proceeding(DUTY_DISPUTE, stages).outcome(Optional.of(outcome)).build());
    }
}
