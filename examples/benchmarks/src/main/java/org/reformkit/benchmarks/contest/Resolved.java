package org.reformkit.benchmarks.contest;

import java.util.Arrays;
import org.reformkit.model.agency.Agency;
import org.reformkit.model.agency.Division;
import org.reformkit.model.base.JurisdictionCode;
import org.reformkit.model.duty.Duty;
import org.reformkit.model.mandate.Mandate;
import org.reformkit.model.quota.Quota;
import org.reformkit.model.quota.QuotaKind;
import org.reformkit.model.structure.Jurisdiction;
import org.reformkit.model.structure.Structure;

/** One jurisdiction's values with the references resolved (引用已解析): the divisions stand with their agency. */
final class Resolved {

    private final Jurisdiction place;
    private final Agency[] agencies;
    private final Division[][] divisions;
    private final Mandate[] mandates;
    private final Duty[] duties;

    private Resolved(Structure structure, Jurisdiction place) {
        JurisdictionCode code = place.code();
        if (!structure.institutions(code).isEmpty()
                || !structure.relations(code).isEmpty()) {
            throw new IllegalArgumentException("Jurisdiction '" + code + "': it has institutions or relations. "
                    + "Expected none, as the floors do not look at them.");
        }
        this.place = place;
        this.agencies = structure.agencies(code).toArray(Agency[]::new);
        this.divisions = Arrays.stream(agencies)
                .map(agency -> structure.divisions(agency.id()).toArray(Division[]::new))
                .toArray(Division[][]::new);
        this.mandates = structure.mandates(code).toArray(Mandate[]::new);
        this.duties = structure.duties(code).toArray(Duty[]::new);
        structure.agencies(code).forEach(agency -> agency.quota().ifPresent(Resolved::mustBeAdministrative));
        structure.divisions(code).forEach(division -> division.quota().ifPresent(Resolved::mustBeAdministrative));
    }

    static Resolved[] of(Structure structure) {
        return structure
                .jurisdictions()
                .map(place -> new Resolved(structure, place))
                .toArray(Resolved[]::new);
    }

    Jurisdiction place() {
        return place;
    }

    Agency[] agencies() {
        return agencies;
    }

    /** By the place of their agency. */
    Division[][] divisions() {
        return divisions;
    }

    Mandate[] mandates() {
        return mandates;
    }

    Duty[] duties() {
        return duties;
    }

    private static void mustBeAdministrative(Quota quota) {
        if (quota.posts(QuotaKind.ADMINISTRATIVE) != quota.total()) {
            throw new IllegalArgumentException("Quota '" + quota.text()
                    + "': other kinds. Expected administrative posts, as the floors know no other.");
        }
    }
}
