package org.reformkit.model.plan;

import com.google.common.collect.HashMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.SetMultimap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.reformkit.model.base.ElementId;
import org.reformkit.model.plan.action.Action;
import org.reformkit.model.plan.action.Refusal;
import org.reformkit.model.structure.Structure;

/** Tries the actions of a plan one after the other and goes on after each that is refused. */
final class Trial {

    private final Direction direction;
    private final DateOrder order;
    private final ImmutableList.Builder<StepRefusal> refusals = ImmutableList.builder();
    /** What refused actions would have made, by the first of them. */
    private final Map<ElementId, Integer> missing = new HashMap<>();
    /** What actions that were not applied name, by all of them. */
    private final SetMultimap<ElementId, Integer> unsettled = HashMultimap.create();

    private Structure now;

    Trial(Direction direction, Structure before) {
        this.direction = direction;
        this.order = new DateOrder(direction);
        this.now = before;
    }

    ImmutableList<StepRefusal> refusals(Iterable<Action> actions) {
        int number = 0;
        for (Action action : actions) {
            number++;
            attempt(number, action);
        }
        return refusals.build();
    }

    private void attempt(int number, Action action) {
        ImmutableSortedSet<Integer> needs = needs(action);
        if (!needs.isEmpty()) {
            refusals.add(StepRefusal.notJudged(number, action, needs));
            leave(number, action);
            return;
        }
        ImmutableList<Refusal> untimely = order.refusals(action);
        ImmutableList<Refusal> found = action.refusals(now);
        if (found.isEmpty()) {
            if (!untimely.isEmpty()) {
                refusals.add(StepRefusal.refused(number, action, untimely));
            }
            missing.keySet().removeAll(action.creates(now));
            now = PlanRun.apply(direction, number, action, now);
            order.applied(action);
            return;
        }
        ImmutableSortedSet<Integer> doubts = doubts(action);
        if (doubts.isEmpty()) {
            refusals.add(StepRefusal.refused(number, action, PlanRun.refusals(order, action, now)));
        } else if (untimely.isEmpty()) {
            refusals.add(StepRefusal.notJudged(number, action, doubts));
        } else {
            // Its date is wrong whatever became of the others.
            refusals.add(StepRefusal.refused(number, action, untimely));
        }
        leave(number, action);
    }

    /** The refused steps that would have made what it needs. */
    private ImmutableSortedSet<Integer> needs(Action action) {
        return action.subjects().stream()
                .filter(id -> missing.containsKey(id) && !action.creates().contains(id))
                .map(id -> Objects.requireNonNull(missing.get(id)))
                .collect(ImmutableSortedSet.toImmutableSortedSet(Integer::compare));
    }

    /** The steps of which its own refusal may be a consequence; about an id that it finds free none of them matters. */
    private ImmutableSortedSet<Integer> doubts(Action action) {
        return action.subjects().stream()
                .filter(id -> !action.creates().contains(id) || now.element(id).isPresent())
                .flatMap(id -> unsettled.get(id).stream())
                .collect(ImmutableSortedSet.toImmutableSortedSet(Integer::compare));
    }

    private void leave(int number, Action action) {
        action.subjects().forEach(id -> unsettled.put(id, number));
        for (ElementId id : action.creates(now)) {
            if (now.element(id).isEmpty()) {
                missing.putIfAbsent(id, number);
            }
        }
    }
}
