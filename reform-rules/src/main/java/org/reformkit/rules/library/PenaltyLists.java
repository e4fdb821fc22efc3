package org.reformkit.rules.library;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.reformkit.model.base.DutyId;
import org.reformkit.model.duty.PowerItem;
import org.reformkit.model.duty.PowerKind;
import org.reformkit.model.plan.PlanRun;
import org.reformkit.model.plan.action.Action;
import org.reformkit.model.plan.action.HandDownDuty;
import org.reformkit.model.procedure.Proceeding;
import org.reformkit.model.procedure.ProceedingKind;
import org.reformkit.model.procedure.StageKind;
import org.reformkit.rules.check.Check;
import org.reformkit.rules.check.Text;

/** Whether lists of powers to penalise came about as demanded, and there is one of what is handed down (处罚权力清单). */
final class PenaltyLists {

    private PenaltyLists() {}

    /** Not applicable to a plan that hands down no power to penalise and has no list of any on record. */
    static Check<PlanRun> followed(ImmutableList<StageKind> stages) {
        return Remark.claim(
                Text.message("check.penalty-list-followed"),
                (structure, run) -> ImmutableList.<Remark>builder()
                        .addAll(Proceedings.remarks(
                                run.plan(),
                                ProceedingKind.PENALTY_LIST,
                                (number, proceeding) -> Proceedings.remark(number, proceeding, stages, true)))
                        .addAll(ofActions(run))
                        .build());
    }

    private static ImmutableList<Remark> ofActions(PlanRun run) {
        ImmutableList<Proceeding> lists = Proceedings.of(run.plan(), ProceedingKind.PENALTY_LIST);
        StepRemarks remarks = new StepRemarks();
        int number = 0;
        for (Action action : run.plan().actions()) {
            number++;
            if (!(action instanceof HandDownDuty handDown) || !isPenalty(run, handDown.duty())) {
                continue;
            }
            Text name = ProposedActions.name(number, action);
            if (lists.isEmpty()) {
                remarks.undetermined(name, "check.penalty-list.unknown");
            } else if (lists.stream().noneMatch(list -> mayName(list, action))) {
                remarks.violated(name, "check.penalty-list.none");
            }
        }
        return remarks.list();
    }

    private static boolean isPenalty(PlanRun run, DutyId duty) {
        return PassedDuties.power(run, duty).map(PowerItem::kind).equals(Optional.of(PowerKind.PENALTY));
    }

    /** A list that names no duty may have any. */
    private static boolean mayName(Proceeding list, Action action) {
        return list.subjects().stream().noneMatch(DutyId.class::isInstance)
                || PassedDuties.of(action).stream().anyMatch(passed -> passed.isAmong(list.subjects()));
    }
}
