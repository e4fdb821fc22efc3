package org.reformkit.benchmarks.memory;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.reformkit.model.agency.Agency;
import org.reformkit.model.agency.AgencyKind;
import org.reformkit.model.agency.AgencyOrigin;
import org.reformkit.model.agency.Charter;
import org.reformkit.model.agency.Division;
import org.reformkit.model.agency.DivisionCategory;
import org.reformkit.model.agency.Series;
import org.reformkit.model.base.AgencyId;
import org.reformkit.model.base.Citation;
import org.reformkit.model.base.CreditCode;
import org.reformkit.model.base.DivisionId;
import org.reformkit.model.base.DutyId;
import org.reformkit.model.base.Field;
import org.reformkit.model.base.FormerName;
import org.reformkit.model.base.JurisdictionCode;
import org.reformkit.model.base.MandateId;
import org.reformkit.model.base.Rank;
import org.reformkit.model.duty.Duty;
import org.reformkit.model.duty.DutyHolding;
import org.reformkit.model.duty.DutyWeight;
import org.reformkit.model.mandate.Mandate;
import org.reformkit.model.quota.LeadershipQuota;
import org.reformkit.model.quota.Quota;
import org.reformkit.model.quota.Staffing;
import org.reformkit.model.structure.Jurisdiction;
import org.reformkit.model.structure.Pool;
import org.reformkit.model.structure.Structure;

/**
 * The same values as plain records in plain lists (普通记录): field for field what the library's values hold, nothing for an
 * absent one, and the very same components, so that only the values themselves and what holds them differ.
 */
final class PlainRecords {

    private PlainRecords() {}

    record PlainNation(LocalDate date, List<PlainJurisdiction> jurisdictions) {}

    record PlainJurisdiction(
            JurisdictionCode code,
            String name,
            @Nullable Quota approvedPosts,
            Pool pool,
            List<PlainAgency> agencies,
            List<PlainDivision> divisions,
            List<PlainDuty> duties,
            List<PlainMandate> mandates) {}

    record PlainAgency(
            AgencyId id,
            String name,
            List<FormerName> formerNames,
            Set<String> aliases,
            @Nullable CreditCode creditCode,
            AgencyKind kind,
            Series series,
            @Nullable Rank rank,
            @Nullable AgencyOrigin origin,
            Set<Field> functions,
            @Nullable Quota quota,
            @Nullable LeadershipQuota leaders,
            @Nullable Staffing staffing,
            @Nullable Charter charter) {}

    record PlainDivision(
            DivisionId id,
            AgencyId agency,
            String name,
            List<FormerName> formerNames,
            Set<String> aliases,
            @Nullable DivisionCategory category,
            Set<Field> functions,
            @Nullable Quota quota,
            @Nullable LeadershipQuota leaders) {}

    record PlainDuty(
            DutyId id,
            String title,
            @Nullable Field field,
            @Nullable DutyWeight weight,
            Set<Citation> bases,
            @Nullable String upperSource,
            Set<DutyHolding> holdings,
            Set<DutyId> derivedFrom) {}

    record PlainMandate(
            MandateId id,
            String title,
            String authority,
            @Nullable Citation document,
            @Nullable LocalDate deadline,
            @Nullable Field function,
            List<Citation> evidence) {}

    static PlainNation of(Structure structure) {
        return new PlainNation(
                structure.date(),
                structure.jurisdictions().map(place -> of(structure, place)).toList());
    }

    private static PlainJurisdiction of(Structure structure, Jurisdiction place) {
        JurisdictionCode code = place.code();
        return new PlainJurisdiction(
                code,
                place.name(),
                place.approvedPosts().orElse(null),
                place.pool(),
                structure.agencies(code).stream().map(PlainRecords::of).toList(),
                structure.divisions(code).stream().map(PlainRecords::of).toList(),
                structure.duties(code).stream().map(PlainRecords::of).toList(),
                structure.mandates(code).stream().map(PlainRecords::of).toList());
    }

    private static PlainAgency of(Agency agency) {
        return new PlainAgency(
                agency.id(),
                agency.name(),
                agency.formerNames(),
                agency.aliases(),
                agency.creditCode().orElse(null),
                agency.kind(),
                agency.series(),
                agency.rank().orElse(null),
                agency.origin().orElse(null),
                agency.functions(),
                agency.quota().orElse(null),
                agency.leaders().orElse(null),
                agency.staffing().orElse(null),
                agency.charter().orElse(null));
    }

    private static PlainDivision of(Division division) {
        return new PlainDivision(
                division.id(),
                division.agency(),
                division.name(),
                division.formerNames(),
                division.aliases(),
                division.category().orElse(null),
                division.functions(),
                division.quota().orElse(null),
                division.leaders().orElse(null));
    }

    private static PlainDuty of(Duty duty) {
        return new PlainDuty(
                duty.id(),
                duty.title(),
                duty.field().orElse(null),
                duty.weight().orElse(null),
                duty.bases(),
                duty.upperSource().orElse(null),
                duty.holdings(),
                duty.derivedFrom());
    }

    private static PlainMandate of(Mandate mandate) {
        return new PlainMandate(
                mandate.id(),
                mandate.title(),
                mandate.authority(),
                mandate.document().orElse(null),
                mandate.deadline().orElse(null),
                mandate.function().orElse(null),
                mandate.evidence());
    }
}
