package org.reformkit.rules.library;

import org.reformkit.model.agency.Division;
import org.reformkit.model.base.AgencyId;
import org.reformkit.model.base.DivisionId;
import org.reformkit.model.base.ElementKind;
import org.reformkit.model.duty.Duty;
import org.reformkit.model.structure.Structure;
import org.reformkit.rules.check.Aspect;
import org.reformkit.rules.check.Check;
import org.reformkit.rules.check.Reach;
import org.reformkit.rules.check.Reads;
import org.reformkit.rules.check.Text;
import org.reformkit.rules.check.Verdict;

/** Which division does which duty of its agency (职责落实到内设机构). */
final class DivisionDuties {

    private static final Reads READS = Reads.of(
            Reach.NEIGHBOURS,
            Aspect.of(ElementKind.DIVISION, Division.class, Division::agency),
            Aspect.of(ElementKind.DUTY, Duty.class, Duty::holdings),
            Aspect.of(ElementKind.DUTY, Duty.class, Duty::divisions),
            Rosters.INCOMPLETE);

    private DivisionDuties() {}

    /** That a division does a duty that its agency holds; undetermined where no division of the agency is said to do any, or not all duties are listed. */
    static Check<Division> doesAny() {
        return Check.<Division>of(Text.message("check.division-duties"), DivisionDuties::verdict)
                .reading(READS)
                .telling((structure, division) -> Text.message(
                        verdict(structure, division) == Verdict.VIOLATED
                                ? "check.division-duties.none"
                                : "check.division-duties.unknown"));
    }

    private static Verdict verdict(Structure structure, Division division) {
        boolean isRegistered = false;
        for (Duty duty : structure.duties(division.agency())) {
            for (DivisionId doing : duty.divisions()) {
                if (doing.equals(division.id())) {
                    return Verdict.SATISFIED;
                }
                isRegistered |= isOf(structure, doing, division.agency());
            }
        }
        return isRegistered
                ? Rosters.missing(structure, division.id().jurisdiction(), ElementKind.DUTY)
                : Verdict.UNDETERMINED;
    }

    private static boolean isOf(Structure structure, DivisionId division, AgencyId agency) {
        return structure
                .division(division)
                .map(known -> known.agency().equals(agency))
                .orElse(false);
    }
}
