package org.reformkit.rules.library;

import static java.util.Locale.ENGLISH;
import static java.util.Locale.SIMPLIFIED_CHINESE;
import static org.reformkit.rules.library.Liyang.administrative;
import static org.reformkit.rules.library.Liyang.agency;
import static org.reformkit.rules.library.Liyang.columns;
import static org.reformkit.rules.library.Liyang.rule;
import static org.reformkit.rules.library.Liyang.structure;
import static org.reformkit.rules.verify.RuleVerifier.verifyThat;

import org.junit.jupiter.api.Test;
import org.reformkit.model.quota.Posts;
import org.reformkit.model.quota.Quota;
import org.reformkit.model.quota.QuotaKind;
import org.reformkit.model.structure.Structure;
import org.reformkit.rules.Rule;

class AgencyMinPostsTest {

    private static final Rule<?> MORE_THAN_10 = rule("agency.min-posts", "posts", "10");
    private static final Rule<?> TEN_OR_MORE = rule("agency.min-posts", "posts", "10", "inclusive", "false");

    @Test
    void passesWith11WhereTenIsTooFew() {
        verifyThat(MORE_THAN_10).given(withPosts(administrative(11))).passes();
    }

    @Test
    void failsWith10WhereTenIsTooFew() {
        verifyThat(MORE_THAN_10)
                .given(withPosts(administrative(10)))
                .fails("320481/A-01")
                .says(
                        SIMPLIFIED_CHINESE,
                        columns(
                                "原则上",
                                "机构不低于最小编制规模",
                                "溧阳市档案局",
                                "行政编制 10 名，下限 11 名（“10 名以下”含 10 名；如不含则符合），少 1 名",
                                "依据：《机构改革和整合基层审批服务执法力量工作情况汇报（溧阳）》LY-25、《中华人民共和国民法典》第一千二百五十九条",
                                "数据：agencies.csv 第 2 行"))
                .says(
                        ENGLISH,
                        columns(
                                "In principle",
                                "An agency has the minimum of posts",
                                "溧阳市档案局",
                                "administrative posts: 10, minimum: 11 (\"10 or fewer\" includes 10; met if it did not), short: 1",
                                "basis: 《机构改革和整合基层审批服务执法力量工作情况汇报（溧阳）》LY-25, 《中华人民共和国民法典》第一千二百五十九条",
                                "data: agencies.csv line 2"));
    }

    @Test
    void passesWith10AndFailsWith9WhereTenIsEnough() {
        verifyThat(TEN_OR_MORE).given(withPosts(administrative(10))).passes();
        verifyThat(TEN_OR_MORE)
                .given(withPosts(administrative(9)))
                .fails("320481/A-01")
                .says(
                        SIMPLIFIED_CHINESE,
                        columns(
                                "原则上",
                                "机构不低于最小编制规模",
                                "溧阳市档案局",
                                "行政编制 9 名，下限 10 名（“10 名以下”不含 10 名），少 1 名",
                                "依据：《机构改革和整合基层审批服务执法力量工作情况汇报（溧阳）》LY-25",
                                "数据：agencies.csv 第 2 行"));
    }

    @Test
    void passesWithPostsOfThePoliceButNotWithThoseOfInstitutions() {
        verifyThat(MORE_THAN_10)
                .given(withPosts(
                        Quota.of(Posts.of(QuotaKind.ADMINISTRATIVE, 4), Posts.of(QuotaKind.POLITICAL_LEGAL, 7))))
                .passes();
        verifyThat(MORE_THAN_10)
                .given(withPosts(Quota.of(Posts.of(QuotaKind.ADMINISTRATIVE, 4), Posts.of(QuotaKind.INSTITUTION, 7))))
                .fails("320481/A-01");
    }

    @Test
    void isUndeterminedWithUnknownPosts() {
        verifyThat(MORE_THAN_10)
                .given(structure(agency("A-01", "溧阳市档案局").build()))
                .isUndetermined("320481/A-01")
                .says(
                        SIMPLIFIED_CHINESE,
                        columns(
                                "原则上",
                                "待定",
                                "机构不低于最小编制规模",
                                "溧阳市档案局",
                                "行政编制 未知，下限 11 名（“10 名以下”含 10 名）",
                                "缺数据：溧阳市档案局",
                                "依据：《机构改革和整合基层审批服务执法力量工作情况汇报（溧阳）》LY-25、《中华人民共和国民法典》第一千二百五十九条",
                                "数据：agencies.csv 第 2 行"))
                .says(
                        ENGLISH,
                        columns(
                                "In principle",
                                "undetermined",
                                "An agency has the minimum of posts",
                                "溧阳市档案局",
                                "administrative posts: unknown, minimum: 11 (\"10 or fewer\" includes 10)",
                                "missing data: 溧阳市档案局",
                                "basis: 《机构改革和整合基层审批服务执法力量工作情况汇报（溧阳）》LY-25, 《中华人民共和国民法典》第一千二百五十九条",
                                "data: agencies.csv line 2"));
    }

    @Test
    void isUndeterminedWithoutAMinimum() {
        verifyThat(rule("agency.min-posts"))
                .given(withPosts(administrative(10)))
                .isUndetermined("320481/A-01")
                .says(
                        SIMPLIFIED_CHINESE,
                        columns(
                                "原则上",
                                "待定",
                                "机构不低于最小编制规模",
                                "溧阳市档案局",
                                "行政编制 10 名，下限 未知（最小编制规模未规定）",
                                "依据：《机构改革和整合基层审批服务执法力量工作情况汇报（溧阳）》LY-25",
                                "数据：agencies.csv 第 2 行"));
    }

    @Test
    void looksAtNothingWithoutAgencies() {
        verifyThat(MORE_THAN_10).given(structure()).looksAtNothing();
    }

    private static Structure withPosts(Quota quota) {
        return structure(agency("A-01", "溧阳市档案局").quota(quota).build());
    }
}
