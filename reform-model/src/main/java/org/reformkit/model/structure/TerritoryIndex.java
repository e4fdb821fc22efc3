package org.reformkit.model.structure;

import com.google.common.collect.ImmutableListMultimap;
import org.reformkit.model.agency.Division;
import org.reformkit.model.agency.Institution;
import org.reformkit.model.base.AgencyId;
import org.reformkit.model.base.Element;
import org.reformkit.model.base.ElementId;
import org.reformkit.model.duty.Duty;
import org.reformkit.model.duty.DutyHolding;
import org.reformkit.model.relation.Relation;

/** Who belongs to whom in one territory: derived from its tables on first use, never a second source of truth. */
final class TerritoryIndex {

    private final ImmutableListMultimap<AgencyId, Division> divisions;
    private final ImmutableListMultimap<AgencyId, Duty> duties;
    private final ImmutableListMultimap<AgencyId, Institution> institutions;
    private final ImmutableListMultimap<ElementId, Relation> relations;
    /** All elements by what they refer to. */
    private final ImmutableListMultimap<ElementId, Element> referrers;

    TerritoryIndex(Territory territory) {
        ImmutableListMultimap.Builder<AgencyId, Division> divisions = ImmutableListMultimap.builder();
        ImmutableListMultimap.Builder<AgencyId, Duty> duties = ImmutableListMultimap.builder();
        ImmutableListMultimap.Builder<AgencyId, Institution> institutions = ImmutableListMultimap.builder();
        ImmutableListMultimap.Builder<ElementId, Relation> relations = ImmutableListMultimap.builder();
        ImmutableListMultimap.Builder<ElementId, Element> referrers = ImmutableListMultimap.builder();
        territory.elements().forEach(element -> {
            if (element instanceof Division division) {
                divisions.put(division.agency(), division);
            } else if (element instanceof Duty duty) {
                for (DutyHolding holding : duty.holdings()) {
                    duties.put(holding.holder(), duty);
                }
            } else if (element instanceof Institution institution) {
                institution.supervisor().ifPresent(supervisor -> institutions.put(supervisor, institution));
            }
            element.references().forEach(reference -> referrers.put(reference, element));
        });
        for (Relation relation : territory.relations().values()) {
            relation.references().forEach(reference -> relations.put(reference, relation));
        }
        this.divisions = divisions.build();
        this.duties = duties.build();
        this.institutions = institutions.build();
        this.relations = relations.build();
        this.referrers = referrers.build();
    }

    ImmutableListMultimap<AgencyId, Division> divisions() {
        return divisions;
    }

    ImmutableListMultimap<AgencyId, Duty> duties() {
        return duties;
    }

    ImmutableListMultimap<AgencyId, Institution> institutions() {
        return institutions;
    }

    ImmutableListMultimap<ElementId, Relation> relations() {
        return relations;
    }

    ImmutableListMultimap<ElementId, Element> referrers() {
        return referrers;
    }
}
