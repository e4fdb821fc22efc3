package org.reformkit.model.plan;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Locale;
import java.util.stream.Collectors;
import org.immutables.value.Value;
import org.reformkit.model.plan.action.Action;
import org.reformkit.model.plan.action.Refusal;
import org.reformkit.model.plan.action.Wording;

/** An action of a plan that was not applied (未执行的步骤), and why. */
@Value.Immutable(builder = false)
public interface StepRefusal {

    /** Its number in the plan, from 1. */
    @Value.Parameter
    int number();

    /** The action. */
    @Value.Parameter
    Action action();

    /** Every reason against it; empty where it was not judged. */
    @Value.Parameter
    ImmutableList<Refusal> refusals();

    /** The refused steps it depends on, so that it was not judged; empty where it was. */
    @Value.Parameter
    @Value.NaturalOrder
    ImmutableSortedSet<Integer> dependsOn();

    /** Whether it was left unjudged because of another step. */
    default boolean isNotJudged() {
        return !dependsOn().isEmpty();
    }

    /** The whole message, in Chinese for a Chinese locale and in English for any other. */
    default String text(Locale locale) {
        String reasons = isNotJudged()
                ? whyNotJudged().in(locale)
                : refusals().stream().map(refusal -> refusal.text(locale)).collect(Collectors.joining(" "));
        Wording step = Wording.of(
                "第 " + number() + " 步（" + action().wording().zh() + "）：",
                "Step " + number() + " (" + action().wording().en() + "): ");
        return step.in(locale) + reasons;
    }

    private Wording whyNotJudged() {
        return Wording.of(
                "未判断，取决于第 " + Joiner.on("、").join(dependsOn()) + " 步。",
                "not judged, as it depends on step" + (dependsOn().size() == 1 ? " " : "s ")
                        + Joiner.on(", ").join(dependsOn()) + ".");
    }

    /** A step that was refused. */
    static StepRefusal refused(int number, Action action, ImmutableList<Refusal> refusals) {
        return ImmutableStepRefusal.of(number, action, refusals, ImmutableSortedSet.of());
    }

    /** A step that was not judged. */
    static StepRefusal notJudged(int number, Action action, Iterable<Integer> dependsOn) {
        return ImmutableStepRefusal.of(number, action, ImmutableList.of(), dependsOn);
    }
}
