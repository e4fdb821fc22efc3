package org.reformkit.rules.library;

import static java.util.Locale.ENGLISH;
import static java.util.Locale.SIMPLIFIED_CHINESE;
import static org.reformkit.model.procedure.ProceedingKind.COMMUNITY_ADMISSION;
import static org.reformkit.model.procedure.StageKind.APPROVAL;
import static org.reformkit.model.procedure.StageKind.REVIEW;
import static org.reformkit.rules.library.Liyang.DAY;
import static org.reformkit.rules.library.Liyang.NEXT_DAY;
import static org.reformkit.rules.library.Liyang.agency;
import static org.reformkit.rules.library.Liyang.columns;
import static org.reformkit.rules.library.Liyang.duty;
import static org.reformkit.rules.library.Liyang.dutyId;
import static org.reformkit.rules.library.Liyang.plan;
import static org.reformkit.rules.library.Liyang.rule;
import static org.reformkit.rules.library.Liyang.structure;
import static org.reformkit.rules.library.LiyangRecords.proceeding;
import static org.reformkit.rules.library.LiyangRecords.stage;
import static org.reformkit.rules.library.LiyangRecords.undetermined;
import static org.reformkit.rules.library.LiyangRecords.violated;
import static org.reformkit.rules.verify.RuleVerifier.verifyThat;

import org.junit.jupiter.api.Test;
import org.reformkit.model.base.AgencyId;
import org.reformkit.model.base.JurisdictionCode;
import org.reformkit.model.plan.PlanRun;
import org.reformkit.model.plan.action.TransferDuty;
import org.reformkit.model.procedure.Proceeding;
import org.reformkit.model.procedure.Stage;
import org.reformkit.model.structure.Jurisdiction;
import org.reformkit.rules.Rule;

class CommunityAdmissionApprovedTest {

    private static final Rule<?> APPROVED = rule("community-admission.approved");
    private static final JurisdictionCode COMMUNITY = JurisdictionCode.parse("320481100001");
    private static final String TITLE = "社区事项经准入批准";
    private static final String BASIS = "依据：“设立专门机构，构筑基层治理‘火车头’”（成都）CD-10";

    @Test
    void passesWhereItWasExaminedAndApproved() {
        verifyThat(APPROVED)
                .given(run(of("D-01", stage(REVIEW, DAY), stage(APPROVAL, NEXT_DAY))))
                .passes();
    }

    @Test
    void failsWhereItWasApprovedAlone() {
        verifyThat(APPROVED)
                .given(run(of("D-01", stage(APPROVAL, DAY))))
                .fails("plan")
                .says(SIMPLIFIED_CHINESE, violated(TITLE, "社区事项准入（第 1 项程序记录）缺少审核", BASIS))
                .says(
                        ENGLISH,
                        columns(
                                "Bottom line",
                                "What communities take on was approved",
                                "the plan",
                                "community admission (proceeding 1) lacks review",
                                BASIS.replace("依据：", "basis: ")));
        verifyThat(rule("community-admission.approved", "stages", "approval"))
                .given(run(of("D-01", stage(APPROVAL, DAY))))
                .passes();
    }

    @Test
    void failsWhereOnlySomethingElseWasAdmitted() {
        verifyThat(APPROVED)
                .given(run(of("D-09", stage(REVIEW), stage(APPROVAL))))
                .fails("plan");
    }

    @Test
    void isUndeterminedWhereNoAdmissionIsOnRecord() {
        verifyThat(APPROVED)
                .given(run())
                .isUndetermined("plan")
                .says(SIMPLIFIED_CHINESE, undetermined(TITLE, "第 1 步（划转职责）没有社区事项准入的记录", BASIS));
    }

    @Test
    void looksAtNothingWhereNoCommunityGetsADuty() {
        verifyThat(APPROVED)
                .given(plan().applyTo(structure(agency("A-01", "溧阳市民政局").build())))
                .looksAtNothing();
    }

    private static Proceeding of(String duty, Stage... stages) {
        return proceeding(COMMUNITY_ADMISSION, stages).addSubject(dutyId(duty)).build();
    }

    private static PlanRun run(Proceeding... proceedings) {
        return plan(TransferDuty.builder()
                        .duty(dutyId("D-01"))
                        .lead(AgencyId.of(COMMUNITY, "A-01"))
                        .effectiveOn(DAY)
                        .build())
                .toBuilder()
                .addProceedings(proceedings)
                .build()
                .applyTo(structure(
                        Jurisdiction.of(Liyang.CITY, "溧阳市"),
                        Jurisdiction.of(COMMUNITY, "某社区"),
                        agency("A-01", "溧阳市民政局").build(),
                        agency(COMMUNITY, "A-01", "某社区居委会").build(),
                        duty("D-01", "证明开具", "A-01")));
    }
}
