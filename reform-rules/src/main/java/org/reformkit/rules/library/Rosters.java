package org.reformkit.rules.library;

import java.util.Optional;
import org.reformkit.model.base.ElementKind;
import org.reformkit.model.base.JurisdictionCode;
import org.reformkit.model.structure.Jurisdiction;
import org.reformkit.model.structure.Structure;
import org.reformkit.rules.check.Aspect;
import org.reformkit.rules.check.Reading;
import org.reformkit.rules.check.Verdict;

/**
 * Whether all elements of a kind are listed in a jurisdiction (名单是否齐全). Only where they are does it say something that one is
 * missing, or how many there are: every rule that concludes from either asks here.
 */
final class Rosters {

    /** Which lists of a jurisdiction are not complete; for what reads them. */
    static final Aspect INCOMPLETE = Aspect.of(ElementKind.JURISDICTION, Jurisdiction.class, Jurisdiction::incomplete);

    private Rosters() {}

    /** Whether the lists of all these kinds are complete. */
    static boolean areComplete(Jurisdiction place, ElementKind... kinds) {
        for (ElementKind kind : kinds) {
            if (!place.isComplete(kind)) {
                return false;
            }
        }
        return true;
    }

    /** The same of the jurisdiction with a code. */
    static boolean areComplete(Structure structure, JurisdictionCode code, ElementKind... kinds) {
        Optional<Jurisdiction> place = structure.jurisdiction(code);
        return place.isEmpty() || areComplete(place.get(), kinds);
    }

    /** What it means that something demanded is not listed: violated, undetermined where it may be there all the same. */
    static Verdict missing(Structure structure, JurisdictionCode code, ElementKind... kinds) {
        return areComplete(structure, code, kinds) ? Verdict.VIOLATED : Verdict.UNDETERMINED;
    }

    /** A number of what is listed: at least that where some are not listed. */
    static Reading counted(Structure structure, JurisdictionCode code, long number, ElementKind... kinds) {
        return areComplete(structure, code, kinds) ? Reading.exact(number) : Reading.atLeast(number);
    }
}
