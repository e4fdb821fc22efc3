package org.reformkit.io.csv;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reformkit.model.agency.Agency;
import org.reformkit.model.agency.AgencyKind;
import org.reformkit.model.agency.Series;
import org.reformkit.model.base.AgencyId;
import org.reformkit.model.base.Citation;
import org.reformkit.model.base.DocumentNumber;
import org.reformkit.model.base.DutyId;
import org.reformkit.model.base.FormerName;
import org.reformkit.model.base.JurisdictionCode;
import org.reformkit.model.base.Level;
import org.reformkit.model.duty.Duty;
import org.reformkit.model.duty.DutyHolding;
import org.reformkit.model.duty.HoldingRole;
import org.reformkit.model.duty.PowerItem;
import org.reformkit.model.duty.PowerKind;
import org.reformkit.model.plan.Direction;
import org.reformkit.model.plan.ReformPlan;
import org.reformkit.model.plan.action.Action;
import org.reformkit.model.plan.action.AddDuty;
import org.reformkit.model.plan.action.Approval;
import org.reformkit.model.plan.action.EstablishAgency;
import org.reformkit.model.plan.action.TransferDuty;
import org.reformkit.model.plan.action.TransferPeople;
import org.reformkit.model.procedure.ApprovalRole;
import org.reformkit.model.procedure.Authority;
import org.reformkit.model.procedure.AuthorityKind;
import org.reformkit.model.procedure.FigureKind;
import org.reformkit.model.procedure.IncreaseReview;
import org.reformkit.model.procedure.IncreaseTest;
import org.reformkit.model.procedure.Milestone;
import org.reformkit.model.procedure.MilestoneKind;
import org.reformkit.model.procedure.Proceeding;
import org.reformkit.model.procedure.ProceedingKind;
import org.reformkit.model.procedure.Stage;
import org.reformkit.model.procedure.StageKind;
import org.reformkit.model.procedure.StatedFigure;
import org.reformkit.model.quota.OverQuota;
import org.reformkit.model.quota.QuotaKind;
import org.reformkit.model.quota.Staffing;

class PlanTablesTest {

    private static final JurisdictionCode LIYANG = JurisdictionCode.parse("320481");
    private static final AgencyId INSURANCE = AgencyId.of(LIYANG, "A-50");
    private static final LocalDate DAY = LocalDate.of(2019, 1, 20);
    private static final Approval APPROVAL =
            Approval.of("省委编委", DocumentNumber.parse("苏编〔2019〕4号"), LocalDate.of(2019, 1, 10));
    private static final ReformPlan PLAN = ReformPlan.builder()
            .title("溧阳市机构改革方案")
            .issuer("溧阳市委")
            .direction(Direction.BACKWARD)
            .addBasis(Citation.of("关于市县机构改革的总体意见"))
            .addApproval(APPROVAL)
            .addAction(EstablishAgency.builder()
                    .agency(Agency.builder()
                            .id(INSURANCE)
                            .name("市医疗保障局")
                            .kind(AgencyKind.CONSTITUENT_DEPARTMENT)
                            .series(Series.GOVERNMENT)
                            .addFormerName(FormerName.of("市医疗保险管理处", DAY))
                            .build())
                    .effectiveOn(DAY)
                    .addBasis(Citation.of("溧阳市机构改革方案", "第二条"))
                    .approval(APPROVAL)
                    .build())
            .addAction(TransferPeople.builder()
                    .source(LIYANG)
                    .target(INSURANCE)
                    .people(Staffing.builder()
                            .putInPost(QuotaKind.ADMINISTRATIVE, 3)
                            .addOverQuota(OverQuota.of(QuotaKind.ADMINISTRATIVE, 1))
                            .build())
                    .effectiveOn(DAY)
                    .build())
            .addAction(AddDuty.builder()
                    .duty(Duty.builder()
                            .id(DutyId.of(LIYANG, "D-90"))
                            .title("医疗保障基金监管")
                            .addHolding(DutyHolding.lead(INSURANCE))
                            .addBasis(Citation.of("医疗保障基金使用监督管理条例", "第六条"))
                            .build())
                    .effectiveOn(DAY)
                    .build())
            .build();

    @TempDir
    private Path folder = Path.of("");

    @Test
    void writesAPlanAsTables() throws IOException {
        ReformCsv.writePlan(PLAN, folder, CsvProfile.MACHINE);

        assertThat(SampleFolder.texts(folder))
                .isEqualTo(ImmutableMap.builder()
                        .put("plan.csv", "schemaVersion,title,issuer,direction\n1,溧阳市机构改革方案,溧阳市委,backward\n")
                        .put("approvals.csv", "approver,document,approvedOn\n省委编委,苏编〔2019〕4号,2019-01-10\n")
                        .put("actions.csv", """
                                step,action,effectiveOn,approver,approvalDocument,approvedOn,id,name,kind,series,inPost,lead,\
                                target,title,sourceKind,source,targetKind
                                1,establish-agency,2019-01-20,省委编委,苏编〔2019〕4号,2019-01-10,320481/A-50,市医疗保障局,\
                                constituent-department,government,,,,,,,
                                2,transfer-people,2019-01-20,,,,,,,,administrative:3,,320481/A-50,,jurisdiction,320481,agency
                                3,add-duty,2019-01-20,,,,320481/D-90,,,,,320481/A-50,,医疗保障基金监管,,,
                                """)
                        .put("plan-bases.csv", """
                                kind,step,title,documentNumber,article,issuedOn
                                plan,,关于市县机构改革的总体意见,,,
                                action,1,溧阳市机构改革方案,,第二条,
                                duty,3,医疗保障基金使用监督管理条例,,第六条,
                                """)
                        .put("plan-former-names.csv", "step,name,until\n1,市医疗保险管理处,2019-01-20\n")
                        .put("plan-over-quota.csv", "step,quotaKind,people,runOffBy\n2,administrative,1,\n")
                        .buildOrThrow());
        assertThat(ReformCsv.readPlan(folder).orThrow()).isEqualTo(PLAN);
    }

    @Test
    void writesTheRecordsBesideTheActionsAsTables() throws IOException {
        ReformPlan plan = ReformPlan.builder()
                .title("方案")
                .addApproval(APPROVAL)
                .addApproval(Approval.builder()
                        .approver("市委常委会")
                        .approvedOn(DAY)
                        .role(ApprovalRole.COLLECTIVE_DECISION)
                        .build())
                .addMilestone(Milestone.builder()
                        .kind(MilestoneKind.TRANSFER)
                        .place(LIYANG)
                        .dueBy(DAY)
                        .build())
                .addProceeding(Proceeding.builder()
                        .kind(ProceedingKind.DUTY_DISPUTE)
                        .addSubjects(INSURANCE, DutyId.of(LIYANG, "D-90"), LIYANG)
                        .addStage(Stage.builder()
                                .kind(StageKind.NEGOTIATION)
                                .actor("市医疗保障局")
                                .authority(Authority.of(AuthorityKind.DEPARTMENT, Level.COUNTY))
                                .build())
                        .build())
                .addIncreaseReview(IncreaseReview.builder()
                        .holder(INSURANCE)
                        .putAnswer(IncreaseTest.MARKET_CAN_DO, false)
                        .build())
                .addStatedFigure(StatedFigure.builder()
                        .kind(FigureKind.AGENCIES)
                        .change(-2)
                        .source(Citation.of("报告"))
                        .build())
                .build();

        ReformCsv.writePlan(plan, folder, CsvProfile.MACHINE);

        assertThat(SampleFolder.texts(folder))
                .isEqualTo(ImmutableMap.builder()
                        .put("plan.csv", "schemaVersion,title,issuer,direction\n1,方案,,\n")
                        .put("approvals.csv", """
                                approver,document,approvedOn,role
                                省委编委,苏编〔2019〕4号,2019-01-10,
                                市委常委会,,2019-01-20,collective-decision
                                """)
                        .put("milestones.csv", """
                                kind,place,dueBy,doneOn,documentTitle,documentNumber,documentArticle,documentIssuedOn,\
                                delayedBecause
                                transfer,320481,2019-01-20,,,,,,
                                """)
                        .put("proceedings.csv", """
                                proceeding,kind,subjects,outcome,reason,documentTitle,documentNumber,documentArticle,\
                                documentIssuedOn
                                1,duty-dispute,agency:320481/A-50;duty:320481/D-90;jurisdiction:320481,,,,,,
                                """)
                        .put("stages.csv", """
                                proceeding,kind,actor,authority,level,on,document
                                1,negotiation,市医疗保障局,department,county,,
                                """)
                        .put("increase-reviews.csv", """
                                holderKind,holder,dutiesLittleChanged,workNotMuchMore,workTemporary,marketCanDo,documentTitle,\
                                documentNumber,documentArticle,documentIssuedOn
                                agency,320481/A-50,,,,false,,,,
                                """)
                        .put("stated-figures.csv", """
                                kind,place,quotaKind,before,after,change,percent,qualifier,documentTitle,documentNumber,\
                                documentArticle,documentIssuedOn
                                agencies,,,,,-2,,,报告,,,
                                """)
                        .buildOrThrow());
        assertThat(ReformCsv.readPlan(folder).orThrow()).isEqualTo(plan);
    }

    @Test
    void aDutyThatIsAddedHasItsDetailsInTheSameRow() throws IOException {
        ReformPlan plan = ReformPlan.builder()
                .title("溧阳市机构改革方案")
                .addAction(AddDuty.builder()
                        .duty(Duty.builder()
                                .id(DutyId.of(LIYANG, "D-90"))
                                .title("医疗保障基金监管")
                                .addHolding(DutyHolding.of(INSURANCE, HoldingRole.SUPERVISE))
                                .power(PowerItem.of(PowerKind.INSPECTION))
                                .addMechanism(Citation.of("基金监管协作备忘录"))
                                .build())
                        .effectiveOn(DAY)
                        .build())
                .addAction(TransferDuty.builder()
                        .duty(DutyId.of(LIYANG, "D-90"))
                        .lead(INSURANCE)
                        .withoutPosts("无专门编制")
                        .effectiveOn(DAY)
                        .build())
                .build();

        ReformCsv.writePlan(plan, folder, CsvProfile.MACHINE);

        assertThat(SampleFolder.texts(folder)).containsEntry("actions.csv", """
                        step,action,effectiveOn,id,lead,title,supervise,powerKind,duty,withoutPosts
                        1,add-duty,2019-01-20,320481/D-90,,医疗保障基金监管,320481/A-50,inspection,,
                        2,transfer-duty,2019-01-20,,320481/A-50,,,,320481/D-90,无专门编制
                        """).containsEntry("plan-bases.csv", """
                        kind,step,title,documentNumber,article,issuedOn
                        duty-mechanism,1,基金监管协作备忘录,,,
                        """);
        assertThat(ReformCsv.readPlan(folder).orThrow()).isEqualTo(plan);
    }

    @Test
    void haveColumnsForEveryTypeOfAction() {
        assertThat(ActionsTable.ACTIONS.stream().<Class<?>>map(ActionColumns::type))
                .containsExactlyInAnyOrder(Action.class.getPermittedSubclasses());
    }
}
