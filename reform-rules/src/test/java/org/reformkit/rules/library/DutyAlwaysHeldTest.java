package org.reformkit.rules.library;

import static java.util.Locale.ENGLISH;
import static java.util.Locale.SIMPLIFIED_CHINESE;
import static org.reformkit.rules.library.Liyang.DAY;
import static org.reformkit.rules.library.Liyang.NEXT_DAY;
import static org.reformkit.rules.library.Liyang.abolish;
import static org.reformkit.rules.library.Liyang.agency;
import static org.reformkit.rules.library.Liyang.columns;
import static org.reformkit.rules.library.Liyang.duty;
import static org.reformkit.rules.library.Liyang.dutyId;
import static org.reformkit.rules.library.Liyang.refusedRun;
import static org.reformkit.rules.library.Liyang.rule;
import static org.reformkit.rules.library.Liyang.run;
import static org.reformkit.rules.library.Liyang.structure;
import static org.reformkit.rules.library.Liyang.transfer;
import static org.reformkit.rules.verify.RuleVerifier.verifyThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.reformkit.model.plan.action.Action;
import org.reformkit.model.plan.action.EndDuty;
import org.reformkit.model.plan.action.EstablishAgency;
import org.reformkit.model.structure.Structure;
import org.reformkit.rules.Rule;

class DutyAlwaysHeldTest {

    private static final Rule<?> AFTER_EVERY_STEP = rule("duty.always-held");
    private static final Rule<?> AFTER_EVERY_DATE = rule("duty.always-held", "pace", "every-date");
    private static final Structure BEFORE = structure(agency("A-01", "溧阳市安监局").build(), duty("D-01", "安全生产监管", "A-01"));

    @Test
    void passesWhereTheReceiverStandsFirst() {
        verifyThat(AFTER_EVERY_STEP)
                .given(run(BEFORE, establish(DAY), transfer("D-01", "A-02", DAY), abolish("A-01", DAY)))
                .passes();
    }

    @Test
    void failsWhereTheGiverEndsBeforeTheTransferThoughOnTheSameDay() {
        verifyThat(AFTER_EVERY_STEP)
                .given(run(BEFORE, establish(DAY), abolish("A-01", DAY), transfer("D-01", "A-02", DAY)))
                .fails("320481/D-01")
                .says(
                        SIMPLIFIED_CHINESE,
                        columns(
                                "底线",
                                "先立后破，职责始终有主办部门",
                                "安全生产监管",
                                "第 2 步之后 无主办部门",
                                "依据：《北京市人大常委会决定》第一、二项（参照）",
                                "数据：方案第 2 步"))
                .says(
                        ENGLISH,
                        columns(
                                "Bottom line",
                                "Establish before abolish: a duty always has a lead",
                                "安全生产监管",
                                "after step 2 no lead",
                                "basis: 《北京市人大常委会决定》第一、二项（参照）",
                                "data: step 2 of the plan"));
    }

    @Test
    void passesByDateWhereAllIsOfTheSameDay() {
        verifyThat(AFTER_EVERY_DATE)
                .given(run(BEFORE, establish(DAY), abolish("A-01", DAY), transfer("D-01", "A-02", DAY)))
                .passes();
    }

    @Test
    void failsByDateWhereTheTransferIsOfTheNextDay() {
        verifyThat(AFTER_EVERY_DATE)
                .given(run(BEFORE, establish(DAY), abolish("A-01", DAY), transfer("D-01", "A-02", NEXT_DAY)))
                .fails("320481/D-01")
                .says(
                        SIMPLIFIED_CHINESE,
                        columns(
                                "底线",
                                "先立后破，职责始终有主办部门",
                                "安全生产监管",
                                "第 2 步之后 无主办部门",
                                "依据：《北京市人大常委会决定》第一、二项（参照）",
                                "数据：方案第 2 步"));
    }

    @Test
    void passesUntilADutyIsEnded() {
        verifyThat(AFTER_EVERY_STEP)
                .given(run(
                        BEFORE,
                        establish(DAY),
                        EndDuty.builder().duty(dutyId("D-01")).effectiveOn(DAY).build(),
                        abolish("A-01", DAY)))
                .passes();
    }

    @Test
    void isUndeterminedWhereThePlanIsRefused() {
        verifyThat(AFTER_EVERY_STEP)
                .given(refusedRun(BEFORE))
                .isUndetermined("320481/D-01")
                .says(
                        SIMPLIFIED_CHINESE,
                        columns(
                                "底线",
                                "待定",
                                "先立后破，职责始终有主办部门",
                                "安全生产监管",
                                Liyang.REFUSED_ZH,
                                "依据：《北京市人大常委会决定》第一、二项（参照）",
                                "数据：duties.csv 第 2 行"))
                .says(
                        ENGLISH,
                        columns(
                                "Bottom line",
                                "undetermined",
                                "Establish before abolish: a duty always has a lead",
                                "安全生产监管",
                                Liyang.REFUSED_EN,
                                "basis: 《北京市人大常委会决定》第一、二项（参照）",
                                "data: duties.csv line 2"));
    }

    @Test
    void failsThoughThePlanIsRefusedLater() {
        verifyThat(AFTER_EVERY_STEP)
                .given(run(BEFORE, abolish("A-01", DAY), abolish("A-99", DAY)))
                .fails("320481/D-01");
    }

    @Test
    void looksAtNothingWithoutDuties() {
        verifyThat(AFTER_EVERY_STEP)
                .given(run(structure(agency("A-01", "溧阳市安监局").build()), abolish("A-01", DAY)))
                .looksAtNothing();
    }

    private static Action establish(LocalDate day) {
        return EstablishAgency.builder()
                .agency(agency("A-02", "溧阳市应急管理局").build())
                .effectiveOn(day)
                .build();
    }
}
