package org.reformkit.model.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.reformkit.model.plan.Reform.ABOLISH;
import static org.reformkit.model.plan.Reform.BEFORE;
import static org.reformkit.model.plan.Reform.CITY;
import static org.reformkit.model.plan.Reform.CIVIL;
import static org.reformkit.model.plan.Reform.DUTY;
import static org.reformkit.model.plan.Reform.EMERGENCY;
import static org.reformkit.model.plan.Reform.ESTABLISH;
import static org.reformkit.model.plan.Reform.MOBILISED;
import static org.reformkit.model.plan.Reform.RENAME;
import static org.reformkit.model.plan.Reform.SAFETY;
import static org.reformkit.model.plan.Reform.START;
import static org.reformkit.model.plan.Reform.TRANSFERRED;
import static org.reformkit.model.plan.Reform.TRANSFER_DUTY;
import static org.reformkit.model.plan.Reform.TRANSFER_POSTS;
import static org.reformkit.model.plan.Reform.UPPER;
import static org.reformkit.model.plan.Reform.plan;
import static org.reformkit.model.plan.Reform.plate;
import static org.reformkit.model.quota.QuotaKind.ADMINISTRATIVE;

import org.junit.jupiter.api.Test;
import org.reformkit.model.duty.DutyHolding;
import org.reformkit.model.plan.action.Action;
import org.reformkit.model.plan.action.Leftover;
import org.reformkit.model.plan.action.Refusal;
import org.reformkit.model.quota.Quota;
import org.reformkit.model.structure.Source;
import org.reformkit.model.structure.Structure;

class PlanRunTest {

    private static final PlanRun RUN =
            plan(ESTABLISH, TRANSFER_DUTY, TRANSFER_POSTS, RENAME).applyTo(BEFORE);
    private static final PlanRun REFUSED = plan(
                    ESTABLISH, plate(CIVIL, "溧阳市老龄办", TRANSFERRED), ESTABLISH, TRANSFER_DUTY)
            .applyTo(BEFORE);

    @Test
    void everyStepBeginsWhereTheOneBeforeItEnded() {
        assertThat(RUN.steps()).extracting(Step::number).containsExactly(1, 2, 3, 4);
        assertThat(RUN.steps())
                .extracting(Step::action)
                .containsExactly(ESTABLISH, TRANSFER_DUTY, TRANSFER_POSTS, RENAME);
        assertThat(RUN.steps().get(0).before()).isSameAs(BEFORE);
        for (int i = 1; i < 4; i++) {
            assertThat(RUN.steps().get(i).before())
                    .isSameAs(RUN.steps().get(i - 1).after());
        }
    }

    @Test
    void theResultIsTheStructureAfterTheLastStepOnItsDay() {
        Structure result = RUN.result().orElseThrow();
        assertThat(result).isSameAs(RUN.steps().get(3).after()).isSameAs(RUN.last());
        assertThat(result.date()).isEqualTo(TRANSFERRED);
        assertThat(RUN.steps().get(0).after().date()).isEqualTo(MOBILISED);
        assertThat(result.agency(EMERGENCY).orElseThrow().quota()).contains(Quota.of(ADMINISTRATIVE, 13));
        assertThat(result.duty(DUTY).orElseThrow().holdings())
                .containsExactly(DutyHolding.lead(EMERGENCY), DutyHolding.assist(CIVIL));
        assertThat(RUN.refusal()).isEmpty();
        assertThat(RUN.before()).isSameAs(BEFORE);
    }

    @Test
    void theDateIsNotSetBackWhereJurisdictionsTakeTurns() {
        PlanRun run = plan(
                        plate(CIVIL, "溧阳市老龄办", TRANSFERRED),
                        plate(UPPER, "常州市地震局", MOBILISED),
                        plate(UPPER, "常州市煤监局", TRANSFERRED.plusDays(1)))
                .applyTo(BEFORE);
        assertThat(run.steps())
                .extracting(step -> step.after().date())
                .containsExactly(TRANSFERRED, TRANSFERRED, TRANSFERRED.plusDays(1));
    }

    @Test
    void backwardTheDateIsNotSetForward() {
        PlanRun run = plan(
                        plate(CIVIL, "溧阳市老龄办", MOBILISED),
                        plate(UPPER, "常州市地震局", TRANSFERRED),
                        plate(UPPER, "常州市煤监局", MOBILISED.minusDays(1)))
                .toBuilder()
                .direction(Direction.BACKWARD)
                .build()
                .applyTo(BEFORE.on(TRANSFERRED));
        assertThat(run.steps())
                .extracting(step -> step.after().date())
                .containsExactly(MOBILISED, MOBILISED, MOBILISED.minusDays(1));
    }

    @Test
    void aPlanOfEarlierDaysLeavesTheDateOfTheStructure() {
        assertThat(plan(RENAME)
                        .applyTo(BEFORE.on(TRANSFERRED.plusDays(9)))
                        .last()
                        .date())
                .isEqualTo(TRANSFERRED.plusDays(9));
    }

    @Test
    void whatAStepTouchedHasThatStepAsItsSource() {
        Structure result = RUN.result().orElseThrow();
        assertThat(result.source(EMERGENCY)).contains(Source.step(3));
        assertThat(result.source(DUTY)).contains(Source.step(2));
        assertThat(result.source(CIVIL)).contains(Source.step(4));
        assertThat(result.source(CITY)).contains(Source.step(1));
        assertThat(result.source(SAFETY)).contains(Source.line("agencies.csv", 2));
    }

    @Test
    void stopsAtTheFirstRefusedActionAndHasNoResult() {
        assertThat(REFUSED.steps()).extracting(Step::number).containsExactly(1, 2);
        assertThat(REFUSED.result()).isEmpty();
        assertThat(REFUSED.inverse()).isEmpty();
        assertThat(REFUSED.last()).isSameAs(REFUSED.steps().get(1).after());
        StepRefusal refusal = REFUSED.refusal().orElseThrow();
        assertThat(refusal.number()).isEqualTo(3);
        assertThat(refusal.action()).isEqualTo(ESTABLISH);
        assertThat(refusal.refusals())
                .extracting(Refusal::reason)
                .containsExactly(Refusal.Reason.DATE_ORDER, Refusal.Reason.TAKEN);
    }

    @Test
    void refusedAtOnceTheLastStructureIsTheFirst() {
        PlanRun run = plan(TRANSFER_DUTY).applyTo(BEFORE);
        assertThat(run.steps()).isEmpty();
        assertThat(run.last()).isSameAs(BEFORE);
        assertThat(run.result()).isEmpty();
    }

    @Test
    void anEmptyPlanLeavesEverythingAsItIs() {
        PlanRun run = plan().applyTo(BEFORE);
        assertThat(run.result()).containsSame(BEFORE);
        assertThat(run.inverse().orElseThrow().actions()).isEmpty();
    }

    @Test
    void listsLeftoversStepByStep() {
        PlanRun run = plan(ABOLISH, ABOLISH.toBuilder().agency(CIVIL).build(), plate(UPPER, "常州市地震局", TRANSFERRED))
                .applyTo(BEFORE);
        assertThat(run.leftovers())
                .extracting(Leftover::holder, Leftover::name)
                .containsExactly(
                        tuple(SAFETY, "行政编制15名"),
                        tuple(SAFETY, "领导职数未知"),
                        tuple(SAFETY, "人员数未知"),
                        tuple(CIVIL, "救灾"),
                        tuple(CIVIL, "行政编制18名"),
                        tuple(CIVIL, "领导职数未知"),
                        tuple(CIVIL, "人员数未知"));
        assertThat(run.steps().get(0).leftovers()).hasSize(3);
        assertThat(run.steps().get(2).leftovers()).isEmpty();
    }

    @Test
    void theInverseLeadsBackInReverseOrder() {
        ReformPlan inverse = RUN.inverse().orElseThrow();
        assertThat(inverse.direction()).isEqualTo(Direction.BACKWARD);
        assertThat(inverse.title()).isEqualTo(RUN.plan().title());
        assertThat(inverse.actions()).extracting(Action::verb).containsExactly("更名", "划转编制", "划转职责", "不再保留");
        PlanRun back = inverse.applyTo(RUN.result().orElseThrow());
        assertThat(back.result().orElseThrow().on(START)).isEqualTo(BEFORE);
    }

    @Test
    void theInverseOfAnInverseRunsForwardAgain() {
        PlanRun back = RUN.inverse().orElseThrow().applyTo(RUN.last());
        ReformPlan again = back.inverse().orElseThrow();
        assertThat(again).isEqualTo(RUN.plan());
    }

    @Test
    void hasNoInverseWhereOneActionHasNone() {
        assertThat(plan(ESTABLISH, ABOLISH.toBuilder().agency(CIVIL).build())
                        .applyTo(BEFORE)
                        .inverse())
                .isEmpty();
    }

    @Test
    void readsAsItsTitleAndHowFarItCame() {
        assertThat(RUN).hasToString("Run of '溧阳市机构改革方案': 4 of 4 steps");
        assertThat(REFUSED).hasToString("Run of '溧阳市机构改革方案': 2 of 4 steps");
    }
}
