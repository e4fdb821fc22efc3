package org.reformkit.rules.library;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.reformkit.model.plan.PlanRun;
import org.reformkit.model.plan.ReformPlan;
import org.reformkit.model.plan.action.Approval;
import org.reformkit.model.procedure.ApprovalRole;
import org.reformkit.rules.check.Check;
import org.reformkit.rules.check.Text;

/** Whether a plan was put forward, examined and approved, one after the other (审批链). */
final class ApprovalChain {

    /** What comes from those who decide bears a number; a proposal need not. */
    private static final ImmutableSet<ApprovalRole> NUMBERED =
            Sets.immutableEnumSet(ApprovalRole.REVIEW, ApprovalRole.APPROVAL);

    private final ImmutableList<ApprovalRole> roles;
    private final boolean numbered;

    private ApprovalChain(ImmutableList<ApprovalRole> roles, boolean numbered) {
        this.roles = roles;
        this.numbered = numbered;
    }

    /** Not applicable to a plan without actions. */
    static Check<PlanRun> complete(ImmutableList<ApprovalRole> roles, boolean numbered) {
        ApprovalChain chain = new ApprovalChain(roles, numbered);
        return Remark.claim(
                Text.message("check.chain-complete"),
                (structure, run) -> run.plan().actions().isEmpty() ? ImmutableList.of() : chain.remarks(run.plan()));
    }

    /** Whether somebody tells more than that a plan was approved: else what came before is missing, and not left out. */
    static boolean isKept(ReformPlan plan) {
        return plan.approvals().stream().anyMatch(approval -> approval.role() != ApprovalRole.APPROVAL);
    }

    private ImmutableList<Remark> remarks(ReformPlan plan) {
        ImmutableList.Builder<Remark> remarks = ImmutableList.<Remark>builder().add(Remark.SATISFIED);
        ImmutableList<Text> missing = roles.stream()
                .filter(role -> last(plan, role).isEmpty())
                .map(ApprovalChain::named)
                .collect(ImmutableList.toImmutableList());
        if (!missing.isEmpty()) {
            Text text = Text.message("check.chain-complete.missing", TextList.of(missing));
            remarks.add(isKept(plan) ? Remark.violated(text) : Remark.undetermined(text));
        }
        for (int i = 1; i < roles.size(); i++) {
            early(plan, roles.get(i - 1), roles.get(i)).ifPresent(remarks::add);
        }
        if (numbered) {
            plan.approvals().stream()
                    .filter(approval -> roles.contains(approval.role()) && NUMBERED.contains(approval.role()))
                    .filter(approval -> approval.document().isEmpty())
                    .map(approval -> Remark.violated(Text.message(
                            "check.chain-complete.unnumbered",
                            named(approval.role()),
                            approval.approver(),
                            approval.approvedOn().toString())))
                    .forEach(remarks::add);
        }
        return remarks.build();
    }

    private static Optional<Remark> early(ReformPlan plan, ApprovalRole before, ApprovalRole after) {
        return last(plan, before)
                .flatMap(day -> last(plan, after)
                        .filter(next -> next.isBefore(day))
                        .map(next -> Remark.violated(Text.message(
                                "check.chain-complete.early",
                                named(after),
                                next.toString(),
                                named(before),
                                day.toString()))));
    }

    static Optional<LocalDate> last(ReformPlan plan, ApprovalRole role) {
        return plan.approvals().stream()
                .filter(approval -> approval.role() == role)
                .map(Approval::approvedOn)
                .max(Comparator.naturalOrder());
    }

    private static Text named(ApprovalRole role) {
        return Remark.words(role.term(), role);
    }
}
