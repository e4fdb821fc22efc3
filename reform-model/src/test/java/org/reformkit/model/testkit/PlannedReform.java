package org.reformkit.model.testkit;

import java.util.stream.Collectors;
import org.reformkit.model.plan.PlanRun;
import org.reformkit.model.plan.ReformPlan;
import org.reformkit.model.structure.Structure;

/**
 * A plan together with the structure it was made for (方案及改革前结构), to which it applies.
 *
 * @param before the structure before the reform
 * @param plan a plan of which no action is refused
 */
public record PlannedReform(Structure before, ReformPlan plan) {

    /** The plan applied to the structure. */
    public PlanRun run() {
        return plan.applyTo(before);
    }

    /** Everything in the structure, then the actions, a line each. */
    @Override
    public String toString() {
        return written(before) + "\n" + written(plan);
    }

    static String written(Structure structure) {
        return structure
                + structure.elements().map(element -> "\n  " + element).collect(Collectors.joining())
                + structure.relations().map(relation -> "\n  " + relation).collect(Collectors.joining());
    }

    static String written(ReformPlan plan) {
        return "Plan '" + plan.title() + "', " + plan.direction()
                + plan.actions().stream().map(action -> "\n  " + action).collect(Collectors.joining());
    }
}
