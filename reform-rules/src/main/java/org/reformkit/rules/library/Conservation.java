package org.reformkit.rules.library;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.reformkit.model.base.JurisdictionCode;
import org.reformkit.model.quota.QuotaKind;
import org.reformkit.model.structure.Jurisdiction;
import org.reformkit.model.structure.Structure;
import org.reformkit.rules.check.Check;
import org.reformkit.rules.check.Many;
import org.reformkit.rules.check.Measure;
import org.reformkit.rules.check.Reads;
import org.reformkit.rules.check.Text;
import org.reformkit.rules.grain.Lifts;
import org.reformkit.rules.grain.Transition;

/** That a reform makes no posts (编制总量守恒), in a jurisdiction or in a whole region. */
final class Conservation {

    private static final Many<Jurisdiction, Jurisdiction> REGION =
            (structure, place) -> region(structure, place.code());

    private Conservation() {}

    static Check<Transition<Jurisdiction>> within(Within within) {
        return switch (within) {
            case JURISDICTION -> kept(JurisdictionMeasures::posts, (structure, code) -> ImmutableList.of(code));
            case REGION ->
                kept(
                                kind -> JurisdictionMeasures.posts(kind).sumOver(REGION),
                                (structure, code) -> region(structure, code).stream()
                                        .map(Jurisdiction::code)
                                        .toList())
                        .when(isHighest());
        };
    }

    private static Check<Transition<Jurisdiction>> kept(
            Function<QuotaKind, Measure<Jurisdiction>> posts,
            BiFunction<Structure, JurisdictionCode, List<JurisdictionCode>> places) {
        return ByKind.<Transition<Jurisdiction>>of(
                (structure, transition) -> kindsHeld(transition, places), Reads.everything(), kind -> {
                    Measure<Jurisdiction> ofKind = posts.apply(kind);
                    return Lifts.after(ofKind).atMost(Lifts.before(ofKind));
                });
    }

    /** The kinds that anyone has before or after; where none are named and some posts not known, administrative ones. */
    private static int kindsHeld(
            Transition<Jurisdiction> transition,
            BiFunction<Structure, JurisdictionCode, List<JurisdictionCode>> places) {
        JurisdictionCode code = transition.subject().code();
        int named = KindSet.NONE;
        boolean isKnown = true;
        for (Structure structure : ImmutableList.of(transition.before(), transition.after())) {
            for (JurisdictionCode place : places.apply(structure, code)) {
                named |= QuotaRules.kindsHeld(structure, place);
                isKnown &= QuotaRules.isHeldKnown(structure, place);
            }
        }
        return named == KindSet.NONE && !isKnown ? KindSet.of(QuotaKind.ADMINISTRATIVE) : named;
    }

    private static Check<Transition<Jurisdiction>> isHighest() {
        return Check.that(
                Text.message("check.highest-jurisdiction"),
                (structure, transition) ->
                        isHighest(transition.after(), transition.subject().code()));
    }

    private static boolean isHighest(Structure structure, JurisdictionCode code) {
        for (Optional<JurisdictionCode> above = code.parent();
                above.isPresent();
                above = above.flatMap(JurisdictionCode::parent)) {
            if (structure.jurisdiction(above.get()).isPresent()) {
                return false;
            }
        }
        return true;
    }

    private static List<Jurisdiction> region(Structure structure, JurisdictionCode code) {
        return structure
                .jurisdictions()
                .filter(place -> code.contains(place.code()))
                .toList();
    }
}
