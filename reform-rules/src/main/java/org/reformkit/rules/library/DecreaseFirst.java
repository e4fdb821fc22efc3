package org.reformkit.rules.library;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.reformkit.model.plan.PlanRun;
import org.reformkit.model.plan.Step;
import org.reformkit.model.quota.QuotaKind;
import org.reformkit.model.structure.Jurisdiction;
import org.reformkit.model.structure.Structure;
import org.reformkit.rules.check.Check;
import org.reformkit.rules.check.Reading;
import org.reformkit.rules.check.Text;
import org.reformkit.rules.grain.Course;
import org.reformkit.rules.grain.Pace;

/** That a jurisdiction has at no time of a run more posts of a kind than at its start (先减后增). */
final class DecreaseFirst {

    private DecreaseFirst() {}

    /** Not applicable to a plan without steps, and where nobody has posts. */
    static Check<Course<Jurisdiction>> kept(Pace pace) {
        return Remark.<Course<Jurisdiction>>claim(
                        Text.message("check.decrease-first"), (structure, course) -> remarks(course, pace))
                .over((structure, course) -> ImmutableList.of(course.subject().code()));
    }

    private static ImmutableList<Remark> remarks(Course<Jurisdiction> course, Pace pace) {
        Optional<Jurisdiction> start = course.subjectIn(course.run().before());
        ImmutableList.Builder<Remark> remarks = ImmutableList.builder();
        if (start.isPresent()) {
            for (Step step : course.steps(pace)) {
                course.subjectIn(step.after())
                        .ifPresent(place -> remarks.addAll(remarks(course.run(), start.get(), step, place)));
            }
            course.run().refusal().ifPresent(refusal -> remarks.add(Remark.undetermined(Disposal.refused(refusal))));
        }
        return remarks.build();
    }

    private static ImmutableList<Remark> remarks(PlanRun run, Jurisdiction start, Step step, Jurisdiction place) {
        ImmutableList.Builder<Remark> remarks = ImmutableList.builder();
        for (QuotaKind kind : KindSet.in(kinds(run.before(), start) | kinds(step.after(), place))) {
            Reading before = JurisdictionMeasures.posts(kind).read(run.before(), start);
            Reading after = JurisdictionMeasures.posts(kind).read(step.after(), place);
            remarks.add(remark(step, Text.of(kind.term(), AgencyMeasures.word(kind)), before, after));
        }
        return remarks.build();
    }

    private static Remark remark(Step step, Text kind, Reading before, Reading after) {
        if (before.high().isPresent()
                && after.low().orElse(Long.MIN_VALUE) > before.high().getAsLong()) {
            return Remark.violated(text("check.decrease-first.found", step, kind, before, after));
        }
        return after.high().isPresent()
                        && after.high().getAsLong() <= before.low().orElse(0)
                ? Remark.SATISFIED
                : Remark.undetermined(text("check.decrease-first.unknown", step, kind, before, after));
    }

    private static Text text(String key, Step step, Text kind, Reading before, Reading after) {
        return Text.message(
                key, Text.message("moment.step", step.number()), kind, Remark.number(after), Remark.number(before));
    }

    /** The kinds that anyone has; where none are named and some posts are not known, administrative ones. */
    private static int kinds(Structure structure, Jurisdiction place) {
        int named = QuotaRules.kindsHeld(structure, place.code());
        return named == KindSet.NONE && !QuotaRules.isHeldKnown(structure, place.code())
                ? KindSet.of(QuotaKind.ADMINISTRATIVE)
                : named;
    }
}
