package org.reformkit.rules.library;

import static java.util.Locale.ENGLISH;
import static java.util.Locale.SIMPLIFIED_CHINESE;
import static org.reformkit.rules.library.Liyang.agency;
import static org.reformkit.rules.library.Liyang.columns;
import static org.reformkit.rules.library.Liyang.refusedRun;
import static org.reformkit.rules.library.Liyang.rule;
import static org.reformkit.rules.library.Liyang.structure;
import static org.reformkit.rules.verify.RuleVerifier.verifyThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reformkit.model.agency.Agency;
import org.reformkit.model.base.CreditCode;
import org.reformkit.rules.Rule;

class AgencyValidCodeTest {

    private static final Rule<?> VALID = rule("agency.valid-code");
    private static final String OF_THE_CITY = "113204810141500185";
    private static final String OF_AN_INSTITUTION = "123204810141500182";
    private static final String OF_ANOTHER_CITY = "11320482014150018K";

    @ParameterizedTest
    @ValueSource(strings = {OF_THE_CITY, "11320400014150018T", "11100000014150018G"})
    void passesWithACodeOfThePlaceOrOfOneAbove(String code) {
        verifyThat(VALID).given(structure(coded("A-01", code))).passes();
    }

    @Test
    void failsWithTheCodeOfAnInstitution() {
        verifyThat(VALID)
                .given(structure(coded("A-01", OF_AN_INSTITUTION)))
                .fails("320481/A-01")
                .says(
                        SIMPLIFIED_CHINESE,
                        columns(
                                "底线",
                                "统一社会信用代码与机构相符",
                                "溧阳市A-01局",
                                "代码 123204810141500182 不是机关代码（前两位应为 11）",
                                "依据：《法人和其他组织统一社会信用代码编码规则》（GB 32100-2015）",
                                "数据：agencies.csv 第 2 行"))
                .says(
                        ENGLISH,
                        columns(
                                "Bottom line",
                                "The credit code fits the agency",
                                "溧阳市A-01局",
                                "code 123204810141500182 is not that of a state organ (expected to begin with 11)",
                                "basis: 《法人和其他组织统一社会信用代码编码规则》（GB 32100-2015）",
                                "data: agencies.csv line 2"));
    }

    @Test
    void isUndeterminedWithTheCodeOfAnotherPlaceAsThatMayHaveBeenRenumbered() {
        verifyThat(VALID)
                .given(structure(coded("A-01", OF_ANOTHER_CITY)))
                .isUndetermined("320481/A-01")
                .says(
                        SIMPLIFIED_CHINESE,
                        columns(
                                "底线",
                                "待定",
                                "统一社会信用代码与机构相符",
                                "溧阳市A-01局",
                                "代码 11320482014150018K 的行政区划不属本辖区，或为区划代码变更前赋码",
                                "缺数据：溧阳市A-01局",
                                "依据：《法人和其他组织统一社会信用代码编码规则》（GB 32100-2015）",
                                "数据：agencies.csv 第 2 行"));
    }

    @Test
    void isUndeterminedWithACodeOfNoPlaceThatThereIsNow() {
        verifyThat(VALID)
                .given(structure(coded("A-01", "113799990141500186")))
                .isUndetermined("320481/A-01")
                .says(
                        ENGLISH,
                        columns(
                                "Bottom line",
                                "undetermined",
                                "The credit code fits the agency",
                                "溧阳市A-01局",
                                "code 113799990141500186 names another division, unless that was renumbered since",
                                "missing data: 溧阳市A-01局",
                                "basis: 《法人和其他组织统一社会信用代码编码规则》（GB 32100-2015）",
                                "data: agencies.csv line 2"));
    }

    @Test
    void failsForBothWhereTwoHaveOneCodeOfAnotherPlace() {
        verifyThat(VALID)
                .given(structure(coded("A-01", OF_ANOTHER_CITY), coded("A-02", OF_ANOTHER_CITY)))
                .fails("320481/A-01", "320481/A-02");
    }

    @Test
    void failsForBothWhereTwoHaveOneCode() {
        verifyThat(VALID)
                .given(structure(
                        coded("A-01", OF_THE_CITY), coded("A-02", OF_THE_CITY), coded("A-03", "113204810141500260")))
                .fails("320481/A-01", "320481/A-02");
    }

    @Test
    void looksAtNothingWhereNoCodeIsStated() {
        verifyThat(VALID).given(structure(agency("A-01", "溧阳市档案局").build())).looksAtNothing();
    }

    @Test
    void isUndeterminedWhereThePlanIsRefused() {
        verifyThat(VALID)
                .given(refusedRun(structure(coded("A-01", OF_THE_CITY))))
                .isUndetermined("plan");
    }

    private static Agency coded(String key, String code) {
        return agency(key, "溧阳市" + key + "局").creditCode(CreditCode.parse(code)).build();
    }
}
