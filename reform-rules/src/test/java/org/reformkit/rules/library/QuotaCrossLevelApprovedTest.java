package org.reformkit.rules.library;

import static java.util.Locale.ENGLISH;
import static java.util.Locale.SIMPLIFIED_CHINESE;
import static org.reformkit.rules.library.Liyang.CITY;
import static org.reformkit.rules.library.Liyang.DAY;
import static org.reformkit.rules.library.Liyang.administrative;
import static org.reformkit.rules.library.Liyang.agency;
import static org.reformkit.rules.library.Liyang.agencyId;
import static org.reformkit.rules.library.Liyang.columns;
import static org.reformkit.rules.library.Liyang.plan;
import static org.reformkit.rules.library.Liyang.rule;
import static org.reformkit.rules.library.Liyang.run;
import static org.reformkit.rules.library.Liyang.structure;
import static org.reformkit.rules.verify.RuleVerifier.verifyThat;

import org.junit.jupiter.api.Test;
import org.reformkit.model.base.AgencyId;
import org.reformkit.model.base.ElementId;
import org.reformkit.model.base.JurisdictionCode;
import org.reformkit.model.base.Level;
import org.reformkit.model.plan.PlanRun;
import org.reformkit.model.plan.action.Action;
import org.reformkit.model.plan.action.Approval;
import org.reformkit.model.plan.action.TransferQuota;
import org.reformkit.model.procedure.Authority;
import org.reformkit.model.procedure.AuthorityKind;
import org.reformkit.model.quota.Quota;
import org.reformkit.model.quota.QuotaKind;
import org.reformkit.model.structure.Jurisdiction;
import org.reformkit.model.structure.Structure;
import org.reformkit.rules.Rule;

class QuotaCrossLevelApprovedTest {

    private static final Rule<?> APPROVED = rule("quota.cross-level-approved");
    private static final String BASIS = "依据：《地方各级人民政府机构设置和编制管理条例》第十八条";
    private static final JurisdictionCode PREFECTURE = JurisdictionCode.parse("320400");
    private static final Structure BEFORE = structure(
            Jurisdiction.of(PREFECTURE, "常州市"),
            Jurisdiction.of(CITY, "溧阳市"),
            agency(PREFECTURE, "A-01", "常州市粮食局")
                    .quota(administrative(9).plus(Quota.of(QuotaKind.INSTITUTION, 5)))
                    .build(),
            agency("A-01", "溧阳市粮食局").quota(administrative(8)).build());

    @Test
    void passesWithTheApprovalOfTheCentralStaffingOrgan() {
        verifyThat(APPROVED).given(down(approval(Level.NATION))).passes();
        verifyThat(APPROVED)
                .given(down(Approval.builder()
                        .approver("中央编办")
                        .approvedOn(DAY)
                        .authority(Authority.of(AuthorityKind.STAFFING_OFFICE, Level.NATION))
                        .build()))
                .passes();
    }

    @Test
    void failsWithThatOfTheProvinceOnly() {
        verifyThat(APPROVED)
                .given(down(approval(Level.PROVINCE)))
                .fails("plan")
                .says(
                        SIMPLIFIED_CHINESE,
                        columns("底线", "跨层级调整行政编制经中央批准", "方案", "第 1 步行政编制由常州市调整到溧阳市，没有中央编制管理机关的批准", BASIS))
                .says(
                        ENGLISH,
                        columns(
                                "Bottom line",
                                "Administrative posts change levels only with central approval",
                                "the plan",
                                "step 1 moves administrative posts from 常州市 to 溧阳市, and the central staffing organ did not approve it",
                                BASIS.replace("依据：", "basis: ")));
    }

    @Test
    void failsWithThatOfAnotherCentralOrgan() {
        verifyThat(APPROVED)
                .given(down(Approval.builder()
                        .approver("国务院")
                        .approvedOn(DAY)
                        .authority(Authority.of(AuthorityKind.GOVERNMENT, Level.NATION))
                        .build()))
                .fails("plan");
    }

    @Test
    void isUndeterminedWithoutAnyApprovalOrByWhom() {
        verifyThat(APPROVED).given(down()).isUndetermined("plan");
        verifyThat(APPROVED)
                .given(down(Approval.builder().approver("中央编办").approvedOn(DAY).build()))
                .isUndetermined("plan");
    }

    @Test
    void looksAtNothingInsideOfTheCityOrWithPostsOfInstitutions() {
        verifyThat(APPROVED)
                .given(run(BEFORE, move(agencyId("A-01"), CITY, administrative(2))))
                .looksAtNothing();
        verifyThat(APPROVED)
                .given(run(BEFORE, move(AgencyId.of(PREFECTURE, "A-01"), CITY, Quota.of(QuotaKind.INSTITUTION, 2))))
                .looksAtNothing();
    }

    private static PlanRun down(Approval... approvals) {
        return plan(move(AgencyId.of(PREFECTURE, "A-01"), agencyId("A-01"), administrative(2))).toBuilder()
                .addApprovals(approvals)
                .build()
                .applyTo(BEFORE);
    }

    private static Approval approval(Level level) {
        return Approval.builder()
                .approver("编委")
                .approvedOn(DAY)
                .authority(Authority.of(AuthorityKind.STAFFING_COMMITTEE, level))
                .build();
    }

    private static Action move(ElementId source, ElementId target, Quota posts) {
        return TransferQuota.builder()
                .source(source)
                .target(target)
                .posts(posts)
                .effectiveOn(DAY)
                .build();
    }
}
