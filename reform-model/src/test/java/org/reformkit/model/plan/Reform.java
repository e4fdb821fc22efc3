package org.reformkit.model.plan;

import static org.reformkit.model.quota.QuotaKind.ADMINISTRATIVE;

import java.time.LocalDate;
import org.reformkit.model.agency.Agency;
import org.reformkit.model.agency.AgencyKind;
import org.reformkit.model.agency.Series;
import org.reformkit.model.base.AgencyId;
import org.reformkit.model.base.DutyId;
import org.reformkit.model.base.JurisdictionCode;
import org.reformkit.model.duty.Duty;
import org.reformkit.model.duty.DutyHolding;
import org.reformkit.model.plan.action.AbolishAgency;
import org.reformkit.model.plan.action.Action;
import org.reformkit.model.plan.action.AddPlate;
import org.reformkit.model.plan.action.EstablishAgency;
import org.reformkit.model.plan.action.Rename;
import org.reformkit.model.plan.action.TransferDuty;
import org.reformkit.model.plan.action.TransferQuota;
import org.reformkit.model.quota.LeadershipQuota;
import org.reformkit.model.quota.Quota;
import org.reformkit.model.quota.Staffing;
import org.reformkit.model.structure.Jurisdiction;
import org.reformkit.model.structure.Pool;
import org.reformkit.model.structure.Source;
import org.reformkit.model.structure.Structure;

/** A few agencies of two levels and the actions of a reform on them: for the tests of this package. */
final class Reform {

    static final LocalDate START = LocalDate.of(2019, 1, 1);
    static final LocalDate MOBILISED = LocalDate.of(2019, 2, 22);
    static final LocalDate TRANSFERRED = LocalDate.of(2019, 2, 28);

    static final JurisdictionCode CITY = JurisdictionCode.parse("320481");
    static final JurisdictionCode PREFECTURE = JurisdictionCode.parse("320400");
    static final AgencyId SAFETY = AgencyId.of(CITY, "A-01");
    static final AgencyId CIVIL = AgencyId.of(CITY, "A-02");
    static final AgencyId UPPER = AgencyId.of(PREFECTURE, "A-01");
    /** Not there before the reform. */
    static final AgencyId EMERGENCY = AgencyId.of(CITY, "A-20");

    static final DutyId DUTY = DutyId.of(CITY, "D-01");

    static final Structure BEFORE = Structure.builder(START)
            .add(Jurisdiction.of(CITY, "溧阳市").withPool(Pool.EMPTY.withQuota(Quota.of(ADMINISTRATIVE, 10))))
            .add(Jurisdiction.of(PREFECTURE, "常州市"))
            .add(agency(SAFETY, "溧阳市安监局").quota(Quota.of(ADMINISTRATIVE, 15)).build(), Source.line("agencies.csv", 2))
            .add(agency(CIVIL, "溧阳市民政局").quota(Quota.of(ADMINISTRATIVE, 18)).build(), Source.line("agencies.csv", 3))
            .add(agency(UPPER, "常州市安监局").build())
            .add(Duty.builder()
                    .id(DUTY)
                    .title("救灾")
                    .addHoldings(DutyHolding.lead(CIVIL))
                    .build())
            .build();

    /** 组建 an agency with 10 posts, all that the pool has. */
    static final EstablishAgency ESTABLISH = EstablishAgency.builder()
            .agency(agency(EMERGENCY, "溧阳市应急管理局")
                    .quota(Quota.of(ADMINISTRATIVE, 10))
                    .leaders(LeadershipQuota.none())
                    .staffing(Staffing.none())
                    .build())
            .effectiveOn(MOBILISED)
            .build();

    static final TransferDuty TRANSFER_DUTY = TransferDuty.builder()
            .duty(DUTY)
            .lead(EMERGENCY)
            .addAssistants(CIVIL)
            .effectiveOn(MOBILISED)
            .build();

    static final TransferQuota TRANSFER_POSTS = TransferQuota.builder()
            .source(CIVIL)
            .target(EMERGENCY)
            .posts(Quota.of(ADMINISTRATIVE, 3))
            .effectiveOn(TRANSFERRED)
            .build();

    static final Rename RENAME = Rename.builder()
            .element(CIVIL)
            .name("溧阳市民政和退役军人局")
            .effectiveOn(TRANSFERRED)
            .build();

    static final AbolishAgency ABOLISH =
            AbolishAgency.builder().agency(SAFETY).effectiveOn(TRANSFERRED).build();

    private Reform() {}

    static Agency.Builder agency(AgencyId id, String name) {
        return Agency.builder()
                .id(id)
                .name(name)
                .kind(AgencyKind.CONSTITUENT_DEPARTMENT)
                .series(Series.GOVERNMENT);
    }

    static ReformPlan plan(Action... actions) {
        return ReformPlan.builder().title("溧阳市机构改革方案").addActions(actions).build();
    }

    static AddPlate plate(AgencyId host, String name, LocalDate effectiveOn) {
        return AddPlate.builder().host(host).name(name).effectiveOn(effectiveOn).build();
    }
}
