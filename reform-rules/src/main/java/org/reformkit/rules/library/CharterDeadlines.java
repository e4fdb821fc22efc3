package org.reformkit.rules.library;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.reformkit.model.agency.Agency;
import org.reformkit.model.agency.Charter;
import org.reformkit.model.base.JurisdictionCode;
import org.reformkit.model.base.Level;
import org.reformkit.model.structure.Structure;
import org.reformkit.rules.check.Check;
import org.reformkit.rules.check.Text;
import org.reformkit.rules.check.Verdict;
import org.reformkit.rules.grain.Course;

/** Whether charters are issued by the last day for them (“三定”印发时限). */
final class CharterDeadlines {

    private final ImmutableMap<Level, LocalDate> byLevel;
    private final ImmutableMap<JurisdictionCode, LocalDate> byPlace;

    private CharterDeadlines(
            ImmutableMap<Level, LocalDate> byLevel, ImmutableMap<JurisdictionCode, LocalDate> byPlace) {
        this.byLevel = byLevel;
        this.byPlace = byPlace;
    }

    /**
     * The last days that a policy sets; that of a place goes before that of its level.
     *
     * @throws IllegalArgumentException if a text is neither a level nor a code
     */
    static CharterDeadlines of(Map<String, LocalDate> deadlines) {
        ImmutableMap.Builder<Level, LocalDate> byLevel = ImmutableMap.builder();
        ImmutableMap.Builder<JurisdictionCode, LocalDate> byPlace = ImmutableMap.builder();
        deadlines.forEach((text, day) -> {
            if (JurisdictionCode.problem(text).isEmpty()) {
                byPlace.put(JurisdictionCode.parse(text), day);
            } else {
                byLevel.put(Constants.of(Level.class, MilestoneRules.CHARTER_DEADLINE, text), day);
            }
        });
        return new CharterDeadlines(byLevel.buildOrThrow(), byPlace.buildOrThrow());
    }

    /** Not applicable to an agency that does not stand at the end, or which the rule does not concern. */
    Check<Course<Agency>> kept(Check<Agency> concerned) {
        return Remark.claim(
                Text.message("check.charter-in-time"),
                (structure, course) -> course.subjectIn(course.run().last())
                        .filter(agency -> concerned.verdict(course.run().last(), agency) == Verdict.SATISFIED)
                        .map(agency -> ImmutableList.of(remark(structure, agency)))
                        .orElse(ImmutableList.of()));
    }

    private Remark remark(Structure structure, Agency agency) {
        JurisdictionCode place = agency.id().jurisdiction();
        return Optional.ofNullable(byPlace.get(place))
                .or(() -> Optional.ofNullable(byLevel.get(place.level())))
                .map(last -> remark(structure.date(), agency.charter(), last))
                .orElseGet(() -> Remark.undetermined(Text.message("check.charter-in-time.no-day")));
    }

    private static Remark remark(LocalDate today, Optional<Charter> charter, LocalDate last) {
        LocalDate day = charter.flatMap(Charter::issuedOn).orElse(today);
        if (!day.isAfter(last)) {
            return Remark.SATISFIED;
        }
        if (charter.isEmpty()) {
            return Remark.undetermined(Text.message("check.charter-in-time.unknown", last.toString()));
        }
        return Remark.violated(charter.orElseThrow()
                .pendingBecause()
                .map(reason -> Text.message("check.charter-in-time.pending", last.toString(), reason))
                .orElseGet(() -> Text.message("check.charter-in-time.late", last.toString(), day.toString())));
    }
}
