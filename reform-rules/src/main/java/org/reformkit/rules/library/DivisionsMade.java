package org.reformkit.rules.library;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.stream.Stream;
import org.reformkit.model.agency.Agency;
import org.reformkit.model.agency.Division;
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

/**
 * The divisions that a plan makes in an agency, and those that make room for them (撤一建一): those whose names end so, or all
 * where no ends of names are given.
 */
record DivisionsMade(ImmutableList<String> endings) {

    /**
     * Those made less those that ended or went elsewhere, in 个. What comes from another agency is not made, and what is set up in
     * the stead of a division of another sort makes no room for one of these.
     */
    Measure<Course<Agency>> net() {
        return Measure.<Course<Agency>>of(
                        Text.message("measure.divisions-made"), Unit.BODIES, (structure, course) -> net(course))
                .over((structure, course) -> Stream.of(
                                course.run().before(), course.run().last())
                        .flatMap(side -> side.divisions(course.subject().id()).stream())
                        .map(Division::id)
                        .collect(ImmutableSet.toImmutableSet()));
    }

    /** That the plan makes any in an agency that was there before and stays. */
    Check<Course<Agency>> any() {
        return Check.that(
                Text.message("check.makes-divisions"),
                course -> course.subjectIn(course.run().before()).isPresent()
                        && course.subjectIn(course.run().last()).isPresent()
                        && course.run().plan().actions().stream()
                                .anyMatch(action -> makesIn(action, course.subject())));
    }

    private Reading net(Course<Agency> course) {
        return course.run().refusal().isPresent()
                ? Reading.unknown()
                : Reading.exact(course.run().steps().stream()
                        .mapToLong(step -> counted(step, course.subject()))
                        .sum());
    }

    private long counted(Step step, Agency agency) {
        long change = (long) step.after().divisions(agency.id()).size()
                - step.before().divisions(agency.id()).size();
        if (makesIn(step.action(), agency)) {
            return change;
        }
        return isOfDivisions(step.action()) ? Math.min(0, change) : 0;
    }

    private boolean makesIn(Action action, Agency agency) {
        return made(action)
                .filter(made -> made.agency().equals(agency.id()))
                .filter(made -> endings.isEmpty() || endings.stream().anyMatch(made.name()::endsWith))
                .isPresent();
    }

    private static Optional<Division> made(Action action) {
        if (action instanceof ReplaceDivision replacement) {
            return Optional.of(replacement.made());
        }
        if (action instanceof EstablishDivision establishment) {
            return Optional.of(establishment.division());
        }
        return action instanceof SplitDivision split ? Optional.of(split.made()) : Optional.empty();
    }

    private static boolean isOfDivisions(Action action) {
        return made(action).isPresent()
                || action instanceof AbolishDivision
                || action instanceof MergeDivisions
                || action instanceof MoveDivision;
    }
}
