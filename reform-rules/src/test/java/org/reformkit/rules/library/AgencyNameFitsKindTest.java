package org.reformkit.rules.library;

import static java.util.Locale.ENGLISH;
import static java.util.Locale.SIMPLIFIED_CHINESE;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.reformkit.rules.library.Liyang.agency;
import static org.reformkit.rules.library.Liyang.columns;
import static org.reformkit.rules.library.Liyang.rule;
import static org.reformkit.rules.library.Liyang.structure;
import static org.reformkit.rules.verify.RuleVerifier.verifyThat;

import org.junit.jupiter.api.Test;
import org.reformkit.model.agency.AgencyKind;
import org.reformkit.rules.Rule;

class AgencyNameFitsKindTest {

    private static final Rule<?> FITS = rule(
            "agency.name-fits-kind",
            "endings",
            "government-department>局;government-department>委员会;party-functional-department>部");

    @Test
    void passesWithAnEndingOfItsKind() {
        verifyThat(FITS)
                .given(structure(
                        agency("A-01", "溧阳市水利局").build(),
                        agency("A-02", "溧阳市发展和改革委员会").build()))
                .passes();
    }

    @Test
    void failsWithAnotherEnding() {
        verifyThat(FITS)
                .given(structure(agency("A-01", "溧阳市水利部").build()))
                .fails("320481/A-01")
                .says(
                        SIMPLIFIED_CHINESE,
                        columns(
                                "原则上",
                                "机构名称与类别相称",
                                "溧阳市水利部",
                                "类别为“政府工作部门”，名称应以下列用语结尾：局、委员会",
                                "依据：《国务院行政机构设置和编制管理条例》第十六条（参照）",
                                "数据：agencies.csv 第 2 行"))
                .says(
                        ENGLISH,
                        columns(
                                "In principle",
                                "The name of an agency fits its kind",
                                "溧阳市水利部",
                                "of kind 'government department', so the name ends with one of: 局, 委员会",
                                "basis: 《国务院行政机构设置和编制管理条例》第十六条（参照）",
                                "data: agencies.csv line 2"));
    }

    @Test
    void isUndeterminedWithoutATable() {
        verifyThat(rule("agency.name-fits-kind"))
                .given(structure(agency("A-01", "溧阳市水利局").build()))
                .isUndetermined("320481/A-01")
                .says(
                        SIMPLIFIED_CHINESE,
                        columns(
                                "原则上",
                                "待定",
                                "机构名称与类别相称",
                                "溧阳市水利局",
                                "口径未规定名称用语",
                                "缺数据：溧阳市水利局",
                                "依据：《国务院行政机构设置和编制管理条例》第十六条（参照）",
                                "数据：agencies.csv 第 2 行"))
                .says(
                        ENGLISH,
                        columns(
                                "In principle",
                                "undetermined",
                                "The name of an agency fits its kind",
                                "溧阳市水利局",
                                "the policy gives no endings",
                                "missing data: 溧阳市水利局",
                                "basis: 《国务院行政机构设置和编制管理条例》第十六条（参照）",
                                "data: agencies.csv line 2"));
    }

    @Test
    void refusesRowsOfAnotherForm() {
        assertThatThrownBy(() -> rule("agency.name-fits-kind", "endings", "局"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Rule 'agency.name-fits-kind': Parameter 'endings': '局'."
                        + " Expected a kind, '>' and an ending, such as 'government-department>局'.");
    }

    @Test
    void looksAtNothingOfKindsThatTheTableLeavesOut() {
        verifyThat(FITS)
                .given(structure(
                        agency("A-01", "溧阳市人民法院").kind(AgencyKind.COURT).build()))
                .looksAtNothing();
    }
}
