package org.reformkit.rules.library;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.reformkit.model.base.CoordinatingBodyId;
import org.reformkit.model.base.DutyId;
import org.reformkit.model.base.ElementId;
import org.reformkit.model.plan.PlanRun;
import org.reformkit.model.plan.ReformPlan;
import org.reformkit.model.plan.action.Action;
import org.reformkit.model.plan.action.Approval;
import org.reformkit.model.procedure.ApprovalRole;
import org.reformkit.model.procedure.MilestoneKind;
import org.reformkit.model.procedure.Proceeding;
import org.reformkit.model.procedure.ProceedingKind;
import org.reformkit.model.procedure.StageKind;
import org.reformkit.rules.check.Check;
import org.reformkit.rules.check.Text;
import org.reformkit.rules.check.Verdict;
import org.reformkit.rules.library.PassedDuties.Passed;

/** Whether a committee decided on a plan as a body (集体审议). */
final class CollectiveDecisions {

    /** What is decided in these is what the actions on the same duty or coordinating body do. */
    private static final ImmutableSet<ProceedingKind> OF_ACTIONS = Sets.immutableEnumSet(
            ProceedingKind.PENALTY_LIST,
            ProceedingKind.ITEM_LIST,
            ProceedingKind.COMMUNITY_ADMISSION,
            ProceedingKind.COORDINATING_BODY);

    private CollectiveDecisions() {}

    /** Not applicable to a plan without actions. */
    static Check<PlanRun> made() {
        return Remark.claim(
                Text.message("check.decided-collectively"),
                (structure, run) ->
                        run.plan().actions().isEmpty() ? ImmutableList.of() : ImmutableList.of(remark(run.plan())));
    }

    private static Remark remark(ReformPlan plan) {
        Verdict onWhole = onWhole(plan);
        Verdict worst = plan.actions().stream()
                .map(action -> onWhole.or(onAction(plan, action)))
                .max(Comparator.naturalOrder())
                .orElse(onWhole);
        if (worst == Verdict.SATISFIED) {
            return Remark.SATISFIED;
        }
        if (worst == Verdict.UNDETERMINED) {
            return Remark.undetermined(Text.message("check.decided-collectively.undated"));
        }
        ImmutableSet<ApprovalRole> told = Stream.concat(
                        plan.approvals().stream(),
                        plan.actions().stream().flatMap(action -> action.approval().stream()))
                .map(Approval::role)
                .collect(ImmutableSet.toImmutableSet());
        if (told.isEmpty()) {
            return Remark.undetermined(Text.message("check.decided-collectively.unknown"));
        }
        return told.equals(ImmutableSet.of(ApprovalRole.APPROVAL))
                ? Remark.undetermined(Text.message("check.decided-collectively.approval-only"))
                : Remark.violated(Text.message("check.decided-collectively.none"));
    }

    /** By an approval of the plan, or by the station of it. */
    private static Verdict onWhole(ReformPlan plan) {
        if (plan.approvals().stream().anyMatch(CollectiveDecisions::isCollective)) {
            return Verdict.SATISFIED;
        }
        return best(plan.milestones().stream()
                .filter(milestone -> milestone.kind() == MilestoneKind.STANDING_COMMITTEE
                        && milestone.place().isEmpty())
                .map(milestone -> dated(milestone.doneOn())));
    }

    /** By its own approval, or by a proceeding that names the coordinating body that it changes, or all duties. */
    private static Verdict onAction(ReformPlan plan, Action action) {
        if (action.approval().filter(CollectiveDecisions::isCollective).isPresent()) {
            return Verdict.SATISFIED;
        }
        return best(plan.proceedings().stream()
                .filter(proceeding -> OF_ACTIONS.contains(proceeding.kind()) && names(proceeding, action))
                .flatMap(proceeding -> proceeding.stages().stream())
                .filter(stage -> stage.kind() == StageKind.COLLECTIVE_DECISION)
                .map(stage -> dated(stage.on())));
    }

    private static boolean names(Proceeding proceeding, Action action) {
        ImmutableList<Passed> passed = PassedDuties.of(action);
        if (!passed.isEmpty()) {
            return passed.stream().allMatch(duty -> duty.isAmong(proceeding.subjects()));
        }
        ElementId subject = action.subjects().get(0);
        return (subject instanceof DutyId || subject instanceof CoordinatingBodyId)
                && proceeding.subjects().contains(subject);
    }

    private static boolean isCollective(Approval approval) {
        return approval.role() == ApprovalRole.COLLECTIVE_DECISION;
    }

    private static Verdict dated(Optional<?> day) {
        return day.isPresent() ? Verdict.SATISFIED : Verdict.UNDETERMINED;
    }

    /** Violated where there is none. */
    private static Verdict best(Stream<Verdict> verdicts) {
        return verdicts.reduce(Verdict.VIOLATED, Verdict::or);
    }
}
