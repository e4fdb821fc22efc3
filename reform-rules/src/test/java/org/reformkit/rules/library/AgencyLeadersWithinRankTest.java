package org.reformkit.rules.library;

import static java.util.Locale.ENGLISH;
import static java.util.Locale.SIMPLIFIED_CHINESE;
import static org.reformkit.rules.library.Liyang.agency;
import static org.reformkit.rules.library.Liyang.columns;
import static org.reformkit.rules.library.Liyang.rule;
import static org.reformkit.rules.library.Liyang.structure;
import static org.reformkit.rules.verify.RuleVerifier.verifyThat;

import org.junit.jupiter.api.Test;
import org.reformkit.model.agency.Agency;
import org.reformkit.model.base.Rank;
import org.reformkit.model.quota.LeaderPosition;
import org.reformkit.model.quota.LeaderPost;
import org.reformkit.model.quota.LeaderScope;
import org.reformkit.model.quota.LeadershipQuota;
import org.reformkit.model.structure.Structure;
import org.reformkit.rules.Rule;

class AgencyLeadersWithinRankTest {

    private static final Rule<?> WITHIN = rule("agency.leaders-within-rank");

    @Test
    void passesWhereEachRanksAsItsPost() {
        verifyThat(WITHIN)
                .given(health(deputies(Rank.TOWNSHIP_CHIEF, 1), deputies(Rank.TOWNSHIP_CHIEF, 1)))
                .passes();
    }

    @Test
    void passesWhereOneRanksBelowThePost() {
        verifyThat(WITHIN)
                .given(health(deputies(Rank.TOWNSHIP_CHIEF, 1), deputies(Rank.TOWNSHIP_DEPUTY, 1)))
                .passes();
    }

    @Test
    void failsWhereOneRanksAboveThePost() {
        verifyThat(WITHIN)
                .given(health(deputies(Rank.TOWNSHIP_DEPUTY, 2), deputies(Rank.TOWNSHIP_CHIEF, 1)))
                .fails("320481/A-01")
                .says(
                        SIMPLIFIED_CHINESE,
                        columns(
                                "底线",
                                "部门领导不超规格配备",
                                "溧阳市卫健委",
                                "正科级以上部门领导实配 1 人，职数 0 名",
                                "依据：《地方各级人民政府机构设置和编制管理条例》第二十六条",
                                "数据：agencies.csv 第 2 行"))
                .says(
                        ENGLISH,
                        columns(
                                "Bottom line",
                                "Leaders in post rank no higher than their posts",
                                "溧阳市卫健委",
                                "leaders of departments in post of the rank 'township chief' or above: 1, posts: 0",
                                "basis: 《地方各级人民政府机构设置和编制管理条例》第二十六条",
                                "data: agencies.csv line 2"));
    }

    @Test
    void failsWhereTooManyHoldPostsOfTheLowerRankFromAbove() {
        LeadershipQuota posts = deputies(Rank.TOWNSHIP_CHIEF, 1).plus(deputies(Rank.TOWNSHIP_DEPUTY, 1));
        verifyThat(WITHIN)
                .given(health(posts, deputies(Rank.TOWNSHIP_CHIEF, 2)))
                .fails("320481/A-01");
    }

    @Test
    void isUndeterminedWhereAnUngradedPostMayBeForTheHigherRank() {
        verifyThat(WITHIN)
                .given(health(deputies(Rank.UNGRADED, 1), deputies(Rank.TOWNSHIP_CHIEF, 1)))
                .isUndetermined("320481/A-01")
                .says(
                        ENGLISH,
                        columns(
                                "Bottom line",
                                "undetermined",
                                "Leaders in post rank no higher than their posts",
                                "溧阳市卫健委",
                                "leaders of departments in post of the rank 'township chief' or above: 1, posts: 0"
                                        + " and ungraded ones",
                                "missing data: 溧阳市卫健委",
                                "basis: 《地方各级人民政府机构设置和编制管理条例》第二十六条",
                                "data: agencies.csv line 2"));
        verifyThat(WITHIN)
                .given(health(deputies(Rank.UNGRADED, 1), deputies(Rank.TOWNSHIP_CHIEF, 2)))
                .fails("320481/A-01");
    }

    @Test
    void isUndeterminedWhereThoseInPostAreNotKnown() {
        verifyThat(WITHIN)
                .given(structure(agency("A-01", "溧阳市卫健委")
                        .leaders(deputies(Rank.TOWNSHIP_CHIEF, 1))
                        .build()))
                .isUndetermined("320481/A-01");
    }

    @Test
    void looksAtNothingWithoutAgencies() {
        verifyThat(WITHIN).given(structure()).looksAtNothing();
    }

    private static LeadershipQuota deputies(Rank rank, int count) {
        return LeadershipQuota.of(LeaderPost.of(LeaderScope.AGENCY, rank, LeaderPosition.DEPUTY), count);
    }

    private static Structure health(LeadershipQuota posts, LeadershipQuota inPost) {
        Agency health =
                agency("A-01", "溧阳市卫健委").leaders(posts).leadersInPost(inPost).build();
        return structure(health);
    }
}
