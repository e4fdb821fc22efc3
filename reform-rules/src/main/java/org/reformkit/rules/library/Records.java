package org.reformkit.rules.library;

import com.google.common.collect.ImmutableList;
import org.reformkit.model.plan.PlanRun;
import org.reformkit.model.plan.ReformPlan;
import org.reformkit.model.plan.action.AbolishCoordinatingBody;
import org.reformkit.model.plan.action.Action;
import org.reformkit.model.plan.action.AdjustCoordinatingBody;
import org.reformkit.model.plan.action.SetUpCoordinatingBody;
import org.reformkit.model.procedure.Proceeding;
import org.reformkit.model.procedure.ProceedingKind;
import org.reformkit.rules.check.Check;
import org.reformkit.rules.check.Text;

/** Whether it is on record how a proceeding ended, why, and by which document (决定留痕). */
final class Records {

    private Records() {}

    /** Not applicable to a plan without a record of such a decision that does nothing to coordinating bodies. */
    static Check<PlanRun> ofCoordinatingBodies() {
        return Remark.claim(
                Text.message("check.decision-recorded"),
                (structure, run) -> ImmutableList.<Remark>builder()
                        .addAll(Proceedings.remarks(run.plan(), ProceedingKind.COORDINATING_BODY, Records::remark))
                        .addAll(steps(run.plan()))
                        .build());
    }

    /** Of an action without a record of its own it is certain only where all records name their bodies. */
    private static ImmutableList<Remark> steps(ReformPlan plan) {
        ImmutableList<Proceeding> records = Proceedings.of(plan, ProceedingKind.COORDINATING_BODY);
        boolean isKept = !records.isEmpty()
                && records.stream().noneMatch(record -> record.subjects().isEmpty());
        StepRemarks remarks = new StepRemarks();
        for (int i = 0; i < plan.actions().size(); i++) {
            Action action = plan.actions().get(i);
            if (isOfCoordinatingBody(action)
                    && records.stream()
                            .noneMatch(record ->
                                    record.subjects().contains(action.subjects().get(0)))) {
                Text step = ProposedActions.name(i + 1, action);
                if (isKept) {
                    remarks.violated(step, "check.decision-recorded.none");
                } else {
                    remarks.undetermined(step, "check.decision-recorded.none");
                }
            }
        }
        return remarks.list();
    }

    private static boolean isOfCoordinatingBody(Action action) {
        return action instanceof SetUpCoordinatingBody
                || action instanceof AdjustCoordinatingBody
                || action instanceof AbolishCoordinatingBody;
    }

    private static Remark remark(int number, Proceeding proceeding) {
        Text name = Proceedings.name(number, proceeding);
        ImmutableList.Builder<Text> some = ImmutableList.builder();
        if (proceeding.outcome().isEmpty()) {
            some.add(Text.message("record.outcome"));
        }
        if (proceeding.reason().isEmpty()) {
            some.add(Text.message("record.reason"));
        }
        if (proceeding.document().isEmpty()) {
            some.add(Text.message("record.document"));
        }
        ImmutableList<Text> missing = some.build();
        if (missing.isEmpty()) {
            return Remark.SATISFIED;
        }
        return missing.size() == 3
                ? Remark.undetermined(Text.message("check.decision-recorded.unknown", name))
                : Remark.violated(Text.message("check.proceeding-followed.missing", name, TextList.of(missing)));
    }
}
