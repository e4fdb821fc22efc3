package org.reformkit.rules.library;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.Set;
import org.reformkit.model.plan.PlanRun;
import org.reformkit.model.procedure.AuthorityKind;
import org.reformkit.model.procedure.Outcome;
import org.reformkit.model.procedure.Proceeding;
import org.reformkit.model.procedure.ProceedingKind;
import org.reformkit.model.procedure.Stage;
import org.reformkit.model.procedure.StageKind;
import org.reformkit.rules.check.Check;
import org.reformkit.rules.check.Text;
import org.reformkit.rules.check.Verdict;

/** Whether departments that argue about a duty go the way that the decree shows (职责争议协调). */
final class Disputes {

    private static final ImmutableList<StageKind> AGREED = ImmutableList.of(StageKind.NEGOTIATION, StageKind.FILING);
    private static final ImmutableList<StageKind> NOT_AGREED =
            ImmutableList.of(StageKind.NEGOTIATION, StageKind.PROPOSAL, StageKind.DECISION);
    private static final ImmutableSet<AuthorityKind> STAFFING =
            ImmutableSet.of(AuthorityKind.STAFFING_COMMITTEE, AuthorityKind.STAFFING_OFFICE);

    private Disputes() {}

    /** Not applicable to a plan without a dispute on record. */
    static Check<PlanRun> settled() {
        return Proceedings.each(ProceedingKind.DUTY_DISPUTE, Text.message("check.dispute-settled"), Disputes::remark);
    }

    private static Remark remark(int number, Proceeding dispute) {
        Text name = Proceedings.name(number, dispute);
        if (dispute.outcome().isEmpty()) {
            return Remark.undetermined(Text.message("check.dispute-settled.open", name));
        }
        boolean isAgreed = dispute.outcome().equals(Optional.of(Outcome.AGREED));
        Remark stages = Proceedings.remark(number, dispute, isAgreed ? AGREED : NOT_AGREED, true);
        if (stages.verdict() != Verdict.SATISFIED || isAgreed) {
            return stages;
        }
        return dispute.stages().stream()
                .filter(Disputes::isOfAnother)
                .findFirst()
                .map(stage -> Remark.violated(Text.message(
                        "check.dispute-settled.of-another", name, Proceedings.named(stage.kind()), stage.actor())))
                .orElse(Remark.SATISFIED);
    }

    /** The staffing organ proposes and the government decides; an authority that nobody told may be that. */
    private static boolean isOfAnother(Stage stage) {
        return switch (stage.kind()) {
            case PROPOSAL -> isNone(stage, STAFFING);
            case DECISION -> isNone(stage, ImmutableSet.of(AuthorityKind.GOVERNMENT));
            default -> false;
        };
    }

    private static boolean isNone(Stage stage, Set<AuthorityKind> kinds) {
        return stage.authority()
                .map(authority -> !kinds.contains(authority.kind()))
                .orElse(false);
    }
}
