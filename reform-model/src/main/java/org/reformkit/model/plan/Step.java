package org.reformkit.model.plan;

import com.google.common.collect.ImmutableList;
import org.immutables.value.Value;
import org.reformkit.model.plan.action.Action;
import org.reformkit.model.plan.action.Leftover;
import org.reformkit.model.structure.Structure;

/** One applied action of a plan (步骤), with the structures right before and right after it. */
@Value.Immutable(builder = false)
public interface Step {

    /** Its number in the plan, from 1. */
    @Value.Parameter
    int number();

    /** The action. */
    @Value.Parameter
    Action action();

    /** The structure right before it. */
    @Value.Parameter
    Structure before();

    /**
     * The structure right after it: on the day the action takes effect, or on the date of the one before where that is
     * later; in a plan that runs back, where it is earlier.
     */
    @Value.Parameter
    Structure after();

    /** What a body that ended with it still held, by name. */
    @Value.Lazy
    default ImmutableList<Leftover> leftovers() {
        return action().leftovers(before());
    }

    /** The step with this number, action, and structures before and after. */
    static Step of(int number, Action action, Structure before, Structure after) {
        return ImmutableStep.of(number, action, before, after);
    }
}
