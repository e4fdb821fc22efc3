package org.reformkit.rules.library;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import org.reformkit.model.base.AgencyId;
import org.reformkit.model.base.DutyId;
import org.reformkit.model.base.Level;
import org.reformkit.model.duty.Duty;
import org.reformkit.model.duty.DutyHolding;
import org.reformkit.model.plan.PlanRun;
import org.reformkit.model.plan.Step;
import org.reformkit.model.procedure.Proceeding;
import org.reformkit.model.procedure.ProceedingKind;
import org.reformkit.model.procedure.StageKind;
import org.reformkit.model.structure.Structure;
import org.reformkit.rules.check.Check;
import org.reformkit.rules.check.Text;
import org.reformkit.rules.check.Verdict;

/** Whether what communities take on was admitted (社区事项准入). */
final class CommunityAdmissions {

    private CommunityAdmissions() {}

    /** Not applicable to a plan that gives no duty to a village or community, as far as it was carried out. */
    static Check<PlanRun> approved(ImmutableList<StageKind> stages) {
        return Remark.claim(Text.message("check.admitted"), (structure, run) -> remarks(run, stages));
    }

    private static ImmutableList<Remark> remarks(PlanRun run, ImmutableList<StageKind> stages) {
        ImmutableList.Builder<Remark> remarks = ImmutableList.builder();
        for (Step step : run.steps()) {
            step.action().subjects().stream()
                    .filter(DutyId.class::isInstance)
                    .map(DutyId.class::cast)
                    .filter(duty -> isGained(step, duty))
                    .forEach(duty -> remarks.addAll(remarks(run, step, duty, stages)));
        }
        return remarks.build();
    }

    private static boolean isGained(Step step, DutyId id) {
        ImmutableList<AgencyId> before = holders(step.before(), id);
        return !before.containsAll(holders(step.after(), id));
    }

    /** Those in villages and communities. */
    private static ImmutableList<AgencyId> holders(Structure structure, DutyId id) {
        return structure.duty(id).map(Duty::holdings).stream()
                .flatMap(ImmutableSortedSet::stream)
                .map(DutyHolding::holder)
                .filter(holder -> holder.jurisdiction().level() == Level.VILLAGE)
                .collect(ImmutableList.toImmutableList());
    }

    private static ImmutableList<Remark> remarks(PlanRun run, Step step, DutyId duty, ImmutableList<StageKind> stages) {
        ImmutableList.Builder<Remark> remarks = ImmutableList.builder();
        boolean isKept = false;
        ImmutableList<Proceeding> proceedings = run.plan().proceedings();
        for (int i = 0; i < proceedings.size(); i++) {
            Proceeding proceeding = proceedings.get(i);
            if (proceeding.kind() == ProceedingKind.COMMUNITY_ADMISSION) {
                isKept = true;
                if (proceeding.subjects().contains(duty)) {
                    remarks.add(Proceedings.remark(i + 1, proceeding, stages, true));
                }
            }
        }
        ImmutableList<Remark> own = remarks.build();
        Text none = Text.message("check.admitted.none", ProposedActions.name(step.number(), step.action()));
        return own.isEmpty()
                ? ImmutableList.of(new Remark(isKept ? Verdict.VIOLATED : Verdict.UNDETERMINED, none))
                : own;
    }
}
