package org.reformkit.io.json;

import java.time.LocalDate;
import org.reformkit.model.agency.Agency;
import org.reformkit.model.agency.AgencyKind;
import org.reformkit.model.agency.Division;
import org.reformkit.model.agency.Institution;
import org.reformkit.model.agency.InstitutionCategory;
import org.reformkit.model.base.DivisionId;
import org.reformkit.model.base.DutyId;
import org.reformkit.model.base.Field;
import org.reformkit.model.base.FormerName;
import org.reformkit.model.base.InstitutionId;
import org.reformkit.model.base.Rank;
import org.reformkit.model.plan.ReformPlan;
import org.reformkit.model.plan.action.AbolishInstitution;
import org.reformkit.model.plan.action.ApplyTemplate;
import org.reformkit.model.plan.action.ChangeRank;
import org.reformkit.model.plan.action.EstablishInstitution;
import org.reformkit.model.plan.action.KeepPlate;
import org.reformkit.model.plan.action.MovePlate;
import org.reformkit.model.plan.action.ReestablishAgency;
import org.reformkit.model.plan.action.RenamePlate;
import org.reformkit.model.plan.action.ReplaceDivision;
import org.reformkit.model.plan.action.SplitAgency;
import org.reformkit.model.plan.action.SplitDivision;
import org.reformkit.model.quota.Quota;
import org.reformkit.model.quota.QuotaKind;

/** Actions that remake agencies, plates, divisions and institutions. */
final class BodyActionSamples {

    private static final LocalDate DAY = LocalDate.of(2019, 3, 1);
    private static final DivisionId OFFICE = DivisionId.of(Samples.COUNTY, "A-01-01");

    private BodyActionSamples() {}

    static void addTo(ReformPlan.Builder plan) {
        agencies(plan);
        plates(plan);
        divisions(plan);
        institutions(plan);
    }

    private static void agencies(ReformPlan.Builder plan) {
        Agency made = Samples.plain(Samples.agency("A-06"), "市退役军人事务局", AgencyKind.CONSTITUENT_DEPARTMENT).toBuilder()
                .addFormerName(FormerName.of("市双拥办", DAY))
                .quota(Quota.of(QuotaKind.ADMINISTRATIVE, 4))
                .staffing(Samples.STAFFING)
                .build();
        plan.addAction(ReestablishAgency.builder()
                        .agency(Samples.agency("A-01"))
                        .addFunctions(Field.of("应急管理"), Field.of("消防"))
                        .effectiveOn(DAY)
                        .build())
                .addAction(SplitAgency.builder()
                        .source(Samples.agency("A-01"))
                        .made(made)
                        .addDuty(DutyId.of(Samples.COUNTY, "D-01"))
                        .addDivision(OFFICE)
                        .addInstitution(InstitutionId.of(Samples.COUNTY, "I-01"))
                        .effectiveOn(DAY)
                        .build())
                .addAction(ChangeRank.builder()
                        .element(InstitutionId.of(Samples.COUNTY, "I-01"))
                        .rank(Rank.TOWNSHIP_DEPUTY)
                        .effectiveOn(DAY)
                        .build());
    }

    private static void plates(ReformPlan.Builder plan) {
        plan.addAction(KeepPlate.builder()
                        .host(Samples.agency("A-01"))
                        .name("市地震局")
                        .effectiveOn(DAY)
                        .build())
                .addAction(MovePlate.builder()
                        .source(Samples.agency("A-01"))
                        .target(Samples.agency("A-02"))
                        .name("市地震局")
                        .effectiveOn(DAY)
                        .build())
                .addAction(RenamePlate.builder()
                        .host(Samples.agency("A-01"))
                        .name("市文物局")
                        .newName("市文化遗产管理局")
                        .effectiveOn(DAY)
                        .build());
    }

    private static void divisions(ReformPlan.Builder plan) {
        Division made = Division.builder()
                .id(DivisionId.of(Samples.COUNTY, "A-01-09"))
                .agency(Samples.agency("A-01"))
                .name("党建科")
                .addFormerName(FormerName.of("党务科", DAY))
                .build();
        plan.addAction(SplitDivision.builder()
                        .division(OFFICE)
                        .made(made)
                        .addDuty(DutyId.of(Samples.COUNTY, "D-01"))
                        .effectiveOn(DAY)
                        .build())
                .addAction(ReplaceDivision.builder()
                        .division(OFFICE)
                        .made(made)
                        .effectiveOn(DAY)
                        .build())
                .addAction(ApplyTemplate.builder()
                        .addAgencies(Samples.agency("A-01"), Samples.agency("A-02"))
                        .addNames("党政办公室", "党建工作办公室")
                        .addAbolished("财政所")
                        .effectiveOn(DAY)
                        .build());
    }

    private static void institutions(ReformPlan.Builder plan) {
        plan.addAction(EstablishInstitution.builder()
                        .institution(Institution.builder()
                                .id(InstitutionId.of(Samples.COUNTY, "I-05"))
                                .name("市退役军人服务中心")
                                .addFormerName(FormerName.of("市军队离退休干部休养所", DAY))
                                .supervisor(Samples.agency("A-06"))
                                .category(InstitutionCategory.PUBLIC_WELFARE_ONE)
                                .rank(Rank.UNIT_CHIEF)
                                .quota(Quota.of(QuotaKind.INSTITUTION, 8))
                                .build())
                        .effectiveOn(DAY)
                        .build())
                .addAction(AbolishInstitution.builder()
                        .institution(InstitutionId.of(Samples.COUNTY, "I-01"))
                        .effectiveOn(DAY)
                        .build());
    }
}
