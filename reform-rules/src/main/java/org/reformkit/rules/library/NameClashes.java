package org.reformkit.rules.library;

import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.reformkit.model.agency.Agency;
import org.reformkit.model.base.AgencyId;
import org.reformkit.model.structure.Jurisdiction;
import org.reformkit.model.structure.Structure;
import org.reformkit.rules.check.Check;
import org.reformkit.rules.check.Text;

/** That no two agencies of a jurisdiction bear one name (机构重名). */
final class NameClashes {

    private NameClashes() {}

    static Check<Jurisdiction> none() {
        return Check.<Jurisdiction>that(
                        Text.message("check.names-unique"),
                        (structure, place) -> areUnique(structure.agencies(place.code())))
                .telling((structure, place) ->
                        Text.message("check.names-unique.found", TextList.of(names(structure, place))))
                .over(NameClashes::agencies);
    }

    private static boolean areUnique(List<Agency> agencies) {
        Set<String> names = new HashSet<>(2 * agencies.size());
        for (Agency agency : agencies) {
            if (!names.add(agency.name())) {
                return false;
            }
        }
        return true;
    }

    private static ImmutableList<Text> names(Structure structure, Jurisdiction place) {
        return clashes(structure, place).stream()
                .map(Agency::name)
                .distinct()
                .map(Text::of)
                .collect(ImmutableList.toImmutableList());
    }

    private static ImmutableList<AgencyId> agencies(Structure structure, Jurisdiction place) {
        return clashes(structure, place).stream().map(Agency::id).collect(ImmutableList.toImmutableList());
    }

    private static ImmutableList<Agency> clashes(Structure structure, Jurisdiction place) {
        Map<String, Integer> bearers = new HashMap<>();
        List<Agency> agencies = structure.agencies(place.code());
        agencies.forEach(agency -> bearers.merge(agency.name(), 1, Integer::sum));
        return agencies.stream()
                .filter(agency -> bearers.getOrDefault(agency.name(), 0) > 1)
                .collect(ImmutableList.toImmutableList());
    }
}
