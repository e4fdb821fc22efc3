package org.reformkit.rules.library;

import static java.util.Locale.ENGLISH;
import static java.util.Locale.SIMPLIFIED_CHINESE;
import static org.reformkit.rules.library.Liyang.agencies;
import static org.reformkit.rules.library.Liyang.columns;
import static org.reformkit.rules.library.Liyang.duty;
import static org.reformkit.rules.library.Liyang.refusedRun;
import static org.reformkit.rules.library.Liyang.rule;
import static org.reformkit.rules.library.Liyang.structure;
import static org.reformkit.rules.verify.RuleVerifier.verifyThat;

import org.junit.jupiter.api.Test;
import org.reformkit.model.structure.Structure;
import org.reformkit.rules.Rule;

class DutyNoSecondLeadTest {

    private static final Rule<?> NO_SECOND = rule("duty.no-second-lead");
    private static final Structure ONE = structure(agencies(2), duty("D-01", "森林防火", "A-01"));
    private static final Structure TWO = structure(agencies(2), duty("D-01", "森林防火", "A-01", "A-02"));
    private static final Structure NONE = structure(agencies(2));

    @Test
    void passesFromOneToOne() {
        verifyThat(NO_SECOND)
                .given(ONE, structure(agencies(2), duty("D-01", "森林防火", "A-02")))
                .passes();
    }

    @Test
    void failsFromOneToTwo() {
        verifyThat(NO_SECOND)
                .given(ONE, TWO)
                .fails("320481/D-01")
                .says(
                        SIMPLIFIED_CHINESE,
                        columns(
                                "底线",
                                "职责不新增多头主办",
                                "森林防火",
                                "改革后主办部门 2 个，上限 1 个，超 1 个",
                                "依据：《地方各级人民政府机构设置和编制管理条例》第十条",
                                "数据：duties.csv 第 2 行；agencies.csv 第 2、3 行"))
                .says(
                        ENGLISH,
                        columns(
                                "Bottom line",
                                "No duty gains a second lead",
                                "森林防火",
                                "leads after: 2, limit: 1, over: 1",
                                "basis: 《地方各级人民政府机构设置和编制管理条例》第十条",
                                "data: duties.csv line 2; agencies.csv lines 2, 3"));
    }

    @Test
    void failsForANewDutyWithTwo() {
        verifyThat(NO_SECOND).given(NONE, TWO).fails("320481/D-01");
    }

    @Test
    void isUndeterminedWhereThePlanIsRefused() {
        verifyThat(NO_SECOND).given(refusedRun(ONE)).isUndetermined("plan");
    }

    @Test
    void passesWhereItKeepsTheTwoThatItHad() {
        verifyThat(NO_SECOND).given(TWO, TWO).passes();
        verifyThat(NO_SECOND).given(TWO, ONE).passes();
    }

    @Test
    void failsFromTwoToThree() {
        verifyThat(NO_SECOND)
                .given(TWO, structure(agencies(3), duty("D-01", "森林防火", "A-01", "A-02", "A-03")))
                .fails("320481/D-01");
    }

    @Test
    void looksAtNothingWithoutDuties() {
        verifyThat(NO_SECOND).given(structure(), structure()).looksAtNothing();
    }
}
