package org.reformkit.rules.library;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.Optional;
import org.reformkit.model.base.DutyId;
import org.reformkit.model.base.ElementId;
import org.reformkit.model.duty.Duty;
import org.reformkit.model.duty.PowerItem;
import org.reformkit.model.plan.PlanRun;
import org.reformkit.model.plan.action.Action;
import org.reformkit.model.plan.action.ConcentrateDuties;
import org.reformkit.model.plan.action.DutyPart;
import org.reformkit.model.plan.action.HandDownDuty;
import org.reformkit.model.plan.action.TakeUpDuty;
import org.reformkit.model.plan.action.TransferDuty;

/** Which duties actions of their own pass on (职责移交), and what powers they are. In mergers and splits duties go with their bodies. */
final class PassedDuties {

    private PassedDuties() {}

    /** A duty that passes out of another one, of which it is a part, or as it is, and why no posts follow, if that is told. */
    record Passed(DutyId duty, Optional<DutyPart> part, Optional<String> withoutPosts) {

        /** What it is once it has passed. */
        DutyId outcome() {
            return part.map(DutyPart::id).orElse(duty);
        }

        /** Whether some elements name it, whole or as the part. */
        boolean isAmong(Collection<? extends ElementId> some) {
            return some.contains(duty) || some.contains(outcome());
        }
    }

    /** What an action passes on; nothing for one that is not about duties. */
    static ImmutableList<Passed> of(Action action) {
        if (action instanceof TransferDuty transfer) {
            return ImmutableList.of(new Passed(transfer.duty(), transfer.part(), transfer.withoutPosts()));
        }
        if (action instanceof HandDownDuty passing) {
            return ImmutableList.of(new Passed(passing.duty(), passing.part(), passing.withoutPosts()));
        }
        if (action instanceof TakeUpDuty passing) {
            return ImmutableList.of(new Passed(passing.duty(), passing.part(), passing.withoutPosts()));
        }
        if (action instanceof ConcentrateDuties concentration) {
            return concentration.duties().stream()
                    .map(duty -> new Passed(duty, Optional.empty(), concentration.withoutPosts()))
                    .collect(ImmutableList.toImmutableList());
        }
        return ImmutableList.of();
    }

    /** The power that a duty is, as it stands before the plan, or as it came to be in it. */
    static Optional<PowerItem> power(PlanRun run, DutyId duty) {
        return run.before()
                .duty(duty)
                .or(() -> run.steps().stream()
                        .flatMap(step -> step.after().duty(duty).stream())
                        .findFirst())
                .flatMap(Duty::power);
    }
}
