package org.reformkit.rules.library;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.reformkit.model.agency.Agency;
import org.reformkit.model.base.AgencyId;
import org.reformkit.model.base.ElementKind;
import org.reformkit.model.base.JurisdictionCode;
import org.reformkit.model.structure.Column;
import org.reformkit.model.structure.ColumnValues;
import org.reformkit.model.structure.Jurisdiction;
import org.reformkit.model.structure.Structure;
import org.reformkit.rules.check.Aspect;
import org.reformkit.rules.check.Check;
import org.reformkit.rules.check.Reach;
import org.reformkit.rules.check.Reads;
import org.reformkit.rules.check.Text;

/** That no two agencies of a jurisdiction bear one name (机构重名). */
final class NameClashes {

    private static final Column<Agency> NAME_HASHES =
            Column.of(ElementKind.AGENCY, agency -> agency.name().hashCode());

    private NameClashes() {}

    static Check<Jurisdiction> none() {
        return Check.<Jurisdiction>that(
                        Text.message("check.names-unique"), (structure, place) -> areUnique(structure, place.code()))
                .reading(Reads.of(Reach.JURISDICTION, Aspect.of(ElementKind.AGENCY, Agency.class, Agency::name)))
                .telling((structure, place) ->
                        Text.message("check.names-unique.found", TextList.of(names(structure, place))))
                .over(NameClashes::agencies);
    }

    /** Where no two hashes are the same no two names are; else the names themselves tell. */
    private static boolean areUnique(Structure structure, JurisdictionCode code) {
        ColumnValues hashes = structure.column(code, NAME_HASHES);
        int[] sorted = new int[hashes.size()];
        for (int i = 0; i < sorted.length; i++) {
            sorted[i] = hashes.get(i);
        }
        Arrays.sort(sorted);
        for (int i = 1; i < sorted.length; i++) {
            if (sorted[i] == sorted[i - 1]) {
                return structure.agencies(code).stream()
                                .map(Agency::name)
                                .distinct()
                                .count()
                        == sorted.length;
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
