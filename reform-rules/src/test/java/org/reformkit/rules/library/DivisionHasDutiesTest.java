package org.reformkit.rules.library;

import static java.util.Locale.ENGLISH;
import static java.util.Locale.SIMPLIFIED_CHINESE;
import static org.reformkit.rules.library.Liyang.agencies;
import static org.reformkit.rules.library.Liyang.columns;
import static org.reformkit.rules.library.Liyang.division;
import static org.reformkit.rules.library.Liyang.duty;
import static org.reformkit.rules.library.Liyang.rule;
import static org.reformkit.rules.library.Liyang.structure;
import static org.reformkit.rules.verify.RuleVerifier.verifyThat;

import org.junit.jupiter.api.Test;
import org.reformkit.model.agency.Division;
import org.reformkit.model.duty.Duty;
import org.reformkit.rules.Rule;

class DivisionHasDutiesTest {

    private static final Rule<?> HAS_DUTIES = rule("division.has-duties");
    private static final Division FIRE = division("A-01", 1, "防火科").build();
    private static final Division FLOOD = division("A-01", 2, "防汛科").build();
    private static final Duty OF_FIRE =
            duty("D-01", "森林防火", "A-01").toBuilder().addDivisions(FIRE.id()).build();

    @Test
    void passesWithOne() {
        verifyThat(HAS_DUTIES).given(structure(agencies(1), FIRE, OF_FIRE)).passes();
    }

    @Test
    void failsWithNoneWhereAnotherDivisionHasOne() {
        verifyThat(HAS_DUTIES)
                .given(structure(agencies(1), FIRE, FLOOD, OF_FIRE))
                .fails("320481/A-01-02")
                .says(
                        SIMPLIFIED_CHINESE,
                        columns(
                                "原则上",
                                "内设机构承担具体职责",
                                "第1局 防汛科",
                                "没有承担所在部门的职责",
                                "依据：“坚持三个突出，做好机构设置”（银川）YC-35",
                                "数据：divisions.csv 第 3 行"))
                .says(
                        ENGLISH,
                        columns(
                                "In principle",
                                "A division does a duty of its agency",
                                "第1局 防汛科",
                                "does no duty of its agency",
                                "basis: “坚持三个突出，做好机构设置”（银川）YC-35",
                                "data: divisions.csv line 3"));
    }

    @Test
    void isUndeterminedWhereNoDivisionOfTheAgencyIsNamed() {
        verifyThat(HAS_DUTIES)
                .given(structure(agencies(1), FIRE, duty("D-01", "森林防火", "A-01")))
                .isUndetermined("320481/A-01-01")
                .says(
                        SIMPLIFIED_CHINESE,
                        columns(
                                "原则上",
                                "待定",
                                "内设机构承担具体职责",
                                "第1局 防火科",
                                "所在部门各项职责的承办内设机构未知",
                                "缺数据：防火科",
                                "依据：“坚持三个突出，做好机构设置”（银川）YC-35",
                                "数据：divisions.csv 第 2 行"))
                .says(
                        ENGLISH,
                        columns(
                                "In principle",
                                "undetermined",
                                "A division does a duty of its agency",
                                "第1局 防火科",
                                "which divisions do the duties of the agency is not known",
                                "missing data: 防火科",
                                "basis: “坚持三个突出，做好机构设置”（银川）YC-35",
                                "data: divisions.csv line 2"));
    }

    @Test
    void isUndeterminedWhereAnotherAgencyHoldsTheDuty() {
        Duty elsewhere =
                duty("D-01", "森林防火", "A-02").toBuilder().addDivisions(FIRE.id()).build();
        verifyThat(HAS_DUTIES).given(structure(agencies(2), FIRE, elsewhere)).isUndetermined("320481/A-01-01");
    }

    @Test
    void looksAtNothingWithoutDivisions() {
        verifyThat(HAS_DUTIES).given(structure(agencies(1))).looksAtNothing();
    }
}
