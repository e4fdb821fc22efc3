package org.reformkit.rules.grain;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.reformkit.model.base.ElementId;
import org.reformkit.model.base.JurisdictionCode;
import org.reformkit.model.plan.PlanRun;
import org.reformkit.model.plan.Step;
import org.reformkit.model.plan.action.Action;

/**
 * A run, with the steps after which no jurisdiction is in the middle of a day and what steps created; shared by all courses of
 * the run.
 */
final class Timeline {

    private final PlanRun run;
    private final ImmutableList<Step> ends;
    private final ImmutableListMultimap<JurisdictionCode, Creation> creations;

    Timeline(PlanRun run) {
        this.run = run;
        this.ends = dayEnds(run.steps());
        this.creations = creations(run.steps());
    }

    PlanRun run() {
        return run;
    }

    ImmutableList<Step> steps(Pace pace) {
        return pace == Pace.EVERY_STEP ? run.steps() : ends;
    }

    /** An element that stands after a step and did not before it. */
    record Creation(Step step, ElementId element) {}

    /** What the steps created in a jurisdiction, in their order. */
    ImmutableList<Creation> createdIn(JurisdictionCode jurisdiction) {
        return creations.get(jurisdiction);
    }

    private static ImmutableListMultimap<JurisdictionCode, Creation> creations(ImmutableList<Step> steps) {
        ImmutableListMultimap.Builder<JurisdictionCode, Creation> creations = ImmutableListMultimap.builder();
        for (Step step : steps) {
            step.action()
                    .creates(step.before())
                    .forEach(id -> creations.put(id.jurisdiction(), new Creation(step, id)));
        }
        return creations.build();
    }

    private record Day(JurisdictionCode jurisdiction, LocalDate date) {
        static Day of(Action action) {
            return new Day(action.jurisdiction(), action.effectiveOn());
        }
    }

    private static ImmutableList<Step> dayEnds(ImmutableList<Step> steps) {
        Map<Day, Integer> lastOfDay = new HashMap<>();
        for (int i = 0; i < steps.size(); i++) {
            lastOfDay.put(Day.of(steps.get(i).action()), i);
        }
        ImmutableList.Builder<Step> ends = ImmutableList.builder();
        int busyUntil = 0;
        for (int i = 0; i < steps.size(); i++) {
            busyUntil = Math.max(
                    busyUntil, lastOfDay.getOrDefault(Day.of(steps.get(i).action()), i));
            if (busyUntil <= i) {
                ends.add(steps.get(i));
            }
        }
        return ends.build();
    }
}
