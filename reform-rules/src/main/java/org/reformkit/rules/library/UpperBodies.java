package org.reformkit.rules.library;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.reformkit.model.agency.Agency;
import org.reformkit.model.base.AgencyId;
import org.reformkit.model.base.ElementKind;
import org.reformkit.model.base.JurisdictionCode;
import org.reformkit.model.relation.Counterpart;
import org.reformkit.model.relation.Relation;
import org.reformkit.model.structure.Jurisdiction;
import org.reformkit.model.structure.Structure;
import org.reformkit.rules.check.Aspect;
import org.reformkit.rules.check.Check;
import org.reformkit.rules.check.Reach;
import org.reformkit.rules.check.Reads;
import org.reformkit.rules.check.Text;
import org.reformkit.rules.check.Verdict;

/**
 * The bodies of the level above and who answers them (上级对应机构). They are the agencies that count there, where the
 * jurisdiction above stands in the structure and has any; else those that a policy names.
 */
record UpperBodies(ImmutableList<String> names) {

    private static final Reads READS = Reads.of(
                    Reach.EVERYWHERE,
                    Aspect.of(AgencyMeasures.SORT),
                    Aspect.of(ElementKind.AGENCY, Agency.class, Agency::name),
                    Aspect.of(ElementKind.AGENCY, Agency.class, Agency::aliases),
                    Aspect.of(ElementKind.AGENCY, Agency.class, Agency::formerNames),
                    Rosters.INCOMPLETE)
            .andRelations();

    Check<Jurisdiction> answered() {
        return Check.<Jurisdiction>of(Text.message("check.upper-bodies"), this::verdict)
                .reading(READS)
                .telling(this::told)
                .over((structure, place) -> {
                    ImmutableSet<String> known = known(structure, place.code());
                    ImmutableList<AgencyId> missing = agencies(structure, place.code()).stream()
                            .filter(upper -> !known.isEmpty() && known.stream().noneMatch(upper::answersTo))
                            .map(Agency::id)
                            .collect(ImmutableList.toImmutableList());
                    return missing.isEmpty() ? ImmutableList.of(place.code()) : missing;
                });
    }

    private Verdict verdict(Structure structure, Jurisdiction place) {
        if (place.code().parent().isEmpty()) {
            return Verdict.NOT_APPLICABLE;
        }
        if (!isKnown(structure, place.code())) {
            return Verdict.UNDETERMINED;
        }
        ImmutableSet<String> known = known(structure, place.code());
        if (known.isEmpty()) {
            return Verdict.UNDETERMINED;
        }
        return missing(structure, place.code(), known).isEmpty()
                ? isAboveListed(structure, place.code())
                : Rosters.missing(structure, place.code(), ElementKind.AGENCY);
    }

    private Text told(Structure structure, Jurisdiction place) {
        if (!isKnown(structure, place.code())) {
            return Text.message("check.upper-bodies.unknown");
        }
        ImmutableSet<String> known = known(structure, place.code());
        if (known.isEmpty()) {
            return Text.message("check.upper-bodies.unlisted");
        }
        ImmutableList<String> missing = missing(structure, place.code(), known);
        if (missing.isEmpty()) {
            return Text.message("check.upper-bodies.above-incomplete");
        }
        return Text.message(
                Rosters.areComplete(place, ElementKind.AGENCY)
                        ? "check.upper-bodies.found"
                        : "check.upper-bodies.incomplete",
                TextList.of(missing.stream().map(Text::of).toList()));
    }

    /** What it means that none is without a counterpart: some above may not be listed. */
    private static Verdict isAboveListed(Structure structure, JurisdictionCode code) {
        return code.parent()
                        .filter(parent -> !structure.agencies(parent).isEmpty())
                        .filter(parent -> !Rosters.areComplete(structure, parent, ElementKind.AGENCY))
                        .isPresent()
                ? Verdict.UNDETERMINED
                : Verdict.SATISFIED;
    }

    private boolean isKnown(Structure structure, JurisdictionCode code) {
        return !names.isEmpty() || !agencies(structure, code).isEmpty();
    }

    private ImmutableList<String> missing(Structure structure, JurisdictionCode code, ImmutableSet<String> known) {
        ImmutableList<Agency> agencies = agencies(structure, code);
        return agencies.isEmpty()
                ? names.stream().filter(name -> !known.contains(name)).collect(ImmutableList.toImmutableList())
                : agencies.stream()
                        .filter(upper -> known.stream().noneMatch(upper::answersTo))
                        .map(Agency::name)
                        .collect(ImmutableList.toImmutableList());
    }

    /** The names that agencies of a jurisdiction give as those above. */
    private static ImmutableSet<String> known(Structure structure, JurisdictionCode code) {
        ImmutableSet.Builder<String> above = ImmutableSet.builder();
        for (Relation relation : structure.relations(code)) {
            if (relation instanceof Counterpart counterpart) {
                above.add(counterpart.above());
            }
        }
        return above.build();
    }

    private static ImmutableList<Agency> agencies(Structure structure, JurisdictionCode code) {
        return code.parent()
                .map(parent -> AgencyCounting.PARTY_AND_GOVERNMENT
                        .count(structure, parent)
                        .counted())
                .orElse(ImmutableList.of());
    }
}
