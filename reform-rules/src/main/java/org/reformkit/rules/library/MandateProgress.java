package org.reformkit.rules.library;

import com.google.common.collect.Streams;
import java.time.LocalDate;
import java.util.Optional;
import org.reformkit.model.base.Citation;
import org.reformkit.model.base.ElementKind;
import org.reformkit.model.mandate.Mandate;
import org.reformkit.model.structure.Structure;
import org.reformkit.rules.check.Aspect;
import org.reformkit.rules.check.Check;
import org.reformkit.rules.check.Reach;
import org.reformkit.rules.check.Reads;
import org.reformkit.rules.check.Text;
import org.reformkit.rules.check.Verdict;

/** Whether a mandate was carried out, and in time (规定动作完成情况). */
record MandateProgress(MandateEvidence demanded, Functions functions) {

    private static final Reads READS = Functions.READS.and(
            Reads.of(Reach.JURISDICTION, Aspect.of(ElementKind.MANDATE, Mandate.class, mandate -> mandate)));

    /**
     * Not applicable to one without evidence as long as there is time. Without evidence after that it is undetermined where no
     * mandate of the jurisdiction has any, and so is one of which the day of the evidence is not known.
     */
    Check<Mandate> isDone() {
        return Check.<Mandate>of(Text.message("check.mandate-done"), this::verdict)
                .reading(READS)
                .telling(this::told);
    }

    private Verdict verdict(Structure structure, Mandate mandate) {
        if (!mandate.evidence().isEmpty()) {
            return isInTime(structure, mandate);
        }
        if (demanded == MandateEvidence.BODY_OR_DOCUMENT && mandate.function().isPresent()) {
            Verdict borne = functions.borne(
                    structure, mandate.id().jurisdiction(), mandate.function().get());
            return borne == Verdict.SATISFIED || !hasTime(structure, mandate) ? borne : Verdict.NOT_APPLICABLE;
        }
        if (hasTime(structure, mandate)) {
            return Verdict.NOT_APPLICABLE;
        }
        return structure.mandates(mandate.id().jurisdiction()).stream()
                        .allMatch(other -> other.evidence().isEmpty())
                ? Verdict.UNDETERMINED
                : Verdict.VIOLATED;
    }

    private static Verdict isInTime(Structure structure, Mandate mandate) {
        if (hasTime(structure, mandate) || mandate.deadline().isEmpty()) {
            return Verdict.SATISFIED;
        }
        return doneOn(mandate)
                .map(day -> Verdict.of(!day.isAfter(mandate.deadline().get())))
                .orElse(Verdict.UNDETERMINED);
    }

    /** Whether its last day is still to come, or today. */
    private static boolean hasTime(Structure structure, Mandate mandate) {
        return mandate.deadline()
                .filter(deadline -> !structure.date().isAfter(deadline))
                .isPresent();
    }

    private static Optional<LocalDate> doneOn(Mandate mandate) {
        return Streams.findLast(mandate.evidence().stream()).flatMap(Citation::issuedOn);
    }

    private Text told(Structure structure, Mandate mandate) {
        String deadline = mandate.deadline().map(LocalDate::toString).orElse("");
        if (!mandate.evidence().isEmpty()) {
            return doneOn(mandate)
                    .map(day -> Text.message("check.mandate-done.late", day.toString(), deadline))
                    .orElseGet(() -> Text.message("check.mandate-done.undated", deadline));
        }
        return Text.message(
                verdict(structure, mandate) == Verdict.VIOLATED
                        ? "check.mandate-done.none"
                        : "check.mandate-done.unknown");
    }
}
