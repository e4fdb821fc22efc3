package org.reformkit.rules.library;

import static java.util.Locale.ENGLISH;
import static java.util.Locale.SIMPLIFIED_CHINESE;
import static org.reformkit.rules.library.Liyang.agency;
import static org.reformkit.rules.library.Liyang.columns;
import static org.reformkit.rules.library.Liyang.division;
import static org.reformkit.rules.library.Liyang.rule;
import static org.reformkit.rules.library.Liyang.structure;
import static org.reformkit.rules.verify.RuleVerifier.verifyThat;

import org.junit.jupiter.api.Test;
import org.reformkit.model.base.Rank;
import org.reformkit.model.structure.Structure;
import org.reformkit.rules.Rule;

class DivisionRankBelowAgencyTest {

    private static final Rule<?> BELOW = rule("division.rank-below-agency");

    @Test
    void passesAWholeLevelBelow() {
        verifyThat(BELOW).given(ranked(Rank.TOWNSHIP_CHIEF, Rank.UNIT_CHIEF)).passes();
    }

    @Test
    void failsOneRankBelow() {
        verifyThat(BELOW)
                .given(ranked(Rank.TOWNSHIP_CHIEF, Rank.TOWNSHIP_DEPUTY))
                .fails("320481/A-01-01")
                .says(
                        SIMPLIFIED_CHINESE,
                        columns(
                                "原则上",
                                "内设机构规格低于所在部门",
                                "溧阳市卫健委 医政科",
                                "规格为副科级，所在部门为正科级，应低 2 级",
                                "依据：《地方各级人民政府机构设置和编制管理条例》第十三条",
                                "数据：divisions.csv 第 2 行；agencies.csv 第 2 行"))
                .says(
                        ENGLISH,
                        columns(
                                "In principle",
                                "A division ranks below its agency",
                                "溧阳市卫健委 医政科",
                                "its rank is township deputy, that of its agency township chief; 2 steps below are asked",
                                "basis: 《地方各级人民政府机构设置和编制管理条例》第十三条",
                                "data: divisions.csv line 2; agencies.csv line 2"));
        verifyThat(rule("division.rank-below-agency", "steps", "1"))
                .given(ranked(Rank.TOWNSHIP_CHIEF, Rank.TOWNSHIP_DEPUTY))
                .passes();
    }

    @Test
    void isUndeterminedWhereTheRankIsNotKnown() {
        verifyThat(BELOW)
                .given(structure(
                        agency("A-01", "溧阳市卫健委").rank(Rank.TOWNSHIP_CHIEF).build(),
                        division("A-01", 1, "医政科").build()))
                .isUndetermined("320481/A-01-01")
                .says(
                        ENGLISH,
                        columns(
                                "In principle",
                                "undetermined",
                                "A division ranks below its agency",
                                "溧阳市卫健委 医政科",
                                "its rank is unknown, that of its agency township chief; 2 steps below are asked",
                                "missing data: 医政科, 溧阳市卫健委",
                                "basis: 《地方各级人民政府机构设置和编制管理条例》第十三条",
                                "data: divisions.csv line 2; agencies.csv line 2"));
    }

    @Test
    void looksAtNothingWhereNoRankIsSet() {
        verifyThat(BELOW).given(ranked(Rank.TOWNSHIP_CHIEF, Rank.UNGRADED)).looksAtNothing();
    }

    private static Structure ranked(Rank ofAgency, Rank ofDivision) {
        return structure(
                agency("A-01", "溧阳市卫健委").rank(ofAgency).build(),
                division("A-01", 1, "医政科").rank(ofDivision).build());
    }
}
