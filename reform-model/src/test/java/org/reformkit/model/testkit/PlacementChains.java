package org.reformkit.model.testkit;

import com.google.common.collect.HashMultimap;
import com.google.common.collect.SetMultimap;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import org.reformkit.model.base.AgencyId;
import org.reformkit.model.relation.Placement;
import org.reformkit.model.structure.Structure;

/** Who is placed under whom over several steps (归口链). */
final class PlacementChains {

    private final SetMultimap<AgencyId, AgencyId> under = HashMultimap.create();

    private PlacementChains(Structure structure, Collection<AgencyId> merged, AgencyId target) {
        structure
                .relations()
                .filter(Placement.class::isInstance)
                .map(Placement.class::cast)
                .forEach(placement -> placement.agency().ifPresent(agency -> {
                    AgencyId lower = merged.contains(agency) ? target : agency;
                    AgencyId upper = merged.contains(placement.under()) ? target : placement.under();
                    if (!lower.equals(upper)) {
                        under.put(lower, upper);
                    }
                }));
    }

    /** Whether placing {@code agency} under {@code upper} leads back to where it began. */
    static boolean wouldCircle(Structure structure, AgencyId agency, AgencyId upper) {
        return new PlacementChains(structure, Set.of(), agency).reaches(upper, agency);
    }

    /** Whether making {@code target} of these agencies does. */
    static boolean wouldCircle(Structure structure, Collection<AgencyId> merged, AgencyId target) {
        PlacementChains chains = new PlacementChains(structure, merged, target);
        return chains.under.get(target).stream().anyMatch(upper -> chains.reaches(upper, target));
    }

    private boolean reaches(AgencyId start, AgencyId end) {
        Set<AgencyId> seen = new HashSet<>();
        Deque<AgencyId> open = new ArrayDeque<>(Set.of(start));
        while (!open.isEmpty()) {
            AgencyId id = open.pop();
            if (id.equals(end)) {
                return true;
            }
            if (seen.add(id)) {
                open.addAll(under.get(id));
            }
        }
        return false;
    }
}
