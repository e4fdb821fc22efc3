package org.reformkit.benchmarks.peer.fact;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.reformkit.model.agency.Agency;
import org.reformkit.model.agency.Division;
import org.reformkit.model.agency.DivisionCategory;
import org.reformkit.model.base.ElementId;
import org.reformkit.model.base.Field;
import org.reformkit.model.duty.Duty;
import org.reformkit.model.duty.HoldingRole;
import org.reformkit.model.mandate.Mandate;
import org.reformkit.model.quota.LeadershipQuota;
import org.reformkit.model.quota.Quota;
import org.reformkit.model.structure.Jurisdiction;
import org.reformkit.model.structure.Structure;
import org.reformkit.rules.library.AgencyCounting;

/** All values of a structure as beans (事实集). The peers know no absent values, so there may be none. */
public final class Facts {

    private final List<CountyFact> counties = new ArrayList<>();
    private final List<AgencyFact> agencies = new ArrayList<>();
    private final List<DivisionFact> divisions = new ArrayList<>();
    private final List<DutyFact> duties = new ArrayList<>();
    private final List<MandateFact> mandates = new ArrayList<>();
    private final Map<ElementId, Fact> byId = new HashMap<>();

    /** Makes the beans. */
    public Facts(Structure structure) {
        structure.jurisdictions().forEach(place -> {
            CountyFact county = new CountyFact(place.code(), posts(place.approvedPosts()));
            counties.add(county);
            fill(structure, place, county);
        });
    }

    private void fill(Structure structure, Jurisdiction place, CountyFact county) {
        for (Agency agency : structure.agencies(place.code())) {
            AgencyFact made = new AgencyFact(
                    agency.id(),
                    county,
                    agency.name(),
                    agency.functions().first().name(),
                    AgencyCounting.PARTY_AND_GOVERNMENT
                            .reasonNotToCount(structure, agency)
                            .isEmpty(),
                    posts(agency.quota()));
            county.getAgencies().add(made);
            agencies.add(made);
            byId.put(agency.id(), made);
            for (Division division : structure.divisions(agency.id())) {
                DivisionFact part = fact(division, made);
                made.getDivisions().add(part);
                divisions.add(part);
                byId.put(division.id(), part);
            }
        }
        for (Duty duty : structure.duties(place.code())) {
            DutyFact made = new DutyFact(
                    duty.id(),
                    duty.holders(HoldingRole.LEAD)
                            .map(lead -> (AgencyFact) of(lead))
                            .collect(ImmutableList.toImmutableList()));
            county.getDuties().add(made);
            duties.add(made);
            byId.put(duty.id(), made);
        }
        for (Mandate mandate : structure.mandates(place.code())) {
            MandateFact made = new MandateFact(
                    mandate.id(), county, mandate.function().map(Field::name).orElseThrow());
            county.getMandates().add(made);
            mandates.add(made);
        }
    }

    private static DivisionFact fact(Division division, AgencyFact agency) {
        return new DivisionFact(
                division.id(),
                agency,
                division.category().orElseThrow() == DivisionCategory.COMPREHENSIVE,
                posts(division.quota()),
                division.leaders().map(LeadershipQuota::total).orElseThrow());
    }

    private static int posts(Optional<Quota> quota) {
        return quota.map(Quota::total).orElseThrow();
    }

    /** The jurisdictions. */
    public List<CountyFact> counties() {
        return counties;
    }

    /** The agencies. */
    public List<AgencyFact> agencies() {
        return agencies;
    }

    /** The divisions. */
    public List<DivisionFact> divisions() {
        return divisions;
    }

    /** The duties. */
    public List<DutyFact> duties() {
        return duties;
    }

    /** The mandates. */
    public List<MandateFact> mandates() {
        return mandates;
    }

    /**
     * The bean of an agency, division or duty.
     *
     * @throws IllegalArgumentException if there is none
     */
    public Fact of(ElementId id) {
        Fact fact = byId.get(id);
        if (fact == null) {
            throw new IllegalArgumentException("Fact '" + id + "': unknown. Expected one of the structure.");
        }
        return fact;
    }
}
