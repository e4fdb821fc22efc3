package org.reformkit.io.json;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import org.reformkit.model.agency.AgencyKind;
import org.reformkit.model.agency.Charter;
import org.reformkit.model.agency.Division;
import org.reformkit.model.agency.Series;
import org.reformkit.model.base.Citation;
import org.reformkit.model.base.DivisionId;
import org.reformkit.model.base.DocumentNumber;
import org.reformkit.model.base.DutyId;
import org.reformkit.model.base.InstitutionId;
import org.reformkit.model.base.Level;
import org.reformkit.model.base.MandateId;
import org.reformkit.model.duty.Duty;
import org.reformkit.model.duty.DutyHolding;
import org.reformkit.model.duty.DutyPhase;
import org.reformkit.model.duty.LevelSharing;
import org.reformkit.model.plan.Direction;
import org.reformkit.model.plan.ReformPlan;
import org.reformkit.model.plan.action.AbolishAgency;
import org.reformkit.model.plan.action.AbolishDivision;
import org.reformkit.model.plan.action.AddDuty;
import org.reformkit.model.plan.action.AddPlate;
import org.reformkit.model.plan.action.AdjustLeaderPosts;
import org.reformkit.model.plan.action.AdjustQuota;
import org.reformkit.model.plan.action.Adjustment;
import org.reformkit.model.plan.action.Approval;
import org.reformkit.model.plan.action.AssignDuty;
import org.reformkit.model.plan.action.ChangeKind;
import org.reformkit.model.plan.action.CoLocate;
import org.reformkit.model.plan.action.DutyPart;
import org.reformkit.model.plan.action.EndDuty;
import org.reformkit.model.plan.action.EndPlacement;
import org.reformkit.model.plan.action.EndStandingAlone;
import org.reformkit.model.plan.action.EstablishAgency;
import org.reformkit.model.plan.action.EstablishDivision;
import org.reformkit.model.plan.action.IssueCharter;
import org.reformkit.model.plan.action.KeepAgency;
import org.reformkit.model.plan.action.MergeAgencies;
import org.reformkit.model.plan.action.MergeDivisions;
import org.reformkit.model.plan.action.MoveDivision;
import org.reformkit.model.plan.action.PlaceUnder;
import org.reformkit.model.plan.action.RemovePlate;
import org.reformkit.model.plan.action.Rename;
import org.reformkit.model.plan.action.Separate;
import org.reformkit.model.plan.action.TransferDuty;
import org.reformkit.model.plan.action.TransferInstitution;
import org.reformkit.model.plan.action.TransferLeaderPosts;
import org.reformkit.model.plan.action.TransferPeople;
import org.reformkit.model.plan.action.TransferQuota;
import org.reformkit.model.procedure.ApprovalRole;
import org.reformkit.model.procedure.Authority;
import org.reformkit.model.procedure.AuthorityKind;
import org.reformkit.model.procedure.EarlierChange;
import org.reformkit.model.procedure.FigureKind;
import org.reformkit.model.procedure.HandOver;
import org.reformkit.model.procedure.HandOverSubject;
import org.reformkit.model.procedure.IncreaseReview;
import org.reformkit.model.procedure.IncreaseTest;
import org.reformkit.model.procedure.Milestone;
import org.reformkit.model.procedure.MilestoneKind;
import org.reformkit.model.procedure.Outcome;
import org.reformkit.model.procedure.Proceeding;
import org.reformkit.model.procedure.ProceedingKind;
import org.reformkit.model.procedure.Proposal;
import org.reformkit.model.procedure.ProposalItem;
import org.reformkit.model.procedure.Qualifier;
import org.reformkit.model.procedure.Stage;
import org.reformkit.model.procedure.StageKind;
import org.reformkit.model.procedure.StatedFigure;
import org.reformkit.model.quota.Quota;
import org.reformkit.model.quota.QuotaKind;
import org.reformkit.model.relation.Placement;
import org.reformkit.model.relation.PlacementStrength;

/** A plan with an action of every type; it is not meant to be applied. */
final class PlanSamples {

    private static final LocalDate DAY = LocalDate.of(2019, 3, 1);
    private static final Approval APPROVAL =
            Approval.of("省委编委", DocumentNumber.parse("苏编〔2019〕4号"), LocalDate.of(2019, 2, 11));
    private static final DivisionId OFFICE = DivisionId.of(Samples.COUNTY, "A-01-01");
    private static final DutyId DUTY = DutyId.of(Samples.COUNTY, "D-01");

    private PlanSamples() {}

    static ReformPlan complete() {
        ReformPlan.Builder plan = ReformPlan.builder()
                .title("溧阳市机构改革方案")
                .issuer("市委")
                .addBasis(Citation.of("江苏省机构改革方案"))
                .addApproval(APPROVAL)
                .addApproval(Approval.builder()
                        .approver("市人大常委会")
                        .approvedOn(DAY)
                        .role(ApprovalRole.FILING)
                        .authority(Authority.of(AuthorityKind.CONGRESS_COMMITTEE, Level.COUNTY))
                        .build())
                .direction(Direction.BACKWARD);
        agencies(plan);
        relations(plan);
        divisions(plan);
        duties(plan);
        posts(plan);
        BodyActionSamples.addTo(plan);
        PassingActionSamples.addTo(plan);
        CoordinatingActionSamples.addTo(plan);
        procedure(plan);
        return plan.build();
    }

    private static void agencies(ReformPlan.Builder plan) {
        plan.addAction(EstablishAgency.builder()
                        .agency(Samples.plain(Samples.agency("A-04"), "市医疗保障局", AgencyKind.CONSTITUENT_DEPARTMENT))
                        .effectiveOn(DAY)
                        .addBasis(Citation.of("溧阳市机构改革方案", "二"))
                        .approval(APPROVAL)
                        .build())
                .addAction(AbolishAgency.builder()
                        .agency(Samples.agency("A-03"))
                        .effectiveOn(DAY)
                        .build())
                .addAction(EndStandingAlone.builder()
                        .agency(Samples.agency("A-03"))
                        .host(Samples.agency("A-02"))
                        .effectiveOn(DAY)
                        .build())
                .addAction(KeepAgency.builder()
                        .agency(Samples.agency("A-01"))
                        .effectiveOn(DAY)
                        .build())
                .addAction(MergeAgencies.builder()
                        .addSources(Samples.agency("A-01"), Samples.agency("A-03"))
                        .target(Samples.plain(Samples.agency("A-05"), "市市场监督管理局", AgencyKind.GOVERNMENT_DEPARTMENT))
                        .effectiveOn(DAY)
                        .build())
                .addAction(Rename.builder()
                        .element(Samples.agency("A-02"))
                        .name("市委组织部")
                        .effectiveOn(DAY)
                        .build())
                .addAction(ChangeKind.builder()
                        .agency(Samples.agency("A-02"))
                        .kind(AgencyKind.PARTY_OFFICE)
                        .series(Series.PARTY)
                        .effectiveOn(DAY)
                        .build())
                .addAction(IssueCharter.builder()
                        .agency(Samples.agency("A-02"))
                        .charter(Charter.issued(DAY))
                        .effectiveOn(DAY)
                        .build());
    }

    private static void relations(ReformPlan.Builder plan) {
        Placement agency =
                Placement.of(Samples.agency("A-03"), Samples.agency("A-02"), PlacementStrength.UNIFIED_LEADERSHIP);
        Placement work = Placement.ofWork("公务员工作", Samples.agency("A-02"), PlacementStrength.UNIFIED_MANAGEMENT);
        plan.addAction(AddPlate.builder()
                        .host(Samples.agency("A-01"))
                        .name("市地震局")
                        .effectiveOn(DAY)
                        .build())
                .addAction(RemovePlate.builder()
                        .host(Samples.agency("A-01"))
                        .name("市安全生产委员会办公室")
                        .effectiveOn(DAY)
                        .build())
                .addAction(CoLocate.builder()
                        .lead(Samples.agency("A-02"))
                        .addMembers(Samples.agency("A-02"), Samples.agency("A-03"))
                        .effectiveOn(DAY)
                        .build())
                .addAction(Separate.builder()
                        .addAgency(Samples.agency("A-03"))
                        .effectiveOn(DAY)
                        .build())
                .addAction(
                        PlaceUnder.builder().placement(agency).effectiveOn(DAY).build())
                .addAction(
                        EndPlacement.builder().placement(work).effectiveOn(DAY).build());
    }

    private static void divisions(ReformPlan.Builder plan) {
        Division office = Division.builder()
                .id(OFFICE)
                .agency(Samples.agency("A-01"))
                .name("办公室")
                .build();
        plan.addAction(EstablishDivision.builder()
                        .division(office)
                        .effectiveOn(DAY)
                        .build())
                .addAction(AbolishDivision.builder()
                        .division(OFFICE)
                        .effectiveOn(DAY)
                        .build())
                .addAction(MoveDivision.builder()
                        .division(OFFICE)
                        .target(Samples.agency("A-02"))
                        .effectiveOn(DAY)
                        .build())
                .addAction(MergeDivisions.builder()
                        .addSources(OFFICE, DivisionId.of(Samples.COUNTY, "A-01-02"))
                        .target(office)
                        .effectiveOn(DAY)
                        .build())
                .addAction(TransferInstitution.builder()
                        .institution(InstitutionId.of(Samples.COUNTY, "I-01"))
                        .target(Samples.agency("A-02"))
                        .effectiveOn(DAY)
                        .build());
    }

    private static void duties(ReformPlan.Builder plan) {
        plan.addAction(AddDuty.builder()
                        .duty(Duty.builder()
                                .id(DUTY)
                                .title("森林防火处置")
                                .addHolding(DutyHolding.lead(Samples.agency("A-01")))
                                .build())
                        .effectiveOn(DAY)
                        .build())
                .addAction(TransferDuty.builder()
                        .duty(DUTY)
                        .part(DutyPart.of(DutyId.of(Samples.COUNTY, "D-03"), "防火宣传", 12))
                        .lead(Samples.agency("A-02"))
                        .addAssistant(Samples.agency("A-01"))
                        .addDivision(OFFICE)
                        .withoutPosts("无专门编制")
                        .effectiveOn(DAY)
                        .build())
                .addAction(EndDuty.builder().duty(DUTY).effectiveOn(DAY).build())
                .addAction(AssignDuty.builder()
                        .duty(DUTY)
                        .addDivision(OFFICE)
                        .addMechanism(Citation.of("森林防火工作协作备忘录"))
                        .levels(LevelSharing.of(Level.PREFECTURE, ImmutableSet.of(Level.COUNTY)))
                        .phase(DutyPhase.ENFORCE)
                        .addAnswer(MandateId.of(Samples.COUNTY, "M-01"))
                        .effectiveOn(DAY)
                        .build());
    }

    private static void posts(ReformPlan.Builder plan) {
        plan.addAction(TransferQuota.builder()
                        .source(Samples.COUNTY)
                        .target(Samples.agency("A-01"))
                        .posts(Quota.of(QuotaKind.ADMINISTRATIVE, 3))
                        .effectiveOn(DAY)
                        .build())
                .addAction(TransferLeaderPosts.builder()
                        .source(Samples.agency("A-01"))
                        .target(OFFICE)
                        .posts(Samples.LEADERS)
                        .effectiveOn(DAY)
                        .build())
                .addAction(TransferPeople.builder()
                        .source(InstitutionId.of(Samples.COUNTY, "I-01"))
                        .target(Samples.agency("A-01"))
                        .people(Samples.STAFFING)
                        .effectiveOn(DAY)
                        .build())
                .addAction(AdjustQuota.builder()
                        .holder(Samples.agency("A-01"))
                        .adjustment(Adjustment.CUT)
                        .posts(Quota.of(QuotaKind.SUPPORT, 1))
                        .effectiveOn(DAY)
                        .build())
                .addAction(AdjustLeaderPosts.builder()
                        .holder(Samples.agency("A-01"))
                        .adjustment(Adjustment.SET)
                        .posts(Samples.LEADERS)
                        .effectiveOn(DAY)
                        .build());
    }

    private static void procedure(ReformPlan.Builder plan) {
        Citation report = Citation.of("溧阳市机构改革情况", "LY-12");
        plan.addMilestone(Milestone.builder()
                        .kind(MilestoneKind.CHARTERS)
                        .place(Samples.COUNTY)
                        .dueBy(DAY)
                        .doneOn(DAY.plusDays(1))
                        .document(report)
                        .delayedBecause("等待上级“三定”规定")
                        .build())
                .addMilestone(Milestone.builder().kind(MilestoneKind.SET_UP).build())
                .addProceeding(Proceeding.builder()
                        .kind(ProceedingKind.DUTY_DISPUTE)
                        .addSubjects(Samples.agency("A-01"), DUTY)
                        .addStage(Stage.builder()
                                .kind(StageKind.NEGOTIATION)
                                .actor("市应急管理局")
                                .build())
                        .addStage(Stage.builder()
                                .kind(StageKind.FILING)
                                .actor("市委编办")
                                .authority(Authority.of(AuthorityKind.STAFFING_OFFICE, Level.COUNTY))
                                .on(DAY)
                                .document(DocumentNumber.parse("溧编办〔2019〕3号"))
                                .build())
                        .outcome(Outcome.AGREED)
                        .reason("边界不清")
                        .document(Citation.of("会议纪要"))
                        .build())
                .addProceeding(
                        Proceeding.builder().kind(ProceedingKind.PENALTY_LIST).build())
                .addProposal(Proposal.builder()
                        .subject(Samples.agency("A-04"))
                        .addItems(ProposalItem.POSTS, ProposalItem.NECESSITY)
                        .document(Citation.of("关于组建市医疗保障局的请示"))
                        .build())
                .addHandOver(HandOver.builder()
                        .subject(HandOverSubject.ARCHIVES)
                        .giver(Samples.agency("A-03"))
                        .receiver(Samples.agency("A-02"))
                        .dueBy(DAY)
                        .doneOn(DAY)
                        .evidence(Citation.of("档案移交清册"))
                        .build())
                .addIncreaseReview(IncreaseReview.builder()
                        .holder(OFFICE)
                        .putAnswer(IncreaseTest.WORK_TEMPORARY, true)
                        .putAnswer(IncreaseTest.DUTIES_LITTLE_CHANGED, false)
                        .document(Citation.of("增编事项审核表"))
                        .build())
                .addStatedFigure(StatedFigure.builder()
                        .kind(FigureKind.POSTS)
                        .place(Samples.COUNTY)
                        .quotaKind(QuotaKind.ADMINISTRATIVE)
                        .before(39)
                        .after(37)
                        .change(-2)
                        .percent("5.1")
                        .qualifier(Qualifier.ABOUT)
                        .source(report)
                        .build())
                .addEarlierChange(EarlierChange.builder()
                        .agency(Samples.agency("A-01"))
                        .changedOn(LocalDate.of(2014, 12, 30))
                        .basis(Citation.of("溧阳市人民政府机构改革方案"))
                        .build());
    }
}
