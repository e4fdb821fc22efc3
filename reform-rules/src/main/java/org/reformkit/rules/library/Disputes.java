package org.reformkit.rules.library;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.reformkit.model.base.Level;
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
        if (stages.verdict() != Verdict.SATISFIED) {
            return stages;
        }
        Optional<Level> level = level(dispute);
        return Arrays.stream(StageKind.values())
                .filter(kind -> kind != StageKind.FILING || isAgreed)
                .flatMap(kind -> ofAnother(dispute, kind, level).stream())
                .findFirst()
                .map(stage -> Remark.violated(
                        stage.kind() == StageKind.FILING
                                ? Text.message("check.dispute-settled.filed-with-another", name, stage.actor())
                                : Text.message(
                                        "check.dispute-settled.of-another",
                                        name,
                                        Proceedings.named(stage.kind()),
                                        stage.actor())))
                .orElse(Remark.SATISFIED);
    }

    /** The first of a kind, where none of that kind is of those who are to do it; who is told beside them does no harm. */
    private static Optional<Stage> ofAnother(Proceeding dispute, StageKind kind, Optional<Level> level) {
        ImmutableList<Stage> stages = dispute.stages().stream()
                .filter(stage -> stage.kind() == kind)
                .collect(ImmutableList.toImmutableList());
        return stages.stream().allMatch(stage -> isOfAnother(stage, level))
                ? stages.stream().findFirst()
                : Optional.empty();
    }

    /** That of all departments and duties that it names, where they are of one. */
    private static Optional<Level> level(Proceeding dispute) {
        ImmutableSet<Level> levels = dispute.subjects().stream()
                .map(subject -> subject.jurisdiction().level())
                .collect(ImmutableSet.toImmutableSet());
        return levels.size() == 1 ? levels.stream().findFirst() : Optional.empty();
    }

    /**
     * An agreement is filed with the staffing organ, which else proposes what the government decides, all of the level of the
     * departments; an authority that nobody told may be that.
     */
    private static boolean isOfAnother(Stage stage, Optional<Level> level) {
        return switch (stage.kind()) {
            case FILING, PROPOSAL -> isNone(stage, ApprovalAuthorities.STAFFING, level);
            case DECISION -> isNone(stage, ImmutableSet.of(AuthorityKind.GOVERNMENT), level);
            default -> false;
        };
    }

    private static boolean isNone(Stage stage, Set<AuthorityKind> kinds, Optional<Level> level) {
        return stage.authority()
                .map(authority -> !kinds.contains(authority.kind())
                        || level.filter(own -> own != authority.level()).isPresent())
                .orElse(false);
    }
}
