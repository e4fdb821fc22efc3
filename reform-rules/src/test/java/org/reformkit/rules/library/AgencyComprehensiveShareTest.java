package org.reformkit.rules.library;

import static java.util.Locale.ENGLISH;
import static java.util.Locale.SIMPLIFIED_CHINESE;
import static org.reformkit.rules.library.Liyang.agency;
import static org.reformkit.rules.library.Liyang.columns;
import static org.reformkit.rules.library.Liyang.division;
import static org.reformkit.rules.library.Liyang.rule;
import static org.reformkit.rules.library.Liyang.structure;
import static org.reformkit.rules.verify.RuleVerifier.verifyThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.reformkit.model.agency.Division;
import org.reformkit.model.agency.DivisionCategory;
import org.reformkit.model.structure.Structure;
import org.reformkit.rules.Rule;

class AgencyComprehensiveShareTest {

    private static final Rule<?> A_THIRD = rule("agency.comprehensive-share", "share", "1/3");

    @Test
    void passesWith2Of6() {
        verifyThat(A_THIRD).given(bureau(2, 4, 0)).passes();
    }

    @Test
    void failsWith3Of8() {
        verifyThat(A_THIRD)
                .given(bureau(3, 5, 0))
                .fails("320481/A-01")
                .says(
                        SIMPLIFIED_CHINESE,
                        columns(
                                "原则上",
                                "综合性内设机构占比不超过规定比例",
                                "溧阳市应急管理局",
                                "综合性内设机构 3 个 / 内设机构 8 个，上限 2 个，超 1 个",
                                "依据：《机构改革和整合基层审批服务执法力量工作情况汇报（溧阳）》LY-26",
                                "数据：divisions.csv 第 2–4 行"))
                .says(
                        ENGLISH,
                        columns(
                                "In principle",
                                "Comprehensive divisions are within their share",
                                "溧阳市应急管理局",
                                "comprehensive divisions: 3 of divisions: 8, limit: 2, over: 1",
                                "basis: 《机构改革和整合基层审批服务执法力量工作情况汇报（溧阳）》LY-26",
                                "data: divisions.csv lines 2–4"));
    }

    @Test
    void passesWith1Of3AndFailsWith2Of4() {
        verifyThat(A_THIRD).given(bureau(1, 2, 0)).passes();
        verifyThat(A_THIRD).given(bureau(2, 2, 0)).fails("320481/A-01");
    }

    @Test
    void looksAtNothingWhereThereAreFewerThan3Divisions() {
        verifyThat(A_THIRD).given(bureau(1, 1, 0)).looksAtNothing();
        verifyThat(A_THIRD).given(bureau(0, 2, 0)).looksAtNothing();
    }

    @Test
    void isUndeterminedWhereNoDivisionsAreOnRecord() {
        verifyThat(A_THIRD)
                .given(bureau(0, 0, 0))
                .isUndetermined("320481/A-01")
                .says(
                        SIMPLIFIED_CHINESE,
                        columns(
                                "原则上",
                                "待定",
                                "综合性内设机构占比不超过规定比例",
                                "溧阳市应急管理局",
                                "内设机构未列",
                                "缺数据：溧阳市应急管理局",
                                "依据：《机构改革和整合基层审批服务执法力量工作情况汇报（溧阳）》LY-26",
                                "数据：agencies.csv 第 2 行"))
                .says(
                        ENGLISH,
                        columns(
                                "In principle",
                                "undetermined",
                                "Comprehensive divisions are within their share",
                                "溧阳市应急管理局",
                                "no divisions on record",
                                "missing data: 溧阳市应急管理局",
                                "basis: 《机构改革和整合基层审批服务执法力量工作情况汇报（溧阳）》LY-26",
                                "data: agencies.csv line 2"));
        verifyThat(rule("agency.comprehensive-share", "share", "1/3", "exempt-below", "0"))
                .given(bureau(0, 0, 0))
                .isUndetermined("320481/A-01");
    }

    @Test
    void failsWith1Of2WhereNoneAreExempt() {
        verifyThat(rule("agency.comprehensive-share", "share", "1/3", "exempt-below", "0"))
                .given(bureau(1, 1, 0))
                .fails("320481/A-01");
    }

    @Test
    void isUndeterminedWhereOneUnknownDivisionCouldTipIt() {
        verifyThat(A_THIRD)
                .given(bureau(2, 5, 1))
                .isUndetermined("320481/A-01")
                .says(
                        SIMPLIFIED_CHINESE,
                        columns(
                                "原则上",
                                "待定",
                                "综合性内设机构占比不超过规定比例",
                                "溧阳市应急管理局",
                                "综合性内设机构 2 至 3 个 / 内设机构 8 个，上限 2 个",
                                "缺数据：第8科",
                                "依据：《机构改革和整合基层审批服务执法力量工作情况汇报（溧阳）》LY-26",
                                "数据：divisions.csv 第 2、3、9 行"))
                .says(
                        ENGLISH,
                        columns(
                                "In principle",
                                "undetermined",
                                "Comprehensive divisions are within their share",
                                "溧阳市应急管理局",
                                "comprehensive divisions: 2 to 3 of divisions: 8, limit: 2",
                                "missing data: 第8科",
                                "basis: 《机构改革和整合基层审批服务执法力量工作情况汇报（溧阳）》LY-26",
                                "data: divisions.csv lines 2, 3, 9"));
    }

    @Test
    void passesWhereTheUnknownDivisionCannotTipIt() {
        verifyThat(A_THIRD).given(bureau(1, 6, 1)).passes();
    }

    @Test
    void failsWhereItIsTippedWithoutTheUnknownDivision() {
        verifyThat(A_THIRD)
                .given(bureau(3, 4, 1))
                .fails("320481/A-01")
                .says(
                        SIMPLIFIED_CHINESE,
                        columns(
                                "原则上",
                                "综合性内设机构占比不超过规定比例",
                                "溧阳市应急管理局",
                                "综合性内设机构 3 至 4 个 / 内设机构 8 个，上限 2 个，超 1 至 2 个",
                                "依据：《机构改革和整合基层审批服务执法力量工作情况汇报（溧阳）》LY-26",
                                "数据：divisions.csv 第 2–4、9 行"));
    }

    @Test
    void isUndeterminedWithoutAShareAndBlamesNoDataForIt() {
        verifyThat(rule("agency.comprehensive-share"))
                .given(bureau(1, 2, 0))
                .isUndetermined("320481/A-01")
                .says(
                        SIMPLIFIED_CHINESE,
                        columns(
                                "原则上",
                                "待定",
                                "综合性内设机构占比不超过规定比例",
                                "溧阳市应急管理局",
                                "口径未规定比例上限",
                                "依据：《机构改革和整合基层审批服务执法力量工作情况汇报（溧阳）》LY-26",
                                "数据：agencies.csv 第 2 行"))
                .says(
                        ENGLISH,
                        columns(
                                "In principle",
                                "undetermined",
                                "Comprehensive divisions are within their share",
                                "溧阳市应急管理局",
                                "the policy gives no largest share",
                                "basis: 《机构改革和整合基层审批服务执法力量工作情况汇报（溧阳）》LY-26",
                                "data: agencies.csv line 2"));
    }

    private static Structure bureau(int comprehensive, int business, int unknown) {
        List<Division> divisions = new ArrayList<>();
        add(divisions, comprehensive, Optional.of(DivisionCategory.COMPREHENSIVE));
        add(divisions, business, Optional.of(DivisionCategory.BUSINESS));
        add(divisions, unknown, Optional.empty());
        return structure(divisions, agency("A-01", "溧阳市应急管理局").build());
    }

    private static void add(List<Division> divisions, int count, Optional<DivisionCategory> category) {
        for (int i = 0; i < count; i++) {
            int number = divisions.size() + 1;
            divisions.add(division("A-01", number, "第" + number + "科")
                    .category(category)
                    .build());
        }
    }
}
