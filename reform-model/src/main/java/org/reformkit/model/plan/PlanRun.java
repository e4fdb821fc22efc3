package org.reformkit.model.plan;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.reformkit.model.plan.action.Action;
import org.reformkit.model.plan.action.Leftover;
import org.reformkit.model.plan.action.Refusal;
import org.reformkit.model.structure.Source;
import org.reformkit.model.structure.Structure;
import org.reformkit.model.structure.StructureEdit;

/**
 * A plan applied to a structure (方案推演): every step's before and after. It stops at the first refused action; then there is
 * no result, and judging it is undetermined. Immutable and thread-safe.
 */
public final class PlanRun {

    private final ReformPlan plan;
    private final Structure before;
    private final ImmutableList<Step> steps;
    private final Optional<StepRefusal> refusal;

    private PlanRun(ReformPlan plan, Structure before, ImmutableList<Step> steps, Optional<StepRefusal> refusal) {
        this.plan = plan;
        this.before = before;
        this.steps = steps;
        this.refusal = refusal;
    }

    static PlanRun of(ReformPlan plan, Structure before) {
        ImmutableList.Builder<Step> steps =
                ImmutableList.builderWithExpectedSize(plan.actions().size());
        DateOrder order = new DateOrder(plan.direction());
        Structure now = before;
        int number = 0;
        for (Action action : plan.actions()) {
            number++;
            ImmutableList<Refusal> refusals = refusals(order, action, now);
            if (!refusals.isEmpty()) {
                return new PlanRun(
                        plan, before, steps.build(), Optional.of(StepRefusal.refused(number, action, refusals)));
            }
            Structure next = apply(plan.direction(), number, action, now);
            order.applied(action);
            steps.add(Step.of(number, action, now, next));
            now = next;
        }
        return new PlanRun(plan, before, steps.build(), Optional.empty());
    }

    static ImmutableList<Refusal> refusals(DateOrder order, Action action, Structure now) {
        ImmutableList<Refusal> untimely = order.refusals(action);
        ImmutableList<Refusal> others = action.refusals(now);
        return untimely.isEmpty()
                ? others
                : ImmutableList.<Refusal>builder()
                        .addAll(untimely)
                        .addAll(others)
                        .build();
    }

    /**
     * The structure after an action that nothing stands against, with the step as the source of what it touched. Its
     * date never turns back, also where jurisdictions with dates of their own take turns.
     */
    static Structure apply(Direction direction, int number, Action action, Structure now) {
        StructureEdit edit = now.edit();
        action.change(now, edit);
        return edit.source(Source.step(number)).done().on(direction.further(now.date(), action.effectiveOn()));
    }

    /** The plan. */
    public ReformPlan plan() {
        return plan;
    }

    /** The structure it was applied to. */
    public Structure before() {
        return before;
    }

    /** What was applied, in order. */
    public ImmutableList<Step> steps() {
        return steps;
    }

    /** The action at which it stopped, and why; absent where all were applied. */
    public Optional<StepRefusal> refusal() {
        return refusal;
    }

    /** The structure after the last action; absent where one was refused. */
    public Optional<Structure> result() {
        return refusal.isPresent() ? Optional.empty() : Optional.of(last());
    }

    /** The structure after the last action that was applied. */
    public Structure last() {
        return steps.isEmpty() ? before : steps.get(steps.size() - 1).after();
    }

    /** Everything that abolished bodies still held when they ended, step by step. */
    public ImmutableList<Leftover> leftovers() {
        return steps.stream().flatMap(step -> step.leftovers().stream()).collect(ImmutableList.toImmutableList());
    }

    /** The plan that leads from the result back; absent where an action has no inverse or was refused. */
    public Optional<ReformPlan> inverse() {
        if (refusal.isPresent()) {
            return Optional.empty();
        }
        List<Action> actions = new ArrayList<>();
        for (Step step : steps.reverse()) {
            Optional<Action> inverse = step.action().inverse(step.before());
            if (inverse.isEmpty()) {
                return Optional.empty();
            }
            actions.add(inverse.orElseThrow());
        }
        return Optional.of(plan.toBuilder()
                .direction(plan.direction() == Direction.FORWARD ? Direction.BACKWARD : Direction.FORWARD)
                .actions(actions)
                .build());
    }

    @Override
    public String toString() {
        return "Run of '" + plan.title() + "': " + steps.size() + " of "
                + plan.actions().size() + " steps";
    }
}
