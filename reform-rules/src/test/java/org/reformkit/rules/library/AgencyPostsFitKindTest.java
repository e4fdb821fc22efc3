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
import org.reformkit.model.agency.Series;
import org.reformkit.model.quota.Posts;
import org.reformkit.model.quota.Purpose;
import org.reformkit.model.quota.Quota;
import org.reformkit.model.quota.QuotaKind;
import org.reformkit.model.structure.Structure;
import org.reformkit.rules.Rule;

class AgencyPostsFitKindTest {

    private static final Rule<?> FIT = rule("agency.posts-fit-kind");

    @Test
    void passesWithAdministrativePostsAndThoseOfServiceWorkers() {
        verifyThat(FIT)
                .given(bureau(Quota.of(Posts.of(QuotaKind.ADMINISTRATIVE, 17), Posts.of(QuotaKind.SUPPORT, 2))))
                .passes();
        verifyThat(FIT).given(bureau(Quota.none())).passes();
    }

    @Test
    void failsWithOnePostOfInstitutions() {
        verifyThat(FIT)
                .given(bureau(Quota.of(Posts.of(QuotaKind.ADMINISTRATIVE, 17), Posts.of(QuotaKind.INSTITUTION, 1))))
                .fails("320481/A-01")
                .says(
                        SIMPLIFIED_CHINESE,
                        columns(
                                "底线",
                                "机构不使用事业编制",
                                "溧阳市水利局",
                                "使用了其他类别的编制：事业编制 1 名",
                                "依据：《地方各级人民政府机构设置和编制管理条例》第十五条",
                                "数据：agencies.csv 第 2 行"))
                .says(
                        ENGLISH,
                        columns(
                                "Bottom line",
                                "An agency has no posts that are for institutions",
                                "溧阳市水利局",
                                "posts of other kinds: 1 institution posts",
                                "basis: 《地方各级人民政府机构设置和编制管理条例》第十五条",
                                "data: agencies.csv line 2"));
    }

    @Test
    void failsAndTellsAllKindsThatItMayNotHave() {
        verifyThat(FIT)
                .given(bureau(Quota.of(
                        Posts.of(QuotaKind.INSTITUTION, Purpose.earmark("招商"), 2),
                        Posts.of(QuotaKind.INSTITUTION, 1),
                        Posts.of(QuotaKind.CIVIL_SERVICE_INSTITUTION, 4))))
                .fails("320481/A-01")
                .says(
                        SIMPLIFIED_CHINESE,
                        columns(
                                "底线",
                                "机构不使用事业编制",
                                "溧阳市水利局",
                                "使用了其他类别的编制：事业编制 3 名、参照公务员法管理事业编制 4 名",
                                "依据：《地方各级人民政府机构设置和编制管理条例》第十五条",
                                "数据：agencies.csv 第 2 行"));
    }

    @Test
    void isUndeterminedWithUnknownPosts() {
        verifyThat(FIT)
                .given(structure(agency("A-01", "溧阳市水利局").build()))
                .isUndetermined("320481/A-01")
                .says(
                        SIMPLIFIED_CHINESE,
                        columns(
                                "底线",
                                "待定",
                                "机构不使用事业编制",
                                "溧阳市水利局",
                                "编制未知",
                                "缺数据：溧阳市水利局",
                                "依据：《地方各级人民政府机构设置和编制管理条例》第十五条",
                                "数据：agencies.csv 第 2 行"))
                .says(
                        ENGLISH,
                        columns(
                                "Bottom line",
                                "undetermined",
                                "An agency has no posts that are for institutions",
                                "溧阳市水利局",
                                "its posts are not known",
                                "missing data: 溧阳市水利局",
                                "basis: 《地方各级人民政府机构设置和编制管理条例》第十五条",
                                "data: agencies.csv line 2"));
    }

    @Test
    void goesByTheKindsOfThePolicy() {
        Structure support = bureau(Quota.of(QuotaKind.SUPPORT, 1));
        verifyThat(rule("agency.posts-fit-kind", "kinds", "administrative;political-legal"))
                .given(support)
                .fails("320481/A-01");
        verifyThat(rule("agency.posts-fit-kind", "kinds", "support"))
                .given(support)
                .passes();
    }

    @Test
    void refusesKindsThatThereAreNot() {
        assertThatThrownBy(() -> rule("agency.posts-fit-kind", "kinds", "行政编制"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Rule 'agency.posts-fit-kind': Parameter 'kinds': '行政编制'. Expected one of administrative,"
                        + " affiliated, civil-service-institution, institution, political-legal, province-set,"
                        + " retiree-service, separately-listed, support.");
    }

    @Test
    void looksAtNothingInOtherSeries() {
        verifyThat(FIT)
                .given(structure(agency("A-01", "溧阳市总工会")
                        .series(Series.MASS_ORGANISATION)
                        .quota(Quota.of(QuotaKind.INSTITUTION, 1))
                        .build()))
                .looksAtNothing();
    }

    private static Structure bureau(Quota quota) {
        return structure(agency("A-01", "溧阳市水利局").quota(quota).build());
    }
}
