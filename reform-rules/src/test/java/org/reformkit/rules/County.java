package org.reformkit.rules;

import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import org.reformkit.model.agency.Agency;
import org.reformkit.model.agency.AgencyKind;
import org.reformkit.model.agency.Division;
import org.reformkit.model.agency.DivisionCategory;
import org.reformkit.model.agency.Series;
import org.reformkit.model.base.AgencyId;
import org.reformkit.model.base.Citation;
import org.reformkit.model.base.DivisionId;
import org.reformkit.model.base.DutyId;
import org.reformkit.model.base.JurisdictionCode;
import org.reformkit.model.duty.Duty;
import org.reformkit.model.duty.DutyHolding;
import org.reformkit.model.plan.ReformPlan;
import org.reformkit.model.plan.action.AbolishAgency;
import org.reformkit.model.plan.action.Action;
import org.reformkit.model.plan.action.EstablishAgency;
import org.reformkit.model.plan.action.TransferDuty;
import org.reformkit.model.quota.Quota;
import org.reformkit.model.quota.QuotaKind;
import org.reformkit.model.structure.Jurisdiction;
import org.reformkit.model.structure.Source;
import org.reformkit.model.structure.Structure;

/**
 * A made-up county: an emergency bureau of 17 posts with eight divisions, three of them comprehensive, and an office of
 * which nothing but the name is known.
 */
public final class County {

    public static final JurisdictionCode CODE = JurisdictionCode.parse("320481");
    public static final AgencyId EMERGENCY = AgencyId.of(CODE, "A-01");
    public static final AgencyId OFFICE = AgencyId.of(CODE, "A-02");
    public static final AgencyId SUCCESSOR = AgencyId.of(CODE, "A-03");
    public static final DutyId FOREST = DutyId.of(CODE, "D-01");
    public static final LocalDate BEFORE = LocalDate.of(2019, 1, 1);
    public static final LocalDate AS_OF = LocalDate.of(2019, 3, 31);
    public static final Citation BASIS = Citation.of("《市“三定”口径》", "第三条");

    private County() {}

    public static Structure structure() {
        var builder = Structure.builder(BEFORE)
                .add(Jurisdiction.of(CODE, "溧阳市"))
                .add(emergency(), Source.line("agencies.csv", 2))
                .add(agency(OFFICE, "市政府办公室").build(), Source.line("agencies.csv", 3))
                .add(forest());
        for (int i = 1; i <= 8; i++) {
            builder.add(
                    division(i)
                            .category(i <= 3 ? DivisionCategory.COMPREHENSIVE : DivisionCategory.BUSINESS)
                            .quota(Quota.of(QuotaKind.ADMINISTRATIVE, i == 8 ? 3 : 2))
                            .build(),
                    Source.line("divisions.csv", i < 3 ? 40 + i : 44 + i));
        }
        return builder.build();
    }

    public static Agency emergency() {
        return agency(EMERGENCY, "市应急管理局")
                .quota(Quota.of(QuotaKind.ADMINISTRATIVE, 17))
                .build();
    }

    public static Agency.Builder agency(AgencyId id, String name) {
        Agency.Builder builder = Agency.builder();
        builder.id(id).name(name).kind(AgencyKind.CONSTITUENT_DEPARTMENT).series(Series.GOVERNMENT);
        return builder;
    }

    public static Division.Builder division(int number) {
        Division.Builder builder = Division.builder();
        builder.id(divisionId(number)).agency(EMERGENCY).name("第" + number + "科");
        return builder;
    }

    public static DivisionId divisionId(int number) {
        return DivisionId.of(CODE, "A-01-0" + number);
    }

    public static Duty forest() {
        return Duty.builder()
                .id(FOREST)
                .title("森林防火处置")
                .holdings(ImmutableSortedSet.of(DutyHolding.lead(EMERGENCY)))
                .build();
    }

    public static ReformPlan plan(Action... actions) {
        return ReformPlan.builder().title("溧阳市机构改革方案").addActions(actions).build();
    }

    public static Action establish(LocalDate date) {
        return EstablishAgency.builder()
                .agency(agency(SUCCESSOR, "市消防救援局").build())
                .effectiveOn(date)
                .build();
    }

    public static Action abolish(AgencyId agency, LocalDate date) {
        return AbolishAgency.builder().agency(agency).effectiveOn(date).build();
    }

    public static Action transferForest(AgencyId lead, LocalDate date) {
        return TransferDuty.builder().duty(FOREST).lead(lead).effectiveOn(date).build();
    }
}
