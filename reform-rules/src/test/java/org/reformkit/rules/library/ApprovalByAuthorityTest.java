package org.reformkit.rules.library;

import static java.util.Locale.ENGLISH;
import static java.util.Locale.SIMPLIFIED_CHINESE;
import static org.reformkit.model.base.Level.COUNTY;
import static org.reformkit.model.base.Level.NATION;
import static org.reformkit.model.base.Level.PREFECTURE;
import static org.reformkit.model.base.Level.PROVINCE;
import static org.reformkit.model.procedure.ApprovalRole.APPROVAL;
import static org.reformkit.model.procedure.ApprovalRole.REVIEW;
import static org.reformkit.model.procedure.AuthorityKind.DEPARTMENT;
import static org.reformkit.model.procedure.AuthorityKind.GOVERNMENT;
import static org.reformkit.model.procedure.AuthorityKind.JOINT_OFFICES;
import static org.reformkit.model.procedure.AuthorityKind.STAFFING_COMMITTEE;
import static org.reformkit.model.procedure.AuthorityKind.STAFFING_OFFICE;
import static org.reformkit.rules.library.Liyang.CITY;
import static org.reformkit.rules.library.Liyang.DAY;
import static org.reformkit.rules.library.Liyang.abolish;
import static org.reformkit.rules.library.Liyang.administrative;
import static org.reformkit.rules.library.Liyang.agency;
import static org.reformkit.rules.library.Liyang.agencyId;
import static org.reformkit.rules.library.Liyang.columns;
import static org.reformkit.rules.library.Liyang.division;
import static org.reformkit.rules.library.Liyang.endStandingAlone;
import static org.reformkit.rules.library.Liyang.plan;
import static org.reformkit.rules.library.Liyang.rule;
import static org.reformkit.rules.library.Liyang.structure;
import static org.reformkit.rules.library.LiyangRecords.approval;
import static org.reformkit.rules.library.LiyangRecords.undetermined;
import static org.reformkit.rules.library.LiyangRecords.violated;
import static org.reformkit.rules.verify.RuleVerifier.verifyThat;

import com.google.common.collect.ImmutableList;
import org.junit.jupiter.api.Test;
import org.reformkit.model.agency.Division;
import org.reformkit.model.agency.Series;
import org.reformkit.model.base.AgencyId;
import org.reformkit.model.base.DivisionId;
import org.reformkit.model.base.JurisdictionCode;
import org.reformkit.model.base.Rank;
import org.reformkit.model.plan.PlanRun;
import org.reformkit.model.plan.action.AbolishAgency;
import org.reformkit.model.plan.action.Action;
import org.reformkit.model.plan.action.Approval;
import org.reformkit.model.plan.action.ChangeRank;
import org.reformkit.model.plan.action.EstablishDivision;
import org.reformkit.model.plan.action.MoveDivision;
import org.reformkit.model.plan.action.ReestablishAgency;
import org.reformkit.model.plan.action.ReplaceDivision;
import org.reformkit.model.plan.action.TransferQuota;
import org.reformkit.model.structure.Jurisdiction;
import org.reformkit.model.structure.Structure;
import org.reformkit.rules.Rule;

class ApprovalByAuthorityTest {

    private static final Rule<?> ENTITLED = rule("approval.by-authority");
    private static final String TITLE = "审批机关有权审批";
    private static final String BASIS =
            "依据：《地方各级人民政府机构设置和编制管理条例》第九条、《地方各级人民政府机构设置和编制管理条例》第十三条、《地方各级人民政府机构设置和编制管理条例》第十八条";
    private static final Structure BEFORE = structure(
            agency("A-01", "溧阳市粮食局").quota(administrative(8)).build(),
            agency("A-02", "溧阳市发改委").quota(administrative(25)).build(),
            agency("A-03", "溧阳市委办公室").series(Series.PARTY).build());
    private static final Action ABOLITION = abolish("A-01", DAY);
    private static final Action DIVISION = EstablishDivision.builder()
            .division(division("A-02", 1, "粮食科").build())
            .effectiveOn(DAY)
            .build();
    private static final Action POSTS = TransferQuota.builder()
            .source(agencyId("A-01"))
            .target(agencyId("A-02"))
            .posts(administrative(2))
            .effectiveOn(DAY)
            .build();

    @Test
    void passesWhereTheLevelAboveApproves() {
        verifyThat(ENTITLED)
                .given(run(ABOLITION, approval(APPROVAL, DAY, GOVERNMENT, PREFECTURE)))
                .passes();
        verifyThat(ENTITLED)
                .given(run(
                        ABOLITION,
                        approval(REVIEW, DAY, STAFFING_COMMITTEE, PREFECTURE),
                        approval(APPROVAL, DAY, JOINT_OFFICES, PREFECTURE)))
                .passes();
    }

    @Test
    void failsWhereTheCountyApprovesForItself() {
        verifyThat(ENTITLED)
                .given(run(ABOLITION, approval(APPROVAL, DAY, GOVERNMENT, COUNTY)))
                .fails("plan")
                .says(SIMPLIFIED_CHINESE, violated(TITLE, "第 1 步（不再保留）应由上一级政府或者党委批准，实际为县级政府", BASIS))
                .says(
                        ENGLISH,
                        columns(
                                "Bottom line",
                                "Who approves may do so",
                                "the plan",
                                "step 1 ('abolish') is for the government or the party committee of the level above, not for"
                                        + " 县级政府",
                                BASIS.replace("依据：", "basis: ").replace("、《", ", 《")));
    }

    @Test
    void failsWhereTheCountyEndsTheSeparateExistenceOfABodyByItself() {
        Action ended = endStandingAlone("A-01", "A-02", DAY);
        verifyThat(ENTITLED)
                .given(run(ended, approval(APPROVAL, DAY, GOVERNMENT, PREFECTURE)))
                .passes();
        verifyThat(ENTITLED)
                .given(run(ended, approval(APPROVAL, DAY, GOVERNMENT, COUNTY)))
                .fails("plan")
                .says(SIMPLIFIED_CHINESE, violated(TITLE, "第 1 步（不再保留单设）应由上一级政府或者党委批准，实际为县级政府", BASIS));
    }

    @Test
    void failsWhereTheOwnStaffingOrganExaminesABody() {
        verifyThat(ENTITLED)
                .given(run(
                        ABOLITION,
                        approval(REVIEW, DAY, STAFFING_OFFICE, COUNTY),
                        approval(APPROVAL, DAY, GOVERNMENT, PREFECTURE)))
                .fails("plan")
                .says(SIMPLIFIED_CHINESE, violated(TITLE, "第 1 步（不再保留）应由上一级机构编制管理机关审核，实际为县级编办", BASIS));
    }

    @Test
    void passesWhereTheOwnStaffingOrganApprovesADivisionAndFailsWhereADepartmentDoes() {
        verifyThat(ENTITLED)
                .given(run(DIVISION, approval(APPROVAL, DAY, STAFFING_OFFICE, COUNTY)))
                .passes();
        verifyThat(ENTITLED)
                .given(run(DIVISION, approval(APPROVAL, DAY, DEPARTMENT, COUNTY)))
                .fails("plan")
                .says(SIMPLIFIED_CHINESE, violated(TITLE, "第 1 步（设立内设机构）应由本级机构编制管理机关批准，实际为县级部门", BASIS));
    }

    @Test
    void passesWhereTheOwnGovernmentMovesPostsAndFailsWhereItsStaffingOfficeDoes() {
        verifyThat(ENTITLED)
                .given(run(POSTS, approval(APPROVAL, DAY, GOVERNMENT, COUNTY)))
                .passes();
        verifyThat(ENTITLED)
                .given(run(POSTS, approval(APPROVAL, DAY, STAFFING_OFFICE, COUNTY)))
                .fails("plan")
                .says(SIMPLIFIED_CHINESE, violated(TITLE, "第 1 步（划转编制）应由本级有权机关（政府、两办、党委、编委）批准，实际为县级编办", BASIS))
                .says(
                        ENGLISH,
                        columns(
                                "Bottom line",
                                "Who approves may do so",
                                "the plan",
                                "step 1 ('transfer quota') is for one of these of the own level: government, joint offices,"
                                        + " party committee, staffing committee; not for 县级编办",
                                BASIS.replace("依据：", "basis: ").replace("、《", ", 《")));
    }

    /** Art. 18 speaks of departments of one government; what changes levels the centre approves. */
    @Test
    void looksAtNoPostsThatStayInADepartmentOrChangeLevels() {
        JurisdictionCode prefecture = JurisdictionCode.parse("320400");
        Structure before = structure(
                Jurisdiction.of(CITY, "溧阳市"),
                Jurisdiction.of(prefecture, "常州市"),
                agency("A-01", "溧阳市粮食局").quota(administrative(8)).build(),
                division("A-01", 1, "粮食科").quota(administrative(5)).build(),
                division("A-01", 2, "仓储科").quota(administrative(3)).build(),
                agency(prefecture, "B-01", "常州市粮食局").quota(administrative(9)).build());
        Action inside = TransferQuota.builder()
                .source(division("A-01", 1, "粮食科").build().id())
                .target(division("A-01", 2, "仓储科").build().id())
                .posts(administrative(1))
                .effectiveOn(DAY)
                .build();
        Action down = TransferQuota.builder()
                .source(AgencyId.of(prefecture, "B-01"))
                .target(agencyId("A-01"))
                .posts(administrative(1))
                .effectiveOn(DAY)
                .build();
        for (Action action : ImmutableList.of(inside, down)) {
            verifyThat(ENTITLED)
                    .given(plan(action).toBuilder()
                            .addApprovals(approval(APPROVAL, DAY, STAFFING_OFFICE, NATION))
                            .build()
                            .applyTo(before))
                    .looksAtNothing();
        }
    }

    @Test
    void passesWhereTheStaffingCommitteeMovesPostsUnlessThePolicyAsksForTheGovernment() {
        PlanRun byCommittee = run(POSTS, approval(APPROVAL, DAY, STAFFING_COMMITTEE, COUNTY));
        verifyThat(ENTITLED).given(byCommittee).passes();
        verifyThat(rule("approval.by-authority", "posts-organs", "government"))
                .given(byCommittee)
                .fails("plan")
                .says(SIMPLIFIED_CHINESE, violated(TITLE, "第 1 步（划转编制）应由本级有权机关（政府）批准，实际为县级编委", BASIS));
    }

    @Test
    void failsWhereTheProvinceApprovesADivision() {
        verifyThat(ENTITLED)
                .given(run(EstablishDivision.builder()
                        .division(division("A-02", 1, "粮食科").build())
                        .effectiveOn(DAY)
                        .approval(approval(APPROVAL, DAY, GOVERNMENT, PROVINCE))
                        .build()))
                .fails("plan")
                .says(SIMPLIFIED_CHINESE, violated(TITLE, "第 1 步（设立内设机构）应由本级机构编制管理机关批准，实际为省级政府", BASIS));
        verifyThat(rule("approval.by-authority", "division-organs", "staffing-committee;staffing-office"))
                .given(run(DIVISION, approval(APPROVAL, DAY, GOVERNMENT, COUNTY)))
                .fails("plan");
    }

    /** Whoever approves the plan of a county does not decide on its divisions. */
    @Test
    void isUndeterminedWhereTheLevelAboveApprovesAPlanWithDivisions() {
        verifyThat(ENTITLED)
                .given(run(DIVISION, approval(APPROVAL, DAY, GOVERNMENT, PROVINCE)))
                .isUndetermined("plan")
                .says(SIMPLIFIED_CHINESE, undetermined(TITLE, "第 1 步（设立内设机构）只有省级政府对方案的批准，没有本级机构编制管理机关批准的记录", BASIS));
    }

    /** Matters of towns are for the staffing committee one level up. */
    @Test
    void passesWhereTheStaffingCommitteeAboveDecidesForATown() {
        JurisdictionCode town = JurisdictionCode.parse("320481100");
        Structure before = structure(
                Jurisdiction.of(town, "溧城街道"), agency(town, "T-01", "溧城镇政府").build());
        Action abolition = AbolishAgency.builder()
                .agency(AgencyId.of(town, "T-01"))
                .effectiveOn(DAY)
                .build();
        Action office = EstablishDivision.builder()
                .division(Division.builder()
                        .id(DivisionId.of(town, "T-01-01"))
                        .agency(AgencyId.of(town, "T-01"))
                        .name("综合办公室")
                        .build())
                .effectiveOn(DAY)
                .build();
        for (Action action : ImmutableList.of(abolition, office)) {
            verifyThat(ENTITLED)
                    .given(plan(action).toBuilder()
                            .addApprovals(approval(APPROVAL, DAY, STAFFING_COMMITTEE, COUNTY))
                            .build()
                            .applyTo(before))
                    .passes();
        }
        verifyThat(ENTITLED)
                .given(run(ABOLITION, approval(APPROVAL, DAY, STAFFING_COMMITTEE, PREFECTURE)))
                .fails("plan");
    }

    @Test
    void judgesEverythingThatChangesABodyOrADivision() {
        Structure before = structure(
                agency("A-01", "溧阳市粮食局").build(),
                agency("A-02", "溧阳市发改委").build(),
                division("A-01", 1, "粮食科").build());
        DivisionId grain = division("A-01", 1, "粮食科").build().id();
        Action again = ReestablishAgency.builder()
                .agency(agencyId("A-01"))
                .effectiveOn(DAY)
                .build();
        Action rank = ChangeRank.builder()
                .element(agencyId("A-01"))
                .rank(Rank.TOWNSHIP_CHIEF)
                .effectiveOn(DAY)
                .build();
        Action replacement = ReplaceDivision.builder()
                .division(grain)
                .made(division("A-01", 2, "产业发展科").build())
                .effectiveOn(DAY)
                .build();
        Action move = MoveDivision.builder()
                .division(grain)
                .target(agencyId("A-02"))
                .effectiveOn(DAY)
                .build();
        Action rankOfDivision = ChangeRank.builder()
                .element(grain)
                .rank(Rank.UNIT_CHIEF)
                .effectiveOn(DAY)
                .build();
        for (Action action : ImmutableList.of(again, rank, replacement, move, rankOfDivision)) {
            verifyThat(ENTITLED)
                    .given(plan(action).toBuilder()
                            .addApprovals(approval(APPROVAL, DAY, DEPARTMENT, COUNTY))
                            .build()
                            .applyTo(before))
                    .fails("plan");
        }
    }

    @Test
    void passesByTheApprovalOfTheActionBeforeThatOfThePlan() {
        verifyThat(ENTITLED)
                .given(run(
                        AbolishAgency.builder()
                                .agency(agencyId("A-01"))
                                .effectiveOn(DAY)
                                .approval(approval(APPROVAL, DAY, GOVERNMENT, PREFECTURE))
                                .build(),
                        approval(APPROVAL, DAY, GOVERNMENT, COUNTY)))
                .passes();
    }

    @Test
    void isUndeterminedWhereNobodyKnowsWhoApproved() {
        verifyThat(ENTITLED)
                .given(run(ABOLITION))
                .isUndetermined("plan")
                .says(SIMPLIFIED_CHINESE, undetermined(TITLE, "第 1 步（不再保留）没有批准的记录", BASIS));
        verifyThat(ENTITLED)
                .given(run(ABOLITION, approval(APPROVAL, DAY)))
                .isUndetermined("plan")
                .says(SIMPLIFIED_CHINESE, undetermined(TITLE, "第 1 步（不再保留）由某机关审批，机关类别或者层级不明", BASIS));
    }

    @Test
    void looksAtNothingOfTheParty() {
        verifyThat(ENTITLED)
                .given(run(abolish("A-03", DAY), approval(APPROVAL, DAY, GOVERNMENT, COUNTY)))
                .looksAtNothing();
    }

    private static PlanRun run(Action action, Approval... approvals) {
        return plan(action).toBuilder().addApprovals(approvals).build().applyTo(BEFORE);
    }
}
