package org.reformkit.rules.library;

import com.google.common.collect.ImmutableSet;
import java.util.stream.Stream;
import org.reformkit.model.agency.Agency;
import org.reformkit.model.agency.Division;
import org.reformkit.model.plan.PlanRun;
import org.reformkit.model.plan.Step;
import org.reformkit.model.plan.action.AbolishDivision;
import org.reformkit.model.plan.action.Action;
import org.reformkit.model.plan.action.EstablishDivision;
import org.reformkit.model.plan.action.MergeDivisions;
import org.reformkit.model.plan.action.MoveDivision;
import org.reformkit.model.plan.action.ReplaceDivision;
import org.reformkit.model.plan.action.SplitDivision;
import org.reformkit.rules.check.Check;
import org.reformkit.rules.check.Measure;
import org.reformkit.rules.check.Reading;
import org.reformkit.rules.check.Text;
import org.reformkit.rules.check.Unit;
import org.reformkit.rules.grain.Course;

/** The divisions that a plan makes in an agency, and those that make room for them (撤一建一). */
final class DivisionsMade {

    private DivisionsMade() {}

    /** Those made less those that ended or went elsewhere, in 个; what comes from another agency is not made. */
    static Measure<Course<Agency>> net() {
        return Measure.<Course<Agency>>of(
                        Text.message("measure.divisions-made"), Unit.BODIES, (structure, course) -> net(course))
                .over((structure, course) -> Stream.of(
                                course.run().before(), course.run().last())
                        .flatMap(side -> side.divisions(course.subject().id()).stream())
                        .map(Division::id)
                        .collect(ImmutableSet.toImmutableSet()));
    }

    /** That the plan makes any in an agency that was there before and stays. */
    static Check<Course<Agency>> any() {
        return Check.that(
                Text.message("check.makes-divisions"),
                course -> course.subjectIn(course.run().before()).isPresent()
                        && course.subjectIn(course.run().last()).isPresent()
                        && course.run().plan().actions().stream()
                                .anyMatch(action -> makesIn(action, course.subject(), course.run())));
    }

    private static boolean makesIn(Action action, Agency agency, PlanRun run) {
        if (action instanceof ReplaceDivision replacement) {
            return replacement.made().agency().equals(agency.id());
        }
        if (action instanceof EstablishDivision establishment) {
            return establishment.division().agency().equals(agency.id());
        }
        return action instanceof SplitDivision
                && run.steps().stream().anyMatch(step -> step.action().equals(action) && change(step, agency) > 0);
    }

    private static Reading net(Course<Agency> course) {
        return course.run().refusal().isPresent()
                ? Reading.unknown()
                : Reading.exact(course.run().steps().stream()
                        .mapToLong(step -> counted(step, course.subject()))
                        .sum());
    }

    private static long counted(Step step, Agency agency) {
        Action action = step.action();
        if (action instanceof MoveDivision) {
            return Math.min(0, change(step, agency));
        }
        return action instanceof ReplaceDivision
                        || action instanceof EstablishDivision
                        || action instanceof SplitDivision
                        || action instanceof AbolishDivision
                        || action instanceof MergeDivisions
                ? change(step, agency)
                : 0;
    }

    private static long change(Step step, Agency agency) {
        return (long) step.after().divisions(agency.id()).size()
                - step.before().divisions(agency.id()).size();
    }
}
