package org.reformkit.rules.library;

import static java.util.Locale.ENGLISH;
import static java.util.Locale.SIMPLIFIED_CHINESE;
import static org.reformkit.rules.library.Liyang.columns;
import static org.reformkit.rules.library.Liyang.institution;
import static org.reformkit.rules.library.Liyang.rule;
import static org.reformkit.rules.library.Liyang.structure;
import static org.reformkit.rules.verify.RuleVerifier.verifyThat;

import org.junit.jupiter.api.Test;
import org.reformkit.model.quota.Posts;
import org.reformkit.model.quota.Quota;
import org.reformkit.model.quota.QuotaKind;
import org.reformkit.model.structure.Structure;
import org.reformkit.rules.Rule;

class InstitutionPostsFitKindTest {

    private static final Rule<?> FIT = rule("institution.posts-fit-kind");

    @Test
    void passesWithPostsOfInstitutions() {
        verifyThat(FIT)
                .given(centre(Quota.of(
                        Posts.of(QuotaKind.INSTITUTION, 12), Posts.of(QuotaKind.CIVIL_SERVICE_INSTITUTION, 3))))
                .passes();
    }

    @Test
    void failsWithOneAdministrativePost() {
        verifyThat(FIT)
                .given(centre(Quota.of(Posts.of(QuotaKind.ADMINISTRATIVE, 1), Posts.of(QuotaKind.INSTITUTION, 12))))
                .fails("320481/I-01")
                .says(
                        SIMPLIFIED_CHINESE,
                        columns(
                                "底线",
                                "事业单位不使用行政编制",
                                "溧阳市防汛抢险中心",
                                "使用了其他类别的编制：行政编制 1 名",
                                "依据：《地方各级人民政府机构设置和编制管理条例》第十五条",
                                "数据：institutions.csv 第 2 行"))
                .says(
                        ENGLISH,
                        columns(
                                "Bottom line",
                                "An institution has no administrative posts",
                                "溧阳市防汛抢险中心",
                                "posts of other kinds: 1 administrative posts",
                                "basis: 《地方各级人民政府机构设置和编制管理条例》第十五条",
                                "data: institutions.csv line 2"));
    }

    @Test
    void isUndeterminedWithUnknownPosts() {
        verifyThat(FIT)
                .given(structure(institution("I-01", "溧阳市防汛抢险中心").build()))
                .isUndetermined("320481/I-01")
                .says(
                        SIMPLIFIED_CHINESE,
                        columns(
                                "底线",
                                "待定",
                                "事业单位不使用行政编制",
                                "溧阳市防汛抢险中心",
                                "编制未知",
                                "缺数据：溧阳市防汛抢险中心",
                                "依据：《地方各级人民政府机构设置和编制管理条例》第十五条",
                                "数据：institutions.csv 第 2 行"))
                .says(
                        ENGLISH,
                        columns(
                                "Bottom line",
                                "undetermined",
                                "An institution has no administrative posts",
                                "溧阳市防汛抢险中心",
                                "its posts are not known",
                                "missing data: 溧阳市防汛抢险中心",
                                "basis: 《地方各级人民政府机构设置和编制管理条例》第十五条",
                                "data: institutions.csv line 2"));
    }

    @Test
    void looksAtNothingWithoutInstitutions() {
        verifyThat(FIT).given(structure()).looksAtNothing();
    }

    private static Structure centre(Quota quota) {
        return structure(institution("I-01", "溧阳市防汛抢险中心").quota(quota).build());
    }
}
