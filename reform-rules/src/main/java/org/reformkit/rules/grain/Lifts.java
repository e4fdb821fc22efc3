package org.reformkit.rules.grain;

import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.reformkit.model.plan.Step;
import org.reformkit.rules.check.Check;
import org.reformkit.rules.check.Lens;
import org.reformkit.rules.check.Measure;
import org.reformkit.rules.check.Text;

/**
 * Ready ways from checks and measures of a state to those of a transition or a run (提升). A run that stopped at a refused
 * action is undetermined in all of them, unless what was applied already violates.
 *
 * <pre>{@code
 * throughout(hasLivingHolder());                              // 先立后破: after every step
 * after(posts()).atMost(before(posts()));                     // 只减不增
 * change(agencies()).exactly(0);                              // 撤一建一
 * }</pre>
 */
public final class Lifts {

    private Lifts() {}

    /** The check, after every step of a run after which the subject is there. */
    public static <S> Check<Course<S>> throughout(Check<? super S> check) {
        return throughout(check, Pace.EVERY_STEP);
    }

    /** The check, at every instant of a run at which the subject is there. */
    public static <S> Check<Course<S>> throughout(Check<? super S> check, Pace pace) {
        return new Unfolding<>(
                check, course -> course.steps(pace).stream().flatMap(step -> course.after(step).stream()));
    }

    /** The check, of every step of a run. */
    public static <S> Check<Course<S>> everyStep(Check<? super Step> check) {
        return new Unfolding<Course<S>, Step>(
                check,
                course -> course.steps(Pace.EVERY_STEP).stream()
                        .map(step -> new Moment<>(step.after(), step, Grains.STEP.displayName(step.after(), step))));
    }

    /** The check, after the last step of a run; not applicable where the subject has ended. */
    public static <S> Check<Course<S>> atEnd(Check<? super S> check) {
        return new Unfolding<>(
                check,
                course -> course.run().result().flatMap(course::subjectIn).stream()
                        .map(found -> new Moment<>(course.run().last(), found, Text.message("moment.end"))));
    }

    /** The check, before the first step of a run; not applicable where the subject was not there. */
    public static <S> Check<Course<S>> atStart(Check<? super S> check) {
        return new Unfolding<>(check, course -> course.start().stream());
    }

    /** The check, of a run's whole before and after. */
    public static <S> Check<Course<S>> overall(Check<? super Transition<S>> check) {
        return new Unfolding<Course<S>, Transition<S>>(
                check,
                course -> course.run().result().stream()
                        .map(result -> new Transition<>(
                                course.run().before(),
                                result,
                                course.subjectIn(course.run().before()),
                                course.subjectIn(result),
                                Optional.of(course.run())))
                        .map(whole -> new Moment<>(whole.after(), whole, Text.message("moment.overall"))));
    }

    /** The check, of the subject before; not applicable where it is new. */
    public static <S> Check<Transition<S>> before(Check<? super S> check) {
        return new Unfolding<>(
                check,
                transition -> transition.subjectBefore().stream()
                        .map(found -> new Moment<>(transition.before(), found, Text.message("moment.before"))));
    }

    /** The check, of the subject after; not applicable where it ended. */
    public static <S> Check<Transition<S>> after(Check<? super S> check) {
        return new Unfolding<>(
                check,
                transition -> transition.subjectAfter().stream()
                        .map(found -> new Moment<>(transition.after(), found, Text.message("moment.after"))));
    }

    /** The check, of a transition whose subject is there after; not applicable where it ended. */
    public static <S> Check<Transition<S>> surviving(Check<? super Transition<S>> check) {
        return new Unfolding<Transition<S>, Transition<S>>(
                check,
                transition -> transition.subjectAfter().stream()
                        .map(found -> new Moment<>(transition.after(), transition, Text.message("moment.after"))));
    }

    /** The measure, of the subject before; 0 where it is new. */
    public static <S> Measure<Transition<S>> before(Measure<? super S> measure) {
        return side(
                measure,
                "measure.before",
                transition -> transition.subjectBefore().stream()
                        .map(found -> new Moment<>(transition.before(), found, Text.message("moment.before"))));
    }

    /** The measure, of the subject after; 0 where it ended. */
    public static <S> Measure<Transition<S>> after(Measure<? super S> measure) {
        return side(
                measure,
                "measure.after",
                transition -> transition.subjectAfter().stream()
                        .map(found -> new Moment<>(transition.after(), found, Text.message("moment.after"))));
    }

    /** The measure after, less that before. */
    public static <S> Measure<Transition<S>> change(Measure<? super S> measure) {
        return Lifts.<S>after(measure)
                .minus(Lifts.<S>before(measure))
                .labelled(Text.message("measure.change", measure.label()));
    }

    private static <S> Measure<Transition<S>> side(
            Measure<? super S> measure, String label, Function<Transition<S>, Stream<Moment<S>>> moment) {
        Lens<Moment<S>, S> at = Lens.into(Moment::structure, Moment::subject);
        return measure.at(at)
                .<Transition<S>>sumOver(
                        (structure, transition) -> moment.apply(transition).toList())
                .labelled(Text.message(label, measure.label()));
    }
}
