package org.reformkit.rules.library;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.reformkit.model.agency.Agency;
import org.reformkit.model.base.ElementId;
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
import org.reformkit.rules.check.Verdict;

/** That no two agencies of a jurisdiction bear one name (机构重名). */
final class NameClashes {

    private static final Column<Agency> NAME_HASHES =
            Column.of(ElementKind.AGENCY, agency -> agency.name().hashCode());

    private NameClashes() {}

    static Check<Jurisdiction> none() {
        return Check.<Jurisdiction>of(Text.message("check.names-unique"), NameClashes::verdict)
                .reading(Reads.of(
                        Reach.JURISDICTION,
                        Aspect.of(ElementKind.AGENCY, Agency.class, Agency::name),
                        Rosters.INCOMPLETE))
                .telling(NameClashes::told)
                .over(NameClashes::lookedAt);
    }

    /** An agency that is not listed may bear any name. */
    private static Verdict verdict(Structure structure, Jurisdiction place) {
        if (!areUnique(structure, place.code())) {
            return Verdict.VIOLATED;
        }
        return Rosters.areComplete(place, ElementKind.AGENCY) ? Verdict.SATISFIED : Verdict.UNDETERMINED;
    }

    private static Text told(Structure structure, Jurisdiction place) {
        ImmutableList<Text> names = names(structure, place);
        return names.isEmpty()
                ? Text.message("check.names-unique.unlisted")
                : Text.message("check.names-unique.found", TextList.of(names));
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

    /** The agencies whose names clash; where none do, the jurisdiction, whose list may not be complete. */
    private static ImmutableList<ElementId> lookedAt(Structure structure, Jurisdiction place) {
        ImmutableList<Agency> clashes = clashes(structure, place);
        return clashes.isEmpty()
                ? ImmutableList.of(place.code())
                : clashes.stream().map(Agency::id).collect(ImmutableList.toImmutableList());
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
