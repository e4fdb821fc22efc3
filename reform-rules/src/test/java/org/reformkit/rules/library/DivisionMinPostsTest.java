package org.reformkit.rules.library;

import static java.util.Locale.ENGLISH;
import static java.util.Locale.SIMPLIFIED_CHINESE;
import static org.reformkit.rules.library.Liyang.administrative;
import static org.reformkit.rules.library.Liyang.agency;
import static org.reformkit.rules.library.Liyang.columns;
import static org.reformkit.rules.library.Liyang.division;
import static org.reformkit.rules.library.Liyang.rule;
import static org.reformkit.rules.library.Liyang.structure;
import static org.reformkit.rules.verify.RuleVerifier.verifyThat;

import org.junit.jupiter.api.Test;
import org.reformkit.model.agency.Agency;
import org.reformkit.model.quota.Quota;
import org.reformkit.model.quota.QuotaKind;
import org.reformkit.model.structure.Structure;
import org.reformkit.rules.Rule;

class DivisionMinPostsTest {

    private static final Rule<?> MORE_THAN_3 = rule("division.min-posts", "posts", "3");
    private static final Rule<?> THREE_OR_MORE = rule("division.min-posts", "posts", "3", "inclusive", "false");
    private static final Agency HEALTH = agency("A-01", "溧阳市卫健委").build();

    @Test
    void passesWith4WhereThreeIsTooFew() {
        verifyThat(MORE_THAN_3).given(withPosts(4)).passes();
    }

    @Test
    void failsWith3WhereThreeIsTooFew() {
        verifyThat(MORE_THAN_3)
                .given(withPosts(3))
                .fails("320481/A-01-01")
                .says(
                        SIMPLIFIED_CHINESE,
                        columns(
                                "原则上",
                                "内设机构不低于最小编制规模",
                                "溧阳市卫健委 医政科",
                                "行政编制 3 名，下限 4 名（“3 名以下”含 3 名；如不含则符合），少 1 名",
                                "依据：《地方各级人民政府机构设置和编制管理条例》第十三条、《中华人民共和国民法典》第一千二百五十九条",
                                "数据：divisions.csv 第 2 行"))
                .says(
                        ENGLISH,
                        columns(
                                "In principle",
                                "A division has the minimum of posts",
                                "溧阳市卫健委 医政科",
                                "administrative posts: 3, minimum: 4 (\"3 or fewer\" includes 3; met if it did not), short: 1",
                                "basis: 《地方各级人民政府机构设置和编制管理条例》第十三条, 《中华人民共和国民法典》第一千二百五十九条",
                                "data: divisions.csv line 2"));
    }

    @Test
    void failsWith2WhereThreeIsTooFewAndThenSaysNothingOfTheOtherReading() {
        verifyThat(MORE_THAN_3)
                .given(withPosts(2))
                .fails("320481/A-01-01")
                .says(
                        SIMPLIFIED_CHINESE,
                        columns(
                                "原则上",
                                "内设机构不低于最小编制规模",
                                "溧阳市卫健委 医政科",
                                "行政编制 2 名，下限 4 名（“3 名以下”含 3 名），少 2 名",
                                "依据：《地方各级人民政府机构设置和编制管理条例》第十三条、《中华人民共和国民法典》第一千二百五十九条",
                                "数据：divisions.csv 第 2 行"));
    }

    @Test
    void countsPostsOfAllKindsWhereAsked() {
        Structure mixed = structure(
                HEALTH,
                division("A-01", 1, "医政科")
                        .quota(administrative(2).plus(Quota.of(QuotaKind.INSTITUTION, 2)))
                        .build());
        verifyThat(MORE_THAN_3).given(mixed).fails("320481/A-01-01");
        verifyThat(rule("division.min-posts", "posts", "3", "counted", "all"))
                .given(mixed)
                .passes();
        verifyThat(rule("division.min-posts", "posts", "4", "counted", "all"))
                .given(mixed)
                .fails("320481/A-01-01");
    }

    @Test
    void passesWith3WhereThreeIsEnough() {
        verifyThat(THREE_OR_MORE).given(withPosts(3)).passes();
    }

    @Test
    void failsWith2WhereThreeIsEnough() {
        verifyThat(THREE_OR_MORE)
                .given(withPosts(2))
                .fails("320481/A-01-01")
                .says(
                        SIMPLIFIED_CHINESE,
                        columns(
                                "原则上",
                                "内设机构不低于最小编制规模",
                                "溧阳市卫健委 医政科",
                                "行政编制 2 名，下限 3 名（“3 名以下”不含 3 名），少 1 名",
                                "依据：《地方各级人民政府机构设置和编制管理条例》第十三条",
                                "数据：divisions.csv 第 2 行"))
                .says(
                        ENGLISH,
                        columns(
                                "In principle",
                                "A division has the minimum of posts",
                                "溧阳市卫健委 医政科",
                                "administrative posts: 2, minimum: 3 (\"3 or fewer\" excludes 3), short: 1",
                                "basis: 《地方各级人民政府机构设置和编制管理条例》第十三条",
                                "data: divisions.csv line 2"));
    }

    @Test
    void isUndeterminedWithUnknownPosts() {
        verifyThat(MORE_THAN_3)
                .given(structure(HEALTH, division("A-01", 1, "医政科").build()))
                .isUndetermined("320481/A-01-01")
                .says(
                        SIMPLIFIED_CHINESE,
                        columns(
                                "原则上",
                                "待定",
                                "内设机构不低于最小编制规模",
                                "溧阳市卫健委 医政科",
                                "行政编制 未知，下限 4 名（“3 名以下”含 3 名）",
                                "缺数据：医政科",
                                "依据：《地方各级人民政府机构设置和编制管理条例》第十三条、《中华人民共和国民法典》第一千二百五十九条",
                                "数据：divisions.csv 第 2 行"))
                .says(
                        ENGLISH,
                        columns(
                                "In principle",
                                "undetermined",
                                "A division has the minimum of posts",
                                "溧阳市卫健委 医政科",
                                "administrative posts: unknown, minimum: 4 (\"3 or fewer\" includes 3)",
                                "missing data: 医政科",
                                "basis: 《地方各级人民政府机构设置和编制管理条例》第十三条, 《中华人民共和国民法典》第一千二百五十九条",
                                "data: divisions.csv line 2"));
    }

    @Test
    void isUndeterminedWithoutAMinimum() {
        verifyThat(rule("division.min-posts"))
                .given(withPosts(1))
                .isUndetermined("320481/A-01-01")
                .says(
                        ENGLISH,
                        columns(
                                "In principle",
                                "undetermined",
                                "A division has the minimum of posts",
                                "溧阳市卫健委 医政科",
                                "administrative posts: 1, minimum: unknown (no minimum is given)",
                                "basis: 《地方各级人民政府机构设置和编制管理条例》第十三条",
                                "data: divisions.csv line 2"));
    }

    @Test
    void looksAtNothingWithoutDivisions() {
        verifyThat(MORE_THAN_3).given(structure(HEALTH)).looksAtNothing();
    }

    private static Structure withPosts(int posts) {
        return structure(
                HEALTH, division("A-01", 1, "医政科").quota(administrative(posts)).build());
    }
}
