package org.reformkit.rules.library;

import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.Comparator;
import org.reformkit.model.agency.Agency;
import org.reformkit.model.base.AgencyId;
import org.reformkit.model.plan.ReformPlan;
import org.reformkit.model.procedure.HandOver;
import org.reformkit.model.procedure.HandOverSubject;
import org.reformkit.rules.check.Check;
import org.reformkit.rules.check.Text;
import org.reformkit.rules.check.Verdict;
import org.reformkit.rules.grain.Course;

/**
 * Whether ending bodies have handed over what they had (交接). Where there was nothing to hand over, a record with its day and
 * without a receiver says so.
 */
final class HandOvers {

    private HandOvers() {}

    /** Not applicable to an agency that the plan does not end. */
    static Check<Course<Agency>> complete(ImmutableCollection<HandOverSubject> subjects) {
        return Remark.claim(Text.message("check.handed-over"), (structure, course) -> remarks(course, subjects));
    }

    private static ImmutableList<Remark> remarks(Course<Agency> course, Collection<HandOverSubject> subjects) {
        if (!ends(course)) {
            return ImmutableList.of();
        }
        ReformPlan plan = course.run().plan();
        if (plan.handOvers().isEmpty()) {
            return ImmutableList.of(Remark.undetermined(Text.message("check.handed-over.unknown")));
        }
        AgencyId giver = course.subject().id();
        return ImmutableList.of(
                remark(plan, giver, subjects, Verdict.VIOLATED), remark(plan, giver, subjects, Verdict.UNDETERMINED));
    }

    private static Remark remark(
            ReformPlan plan, AgencyId giver, Collection<HandOverSubject> subjects, Verdict verdict) {
        ImmutableList<Text> some = subjects.stream()
                .filter(subject -> verdict(plan, giver, subject) == verdict)
                .map(HandOvers::named)
                .collect(ImmutableList.toImmutableList());
        return some.isEmpty()
                ? Remark.SATISFIED
                : new Remark(
                        verdict,
                        Text.message(
                                verdict == Verdict.VIOLATED ? "check.handed-over.missing" : "check.handed-over.open",
                                TextList.of(some)));
    }

    /**
     * Satisfied by a record that is done; undetermined by one that is not or has no day, and where the plan has no record of
     * any sort; else violated, as somebody keeps records and has none of this.
     */
    static Verdict verdict(ReformPlan plan, AgencyId giver, HandOverSubject subject) {
        if (plan.handOvers().isEmpty()) {
            return Verdict.UNDETERMINED;
        }
        return plan.handOvers().stream()
                .filter(record -> record.giver().equals(giver) && record.subject() == subject)
                .map(HandOvers::verdict)
                .min(Comparator.naturalOrder())
                .orElse(Verdict.VIOLATED);
    }

    private static Verdict verdict(HandOver record) {
        return record.doneOn().isPresent() ? Verdict.SATISFIED : Verdict.UNDETERMINED;
    }

    static Text named(HandOverSubject subject) {
        return Remark.words(subject.term(), subject);
    }

    /** Also of a plan that was refused before it came to that. */
    static boolean ends(Course<Agency> course) {
        return course.subjectIn(course.run().last()).isEmpty()
                || (course.run().refusal().isPresent()
                        && course.run().plan().actions().stream()
                                .anyMatch(action -> BodyActions.ended(action)
                                        .contains(course.subject().id())));
    }
}
