package org.reformkit.rules.library;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import org.reformkit.model.agency.Division;
import org.reformkit.model.base.AgencyId;
import org.reformkit.model.base.DivisionId;
import org.reformkit.model.base.ElementId;
import org.reformkit.model.structure.Structure;
import org.reformkit.rules.check.Check;
import org.reformkit.rules.check.Text;
import org.reformkit.rules.check.Verdict;
import org.reformkit.rules.grain.Transition;

/** Divisions that are new in an agency, beside those that it had and keeps (职能相近的内设机构). */
final class SimilarDivisions {

    private SimilarDivisions() {}

    /** That none of those has a function of the new one; not applicable to divisions that are not new in their agency. */
    static Check<Transition<Division>> none() {
        return Check.<Transition<Division>>of(
                        Text.message("check.similar-divisions"), (structure, transition) -> verdict(transition))
                .telling((structure, transition) -> told(transition))
                .over((structure, transition) -> elements(transition));
    }

    /** The new one and those beside it; the agency where it is the list of its divisions that is missing. */
    private static ImmutableSet<ElementId> elements(Transition<Division> transition) {
        Verdict verdict = verdict(transition);
        ImmutableList<Division> found = found(transition, verdict);
        return verdict == Verdict.UNDETERMINED && found.isEmpty()
                ? ImmutableSet.of(transition.subject().agency())
                : ImmutableSet.<ElementId>builder()
                        .add(transition.subject().id())
                        .addAll(found.stream().map(Division::id).toList())
                        .build();
    }

    private static Verdict verdict(Transition<Division> transition) {
        if (!isNew(transition)) {
            return Verdict.NOT_APPLICABLE;
        }
        Verdict verdict = Verdict.SATISFIED;
        for (Division kept : kept(transition)) {
            verdict = verdict.and(similar(transition.subject(), kept));
        }
        return verdict == Verdict.SATISFIED && isAnyUnlisted(transition) ? Verdict.UNDETERMINED : verdict;
    }

    private static Text told(Transition<Division> transition) {
        Verdict verdict = verdict(transition);
        ImmutableList<Division> found = found(transition, verdict);
        if (found.isEmpty()) {
            return Text.message("check.similar-divisions.unlisted");
        }
        return Text.message(
                verdict == Verdict.VIOLATED ? "check.similar-divisions.found" : "check.similar-divisions.unknown",
                TextList.of(
                        found.stream().map(division -> Text.of(division.name())).toList()));
    }

    /** Those for which the verdict is this one. */
    private static ImmutableList<Division> found(Transition<Division> transition, Verdict verdict) {
        return kept(transition).stream()
                .filter(kept -> similar(transition.subject(), kept) == verdict)
                .collect(ImmutableList.toImmutableList());
    }

    private static Verdict similar(Division fresh, Division kept) {
        if (fresh.functions().isEmpty() || kept.functions().isEmpty()) {
            return Verdict.UNDETERMINED;
        }
        return Verdict.of(Sets.intersection(fresh.functions(), kept.functions()).isEmpty());
    }

    private static boolean isNew(Transition<Division> transition) {
        return transition.subjectAfter().isPresent()
                && transition
                        .subjectBefore()
                        .filter(before ->
                                before.agency().equals(transition.subject().agency()))
                        .isEmpty();
    }

    /** Whether the agency may have had others: one that stood before, with none on record or not all listed. */
    private static boolean isAnyUnlisted(Transition<Division> transition) {
        return transition
                .before()
                .agency(transition.subject().agency())
                .filter(agency -> !AgencyMeasures.isListed(transition.before(), agency))
                .isPresent();
    }

    private static ImmutableList<Division> kept(Transition<Division> transition) {
        AgencyId agency = transition.subject().agency();
        return transition.after().divisions(agency).stream()
                .filter(other -> wasOf(transition.before(), other.id(), agency))
                .collect(ImmutableList.toImmutableList());
    }

    private static boolean wasOf(Structure before, DivisionId division, AgencyId agency) {
        return before.division(division)
                .map(known -> known.agency().equals(agency))
                .orElse(false);
    }
}
