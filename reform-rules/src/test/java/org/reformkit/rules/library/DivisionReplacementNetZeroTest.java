package org.reformkit.rules.library;

import static java.util.Locale.ENGLISH;
import static java.util.Locale.SIMPLIFIED_CHINESE;
import static org.reformkit.rules.library.Liyang.DAY;
import static org.reformkit.rules.library.Liyang.abolish;
import static org.reformkit.rules.library.Liyang.agency;
import static org.reformkit.rules.library.Liyang.columns;
import static org.reformkit.rules.library.Liyang.division;
import static org.reformkit.rules.library.Liyang.divisions;
import static org.reformkit.rules.library.Liyang.rule;
import static org.reformkit.rules.library.Liyang.run;
import static org.reformkit.rules.library.Liyang.structure;
import static org.reformkit.rules.verify.RuleVerifier.verifyThat;

import org.junit.jupiter.api.Test;
import org.reformkit.model.plan.action.AbolishDivision;
import org.reformkit.model.plan.action.Action;
import org.reformkit.model.plan.action.EstablishDivision;
import org.reformkit.model.plan.action.ReplaceDivision;
import org.reformkit.model.structure.Structure;
import org.reformkit.rules.Rule;

class DivisionReplacementNetZeroTest {

    private static final Rule<?> NET_ZERO = rule("division.replacement-net-zero");
    private static final String BASIS = "依据：《威海市委编办“四措并举”做好机构改革“后半篇文章”》WH-10";
    private static final Structure BEFORE =
            structure(divisions("A-01", 3), agency("A-01", "溧阳市粮食局").build());

    @Test
    void passesWhereOneIsReplaced() {
        verifyThat(NET_ZERO).given(run(BEFORE, replace(1, 4))).passes();
    }

    @Test
    void failsWhereAnotherOneIsSetUpBeside() {
        verifyThat(NET_ZERO)
                .given(run(BEFORE, replace(1, 4), establish(5)))
                .fails("320481/A-01")
                .says(
                        SIMPLIFIED_CHINESE,
                        columns(
                                "底线",
                                "内设机构撤一建一，总数不变",
                                "溧阳市粮食局",
                                "改革前后 内设机构增减 1 个，应为 0 个，超 1 个",
                                BASIS,
                                "数据：divisions.csv 第 2–4 行；方案第 1、2 步"))
                .says(
                        ENGLISH,
                        columns(
                                "Bottom line",
                                "One division ends for each that takes its place",
                                "溧阳市粮食局",
                                "over the whole reform change of divisions: 1, required: 0, over: 1",
                                BASIS.replace("依据：", "basis: "),
                                "data: divisions.csv lines 2–4; steps 1, 2 of the plan"));
    }

    @Test
    void passesWhereAnotherOneIsSetUpAndOneAbolished() {
        verifyThat(NET_ZERO)
                .given(run(
                        BEFORE,
                        replace(1, 4),
                        establish(5),
                        AbolishDivision.builder()
                                .division(division("A-01", 2, "")
                                        .name("第2科")
                                        .build()
                                        .id())
                                .effectiveOn(DAY)
                                .build()))
                .passes();
    }

    @Test
    void isUndeterminedWhereThePlanIsRefused() {
        verifyThat(NET_ZERO)
                .given(run(BEFORE, replace(1, 4), abolish("A-99", DAY)))
                .isUndetermined("320481/A-01");
    }

    @Test
    void looksAtNothingWhereNoneIsReplaced() {
        verifyThat(NET_ZERO).given(run(BEFORE, establish(5))).looksAtNothing();
    }

    private static Action replace(int old, int made) {
        return ReplaceDivision.builder()
                .division(division("A-01", old, "第" + old + "科").build().id())
                .made(division("A-01", made, "新科").build())
                .effectiveOn(DAY)
                .build();
    }

    private static Action establish(int made) {
        return EstablishDivision.builder()
                .division(division("A-01", made, "另设科").build())
                .effectiveOn(DAY)
                .build();
    }
}
