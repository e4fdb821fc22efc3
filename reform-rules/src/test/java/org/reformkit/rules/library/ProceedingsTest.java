package org.reformkit.rules.library;

import static java.util.Locale.SIMPLIFIED_CHINESE;
import static org.reformkit.model.procedure.StageKind.COMPILATION;
import static org.reformkit.model.procedure.StageKind.FILING;
import static org.reformkit.model.procedure.StageKind.LEGAL_REVIEW;
import static org.reformkit.rules.library.Liyang.DAY;
import static org.reformkit.rules.library.Liyang.NEXT_DAY;
import static org.reformkit.rules.library.Liyang.columns;
import static org.reformkit.rules.library.Liyang.plan;
import static org.reformkit.rules.library.Liyang.structure;
import static org.reformkit.rules.verify.RuleVerifier.verifyThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.reformkit.model.plan.PlanRun;
import org.reformkit.model.procedure.Proceeding;
import org.reformkit.model.procedure.ProceedingKind;
import org.reformkit.model.procedure.Stage;
import org.reformkit.model.procedure.StageKind;
import org.reformkit.rules.Rule;
import org.reformkit.rules.check.Text;

class ProceedingsTest {

    private static final Rule<?> IN_ORDER = followed(true);

    @Test
    void passesWhereAllStagesAreThereInOrder() {
        verifyThat(IN_ORDER)
                .given(run(stage(COMPILATION), stage(LEGAL_REVIEW, DAY), stage(FILING, DAY)))
                .passes();
    }

    @Test
    void passesWhereAStageCameAgain() {
        verifyThat(IN_ORDER)
                .given(run(
                        stage(LEGAL_REVIEW, DAY),
                        stage(COMPILATION, DAY),
                        stage(LEGAL_REVIEW, NEXT_DAY),
                        stage(FILING, NEXT_DAY)))
                .passes();
    }

    @Test
    void failsWhereAStageIsMissing() {
        verifyThat(IN_ORDER)
                .given(run(stage(COMPILATION, DAY)))
                .fails("plan")
                .says(SIMPLIFIED_CHINESE, columns("底线", "list.followed", "方案", "处罚权力清单（第 2 项程序记录）缺少合法性审查、备案"));
    }

    @Test
    void failsWhereAStageCameEarlyByTheRecordOrByItsDay() {
        verifyThat(IN_ORDER)
                .given(run(stage(COMPILATION), stage(FILING), stage(LEGAL_REVIEW)))
                .fails("plan")
                .says(SIMPLIFIED_CHINESE, columns("底线", "list.followed", "方案", "处罚权力清单（第 2 项程序记录）的备案早于应在其前的环节"));
        verifyThat(IN_ORDER)
                .given(run(stage(COMPILATION, NEXT_DAY), stage(LEGAL_REVIEW, DAY), stage(FILING, NEXT_DAY)))
                .fails("plan");
    }

    @Test
    void passesInAnyOrderWhereNoneIsAskedFor() {
        verifyThat(followed(false))
                .given(run(stage(FILING, DAY), stage(LEGAL_REVIEW), stage(COMPILATION, NEXT_DAY)))
                .passes();
    }

    @Test
    void isUndeterminedWhereNoStageIsOnRecord() {
        verifyThat(IN_ORDER)
                .given(run())
                .isUndetermined("plan")
                .says(SIMPLIFIED_CHINESE, columns("底线", "待定", "list.followed", "方案", "处罚权力清单（第 2 项程序记录）没有环节记录"));
    }

    @Test
    void looksAtNothingWhereThereIsNoSuchProceeding() {
        verifyThat(IN_ORDER).given(plan().applyTo(structure())).looksAtNothing();
    }

    private static Rule<?> followed(boolean inOrder) {
        return Rule.forEachPlan()
                .named("list.followed")
                .requires(Proceedings.each(
                        ProceedingKind.PENALTY_LIST,
                        Text.of("程序齐全", "followed"),
                        (number, proceeding) -> Proceedings.remark(
                                number, proceeding, ImmutableList.of(COMPILATION, LEGAL_REVIEW, FILING), inOrder)));
    }

    /** The list comes second, after a proceeding of another kind. */
    private static PlanRun run(Stage... stages) {
        return plan().toBuilder()
                .addProceeding(
                        Proceeding.builder().kind(ProceedingKind.SEAL_RETURN).build())
                .addProceeding(Proceeding.builder()
                        .kind(ProceedingKind.PENALTY_LIST)
                        .addStages(stages)
                        .build())
                .build()
                .applyTo(structure());
    }

    private static Stage stage(StageKind kind, LocalDate day) {
        return stage(kind, Optional.of(day));
    }

    private static Stage stage(StageKind kind) {
        return stage(kind, Optional.empty());
    }

    private static Stage stage(StageKind kind, Optional<LocalDate> day) {
        return Stage.builder().kind(kind).actor("市委编办").on(day).build();
    }
}
