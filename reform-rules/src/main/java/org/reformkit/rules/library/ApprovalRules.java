package org.reformkit.rules.library;

import com.google.common.collect.ImmutableList;
import org.reformkit.model.plan.PlanRun;
import org.reformkit.model.plan.ReformPlan;
import org.reformkit.model.procedure.ApprovalRole;
import org.reformkit.model.procedure.Stage;
import org.reformkit.model.procedure.StageKind;
import org.reformkit.rules.Rule;
import org.reformkit.rules.RuleType;
import org.reformkit.rules.check.Check;
import org.reformkit.rules.check.Text;

/** Rules on who decides on a reform (审批规则). */
public final class ApprovalRules {

    private ApprovalRules() {}

    /** All of them, for the catalogue. */
    static ImmutableList<RuleType> types() {
        return ImmutableList.of(decidedCollectively());
    }

    /**
     * P04: a committee decided on the plan as a body, and the record names the day (集体审议); the party's regulation on bodies
     * and posts. Undetermined where the plan has no decision of any sort on record, as then the record is missing.
     */
    public static RuleType decidedCollectively() {
        return StandardType.of(
                "decision.collective",
                "P04",
                Rule.forEachPlan(),
                ImmutableList.of(),
                (rule, parameters) -> rule.requires(isCollective()).because(Bases.partyRegulation()));
    }

    private static Check<PlanRun> isCollective() {
        return Remark.claim(
                Text.message("check.decided-collectively"),
                (structure, run) ->
                        run.plan().actions().isEmpty() ? ImmutableList.of() : ImmutableList.of(collective(run.plan())));
    }

    private static Remark collective(ReformPlan plan) {
        ImmutableList<Stage> stages = plan.proceedings().stream()
                .flatMap(proceeding -> proceeding.stages().stream())
                .collect(ImmutableList.toImmutableList());
        if (plan.approvals().stream().anyMatch(approval -> approval.role() == ApprovalRole.COLLECTIVE_DECISION)
                || stages.stream()
                        .anyMatch(stage -> isCollective(stage) && stage.on().isPresent())) {
            return Remark.SATISFIED;
        }
        if (stages.stream().anyMatch(ApprovalRules::isCollective)) {
            return Remark.undetermined(Text.message("check.decided-collectively.undated"));
        }
        return plan.approvals().isEmpty() && stages.isEmpty()
                ? Remark.undetermined(Text.message("check.decided-collectively.unknown"))
                : Remark.violated(Text.message("check.decided-collectively.none"));
    }

    private static boolean isCollective(Stage stage) {
        return stage.kind() == StageKind.COLLECTIVE_DECISION;
    }
}
