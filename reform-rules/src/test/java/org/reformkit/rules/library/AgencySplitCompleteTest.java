package org.reformkit.rules.library;

import static java.util.Locale.ENGLISH;
import static java.util.Locale.SIMPLIFIED_CHINESE;
import static org.reformkit.rules.library.Liyang.DAY;
import static org.reformkit.rules.library.Liyang.abolish;
import static org.reformkit.rules.library.Liyang.administrative;
import static org.reformkit.rules.library.Liyang.agency;
import static org.reformkit.rules.library.Liyang.agencyId;
import static org.reformkit.rules.library.Liyang.columns;
import static org.reformkit.rules.library.Liyang.duty;
import static org.reformkit.rules.library.Liyang.dutyId;
import static org.reformkit.rules.library.Liyang.leaders;
import static org.reformkit.rules.library.Liyang.rule;
import static org.reformkit.rules.library.Liyang.run;
import static org.reformkit.rules.library.Liyang.structure;
import static org.reformkit.rules.verify.RuleVerifier.verifyThat;

import org.junit.jupiter.api.Test;
import org.reformkit.model.plan.action.Action;
import org.reformkit.model.plan.action.SplitAgency;
import org.reformkit.model.structure.Structure;
import org.reformkit.rules.Rule;

class AgencySplitCompleteTest {

    private static final Rule<?> COMPLETE = rule("agency.split-complete");
    private static final String BASIS = "依据：《威海市委编办“四措并举”做好机构改革“后半篇文章”》WH-13";
    private static final Structure BEFORE = structure(
            agency("A-01", "溧阳市文广新局")
                    .quota(administrative(12))
                    .leaders(leaders(1, 1))
                    .build(),
            duty("D-01", "文物保护", "A-01"));

    @Test
    void passesWith7And5Of12() {
        verifyThat(COMPLETE)
                .given(run(BEFORE, split("A-02", 7), split("A-03", 5, 1, "D-01"), abolish("A-01", DAY)))
                .passes();
    }

    @Test
    void passesWhereItGoesOnWithTheRest() {
        verifyThat(COMPLETE).given(run(BEFORE, split("A-02", 7))).passes();
    }

    @Test
    void failsWith7And4Of12() {
        verifyThat(COMPLETE)
                .given(run(BEFORE, split("A-02", 7), split("A-03", 4, 1, "D-01"), abolish("A-01", DAY)))
                .fails("320481/A-01")
                .says(
                        SIMPLIFIED_CHINESE,
                        columns("底线", "机构分设后编制、职数、职责完整", "溧阳市文广新局", "分设后仍有编制 1 名没有去处", BASIS, "数据：agencies.csv 第 2 行"))
                .says(
                        ENGLISH,
                        columns(
                                "Bottom line",
                                "All that a split agency had is with those it led to",
                                "溧阳市文广新局",
                                "posts that are with none of them after the split: 1",
                                BASIS.replace("依据：", "basis: "),
                                "data: agencies.csv line 2"));
    }

    @Test
    void failsWhereADutyIsLeft() {
        verifyThat(COMPLETE)
                .given(run(BEFORE, split("A-02", 7), split("A-03", 5, 1), abolish("A-01", DAY)))
                .fails("320481/A-01");
    }

    @Test
    void isUndeterminedWhereNobodySaysHowManyPostsTheNewOneTakes() {
        verifyThat(COMPLETE)
                .given(run(
                        BEFORE,
                        SplitAgency.builder()
                                .source(agencyId("A-01"))
                                .made(agency("A-02", "溧阳市文物局").build())
                                .effectiveOn(DAY)
                                .build()))
                .isUndetermined("320481/A-01");
    }

    @Test
    void looksAtNothingWithoutASplit() {
        verifyThat(COMPLETE).given(run(BEFORE, abolish("A-01", DAY))).looksAtNothing();
    }

    private static Action split(String made, int posts) {
        return split(made, posts, 0);
    }

    private static Action split(String made, int posts, int deputies, String... duties) {
        SplitAgency.Builder split = SplitAgency.builder()
                .source(agencyId("A-01"))
                .made(agency(made, "新局" + made)
                        .quota(administrative(posts))
                        .leaders(leaders(1 - deputies, deputies))
                        .build())
                .effectiveOn(DAY);
        for (String duty : duties) {
            split.addDuties(dutyId(duty));
        }
        return split.build();
    }
}
