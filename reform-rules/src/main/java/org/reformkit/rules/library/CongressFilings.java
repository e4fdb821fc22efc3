package org.reformkit.rules.library;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.reformkit.model.base.Level;
import org.reformkit.model.plan.PlanRun;
import org.reformkit.model.plan.ReformPlan;
import org.reformkit.model.plan.action.Approval;
import org.reformkit.model.procedure.ApprovalRole;
import org.reformkit.model.procedure.AuthorityKind;
import org.reformkit.rules.check.Check;
import org.reformkit.rules.check.Text;
import org.reformkit.rules.library.ProposedActions.Matter;
import org.reformkit.rules.library.ProposedActions.Proposed;

/** Whether the standing committee of the own congress was told of new and ended departments (报人大常委会备案). */
final class CongressFilings {

    private static final ImmutableSet<Matter> MATTERS = ImmutableSet.of(Matter.BODY_SET_UP, Matter.BODY_END);

    private CongressFilings() {}

    /** Not applicable to a plan that sets up, abolishes and merges no government department of a county or above. */
    static Check<PlanRun> done() {
        return Remark.claim(Text.message("check.congress-notified"), (structure, run) -> remarks(run));
    }

    private static ImmutableList<Remark> remarks(PlanRun run) {
        StepRemarks remarks = new StepRemarks();
        for (Proposed proposed : ProposedActions.of(run)) {
            if (proposed.isOfGovernment()
                    && MATTERS.contains(proposed.matter())
                    && !Level.COUNTY.isAbove(proposed.level())) {
                judge(run.plan(), proposed, remarks);
            }
        }
        return remarks.list();
    }

    private static void judge(ReformPlan plan, Proposed proposed, StepRemarks remarks) {
        ImmutableList<Approval> filings = ApprovalAuthorities.approvals(plan, proposed, ApprovalRole.FILING);
        ImmutableList<Approval> own = filings.stream()
                .filter(filing -> isOfOwnCongress(filing, proposed.level()))
                .collect(ImmutableList.toImmutableList());
        if (own.isEmpty()) {
            if (filings.stream().anyMatch(filing -> filing.authority().isEmpty())) {
                remarks.undetermined(proposed.name(), "check.congress-notified.untold");
            } else if (ApprovalChain.isKept(plan)) {
                remarks.violated(proposed.name(), "check.congress-notified.none");
            } else {
                remarks.undetermined(proposed.name(), "check.congress-notified.unknown");
            }
            return;
        }
        LocalDate filed = own.stream()
                .map(Approval::approvedOn)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        Optional<LocalDate> approved = ApprovalAuthorities.approvals(plan, proposed, ApprovalRole.APPROVAL).stream()
                .map(Approval::approvedOn)
                .max(Comparator.naturalOrder());
        if (approved.map(filed::isBefore).orElse(false)) {
            remarks.violated(
                    proposed.name(),
                    "check.congress-notified.early",
                    filed.toString(),
                    approved.map(LocalDate::toString).orElse(""));
        } else {
            remarks.satisfied();
        }
    }

    private static boolean isOfOwnCongress(Approval filing, Level level) {
        return filing.authority()
                .map(authority -> authority.kind() == AuthorityKind.CONGRESS_COMMITTEE && authority.level() == level)
                .orElse(false);
    }
}
