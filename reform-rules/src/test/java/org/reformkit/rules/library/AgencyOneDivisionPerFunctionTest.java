package org.reformkit.rules.library;

import static java.util.Locale.ENGLISH;
import static java.util.Locale.SIMPLIFIED_CHINESE;
import static org.reformkit.rules.library.Liyang.agency;
import static org.reformkit.rules.library.Liyang.columns;
import static org.reformkit.rules.library.Liyang.fields;
import static org.reformkit.rules.library.Liyang.rule;
import static org.reformkit.rules.library.Liyang.structure;
import static org.reformkit.rules.verify.RuleVerifier.verifyThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.reformkit.model.agency.Division;
import org.reformkit.model.agency.DivisionCategory;
import org.reformkit.model.structure.Structure;
import org.reformkit.rules.Rule;

class AgencyOneDivisionPerFunctionTest {

    private static final Rule<?> ONE_SET = rule("agency.one-division-per-function");

    @Test
    void passesWithOneDivisionForPersonnel() {
        verifyThat(ONE_SET)
                .given(bureau(of(1, "办公室", "财务"), of(2, "人事"), business(3, "监督")))
                .passes();
    }

    @Test
    void failsWithTwoDivisionsForPersonnel() {
        verifyThat(ONE_SET)
                .given(bureau(of(1, "办公室", "财务"), of(2, "人事"), of(3, "人事", "财务")))
                .fails("320481/A-01")
                .says(
                        SIMPLIFIED_CHINESE,
                        columns(
                                "底线",
                                "同一综合性职能只设一个内设机构",
                                "溧阳市自然资源局",
                                "重复设置：人事 2 个、财务 2 个",
                                "依据：“坚持三个突出，做好机构设置”（银川）YC-33、《机构改革和整合基层审批服务执法力量工作情况汇报（溧阳）》LY-10",
                                "数据：divisions.csv 第 2–4 行"))
                .says(
                        ENGLISH,
                        columns(
                                "Bottom line",
                                "An agency has one division for each comprehensive function",
                                "溧阳市自然资源局",
                                "set up more than once: '人事' 2, '财务' 2",
                                "basis: “坚持三个突出，做好机构设置”（银川）YC-33, 《机构改革和整合基层审批服务执法力量工作情况汇报（溧阳）》LY-10",
                                "data: divisions.csv lines 2–4"));
    }

    @Test
    void passesWhereTheOtherIsForBusiness() {
        verifyThat(ONE_SET).given(bureau(of(1, "法规"), business(2, "法规"))).passes();
    }

    /** Legal affairs are the business of a bureau of justice. */
    @Test
    void isUndeterminedWhereTheCategoriesAreUnknown() {
        verifyThat(ONE_SET)
                .given(bureau(
                        division(1).functions(fields("法规")).build(),
                        division(2).functions(fields("法规")).build()))
                .isUndetermined("320481/A-01");
        verifyThat(ONE_SET)
                .given(bureau(of(1, "法规"), division(2).functions(fields("法规")).build()))
                .isUndetermined("320481/A-01");
    }

    @Test
    void isUndeterminedWhereTheFunctionsOfAnotherAreUnknown() {
        verifyThat(ONE_SET)
                .given(bureau(of(1, "人事"), of(2)))
                .isUndetermined("320481/A-01")
                .says(
                        SIMPLIFIED_CHINESE,
                        columns(
                                "底线",
                                "待定",
                                "同一综合性职能只设一个内设机构",
                                "溧阳市自然资源局",
                                "部分内设机构的类别或者职能未知，可能重复",
                                "缺数据：第2科",
                                "依据：“坚持三个突出，做好机构设置”（银川）YC-33、《机构改革和整合基层审批服务执法力量工作情况汇报（溧阳）》LY-10",
                                "数据：divisions.csv 第 3 行"))
                .says(
                        ENGLISH,
                        columns(
                                "Bottom line",
                                "undetermined",
                                "An agency has one division for each comprehensive function",
                                "溧阳市自然资源局",
                                "categories or functions of some divisions are not known and may repeat",
                                "missing data: 第2科",
                                "basis: “坚持三个突出，做好机构设置”（银川）YC-33, 《机构改革和整合基层审批服务执法力量工作情况汇报（溧阳）》LY-10",
                                "data: divisions.csv line 3"));
        verifyThat(ONE_SET).given(bureau(of(1), of(2))).isUndetermined("320481/A-01");
    }

    @Test
    void passesWhereTheOnlyUnknownOneCannotRepeatAny() {
        verifyThat(ONE_SET).given(bureau(of(1), business(2, "监督"))).passes();
    }

    @Test
    void isUndeterminedWhereNoDivisionsAreOnRecord() {
        verifyThat(ONE_SET).given(bureau()).isUndetermined("320481/A-01");
    }

    @Test
    void goesByTheFunctionsOfThePolicy() {
        Structure two = bureau(of(1, "信访"), of(2, "信访"));
        verifyThat(ONE_SET).given(two).passes();
        verifyThat(rule("agency.one-division-per-function", "functions", "信访"))
                .given(two)
                .fails("320481/A-01");
    }

    @Test
    void looksAtNothingWithoutAgencies() {
        verifyThat(ONE_SET).given(structure()).looksAtNothing();
    }

    private static Division of(int number, String... functions) {
        return division(number)
                .category(DivisionCategory.COMPREHENSIVE)
                .functions(fields(functions))
                .build();
    }

    private static Division business(int number, String... functions) {
        return division(number)
                .category(DivisionCategory.BUSINESS)
                .functions(fields(functions))
                .build();
    }

    private static Division.Builder division(int number) {
        return Liyang.division("A-01", number, "第" + number + "科");
    }

    private static Structure bureau(Division... divisions) {
        return structure(List.of(divisions), agency("A-01", "溧阳市自然资源局").build());
    }
}
