package org.reformkit.rules.library;

import static java.util.Locale.ENGLISH;
import static java.util.Locale.SIMPLIFIED_CHINESE;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.reformkit.rules.library.Liyang.agency;
import static org.reformkit.rules.library.Liyang.columns;
import static org.reformkit.rules.library.Liyang.fields;
import static org.reformkit.rules.library.Liyang.rule;
import static org.reformkit.rules.library.Liyang.structure;
import static org.reformkit.rules.verify.RuleVerifier.verifyThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.reformkit.model.agency.Series;
import org.reformkit.model.base.JurisdictionCode;
import org.reformkit.model.structure.Jurisdiction;
import org.reformkit.rules.Rule;

class JurisdictionRequiredFunctionsTest {

    private static final Rule<?> REQUIRED = rule("jurisdiction.required-functions");

    @Test
    void passesWithABodyForAuditWhateverItsName() {
        verifyThat(REQUIRED)
                .given(structure(
                        agency("A-01", "溧阳市审监局").functions(fields("审计", "监督")).build(),
                        agency("A-02", "溧阳市水利局").build()))
                .passes();
    }

    @Test
    void passesWithAnotherNameOfTheFunction() {
        verifyThat(REQUIRED)
                .given(structure(
                        agency("A-01", "溧阳市审计局").functions(fields("审计监督")).build()))
                .passes();
        verifyThat(rule("jurisdiction.required-functions", "functions", "社会工作", "names", "社会工作>社工"))
                .given(structure(
                        agency("A-01", "溧阳市委社会工作部").functions(fields("社工")).build()))
                .passes();
    }

    @Test
    void passesWithAnOrganOfSupervisionWhateverIsSaidOfItsFunctions() {
        verifyThat(rule("jurisdiction.required-functions", "functions", "监察"))
                .given(structure(agency("A-01", "溧阳市监察委员会")
                        .series(Series.SUPERVISION)
                        .functions(fields("廉政"))
                        .build()))
                .passes();
    }

    @Test
    void failsWhereAnotherNameStandsForNothing() {
        verifyThat(rule("jurisdiction.required-functions", "names", "审计>审计监督"))
                .given(structure(
                        agency("A-01", "溧阳市财政局").functions(fields("财政监督")).build()))
                .fails("320481");
        assertThatThrownBy(() -> rule("jurisdiction.required-functions", "names", "审计监督"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "Rule 'jurisdiction.required-functions': Parameter 'names': '审计监督'. Expected a function, '>' and another name of it,"
                                + " such as '审计>审计监督'.");
    }

    @Test
    void failsWhereTheFunctionsOfAllAreKnownAndNoneHasIt() {
        verifyThat(REQUIRED)
                .given(structure(
                        agency("A-01", "溧阳市审计局").functions(fields("财政")).build()))
                .fails("320481")
                .says(
                        SIMPLIFIED_CHINESE,
                        columns(
                                "底线",
                                "法定必设职能均有机构承担",
                                "溧阳市",
                                "没有机构承担：审计",
                                "依据：《中华人民共和国地方各级人民代表大会和地方各级人民政府组织法》第七十九条",
                                "数据：jurisdictions.csv 第 2 行"))
                .says(
                        ENGLISH,
                        columns(
                                "Bottom line",
                                "A body bears every function that the law names",
                                "溧阳市",
                                "no body bears: 审计",
                                "basis: 《中华人民共和国地方各级人民代表大会和地方各级人民政府组织法》第七十九条",
                                "data: jurisdictions.csv line 2"));
    }

    @Test
    void failsAndTellsThoseOfThePolicyThatNobodyBears() {
        verifyThat(rule("jurisdiction.required-functions", "functions", "应急管理;财政;医疗保障"))
                .given(structure(
                        agency("A-01", "溧阳市财政局").functions(fields("财政")).build()))
                .fails("320481")
                .says(
                        SIMPLIFIED_CHINESE,
                        columns(
                                "底线",
                                "法定必设职能均有机构承担",
                                "溧阳市",
                                "没有机构承担：应急管理、医疗保障",
                                "依据：《中华人民共和国地方各级人民代表大会和地方各级人民政府组织法》第七十九条",
                                "数据：jurisdictions.csv 第 2 行"))
                .says(
                        ENGLISH,
                        columns(
                                "Bottom line",
                                "A body bears every function that the law names",
                                "溧阳市",
                                "no body bears: 应急管理, 医疗保障",
                                "basis: 《中华人民共和国地方各级人民代表大会和地方各级人民政府组织法》第七十九条",
                                "data: jurisdictions.csv line 2"));
    }

    @Test
    void isUndeterminedWhereTheFunctionsOfOneAreUnknown() {
        verifyThat(REQUIRED)
                .given(structure(
                        agency("A-01", "溧阳市财政局").functions(fields("财政")).build(),
                        agency("A-02", "溧阳市审计局").build()))
                .isUndetermined("320481")
                .says(
                        SIMPLIFIED_CHINESE,
                        columns(
                                "底线",
                                "待定",
                                "法定必设职能均有机构承担",
                                "溧阳市",
                                "未见机构承担，部分机构的职能未知：审计",
                                "缺数据：溧阳市审计局",
                                "依据：《中华人民共和国地方各级人民代表大会和地方各级人民政府组织法》第七十九条",
                                "数据：agencies.csv 第 3 行"))
                .says(
                        ENGLISH,
                        columns(
                                "Bottom line",
                                "undetermined",
                                "A body bears every function that the law names",
                                "溧阳市",
                                "no body is known to bear these; the functions of some are not known: 审计",
                                "missing data: 溧阳市审计局",
                                "basis: 《中华人民共和国地方各级人民代表大会和地方各级人民政府组织法》第七十九条",
                                "data: agencies.csv line 3"));
    }

    @Test
    void looksAtNothingInTownsInTheNationAndWithoutAgencies() {
        for (JurisdictionCode place : List.of(JurisdictionCode.parse("320481100"), JurisdictionCode.NATION)) {
            verifyThat(REQUIRED)
                    .given(structure(
                            Jurisdiction.of(place, "此地"),
                            agency(place, "A-01", "财政部门")
                                    .functions(fields("财政"))
                                    .build()))
                    .looksAtNothing();
        }
        verifyThat(REQUIRED).given(structure()).looksAtNothing();
    }
}
