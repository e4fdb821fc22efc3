package org.reformkit.rules.library;

import static java.util.Locale.ENGLISH;
import static java.util.Locale.SIMPLIFIED_CHINESE;
import static org.reformkit.rules.library.Liyang.DAY;
import static org.reformkit.rules.library.Liyang.administrative;
import static org.reformkit.rules.library.Liyang.agency;
import static org.reformkit.rules.library.Liyang.columns;
import static org.reformkit.rules.library.Liyang.division;
import static org.reformkit.rules.library.Liyang.divisionLeaders;
import static org.reformkit.rules.library.Liyang.rule;
import static org.reformkit.rules.library.Liyang.run;
import static org.reformkit.rules.library.Liyang.structure;
import static org.reformkit.rules.verify.RuleVerifier.verifyThat;

import org.junit.jupiter.api.Test;
import org.reformkit.model.plan.action.AbolishDivision;
import org.reformkit.model.plan.action.Action;
import org.reformkit.model.plan.action.SplitDivision;
import org.reformkit.model.structure.Structure;
import org.reformkit.rules.Rule;

class DivisionSplitCompleteTest {

    private static final Rule<?> COMPLETE = rule("division.split-complete");
    private static final String BASIS = "依据：《威海市委编办“四措并举”做好机构改革“后半篇文章”》WH-13";
    private static final Structure BEFORE = structure(
            agency("A-01", "溧阳市粮食局").build(),
            division("A-01", 1, "综合科")
                    .quota(administrative(12))
                    .leaders(divisionLeaders(2))
                    .build());

    @Test
    void passesWith7And5Of12() {
        verifyThat(COMPLETE).given(run(BEFORE, split(2, 7), split(3, 5), end())).passes();
    }

    @Test
    void failsWith7And4Of12() {
        verifyThat(COMPLETE)
                .given(run(BEFORE, split(2, 7), split(3, 4), end()))
                .fails("320481/A-01-01")
                .says(
                        SIMPLIFIED_CHINESE,
                        columns(
                                "底线",
                                "内设机构分设后编制、职数完整",
                                "溧阳市粮食局 综合科",
                                "分设后仍有编制 1 名没有去处",
                                BASIS,
                                "数据：divisions.csv 第 2 行"))
                .says(
                        ENGLISH,
                        columns(
                                "Bottom line",
                                "All that a split division had is with those it led to",
                                "溧阳市粮食局 综合科",
                                "posts that are with none of them after the split: 1",
                                BASIS.replace("依据：", "basis: "),
                                "data: divisions.csv line 2"));
    }

    @Test
    void isUndeterminedWhereNobodySaysHowManyPostsTheNewOneTakes() {
        verifyThat(COMPLETE)
                .given(run(
                        BEFORE,
                        SplitDivision.builder()
                                .division(division("A-01", 1, "综合科").build().id())
                                .made(division("A-01", 2, "人事科").build())
                                .effectiveOn(DAY)
                                .build()))
                .isUndetermined("320481/A-01-01");
    }

    @Test
    void looksAtNothingWithoutASplit() {
        verifyThat(COMPLETE).given(run(BEFORE, end())).looksAtNothing();
    }

    private static Action split(int made, int posts) {
        return SplitDivision.builder()
                .division(division("A-01", 1, "综合科").build().id())
                .made(division("A-01", made, "第" + made + "科")
                        .quota(administrative(posts))
                        .leaders(divisionLeaders(1))
                        .build())
                .effectiveOn(DAY)
                .build();
    }

    private static Action end() {
        return AbolishDivision.builder()
                .division(division("A-01", 1, "综合科").build().id())
                .effectiveOn(DAY)
                .build();
    }
}
