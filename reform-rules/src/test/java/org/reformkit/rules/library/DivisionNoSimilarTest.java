package org.reformkit.rules.library;

import static java.util.Locale.ENGLISH;
import static java.util.Locale.SIMPLIFIED_CHINESE;
import static org.reformkit.rules.library.Liyang.CITY;
import static org.reformkit.rules.library.Liyang.agencies;
import static org.reformkit.rules.library.Liyang.columns;
import static org.reformkit.rules.library.Liyang.division;
import static org.reformkit.rules.library.Liyang.fields;
import static org.reformkit.rules.library.Liyang.rule;
import static org.reformkit.rules.library.Liyang.structure;
import static org.reformkit.rules.verify.RuleVerifier.verifyThat;

import org.junit.jupiter.api.Test;
import org.reformkit.model.agency.Division;
import org.reformkit.model.base.ElementKind;
import org.reformkit.model.structure.Jurisdiction;
import org.reformkit.model.structure.Structure;
import org.reformkit.rules.Rule;

class DivisionNoSimilarTest {

    private static final Rule<?> NO_SIMILAR = rule("division.no-similar");
    private static final Division FIRE =
            division("A-01", 1, "防火科").addAllFunctions(fields("森林防火")).build();
    private static final Structure BEFORE = structure(agencies(2), FIRE);

    @Test
    void passesWhereNoFunctionIsShared() {
        verifyThat(NO_SIMILAR).given(BEFORE, withNew("防汛")).passes();
    }

    @Test
    void failsWhereOneIsShared() {
        verifyThat(NO_SIMILAR)
                .given(BEFORE, withNew("防汛", "森林防火"))
                .fails("320481/A-01-02")
                .says(
                        SIMPLIFIED_CHINESE,
                        columns(
                                "原则上",
                                "不新设职能相近的内设机构",
                                "第1局 防灾科",
                                "与防火科职能相同",
                                "依据：“坚持三个突出，做好机构设置”（银川）YC-34",
                                "数据：divisions.csv 第 2、3 行"))
                .says(
                        ENGLISH,
                        columns(
                                "In principle",
                                "A new division has no function of one that is there",
                                "第1局 防灾科",
                                "shares a function with 防火科",
                                "basis: “坚持三个突出，做好机构设置”（银川）YC-34",
                                "data: divisions.csv lines 2, 3"));
    }

    @Test
    void failsForADivisionThatComesFromAnotherAgency() {
        Division moved =
                division("A-02", 1, "护林科").addAllFunctions(fields("森林防火")).build();
        verifyThat(NO_SIMILAR)
                .given(
                        structure(agencies(2), FIRE, moved),
                        structure(agencies(2), FIRE, moved.withAgency(FIRE.agency())))
                .fails("320481/A-02-01");
    }

    @Test
    void passesWhereTheOtherEnds() {
        Division fresh =
                division("A-01", 2, "防灾科").addAllFunctions(fields("森林防火")).build();
        verifyThat(NO_SIMILAR).given(BEFORE, structure(agencies(2), fresh)).passes();
    }

    @Test
    void isUndeterminedWhereItsFunctionsAreNotKnown() {
        verifyThat(NO_SIMILAR).given(BEFORE, withNew()).isUndetermined("320481/A-01-02");
    }

    @Test
    void isUndeterminedWhereTheAgencyMayHaveOthers() {
        Division fresh =
                division("A-01", 2, "防灾科").addAllFunctions(fields("防汛")).build();
        verifyThat(NO_SIMILAR)
                .given(structure(agencies(2)), structure(agencies(2), fresh))
                .isUndetermined("320481/A-01-02")
                .says(
                        SIMPLIFIED_CHINESE,
                        columns(
                                "原则上",
                                "待定",
                                "不新设职能相近的内设机构",
                                "第1局 防灾科",
                                "所在部门原有内设机构未列或者没有列全",
                                "缺数据：第1局",
                                "依据：“坚持三个突出，做好机构设置”（银川）YC-34",
                                "数据：agencies.csv 第 2 行"));
        Jurisdiction incomplete = Jurisdiction.of(CITY, "溧阳市").toBuilder()
                .addIncomplete(ElementKind.DIVISION)
                .build();
        verifyThat(NO_SIMILAR)
                .given(structure(agencies(2), FIRE, incomplete), structure(agencies(2), FIRE, fresh, incomplete))
                .isUndetermined("320481/A-01-02");
        verifyThat(NO_SIMILAR).given(structure(), structure(agencies(1), fresh)).passes();
    }

    @Test
    void looksAtNothingWhereNoneIsNew() {
        verifyThat(NO_SIMILAR).given(BEFORE, BEFORE).looksAtNothing();
    }

    private static Structure withNew(String... functions) {
        return structure(
                agencies(2),
                FIRE,
                division("A-01", 2, "防灾科").addAllFunctions(fields(functions)).build());
    }
}
