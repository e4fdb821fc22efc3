package org.reformkit.rules.library;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Streams;
import java.util.Optional;
import org.reformkit.model.base.Level;
import org.reformkit.model.plan.PlanRun;
import org.reformkit.model.plan.Step;
import org.reformkit.model.plan.action.Approval;
import org.reformkit.model.procedure.ApprovalRole;
import org.reformkit.model.procedure.Authority;
import org.reformkit.model.quota.QuotaKind;
import org.reformkit.model.structure.Structure;
import org.reformkit.rules.check.Check;
import org.reformkit.rules.check.Datum;
import org.reformkit.rules.check.Text;

/** Whether the central staffing organ approved that administrative posts change levels (跨层级调整编制审批). */
final class CrossLevelApprovals {

    private CrossLevelApprovals() {}

    /** By the approval of each step or that of the plan; not applicable where no such posts change levels. */
    static Check<PlanRun> given() {
        return Remark.<PlanRun>claim(
                        Text.message("check.cross-level"),
                        (structure, run) -> run.steps().stream()
                                .flatMap(step -> Flows.of(step).stream()
                                        .filter(LevelMoves::isBetweenLevels)
                                        .filter(CrossLevelApprovals::mayBeAdministrative)
                                        .map(flow -> remark(structure, run, step, flow)))
                                .collect(ImmutableList.toImmutableList()))
                .over((structure, run) -> ImmutableList.of());
    }

    private static boolean mayBeAdministrative(Flows.Flow flow) {
        return flow.posts()
                .map(posts -> posts.kinds().stream().anyMatch(QuotaKind::isAdministrative))
                .orElse(true);
    }

    private static Remark remark(Structure structure, PlanRun run, Step step, Flows.Flow flow) {
        ImmutableList<Approval> approvals = Streams.concat(
                        step.action().approval().stream(), run.plan().approvals().stream())
                .collect(ImmutableList.toImmutableList());
        ImmutableList<Optional<Authority>> approvers = approvals.stream()
                .filter(approval -> approval.role() == ApprovalRole.APPROVAL)
                .map(Approval::authority)
                .collect(ImmutableList.toImmutableList());
        if (approvers.stream().flatMap(Optional::stream).anyMatch(CrossLevelApprovals::isCentral)) {
            return Remark.SATISFIED;
        }
        boolean isKnown = !approvals.isEmpty() && approvers.stream().allMatch(Optional::isPresent);
        Text what = Text.message(
                isKnown && flow.posts().isPresent() ? "check.cross-level.found" : "check.cross-level.unknown",
                step.number(),
                Datum.name(structure, flow.giver().jurisdiction()),
                Datum.name(structure, flow.taker().jurisdiction()));
        return isKnown && flow.posts().isPresent() ? Remark.violated(what) : Remark.undetermined(what);
    }

    private static boolean isCentral(Authority authority) {
        return authority.level() == Level.NATION && ApprovalAuthorities.STAFFING.contains(authority.kind());
    }
}
