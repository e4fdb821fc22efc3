package org.reformkit.rules.library;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.reformkit.model.agency.Agency;
import org.reformkit.model.agency.Division;
import org.reformkit.model.base.ElementId;
import org.reformkit.model.base.ElementKind;
import org.reformkit.model.base.Rank;
import org.reformkit.model.structure.Structure;
import org.reformkit.rules.check.Aspect;
import org.reformkit.rules.check.Check;
import org.reformkit.rules.check.Reach;
import org.reformkit.rules.check.Reads;
import org.reformkit.rules.check.Text;
import org.reformkit.rules.check.Verdict;

/** The rank of a division beside that of its agency (内设机构规格). */
final class RankChecks {

    private static final Reads READS = Reads.of(
            Reach.JURISDICTION,
            Aspect.of(ElementKind.DIVISION, Division.class, Division::agency),
            Aspect.of(ElementKind.DIVISION, Division.class, Division::rank),
            Aspect.of(ElementKind.AGENCY, Agency.class, Agency::rank));

    private RankChecks() {}

    /** That a division ranks so many steps below its agency, or more; not applicable where either is ungraded. */
    static Check<Division> isBelowAgency(long steps) {
        return Check.<Division>of(
                        Text.message("check.rank-below"),
                        (structure, division) -> verdict(steps, division.rank(), ofAgency(structure, division)))
                .reading(READS)
                .telling((structure, division) -> Text.message(
                        "check.rank-below.found", told(division.rank()), told(ofAgency(structure, division)), steps))
                .over((structure, division) -> ImmutableSet.<ElementId>of(division.id(), division.agency()));
    }

    private static Verdict verdict(long steps, Optional<Rank> division, Optional<Rank> agency) {
        if (isUngraded(division) || isUngraded(agency)) {
            return Verdict.NOT_APPLICABLE;
        }
        return division.isPresent() && agency.isPresent()
                ? Verdict.of(agency.get().stepsAbove(division.get()) >= steps)
                : Verdict.UNDETERMINED;
    }

    private static boolean isUngraded(Optional<Rank> rank) {
        return rank.filter(known -> known == Rank.UNGRADED).isPresent();
    }

    private static Optional<Rank> ofAgency(Structure structure, Division division) {
        return structure.agency(division.agency()).flatMap(Agency::rank);
    }

    private static Text told(Optional<Rank> rank) {
        return rank.map(known -> Remark.words(known.term(), known)).orElseGet(() -> Text.message("reading.unknown"));
    }
}
