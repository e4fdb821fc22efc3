package org.reformkit.rules.library;

import static java.util.Locale.ENGLISH;
import static java.util.Locale.SIMPLIFIED_CHINESE;
import static org.reformkit.rules.library.Liyang.administrative;
import static org.reformkit.rules.library.Liyang.agency;
import static org.reformkit.rules.library.Liyang.columns;
import static org.reformkit.rules.library.Liyang.division;
import static org.reformkit.rules.library.Liyang.divisions;
import static org.reformkit.rules.library.Liyang.rule;
import static org.reformkit.rules.library.Liyang.structure;
import static org.reformkit.rules.verify.RuleVerifier.verifyThat;

import org.junit.jupiter.api.Test;
import org.reformkit.model.structure.Structure;
import org.reformkit.rules.Rule;

class DivisionMinPostsInAgencyTest {

    private static final Rule<?> MORE_THAN_3 = rule("division.min-posts-in-agency", "posts", "3");
    private static final Rule<?> THREE_OR_MORE =
            rule("division.min-posts-in-agency", "posts", "3", "inclusive", "false");

    /** Eleven divisions in 17 posts, nothing known of any of them: 九原区卫生和计划生育局, 2014. */
    private static final Structure JIUYUAN = bureau(17, 11);

    @Test
    void passesWhere44PostsCarry11DivisionsOf4() {
        verifyThat(MORE_THAN_3).given(bureau(44, 11)).passes();
        verifyThat(MORE_THAN_3).given(bureau(43, 11)).fails("320481/A-01");
    }

    @Test
    void passesWhere33PostsCarry11DivisionsOf3() {
        verifyThat(THREE_OR_MORE).given(bureau(33, 11)).passes();
        verifyThat(THREE_OR_MORE).given(bureau(32, 11)).fails("320481/A-01");
    }

    @Test
    void failsWhereElevenDivisionsOf4DoNotFitInto17() {
        verifyThat(MORE_THAN_3)
                .given(JIUYUAN)
                .fails("320481/A-01")
                .says(
                        SIMPLIFIED_CHINESE,
                        columns(
                                "原则上",
                                "机构编制足以使各内设机构达到最小编制规模",
                                "九原区卫生和计划生育局",
                                "行政编制 17 名，下限 44 名（各内设机构最低编制之和，“3 名以下”含 3 名），少 27 名",
                                "依据：《地方各级人民政府机构设置和编制管理条例》第十三条、《中华人民共和国民法典》第一千二百五十九条",
                                "数据：agencies.csv 第 2 行；divisions.csv 第 2–12 行"))
                .says(
                        ENGLISH,
                        columns(
                                "In principle",
                                "An agency has posts enough for the minimum of all its divisions",
                                "九原区卫生和计划生育局",
                                "administrative posts: 17, minimum: 44 (the minimum of all its divisions "
                                        + "together, \"3 or fewer\" includes 3), short: 27",
                                "basis: 《地方各级人民政府机构设置和编制管理条例》第十三条, 《中华人民共和国民法典》第一千二百五十九条",
                                "data: agencies.csv line 2; divisions.csv lines 2–12"));
    }

    @Test
    void failsWhereElevenDivisionsOf3DoNotFitInto17Either() {
        verifyThat(THREE_OR_MORE)
                .given(JIUYUAN)
                .fails("320481/A-01")
                .says(
                        SIMPLIFIED_CHINESE,
                        columns(
                                "原则上",
                                "机构编制足以使各内设机构达到最小编制规模",
                                "九原区卫生和计划生育局",
                                "行政编制 17 名，下限 33 名（各内设机构最低编制之和，“3 名以下”不含 3 名），少 16 名",
                                "依据：《地方各级人民政府机构设置和编制管理条例》第十三条",
                                "数据：agencies.csv 第 2 行；divisions.csv 第 2–12 行"))
                .says(
                        ENGLISH,
                        columns(
                                "In principle",
                                "An agency has posts enough for the minimum of all its divisions",
                                "九原区卫生和计划生育局",
                                "administrative posts: 17, minimum: 33 (the minimum of all its divisions "
                                        + "together, \"3 or fewer\" excludes 3), short: 16",
                                "basis: 《地方各级人民政府机构设置和编制管理条例》第十三条",
                                "data: agencies.csv line 2; divisions.csv lines 2–12"));
    }

    @Test
    void isUndeterminedWhereThePostsOfTheAgencyAreUnknownToo() {
        verifyThat(MORE_THAN_3)
                .given(structure(divisions("A-01", 2), agency("A-01", "溧阳市卫健委").build()))
                .isUndetermined("320481/A-01")
                .says(
                        SIMPLIFIED_CHINESE,
                        columns(
                                "原则上",
                                "待定",
                                "机构编制足以使各内设机构达到最小编制规模",
                                "溧阳市卫健委",
                                "行政编制 未知，下限 8 名（各内设机构最低编制之和，“3 名以下”含 3 名）",
                                "缺数据：溧阳市卫健委",
                                "依据：《地方各级人民政府机构设置和编制管理条例》第十三条、《中华人民共和国民法典》第一千二百五十九条",
                                "数据：agencies.csv 第 2 行；divisions.csv 第 2、3 行"))
                .says(
                        ENGLISH,
                        columns(
                                "In principle",
                                "undetermined",
                                "An agency has posts enough for the minimum of all its divisions",
                                "溧阳市卫健委",
                                "administrative posts: unknown, minimum: 8 (the minimum of all its divisions "
                                        + "together, \"3 or fewer\" includes 3)",
                                "missing data: 溧阳市卫健委",
                                "basis: 《地方各级人民政府机构设置和编制管理条例》第十三条, 《中华人民共和国民法典》第一千二百五十九条",
                                "data: agencies.csv line 2; divisions.csv lines 2, 3"));
    }

    @Test
    void isUndeterminedWhereNoDivisionsAreOnRecord() {
        verifyThat(MORE_THAN_3)
                .given(bureau(17, 0))
                .isUndetermined("320481/A-01")
                .says(
                        SIMPLIFIED_CHINESE,
                        columns(
                                "原则上",
                                "待定",
                                "机构编制足以使各内设机构达到最小编制规模",
                                "九原区卫生和计划生育局",
                                "内设机构未列",
                                "缺数据：九原区卫生和计划生育局",
                                "依据：《地方各级人民政府机构设置和编制管理条例》第十三条、《中华人民共和国民法典》第一千二百五十九条",
                                "数据：agencies.csv 第 2 行"));
    }

    @Test
    void isUndeterminedWithoutAMinimum() {
        verifyThat(rule("division.min-posts-in-agency")).given(JIUYUAN).isUndetermined("320481/A-01");
    }

    @Test
    void looksAtNothingWhereThePostsOfAllDivisionsAreKnown() {
        verifyThat(MORE_THAN_3)
                .given(structure(
                        agency("A-01", "溧阳市卫健委").quota(administrative(1)).build(),
                        division("A-01", 1, "医政科").quota(administrative(1)).build()))
                .looksAtNothing();
    }

    private static Structure bureau(int posts, int divisions) {
        return structure(
                divisions("A-01", divisions),
                agency("A-01", "九原区卫生和计划生育局").quota(administrative(posts)).build());
    }
}
