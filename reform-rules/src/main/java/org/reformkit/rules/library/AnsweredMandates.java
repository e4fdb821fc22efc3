package org.reformkit.rules.library;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import org.reformkit.model.base.ElementKind;
import org.reformkit.model.base.JurisdictionCode;
import org.reformkit.model.base.MandateId;
import org.reformkit.model.duty.Duty;
import org.reformkit.model.duty.DutyWeight;
import org.reformkit.model.mandate.Mandate;
import org.reformkit.model.structure.ColumnValues;
import org.reformkit.model.structure.Match;
import org.reformkit.model.structure.Structure;
import org.reformkit.rules.check.Aspect;
import org.reformkit.rules.check.Check;
import org.reformkit.rules.check.Reach;
import org.reformkit.rules.check.Reads;
import org.reformkit.rules.check.Text;
import org.reformkit.rules.check.Verdict;
import org.reformkit.rules.check.Verdicts;

/** The duties of the level above and those here that take them over (对上承接职责). */
final class AnsweredMandates {

    private static final Match DUTIES = Match.<Mandate, Duty>of(
            ElementKind.MANDATE,
            mandate -> mandate.weight().map(weight -> mandate.id()),
            ElementKind.DUTY,
            AnsweredMandates::answered);

    private static final Reads READS = Reads.of(
            Reach.JURISDICTION,
            Aspect.of(ElementKind.MANDATE, Mandate.class, Mandate::weight),
            Aspect.of(ElementKind.DUTY, Duty.class, Duty::answers),
            Aspect.of(ElementKind.DUTY, Duty.class, Duty::holdings),
            Rosters.INCOMPLETE);

    private AnsweredMandates() {}

    /**
     * That some duty of the jurisdiction that an agency holds takes over the one demanded. Not applicable to demands of another
     * sort; undetermined where no duty of the jurisdiction is said to answer any, or not all duties are listed.
     */
    static Check<Mandate> haveDuty(DutyWeight weight) {
        return Check.<Mandate>of(
                        Text.message("check.mandate-answered"),
                        (structure, mandate) -> verdict(weight, structure, mandate))
                .reading(READS)
                .batched(batch -> batch.jurisdiction().map(code -> verdicts(weight, batch.structure(), code)))
                .telling((structure, mandate) -> Text.message(
                        unanswered(structure, mandate.id().jurisdiction()) == Verdict.VIOLATED
                                ? "check.mandate-answered.none"
                                : "check.mandate-answered.unknown",
                        mandate.authority()));
    }

    private static Verdict verdict(DutyWeight weight, Structure structure, Mandate mandate) {
        if (!isOf(weight, mandate)) {
            return Verdict.NOT_APPLICABLE;
        }
        JurisdictionCode code = mandate.id().jurisdiction();
        for (Duty duty : structure.duties(code)) {
            if (answered(duty).contains(mandate.id())) {
                return Verdict.SATISFIED;
            }
        }
        return unanswered(structure, code);
    }

    /** The same for all mandates of a jurisdiction. */
    private static Verdicts verdicts(DutyWeight weight, Structure structure, JurisdictionCode code) {
        ColumnValues duties = structure.places(code, DUTIES);
        Verdict none = unanswered(structure, code);
        List<Mandate> mandates = structure.mandates(code);
        return Verdicts.of(duties.size(), place -> {
            if (!isOf(weight, mandates.get(place))) {
                return Verdict.NOT_APPLICABLE;
            }
            return duties.get(place) == Match.NOBODY ? none : Verdict.SATISFIED;
        });
    }

    private static boolean isOf(DutyWeight weight, Mandate mandate) {
        return mandate.weight().equals(Optional.of(weight));
    }

    /** What it means that no duty answers a mandate. A holder that is not listed may hold one that is. */
    private static Verdict unanswered(Structure structure, JurisdictionCode code) {
        return hasAny(structure, code)
                ? Rosters.missing(structure, code, ElementKind.DUTY, ElementKind.AGENCY)
                : Verdict.UNDETERMINED;
    }

    private static boolean hasAny(Structure structure, JurisdictionCode code) {
        for (Duty duty : structure.duties(code)) {
            if (!duty.answers().isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** What a duty answers; nothing while nobody holds it. */
    private static ImmutableSet<MandateId> answered(Duty duty) {
        return duty.holdings().isEmpty() ? ImmutableSet.of() : duty.answers();
    }
}
