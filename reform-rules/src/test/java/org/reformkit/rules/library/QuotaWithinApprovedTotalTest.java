package org.reformkit.rules.library;

import static java.util.Locale.ENGLISH;
import static java.util.Locale.SIMPLIFIED_CHINESE;
import static org.reformkit.model.quota.QuotaKind.ADMINISTRATIVE;
import static org.reformkit.model.quota.QuotaKind.INSTITUTION;
import static org.reformkit.model.quota.QuotaKind.POLITICAL_LEGAL;
import static org.reformkit.rules.library.Liyang.administrative;
import static org.reformkit.rules.library.Liyang.agency;
import static org.reformkit.rules.library.Liyang.city;
import static org.reformkit.rules.library.Liyang.columns;
import static org.reformkit.rules.library.Liyang.institution;
import static org.reformkit.rules.library.Liyang.rule;
import static org.reformkit.rules.library.Liyang.structure;
import static org.reformkit.rules.verify.RuleVerifier.verifyThat;

import org.junit.jupiter.api.Test;
import org.reformkit.model.agency.Agency;
import org.reformkit.model.quota.Posts;
import org.reformkit.model.quota.Quota;
import org.reformkit.model.structure.Jurisdiction;
import org.reformkit.model.structure.Pool;
import org.reformkit.rules.Rule;

class QuotaWithinApprovedTotalTest {

    private static final Rule<?> WITHIN = rule("quota.within-approved-total");
    private static final Agency CIVIL =
            agency("A-01", "溧阳市民政局").quota(administrative(18)).build();
    private static final Agency POLICE =
            agency("A-02", "溧阳市公安局").quota(Quota.of(POLITICAL_LEGAL, 30)).build();
    private static final Agency UNKNOWN = agency("A-02", "溧阳市国土资源局").build();

    @Test
    void passesAtTheTotalWithThePool() {
        verifyThat(WITHIN).given(structure(approved(30, 12), CIVIL)).passes();
    }

    @Test
    void failsOneAboveTheTotalWithThePool() {
        verifyThat(WITHIN)
                .given(structure(approved(29, 12), CIVIL))
                .fails("320481")
                .says(
                        SIMPLIFIED_CHINESE,
                        columns(
                                "底线",
                                "编制不超过核定总量",
                                "溧阳市",
                                "行政编制 30 名，上限 29 名（核定总量），超 1 名",
                                "依据：《地方各级人民政府机构设置和编制管理条例》第十六条",
                                "数据：agencies.csv 第 2 行；jurisdictions.csv 第 2 行"))
                .says(
                        ENGLISH,
                        columns(
                                "Bottom line",
                                "Posts are within the approved total",
                                "溧阳市",
                                "administrative posts: 30, limit: 29 (approved total), over: 1",
                                "basis: 《地方各级人民政府机构设置和编制管理条例》第十六条",
                                "data: agencies.csv line 2; jurisdictions.csv line 2"));
    }

    @Test
    void failsWhereWhatIsKnownIsTooMuchAlready() {
        verifyThat(WITHIN)
                .given(structure(approved(17, 0), CIVIL, UNKNOWN))
                .fails("320481")
                .says(
                        SIMPLIFIED_CHINESE,
                        columns(
                                "底线",
                                "编制不超过核定总量",
                                "溧阳市",
                                "行政编制 至少 18 名，上限 17 名（核定总量），超 至少 1 名",
                                "依据：《地方各级人民政府机构设置和编制管理条例》第十六条",
                                "数据：agencies.csv 第 2、3 行；jurisdictions.csv 第 2 行"));
    }

    @Test
    void isUndeterminedWhereUnknownPostsCouldBeTooMany() {
        verifyThat(WITHIN)
                .given(structure(approved(30, 0), CIVIL, UNKNOWN))
                .isUndetermined("320481")
                .says(
                        SIMPLIFIED_CHINESE,
                        columns(
                                "底线",
                                "待定",
                                "编制不超过核定总量",
                                "溧阳市",
                                "行政编制 至少 18 名，上限 30 名（核定总量）",
                                "缺数据：溧阳市国土资源局",
                                "依据：《地方各级人民政府机构设置和编制管理条例》第十六条",
                                "数据：agencies.csv 第 2、3 行；jurisdictions.csv 第 2 行"))
                .says(
                        ENGLISH,
                        columns(
                                "Bottom line",
                                "undetermined",
                                "Posts are within the approved total",
                                "溧阳市",
                                "administrative posts: at least 18, limit: 30 (approved total)",
                                "missing data: 溧阳市国土资源局",
                                "basis: 《地方各级人民政府机构设置和编制管理条例》第十六条",
                                "data: agencies.csv lines 2, 3; jurisdictions.csv line 2"));
    }

    @Test
    void isUndeterminedWhereNoTotalIsKnown() {
        verifyThat(WITHIN).given(structure(CIVIL)).isUndetermined("320481");
    }

    @Test
    void failsForOneKindThoughAnotherHasRoom() {
        Jurisdiction place = Jurisdiction.of(Liyang.CITY, "溧阳市").toBuilder()
                .approvedPosts(Quota.of(Posts.of(ADMINISTRATIVE, 100), Posts.of(INSTITUTION, 11)))
                .build();
        verifyThat(WITHIN)
                .given(structure(
                        place,
                        CIVIL,
                        institution("I-01", "溧阳市安全生产监察大队")
                                .quota(Quota.of(INSTITUTION, 12))
                                .build()))
                .fails("320481")
                .says(
                        SIMPLIFIED_CHINESE,
                        columns(
                                "底线",
                                "编制不超过核定总量",
                                "溧阳市",
                                "事业编制 12 名，上限 11 名（核定总量），超 1 名",
                                "依据：《地方各级人民政府机构设置和编制管理条例》第十六条",
                                "数据：agencies.csv 第 2 行；institutions.csv 第 2 行；jurisdictions.csv 第 2 行"));
    }

    @Test
    void isUndeterminedForAKindThatIsHeldAndOfWhichNoTotalIsKnown() {
        verifyThat(WITHIN)
                .given(structure(
                        approved(18, 0),
                        CIVIL,
                        institution("I-01", "溧阳市安全生产监察大队")
                                .quota(Quota.of(INSTITUTION, 12))
                                .build()))
                .isUndetermined("320481")
                .says(
                        SIMPLIFIED_CHINESE,
                        columns(
                                "底线",
                                "待定",
                                "编制不超过核定总量",
                                "溧阳市",
                                "事业编制 12 名，上限 未知（核定总量）",
                                "缺数据：溧阳市",
                                "依据：《地方各级人民政府机构设置和编制管理条例》第十六条",
                                "数据：agencies.csv 第 2 行；institutions.csv 第 2 行；jurisdictions.csv 第 2 行"));
        verifyThat(WITHIN).given(structure(approved(0, 0), CIVIL)).isUndetermined("320481");
    }

    @Test
    void passesWherePostsForPoliticsAndLawFitIntoTheAdministrativeTotalAndFailsOneAbove() {
        verifyThat(WITHIN).given(structure(approved(48, 0), CIVIL, POLICE)).passes();
        verifyThat(WITHIN)
                .given(structure(approved(47, 0), CIVIL, POLICE))
                .fails("320481")
                .says(
                        SIMPLIFIED_CHINESE,
                        columns(
                                "底线",
                                "编制不超过核定总量",
                                "溧阳市",
                                "行政编制（含政法专项编制） 48 名，上限 47 名（核定总量），超 1 名",
                                "依据：《地方各级人民政府机构设置和编制管理条例》第十六条",
                                "数据：agencies.csv 第 2、3 行；jurisdictions.csv 第 2 行"))
                .says(
                        ENGLISH,
                        columns(
                                "Bottom line",
                                "Posts are within the approved total",
                                "溧阳市",
                                "administrative posts (those for politics and law among them): 48, "
                                        + "limit: 47 (approved total), over: 1",
                                "basis: 《地方各级人民政府机构设置和编制管理条例》第十六条",
                                "data: agencies.csv lines 2, 3; jurisdictions.csv line 2"));
    }

    @Test
    void judgesPostsForPoliticsAndLawAloneWhereTheyHaveATotal() {
        verifyThat(WITHIN)
                .given(structure(approved(Posts.of(ADMINISTRATIVE, 18), Posts.of(POLITICAL_LEGAL, 30)), CIVIL, POLICE))
                .passes();
        verifyThat(WITHIN)
                .given(structure(approved(Posts.of(ADMINISTRATIVE, 48), Posts.of(POLITICAL_LEGAL, 29)), CIVIL, POLICE))
                .fails("320481")
                .says(
                        SIMPLIFIED_CHINESE,
                        columns(
                                "底线",
                                "编制不超过核定总量",
                                "溧阳市",
                                "政法专项编制 30 名，上限 29 名（核定总量），超 1 名",
                                "依据：《地方各级人民政府机构设置和编制管理条例》第十六条",
                                "数据：agencies.csv 第 2、3 行；jurisdictions.csv 第 2 行"));
    }

    @Test
    void isUndeterminedForPostsForPoliticsAndLawWhereNoTotalIsKnown() {
        verifyThat(WITHIN).given(structure(POLICE)).isUndetermined("320481");
    }

    @Test
    void looksAtNothingWhereNobodyHasAPostAndNoTotalIsApproved() {
        verifyThat(WITHIN)
                .given(structure(
                        approved(0, 0),
                        agency("A-01", "溧阳市民政局").quota(Quota.none()).build()))
                .looksAtNothing();
    }

    private static Jurisdiction approved(Posts... posts) {
        return Jurisdiction.of(Liyang.CITY, "溧阳市").toBuilder()
                .approvedPosts(Quota.of(posts))
                .build();
    }

    private static Jurisdiction approved(int posts, int pool) {
        return city(Pool.EMPTY.withQuota(administrative(pool))).toBuilder()
                .approvedPosts(administrative(posts))
                .build();
    }
}
