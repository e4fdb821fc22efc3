package org.reformkit.model.plan;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.immutables.value.Value;
import org.reformkit.model.base.ElementId;
import org.reformkit.model.plan.action.Action;
import org.reformkit.model.plan.action.Refusal;
import org.reformkit.model.structure.Structure;

/**
 * What of a plan could not be applied (方案预检): every refused action, and those that need what a refused one would have
 * made and so were not judged. Who makes it anew is judged, and where that succeeds, those who need it are too.
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

    /** Tries all actions of {@code plan}, going on without those that are refused. */
    static PlanCheck of(ReformPlan plan, Structure before) {
        ImmutableList.Builder<StepRefusal> refusals = ImmutableList.builder();
        DateOrder order = new DateOrder(plan.direction());
        Map<ElementId, Integer> missing = new HashMap<>();
        Structure now = before;
        int number = 0;
        for (Action action : plan.actions()) {
            number++;
            ImmutableSortedSet<Integer> dependsOn = action.subjects().stream()
                    .filter(id -> missing.containsKey(id) && !action.creates().contains(id))
                    .map(id -> Objects.requireNonNull(missing.get(id)))
                    .collect(ImmutableSortedSet.toImmutableSortedSet(Integer::compare));
            ImmutableList<Refusal> found =
                    dependsOn.isEmpty() ? PlanRun.refusals(order, action, now) : ImmutableList.of();
            if (dependsOn.isEmpty() && found.isEmpty()) {
                now = PlanRun.apply(plan.direction(), number, action, now);
                order.applied(action);
                missing.keySet().removeAll(action.creates());
                continue;
            }
            refusals.add(
                    dependsOn.isEmpty()
                            ? StepRefusal.refused(number, action, found)
                            : StepRefusal.notJudged(number, action, dependsOn));
            Structure current = now;
            for (ElementId id : action.creates()) {
                if (current.element(id).isEmpty()) {
                    missing.putIfAbsent(id, number);
                }
            }
        }
        return ImmutablePlanCheck.of(refusals.build());
    }
}
