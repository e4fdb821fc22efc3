package org.reformkit.rules.library;

import static java.util.Locale.ENGLISH;
import static java.util.Locale.SIMPLIFIED_CHINESE;
import static org.reformkit.rules.library.Liyang.DAY;
import static org.reformkit.rules.library.Liyang.abolish;
import static org.reformkit.rules.library.Liyang.agency;
import static org.reformkit.rules.library.Liyang.agencyId;
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
import org.reformkit.model.plan.action.EstablishAgency;
import org.reformkit.model.plan.action.EstablishDivision;
import org.reformkit.model.plan.action.MergeDivisions;
import org.reformkit.model.plan.action.MoveDivision;
import org.reformkit.model.plan.action.ReplaceDivision;
import org.reformkit.model.plan.action.SplitDivision;
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
                                "内设机构撤一建一，总数不增",
                                "溧阳市粮食局",
                                "新设与撤销相抵的内设机构 1 个，上限 0 个，超 1 个",
                                BASIS,
                                "数据：divisions.csv 第 3、4 行；方案第 1、2 步"))
                .says(
                        ENGLISH,
                        columns(
                                "Bottom line",
                                "One division ends for each that is set up",
                                "溧阳市粮食局",
                                "divisions made, less those ended: 1, limit: 0, over: 1",
                                BASIS.replace("依据：", "basis: "),
                                "data: divisions.csv lines 3, 4; steps 1, 2 of the plan"));
    }

    @Test
    void passesWhereAnotherOneIsSetUpAndOneAbolished() {
        verifyThat(NET_ZERO)
                .given(run(BEFORE, replace(1, 4), establish(5), abolishDivision(2)))
                .passes();
    }

    @Test
    void isUndeterminedWhereThePlanIsRefused() {
        verifyThat(NET_ZERO)
                .given(run(BEFORE, replace(1, 4), abolish("A-99", DAY)))
                .isUndetermined("320481/A-01");
    }

    @Test
    void failsWhereOneIsSetUpAndNoneEnds() {
        verifyThat(NET_ZERO).given(run(BEFORE, establish(5))).fails("320481/A-01");
    }

    @Test
    void passesWhereOneMoreEnds() {
        verifyThat(NET_ZERO)
                .given(run(BEFORE, replace(1, 4), abolishDivision(2)))
                .passes();
    }

    @Test
    void passesWhereOneComesFromAnotherAgency() {
        Structure two = structure(
                divisions("A-01", 3),
                division("A-02", 1, "仓储科").build(),
                agency("A-01", "溧阳市粮食局").build(),
                agency("A-02", "溧阳市发改委").build());
        Action move = MoveDivision.builder()
                .division(division("A-02", 1, "仓储科").build().id())
                .target(agencyId("A-01"))
                .effectiveOn(DAY)
                .build();
        verifyThat(NET_ZERO).given(run(two, replace(1, 4), move)).passes();
        verifyThat(NET_ZERO).given(run(two, move)).looksAtNothing();
    }

    @Test
    void failsWhereOneIsMadeByASplit() {
        verifyThat(NET_ZERO).given(run(BEFORE, split(1, 4))).fails("320481/A-01");
        verifyThat(NET_ZERO).given(run(BEFORE, split(1, 4), abolishDivision(2))).passes();
    }

    @Test
    void passesWhereAnotherOneGoesElsewhereOrTwoBecomeOne() {
        Structure two = structure(
                divisions("A-01", 3),
                agency("A-01", "溧阳市粮食局").build(),
                agency("A-02", "溧阳市发改委").build());
        verifyThat(NET_ZERO)
                .given(run(
                        two,
                        establish(5),
                        MoveDivision.builder()
                                .division(division("A-01", 2, "第2科").build().id())
                                .target(agencyId("A-02"))
                                .effectiveOn(DAY)
                                .build()))
                .passes();
        verifyThat(NET_ZERO)
                .given(run(
                        two,
                        establish(5),
                        MergeDivisions.builder()
                                .addSources(
                                        division("A-01", 1, "第1科").build().id(),
                                        division("A-01", 2, "第2科").build().id())
                                .target(division("A-01", 1, "第1科").build())
                                .effectiveOn(DAY)
                                .build()))
                .passes();
    }

    /** Others may be set up and split as they are needed, but make no room by being replaced. */
    @Test
    void asksItOnlyOfTheDivisionsThatAPolicyNames() {
        Rule<?> ofNew = rule("division.replacement-net-zero", "divisions", "新科");
        verifyThat(ofNew).given(run(BEFORE, establish(5), split(1, 6))).looksAtNothing();
        verifyThat(ofNew).given(run(BEFORE, replace(1, 4), establish(5))).passes();
        verifyThat(ofNew)
                .given(run(
                        BEFORE,
                        EstablishDivision.builder()
                                .division(division("A-01", 5, "产业新科").build())
                                .effectiveOn(DAY)
                                .build()))
                .fails("320481/A-01");
        verifyThat(rule("division.replacement-net-zero", "divisions", "另设科"))
                .given(run(BEFORE, replace(1, 4), establish(5)))
                .fails("320481/A-01");
    }

    @Test
    void looksAtNothingInANewAgencyAndWhereDivisionsOnlyEnd() {
        verifyThat(NET_ZERO).given(run(BEFORE, abolishDivision(2))).looksAtNothing();
        verifyThat(NET_ZERO)
                .given(run(
                        structure(),
                        EstablishAgency.builder()
                                .agency(agency("A-01", "溧阳市粮食局").build())
                                .effectiveOn(DAY)
                                .build(),
                        establish(5)))
                .looksAtNothing();
    }

    private static Action abolishDivision(int number) {
        return AbolishDivision.builder()
                .division(division("A-01", number, "第" + number + "科").build().id())
                .effectiveOn(DAY)
                .build();
    }

    private static Action replace(int old, int made) {
        return ReplaceDivision.builder()
                .division(division("A-01", old, "第" + old + "科").build().id())
                .made(division("A-01", made, "新科").build())
                .effectiveOn(DAY)
                .build();
    }

    private static Action split(int source, int made) {
        return SplitDivision.builder()
                .division(division("A-01", source, "第" + source + "科").build().id())
                .made(division("A-01", made, "分设科").build())
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
