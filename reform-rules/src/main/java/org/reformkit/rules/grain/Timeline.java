package org.reformkit.rules.grain;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.reformkit.model.base.JurisdictionCode;
import org.reformkit.model.plan.PlanRun;
import org.reformkit.model.plan.Step;
import org.reformkit.model.plan.action.Action;

/** A run, with the steps after which no jurisdiction is in the middle of a day; shared by all courses of the run. */
final class Timeline {

    private final PlanRun run;
    private final ImmutableList<Step> ends;

    Timeline(PlanRun run) {
        this.run = run;
        this.ends = dayEnds(run.steps());
    }

    PlanRun run() {
        return run;
    }

    ImmutableList<Step> steps(Pace pace) {
        return pace == Pace.EVERY_STEP ? run.steps() : ends;
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
