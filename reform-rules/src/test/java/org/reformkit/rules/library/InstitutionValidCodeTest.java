package org.reformkit.rules.library;

import static java.util.Locale.ENGLISH;
import static java.util.Locale.SIMPLIFIED_CHINESE;
import static org.reformkit.rules.library.Liyang.agency;
import static org.reformkit.rules.library.Liyang.columns;
import static org.reformkit.rules.library.Liyang.institution;
import static org.reformkit.rules.library.Liyang.rule;
import static org.reformkit.rules.library.Liyang.structure;
import static org.reformkit.rules.verify.RuleVerifier.verifyThat;

import org.junit.jupiter.api.Test;
import org.reformkit.model.agency.Institution;
import org.reformkit.model.base.CreditCode;
import org.reformkit.model.base.InstitutionId;
import org.reformkit.model.base.JurisdictionCode;
import org.reformkit.model.structure.Jurisdiction;
import org.reformkit.rules.Rule;

class InstitutionValidCodeTest {

    private static final Rule<?> VALID = rule("institution.valid-code");
    private static final String OF_THE_CITY = "123204810141500182";
    private static final String OF_AN_ORGAN = "113204810141500185";

    @Test
    void passesWithACodeOfThePlace() {
        verifyThat(VALID).given(structure(coded("I-01", OF_THE_CITY))).passes();
    }

    @Test
    void failsWithTheCodeOfAStateOrgan() {
        verifyThat(VALID)
                .given(structure(coded("I-01", OF_AN_ORGAN)))
                .fails("320481/I-01")
                .says(
                        SIMPLIFIED_CHINESE,
                        columns(
                                "底线",
                                "统一社会信用代码与事业单位相符",
                                "溧阳市I-01中心",
                                "代码 113204810141500185 不是事业单位代码（前两位应为 12）",
                                "依据：《法人和其他组织统一社会信用代码编码规则》（GB 32100-2015）",
                                "数据：institutions.csv 第 2 行"))
                .says(
                        ENGLISH,
                        columns(
                                "Bottom line",
                                "The credit code fits the institution",
                                "溧阳市I-01中心",
                                "code 113204810141500185 is not that of an institution (expected to begin with 12)",
                                "basis: 《法人和其他组织统一社会信用代码编码规则》（GB 32100-2015）",
                                "data: institutions.csv line 2"));
    }

    @Test
    void failsWhereAnotherInstitutionHasItButNotWhereItIsAnAgency() {
        verifyThat(VALID)
                .given(structure(coded("I-01", OF_THE_CITY), coded("I-02", OF_THE_CITY)))
                .fails("320481/I-01", "320481/I-02");
        verifyThat(VALID)
                .given(structure(
                        coded("I-01", OF_THE_CITY),
                        agency("A-01", "溧阳市水利局")
                                .creditCode(CreditCode.parse(OF_THE_CITY))
                                .build()))
                .passes();
    }

    @Test
    void isUndeterminedWithTheCodeOfAnotherPlace() {
        InstitutionId elsewhere = InstitutionId.of(JurisdictionCode.parse("320482"), "I-01");
        verifyThat(VALID)
                .given(structure(
                        Jurisdiction.of(elsewhere.jurisdiction(), "金坛市"),
                        institution("I-01", "金坛市防汛中心")
                                .id(elsewhere)
                                .creditCode(CreditCode.parse(OF_THE_CITY))
                                .build()))
                .isUndetermined("320482/I-01")
                .says(
                        SIMPLIFIED_CHINESE,
                        columns(
                                "底线",
                                "待定",
                                "统一社会信用代码与事业单位相符",
                                "金坛市防汛中心",
                                "代码 123204810141500182 的行政区划不属本辖区，或为区划代码变更前赋码",
                                "缺数据：金坛市防汛中心",
                                "依据：《法人和其他组织统一社会信用代码编码规则》（GB 32100-2015）",
                                "数据：institutions.csv 第 2 行"))
                .says(
                        ENGLISH,
                        columns(
                                "Bottom line",
                                "undetermined",
                                "The credit code fits the institution",
                                "金坛市防汛中心",
                                "code 123204810141500182 names another division, unless that was renumbered since",
                                "missing data: 金坛市防汛中心",
                                "basis: 《法人和其他组织统一社会信用代码编码规则》（GB 32100-2015）",
                                "data: institutions.csv line 2"));
    }

    @Test
    void looksAtNothingWithoutCodes() {
        verifyThat(VALID)
                .given(structure(institution("I-01", "溧阳市防汛中心").build()))
                .looksAtNothing();
    }

    private static Institution coded(String key, String code) {
        return institution(key, "溧阳市" + key + "中心")
                .creditCode(CreditCode.parse(code))
                .build();
    }
}
