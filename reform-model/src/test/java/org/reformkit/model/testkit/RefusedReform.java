package org.reformkit.model.testkit;

import org.reformkit.model.plan.PlanRun;
import org.reformkit.model.plan.ReformPlan;
import org.reformkit.model.plan.action.Refusal;
import org.reformkit.model.structure.Structure;

/**
 * A plan that must stop at a known step for one known reason (不能执行的方案), with the structure it is for.
 *
 * @param before the structure before the reform
 * @param plan a plan whose first steps apply; there may be more steps after the refused one
 * @param step the number of the step that must be refused, from 1
 * @param reason why it must be, the only reason
 */
public record RefusedReform(Structure before, ReformPlan plan, int step, Refusal.Reason reason) {

    /** The plan applied to the structure, as far as it goes. */
    public PlanRun run() {
        return plan.applyTo(before);
    }

    /** Everything in the structure, then the actions, a line each. */
    @Override
    public String toString() {
        return PlannedReform.written(before) + "\n" + PlannedReform.written(plan) + "\nrefused at step " + step + ": "
                + reason;
    }
}
