package org.reformkit.model.structure;

import java.time.LocalDate;
import org.reformkit.model.agency.Agency;
import org.reformkit.model.agency.AgencyKind;
import org.reformkit.model.agency.CoordinatingBody;
import org.reformkit.model.agency.CoordinatingBodyKind;
import org.reformkit.model.agency.Division;
import org.reformkit.model.agency.Institution;
import org.reformkit.model.agency.Series;
import org.reformkit.model.agency.Zone;
import org.reformkit.model.agency.ZoneKind;
import org.reformkit.model.base.AgencyId;
import org.reformkit.model.base.CoordinatingBodyId;
import org.reformkit.model.base.DivisionId;
import org.reformkit.model.base.DutyId;
import org.reformkit.model.base.InstitutionId;
import org.reformkit.model.base.JurisdictionCode;
import org.reformkit.model.base.MandateId;
import org.reformkit.model.base.ZoneId;
import org.reformkit.model.duty.Duty;
import org.reformkit.model.duty.DutyHolding;
import org.reformkit.model.duty.HoldingRole;
import org.reformkit.model.mandate.Mandate;
import org.reformkit.model.relation.Dispatch;
import org.reformkit.model.relation.DispatchKind;
import org.reformkit.model.relation.OfficeHost;
import org.reformkit.model.relation.Placement;
import org.reformkit.model.relation.PlacementStrength;
import org.reformkit.model.relation.Plate;

/** Two levels and what ties them (常州市、溧阳市): elements and relations for the tests of this package. */
final class Changzhou {

    static final LocalDate DAY = LocalDate.of(2019, 1, 1);

    static final JurisdictionCode PREFECTURE = JurisdictionCode.parse("320400");
    static final JurisdictionCode CITY = JurisdictionCode.parse("320481");
    /** In no structure here. */
    static final JurisdictionCode ELSEWHERE = JurisdictionCode.parse("320482");

    static final AgencyId UPPER = AgencyId.of(PREFECTURE, "A-01");
    static final AgencyId SAFETY = AgencyId.of(CITY, "A-01");
    static final AgencyId CIVIL = AgencyId.of(CITY, "A-02");
    /** In no structure here. */
    static final AgencyId MISSING = AgencyId.of(CITY, "A-09");

    static final DivisionId OFFICE = DivisionId.of(CITY, "A-01-01");
    static final InstitutionId BRIGADE = InstitutionId.of(CITY, "I-01");
    static final CoordinatingBodyId COMMITTEE = CoordinatingBodyId.of(CITY, "C-01");
    static final ZoneId ZONE = ZoneId.of(CITY, "Z-01");
    static final MandateId MANDATE = MandateId.of(CITY, "M-01");
    static final DutyId CITY_DUTY = DutyId.of(CITY, "D-01");
    static final DutyId UPPER_DUTY = DutyId.of(PREFECTURE, "D-01");

    static final Plate PLATE = Plate.of(CIVIL, "溧阳市老龄办");
    static final OfficeHost COMMITTEE_OFFICE = OfficeHost.of(COMMITTEE, SAFETY);
    /** Kept under an agency of the prefecture, hosted in the city. */
    static final Dispatch OUTPOST = Dispatch.builder()
            .dispatcher(UPPER)
            .unit("溧阳工作站")
            .kind(DispatchKind.OUTPOST)
            .addHosts(SAFETY)
            .build();

    private Changzhou() {}

    /** Both jurisdictions with everything in them, added in no order. */
    static StructureBuilder all() {
        return Structure.builder(DAY)
                .add(PLATE)
                .add(OUTPOST)
                .add(COMMITTEE_OFFICE)
                .add(duty(UPPER_DUTY, DutyHolding.lead(UPPER), DutyHolding.assist(SAFETY)))
                .add(agency(CIVIL))
                .add(division(OFFICE, SAFETY))
                .add(institution(SAFETY))
                .add(agency(SAFETY), Source.line("agencies.csv", 2))
                .add(Jurisdiction.of(CITY, "溧阳市"))
                .add(duty(CITY_DUTY, DutyHolding.lead(SAFETY), DutyHolding.of(UPPER, HoldingRole.GUIDE)))
                .add(zone(CIVIL))
                .add(Mandate.builder()
                        .id(MANDATE)
                        .title("组建应急管理部门")
                        .authority("中央")
                        .build())
                .add(CoordinatingBody.builder()
                        .id(COMMITTEE)
                        .name("溧阳市安全生产委员会")
                        .kind(CoordinatingBodyKind.STANDING)
                        .build())
                .add(agency(UPPER))
                .add(Jurisdiction.of(PREFECTURE, "常州市"));
    }

    static Agency agency(AgencyId id) {
        return Agency.builder()
                .id(id)
                .name("机构" + id.key())
                .kind(AgencyKind.GOVERNMENT_DEPARTMENT)
                .series(Series.GOVERNMENT)
                .build();
    }

    static Division division(DivisionId id, AgencyId agency) {
        return Division.builder().id(id).agency(agency).name("办公室").build();
    }

    static Institution institution(AgencyId supervisor) {
        return Institution.builder()
                .id(BRIGADE)
                .name("监察大队")
                .supervisor(supervisor)
                .build();
    }

    static Zone zone(AgencyId manager) {
        return Zone.builder()
                .id(ZONE)
                .name("开发区")
                .kind(ZoneKind.DEVELOPMENT)
                .managedBy(manager)
                .build();
    }

    static Duty duty(DutyId id, DutyHolding... holdings) {
        return Duty.builder().id(id).title("安全生产").addHoldings(holdings).build();
    }

    static Duty derived(DutyId id, DutyId origin) {
        return Duty.builder().id(id).title("安全生产").addDerivedFrom(origin).build();
    }

    static Placement placed(AgencyId agency, AgencyId under) {
        return Placement.of(agency, under, PlacementStrength.UNIFIED_LEADERSHIP);
    }
}
