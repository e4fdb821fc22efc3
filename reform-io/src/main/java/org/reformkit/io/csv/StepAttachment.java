package org.reformkit.io.csv;

import java.util.Optional;
import org.reformkit.model.plan.action.Action;

/** A row that adds to an action of another table (动作附属行). */
interface StepAttachment {

    /** The step of the action; absent where it adds to the plan. */
    Optional<Integer> step();

    /**
     * The action with what this row adds; absent where that action can have none of it.
     *
     * @throws IllegalArgumentException if that makes no sense together
     */
    Optional<Action> attachTo(Action action);

    /** The key of what is expected of the action. */
    String expectation();
}
