package org.reformkit.rules.grain;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.function.Function;
import org.reformkit.model.base.Period;
import org.reformkit.model.plan.PlanRun;
import org.reformkit.model.plan.Step;
import org.reformkit.model.structure.Structure;
import org.reformkit.rules.check.Text;

/**
 * A subject followed through a plan's run (全过程): the whole structure, a jurisdiction, or one element. A rule in force for a
 * period follows it through the steps of that period only.
 */
public final class Course<S> {

    private final Timeline timeline;
    private final S subject;
    private final Function<Structure, Optional<S>> finder;
    private final Optional<Period> within;

    Course(Timeline timeline, S subject, Function<Structure, Optional<S>> finder, Optional<Period> within) {
        this.timeline = timeline;
        this.subject = subject;
        this.finder = finder;
        this.within = within;
    }

    /** The run. */
    public PlanRun run() {
        return timeline.run();
    }

    /** The subject as it first stood. */
    public S subject() {
        return subject;
    }

    /** The subject as it stands in a structure of the run; absent where it does not. */
    public Optional<S> subjectIn(Structure structure) {
        return finder.apply(structure);
    }

    /** The steps that are looked at, in order. */
    public ImmutableList<Step> steps(Pace pace) {
        ImmutableList<Step> steps = timeline.steps(pace);
        return within.isEmpty()
                ? steps
                : steps.stream()
                        .filter(step -> within.get().contains(step.after().date()))
                        .collect(ImmutableList.toImmutableList());
    }

    /** The same, but only through the steps of a period. */
    public Course<S> within(Period period) {
        return new Course<>(timeline, subject, finder, Optional.of(period));
    }

    Optional<Moment<S>> start() {
        return subjectIn(run().before())
                .map(found -> new Moment<>(run().before(), found, Text.message("moment.before")));
    }

    Optional<Moment<S>> after(Step step) {
        return subjectIn(step.after())
                .map(found -> new Moment<>(step.after(), found, Text.message("moment.step", step.number())));
    }
}
