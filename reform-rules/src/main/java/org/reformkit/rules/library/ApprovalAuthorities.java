package org.reformkit.rules.library;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import org.reformkit.model.base.Level;
import org.reformkit.model.plan.PlanRun;
import org.reformkit.model.plan.ReformPlan;
import org.reformkit.model.plan.action.Approval;
import org.reformkit.model.procedure.ApprovalRole;
import org.reformkit.model.procedure.Authority;
import org.reformkit.model.procedure.AuthorityKind;
import org.reformkit.rules.check.Check;
import org.reformkit.rules.check.Text;
import org.reformkit.rules.library.ProposedActions.Matter;
import org.reformkit.rules.library.ProposedActions.Proposed;

/** Whether who approved and who examined may do so (审批权限); Decree 486 arts. 9, 13, 18. */
final class ApprovalAuthorities {

    static final ImmutableSet<AuthorityKind> STAFFING =
            Sets.immutableEnumSet(AuthorityKind.STAFFING_COMMITTEE, AuthorityKind.STAFFING_OFFICE);
    /** The offices of both issue what these decide. */
    static final ImmutableSet<AuthorityKind> GOVERNING =
            Sets.immutableEnumSet(AuthorityKind.GOVERNMENT, AuthorityKind.PARTY_COMMITTEE, AuthorityKind.JOINT_OFFICES);

    static final ImmutableSet<AuthorityKind> EITHER =
            Sets.union(STAFFING, GOVERNING).immutableCopy();

    private final ImmutableSet<AuthorityKind> ofDivisions;
    private final ImmutableSet<AuthorityKind> ofPosts;

    /** With those who decide on divisions, and on posts within the total. */
    ApprovalAuthorities(ImmutableSet<AuthorityKind> ofDivisions, ImmutableSet<AuthorityKind> ofPosts) {
        this.ofDivisions = ofDivisions;
        this.ofPosts = ofPosts;
    }

    /** Not applicable to a plan that changes no government department, none of its divisions and none of its posts. */
    Check<PlanRun> entitled() {
        return Remark.claim(Text.message("check.by-authority"), (structure, run) -> remarks(run));
    }

    private ImmutableList<Remark> remarks(PlanRun run) {
        StepRemarks remarks = new StepRemarks();
        for (Proposed proposed : ProposedActions.of(run)) {
            if (proposed.isOfGovernment() && proposed.matter() != Matter.POSTS) {
                approved(run.plan(), proposed, remarks);
                if (proposed.matter().isOfBody()) {
                    reviewed(run.plan(), proposed, remarks);
                }
            }
        }
        return remarks.list();
    }

    private void approved(ReformPlan plan, Proposed proposed, StepRemarks remarks) {
        ImmutableList<Approval> approvals = approvals(plan, proposed, ApprovalRole.APPROVAL);
        if (approvals.isEmpty()) {
            remarks.undetermined(proposed.name(), "check.by-authority.unknown");
        } else {
            judge(proposed, approvals, ApprovalRole.APPROVAL, remarks);
        }
    }

    /** That nobody examined it is a matter of the chain, and not of this. */
    private void reviewed(ReformPlan plan, Proposed proposed, StepRemarks remarks) {
        ImmutableList<Approval> reviews = approvals(plan, proposed, ApprovalRole.REVIEW);
        if (!reviews.isEmpty()) {
            judge(proposed, reviews, ApprovalRole.REVIEW, remarks);
        }
    }

    private void judge(Proposed proposed, ImmutableList<Approval> approvals, ApprovalRole role, StepRemarks remarks) {
        if (approvals.stream()
                .flatMap(approval -> approval.authority().stream())
                .anyMatch(authority -> mayDecide(authority, proposed, role))) {
            remarks.satisfied();
            return;
        }
        Text actors = Text.of(String.join("、", actors(approvals)), String.join(", ", actors(approvals)));
        if (isOnlyOfPlanFromAbove(proposed, approvals)) {
            remarks.undetermined(proposed.name(), "check.by-authority.of-plan", actors);
        } else if (approvals.stream().allMatch(approval -> approval.authority().isPresent())) {
            remarks.violated(proposed.name(), "check.by-authority." + matter(proposed, role), actors, organsOfPosts());
        } else {
            remarks.undetermined(proposed.name(), "check.by-authority.untold", actors);
        }
    }

    private static ImmutableList<String> actors(ImmutableList<Approval> approvals) {
        return approvals.stream().map(Approval::approver).distinct().collect(ImmutableList.toImmutableList());
    }

    private Text organsOfPosts() {
        return TextList.of(
                ofPosts.stream().map(kind -> Remark.words(kind.term(), kind)).toList());
    }

    private static String matter(Proposed proposed, ApprovalRole role) {
        return role == ApprovalRole.REVIEW
                ? "review"
                : proposed.matter().isOfBody() ? "body" : proposed.matter().isOfDivision() ? "division" : "posts";
    }

    private boolean mayDecide(Authority authority, Proposed proposed, ApprovalRole role) {
        Level level = proposed.level();
        boolean isAbove = authority.level().isAbove(level);
        if (role == ApprovalRole.REVIEW) {
            return isAbove && STAFFING.contains(authority.kind());
        }
        if (proposed.matter().isOfBody()) {
            boolean isTown = level == Level.TOWNSHIP && authority.kind() == AuthorityKind.STAFFING_COMMITTEE;
            return isAbove && (isTown || GOVERNING.contains(authority.kind()));
        }
        if (proposed.matter().isOfDivision()) {
            return authority.level() == level
                    ? ofDivisions.contains(authority.kind())
                    : isAbove && level == Level.TOWNSHIP && authority.kind() == AuthorityKind.STAFFING_COMMITTEE;
        }
        return (isAbove || authority.level() == level) && ofPosts.contains(authority.kind());
    }

    /** Whoever approves a plan from above does not decide on its divisions; that is then done below, or not on record. */
    private static boolean isOnlyOfPlanFromAbove(Proposed proposed, ImmutableList<Approval> approvals) {
        return proposed.matter().isOfDivision()
                && proposed.action().approval().isEmpty()
                && approvals.stream()
                        .flatMap(approval -> approval.authority().stream())
                        .anyMatch(authority -> authority.level().isAbove(proposed.level()));
    }

    /** The action's own, where it has one of that sort, else those of the plan. */
    static ImmutableList<Approval> approvals(ReformPlan plan, Proposed proposed, ApprovalRole role) {
        ImmutableList<Approval> own = proposed.action().approval().stream()
                .filter(approval -> approval.role() == role)
                .collect(ImmutableList.toImmutableList());
        return own.isEmpty()
                ? plan.approvals().stream()
                        .filter(approval -> approval.role() == role)
                        .collect(ImmutableList.toImmutableList())
                : own;
    }
}
