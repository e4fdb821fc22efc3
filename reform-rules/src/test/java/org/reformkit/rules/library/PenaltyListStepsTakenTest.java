package org.reformkit.rules.library;

import static java.util.Locale.ENGLISH;
import static java.util.Locale.SIMPLIFIED_CHINESE;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.reformkit.model.procedure.ProceedingKind.ITEM_LIST;
import static org.reformkit.model.procedure.ProceedingKind.PENALTY_LIST;
import static org.reformkit.model.procedure.StageKind.COLLECTIVE_DECISION;
import static org.reformkit.model.procedure.StageKind.COMPILATION;
import static org.reformkit.model.procedure.StageKind.FILING;
import static org.reformkit.model.procedure.StageKind.LEGAL_REVIEW;
import static org.reformkit.model.procedure.StageKind.PUBLICATION;
import static org.reformkit.rules.library.Liyang.CITY;
import static org.reformkit.rules.library.Liyang.DAY;
import static org.reformkit.rules.library.Liyang.NEXT_DAY;
import static org.reformkit.rules.library.Liyang.agency;
import static org.reformkit.rules.library.Liyang.columns;
import static org.reformkit.rules.library.Liyang.duty;
import static org.reformkit.rules.library.Liyang.dutyId;
import static org.reformkit.rules.library.Liyang.plan;
import static org.reformkit.rules.library.Liyang.rule;
import static org.reformkit.rules.library.Liyang.structure;
import static org.reformkit.rules.library.LiyangRecords.proceeding;
import static org.reformkit.rules.library.LiyangRecords.recorded;
import static org.reformkit.rules.library.LiyangRecords.stage;
import static org.reformkit.rules.library.LiyangRecords.undetermined;
import static org.reformkit.rules.library.LiyangRecords.violated;
import static org.reformkit.rules.verify.RuleVerifier.verifyThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.reformkit.model.base.AgencyId;
import org.reformkit.model.base.JurisdictionCode;
import org.reformkit.model.duty.PowerItem;
import org.reformkit.model.duty.PowerKind;
import org.reformkit.model.plan.PlanRun;
import org.reformkit.model.plan.action.DutyPart;
import org.reformkit.model.plan.action.HandDownDuty;
import org.reformkit.model.procedure.Proceeding;
import org.reformkit.model.procedure.Stage;
import org.reformkit.model.structure.Jurisdiction;
import org.reformkit.rules.Rule;

class PenaltyListStepsTakenTest {

    private static final Rule<?> STEPS = rule("penalty-list.steps-taken");
    private static final String TITLE = "处罚权力清单程序齐全";
    private static final String BASIS = "依据：《机构改革和整合基层审批服务执法力量工作情况汇报（溧阳）》LY-39";

    @Test
    void passesWhereAllFiveCameInOrder() {
        verifyThat(STEPS)
                .given(run(
                        stage(COMPILATION, DAY),
                        stage(LEGAL_REVIEW, DAY),
                        stage(COLLECTIVE_DECISION, DAY),
                        stage(FILING, NEXT_DAY),
                        stage(PUBLICATION, NEXT_DAY)))
                .passes();
    }

    @Test
    void failsWhereItWasNotFiled() {
        verifyThat(STEPS)
                .given(run(stage(COMPILATION), stage(LEGAL_REVIEW), stage(COLLECTIVE_DECISION), stage(PUBLICATION)))
                .fails("plan")
                .says(SIMPLIFIED_CHINESE, violated(TITLE, "处罚权力清单（第 1 项程序记录）缺少备案", BASIS))
                .says(
                        ENGLISH,
                        columns(
                                "Bottom line",
                                "A list of powers to penalise goes through all its stages",
                                "the plan",
                                "penalty list (proceeding 1) lacks filing",
                                BASIS.replace("依据：", "basis: ")));
    }

    @Test
    void failsWhereItWasPublishedBeforeTheDecision() {
        verifyThat(STEPS)
                .given(run(
                        stage(COMPILATION, DAY),
                        stage(LEGAL_REVIEW, DAY),
                        stage(COLLECTIVE_DECISION, NEXT_DAY),
                        stage(FILING, NEXT_DAY),
                        stage(PUBLICATION, DAY)))
                .fails("plan");
    }

    @Test
    void passesByTheStagesOfAPolicy() {
        verifyThat(rule("penalty-list.steps-taken", "stages", "compilation;publication"))
                .given(run(stage(COMPILATION), stage(PUBLICATION)))
                .passes();
        assertThatThrownBy(() -> rule("penalty-list.steps-taken", "stages", "printing"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(
                        "Rule 'penalty-list.steps-taken': Parameter 'stages': 'printing'. Expected one of application,");
    }

    @Test
    void isUndeterminedWhereNoStageIsOnRecord() {
        verifyThat(STEPS)
                .given(run())
                .isUndetermined("plan")
                .says(SIMPLIFIED_CHINESE, undetermined(TITLE, "处罚权力清单（第 1 项程序记录）没有环节记录", BASIS));
    }

    @Test
    void isUndeterminedWherePenaltiesAreHandedDownAndNoListIsOnRecord() {
        verifyThat(STEPS)
                .given(handedDown(PowerKind.PENALTY))
                .isUndetermined("plan")
                .says(SIMPLIFIED_CHINESE, undetermined(TITLE, "第 1 步（下放）没有处罚权力清单的程序记录", BASIS));
        verifyThat(STEPS).given(handedDown(PowerKind.LICENCE)).looksAtNothing();
    }

    @Test
    void failsWhereTheListIsOfOtherPowers() {
        Proceeding list = proceeding(
                        PENALTY_LIST,
                        stage(COMPILATION),
                        stage(LEGAL_REVIEW),
                        stage(COLLECTIVE_DECISION),
                        stage(FILING),
                        stage(PUBLICATION))
                .build();
        verifyThat(STEPS).given(handedDown(PowerKind.PENALTY, list)).passes();
        verifyThat(STEPS)
                .given(handedDown(
                        PowerKind.PENALTY,
                        list.toBuilder().addSubject(dutyId("D-01")).build()))
                .passes();
        verifyThat(STEPS)
                .given(handedDown(
                        PowerKind.PENALTY,
                        list.toBuilder().addSubject(dutyId("D-02")).build()))
                .fails("plan")
                .says(SIMPLIFIED_CHINESE, violated(TITLE, "第 1 步（下放）的处罚权力不在任何清单内", BASIS));
    }

    @Test
    void passesWhereTheListNamesThePartThatIsHandedDown() {
        Proceeding list = proceeding(
                        PENALTY_LIST,
                        stage(COMPILATION),
                        stage(LEGAL_REVIEW),
                        stage(COLLECTIVE_DECISION),
                        stage(FILING),
                        stage(PUBLICATION))
                .addSubject(dutyId("D-09"))
                .build();
        verifyThat(STEPS)
                .given(handedDown(PowerKind.PENALTY, Optional.of(DutyPart.of(dutyId("D-09"), "街道占道经营处罚")), list))
                .passes();
        verifyThat(STEPS).given(handedDown(PowerKind.PENALTY, list)).fails("plan");
    }

    @Test
    void looksAtNothingWhereNoListIsOnRecord() {
        verifyThat(STEPS).given(recorded()).looksAtNothing();
        verifyThat(STEPS)
                .given(recorded(proceeding(ITEM_LIST, stage(COMPILATION)).build()))
                .looksAtNothing();
    }

    private static PlanRun handedDown(PowerKind power, Proceeding... lists) {
        return handedDown(power, Optional.empty(), lists);
    }

    private static PlanRun handedDown(PowerKind power, Optional<DutyPart> part, Proceeding... lists) {
        JurisdictionCode town = JurisdictionCode.parse("320481100");
        return plan(HandDownDuty.builder()
                        .duty(dutyId("D-01"))
                        .part(part)
                        .receiver(AgencyId.of(town, "T-01"))
                        .effectiveOn(DAY)
                        .build())
                .toBuilder()
                .addProceedings(lists)
                .build()
                .applyTo(structure(
                        Jurisdiction.of(CITY, "溧阳市"),
                        Jurisdiction.of(town, "溧城街道"),
                        agency("A-01", "溧阳市城管局").build(),
                        agency(town, "T-01", "溧城街道办").build(),
                        duty("D-01", "占道经营处罚", "A-01").toBuilder()
                                .power(PowerItem.of(power))
                                .build()));
    }

    private static PlanRun run(Stage... stages) {
        return recorded(proceeding(PENALTY_LIST, stages).build());
    }
}
