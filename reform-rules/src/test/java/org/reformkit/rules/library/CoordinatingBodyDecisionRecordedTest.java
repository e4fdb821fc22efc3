package org.reformkit.rules.library;

import static java.util.Locale.ENGLISH;
import static java.util.Locale.SIMPLIFIED_CHINESE;
import static org.reformkit.model.procedure.ProceedingKind.COORDINATING_BODY;
import static org.reformkit.rules.library.Liyang.DAY;
import static org.reformkit.rules.library.Liyang.columns;
import static org.reformkit.rules.library.Liyang.plan;
import static org.reformkit.rules.library.Liyang.rule;
import static org.reformkit.rules.library.Liyang.structure;
import static org.reformkit.rules.library.LiyangRecords.proceeding;
import static org.reformkit.rules.library.LiyangRecords.recorded;
import static org.reformkit.rules.library.LiyangRecords.undetermined;
import static org.reformkit.rules.library.LiyangRecords.violated;
import static org.reformkit.rules.verify.RuleVerifier.verifyThat;

import com.google.common.collect.ImmutableList;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.reformkit.model.agency.CoordinatingBody;
import org.reformkit.model.agency.CoordinatingBodyKind;
import org.reformkit.model.base.Citation;
import org.reformkit.model.base.CoordinatingBodyId;
import org.reformkit.model.plan.PlanRun;
import org.reformkit.model.plan.action.AbolishCoordinatingBody;
import org.reformkit.model.plan.action.AdjustCoordinatingBody;
import org.reformkit.model.plan.action.SetUpCoordinatingBody;
import org.reformkit.model.procedure.Outcome;
import org.reformkit.model.procedure.Proceeding;
import org.reformkit.rules.Rule;

class CoordinatingBodyDecisionRecordedTest {

    private static final Rule<?> RECORDED = rule("coordinating-body.decision-recorded");
    private static final String TITLE = "议事协调机构设置留有记录";
    private static final String BASIS = "依据：《地方各级人民政府机构设置和编制管理条例》第十一条、《威海市委编办“四措并举”做好机构改革“后半篇文章”》WH-07";
    private static final Proceeding ABOLISHED = proceeding(COORDINATING_BODY)
            .outcome(Outcome.ABOLISHED)
            .reason("任务已经完成")
            .document(Citation.of("关于调整议事协调机构的通知"))
            .build();

    private static final ImmutableList<CoordinatingBodyId> BODIES = Stream.of("C-01", "C-02", "C-03")
            .map(key -> CoordinatingBodyId.of(Liyang.CITY, key))
            .collect(ImmutableList.toImmutableList());

    @Test
    void passesWhereAllIsOnRecord() {
        verifyThat(RECORDED).given(recorded(ABOLISHED)).passes();
    }

    @Test
    void failsWithoutADocument() {
        verifyThat(RECORDED)
                .given(recorded(
                        ABOLISHED,
                        proceeding(COORDINATING_BODY)
                                .outcome(Outcome.AGREED)
                                .reason("任务需要")
                                .build()))
                .fails("plan")
                .says(SIMPLIFIED_CHINESE, violated(TITLE, "议事协调机构设置（第 2 项程序记录）缺少文件", BASIS))
                .says(
                        ENGLISH,
                        columns(
                                "Bottom line",
                                "Decisions on coordinating bodies are on record",
                                "the plan",
                                "coordinating body (proceeding 2) lacks a document",
                                BASIS.replace("依据：", "basis: ").replace("、《", ", 《")));
    }

    @Test
    void failsWithoutOutcomeAndReason() {
        verifyThat(RECORDED)
                .given(recorded(proceeding(COORDINATING_BODY)
                        .document(Citation.of("关于调整议事协调机构的通知"))
                        .build()))
                .fails("plan")
                .says(SIMPLIFIED_CHINESE, violated(TITLE, "议事协调机构设置（第 1 项程序记录）缺少结果、理由", BASIS));
    }

    @Test
    void isUndeterminedWhereNothingIsOnRecord() {
        verifyThat(RECORDED)
                .given(recorded(proceeding(COORDINATING_BODY).build()))
                .isUndetermined("plan")
                .says(SIMPLIFIED_CHINESE, undetermined(TITLE, "议事协调机构设置（第 1 项程序记录）没有结果、理由、文件的记录", BASIS));
    }

    @Test
    void passesWhereEachStepHasARecord() {
        verifyThat(RECORDED)
                .given(run(ABOLISHED.toBuilder().subjects(BODIES).build()))
                .passes();
    }

    @Test
    void failsWhereOneStepHasNoRecordAmongOthersThatHave() {
        verifyThat(RECORDED)
                .given(run(ABOLISHED.toBuilder().addSubject(BODIES.get(0)).build()))
                .fails("plan")
                .says(SIMPLIFIED_CHINESE, violated(TITLE, "第 2 步（调整议事协调机构）、第 3 步（撤销议事协调机构）没有决定的程序记录", BASIS))
                .says(
                        ENGLISH,
                        columns(
                                "Bottom line",
                                "Decisions on coordinating bodies are on record",
                                "the plan",
                                "step 2 ('adjust coordinating body'), step 3 ('abolish coordinating body'):"
                                        + " no decision on it is on record",
                                BASIS.replace("依据：", "basis: ").replace("、《", ", 《")));
    }

    @Test
    void isUndeterminedWhereNoRecordIsKeptOrOneNamesNoBody() {
        String found = "第 1 步（设立议事协调机构）、第 2 步（调整议事协调机构）、第 3 步（撤销议事协调机构）没有决定的程序记录";
        verifyThat(RECORDED)
                .given(run())
                .isUndetermined("plan")
                .says(SIMPLIFIED_CHINESE, undetermined(TITLE, found, BASIS));
        verifyThat(RECORDED)
                .given(run(ABOLISHED))
                .isUndetermined("plan")
                .says(SIMPLIFIED_CHINESE, undetermined(TITLE, found, BASIS));
    }

    @Test
    void looksAtNothingWhereNoBodyIsSpokenOf() {
        verifyThat(RECORDED).given(recorded()).looksAtNothing();
    }

    /** Sets up the first body, adjusts the second and abolishes the third. */
    private static PlanRun run(Proceeding... proceedings) {
        return plan(
                        SetUpCoordinatingBody.builder()
                                .body(body(0))
                                .effectiveOn(DAY)
                                .build(),
                        AdjustCoordinatingBody.builder()
                                .body(BODIES.get(1))
                                .kind(CoordinatingBodyKind.TEMPORARY)
                                .effectiveOn(DAY)
                                .build(),
                        AbolishCoordinatingBody.builder()
                                .body(BODIES.get(2))
                                .effectiveOn(DAY)
                                .build())
                .toBuilder()
                .addProceedings(proceedings)
                .build()
                .applyTo(structure(body(1), body(2)));
    }

    private static CoordinatingBody body(int index) {
        return CoordinatingBody.builder()
                .id(BODIES.get(index))
                .name("第" + index + "领导小组")
                .kind(CoordinatingBodyKind.STANDING)
                .build();
    }
}
