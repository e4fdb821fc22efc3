package org.reformkit.model.plan;

import com.google.common.collect.ImmutableList;
import org.immutables.value.Value;
import org.reformkit.model.structure.Structure;

/**
 * What of a plan could not be applied (方案预检): every refused action, and those not judged, as their refusal may be a mere
 * consequence: they need what a refused one would have made, or would be refused themselves and name an element that a
 * refused one names too. Who makes it anew is judged, and where that succeeds, those who need it are too. An action that
 * only its date stands against is reported, and those after it are judged as if it had been applied.
 */
@Value.Immutable(builder = false)
public interface PlanCheck {

    /** The actions that were refused or not judged, in the order of the plan. */
    @Value.Parameter
    ImmutableList<StepRefusal> refusals();

    /** Whether the whole plan can be applied. */
    default boolean isApplicable() {
        return refusals().isEmpty();
    }

    /** Tries all actions of {@code plan}, going on without those that are refused for more than their date. */
    static PlanCheck of(ReformPlan plan, Structure before) {
        return ImmutablePlanCheck.of(new Trial(plan.direction(), before).refusals(plan.actions()));
    }
}
