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

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.reformkit.model.base.Rank;
import org.reformkit.model.quota.LeaderPosition;
import org.reformkit.model.quota.LeaderPost;
import org.reformkit.model.quota.LeaderScope;
import org.reformkit.model.quota.LeadershipQuota;
import org.reformkit.model.quota.Quota;
import org.reformkit.model.structure.Structure;
import org.reformkit.rules.Rule;

class DivisionLeadersByPostsTest {

    /** One for up to 3 posts, one and a deputy for 4 to 7, one and two deputies from 8 on. */
    private static final Rule<?> STEPS = rule("division.leaders-by-posts", "steps", "0:1;4:2;8:3");

    private static final LeaderPost CHIEF = LeaderPost.of(LeaderScope.DIVISION, Rank.UNIT_CHIEF, LeaderPosition.CHIEF);
    private static final LeaderPost DEPUTY =
            LeaderPost.of(LeaderScope.DIVISION, Rank.UNIT_DEPUTY, LeaderPosition.DEPUTY);

    @Test
    void passesWith2LeadersOf4Posts() {
        verifyThat(STEPS).given(office(administrative(4), leaders(1))).passes();
    }

    @Test
    void failsWith2LeadersOf3Posts() {
        verifyThat(STEPS)
                .given(office(administrative(3), leaders(1)))
                .fails("320481/A-01-01")
                .says(
                        SIMPLIFIED_CHINESE,
                        columns(
                                "底线",
                                "内设机构领导职数与编制规模相符",
                                "溧阳市教育局 办公室",
                                "领导职数 2 名，上限 1 名（按编制规模可核定的领导职数），超 1 名",
                                "依据：《地方各级人民政府机构设置和编制管理条例》第二十八条",
                                "数据：divisions.csv 第 2 行"))
                .says(
                        ENGLISH,
                        columns(
                                "Bottom line",
                                "A division has no more leader posts than its size allows",
                                "溧阳市教育局 办公室",
                                "leader posts: 2, limit: 1 (leader posts allowed by size), over: 1",
                                "basis: 《地方各级人民政府机构设置和编制管理条例》第二十八条",
                                "data: divisions.csv line 2"));
    }

    @Test
    void passesWith3LeadersOf8PostsAndFailsWith7() {
        verifyThat(STEPS).given(office(administrative(8), leaders(2))).passes();
        verifyThat(STEPS).given(office(administrative(7), leaders(2))).fails("320481/A-01-01");
    }

    @Test
    void failsWith4LeadersWhateverItsSize() {
        verifyThat(STEPS)
                .given(office(Optional.empty(), Optional.of(leaders(3))))
                .fails("320481/A-01-01")
                .says(
                        SIMPLIFIED_CHINESE,
                        columns(
                                "底线",
                                "内设机构领导职数与编制规模相符",
                                "溧阳市教育局 办公室",
                                "领导职数 4 名，上限 1 至 3 名（按编制规模可核定的领导职数），超 1 至 3 名",
                                "依据：《地方各级人民政府机构设置和编制管理条例》第二十八条",
                                "数据：divisions.csv 第 2 行"));
    }

    @Test
    void passesWithoutLeadersWhateverItsSize() {
        verifyThat(STEPS)
                .given(office(Optional.empty(), Optional.of(LeadershipQuota.none())))
                .passes();
    }

    @Test
    void isUndeterminedWithUnknownPosts() {
        verifyThat(STEPS)
                .given(office(Optional.empty(), Optional.of(leaders(1))))
                .isUndetermined("320481/A-01-01")
                .says(
                        SIMPLIFIED_CHINESE,
                        columns(
                                "底线",
                                "待定",
                                "内设机构领导职数与编制规模相符",
                                "溧阳市教育局 办公室",
                                "领导职数 2 名，上限 1 至 3 名（按编制规模可核定的领导职数）",
                                "缺数据：办公室",
                                "依据：《地方各级人民政府机构设置和编制管理条例》第二十八条",
                                "数据：divisions.csv 第 2 行"))
                .says(
                        ENGLISH,
                        columns(
                                "Bottom line",
                                "undetermined",
                                "A division has no more leader posts than its size allows",
                                "溧阳市教育局 办公室",
                                "leader posts: 2, limit: 1 to 3 (leader posts allowed by size)",
                                "missing data: 办公室",
                                "basis: 《地方各级人民政府机构设置和编制管理条例》第二十八条",
                                "data: divisions.csv line 2"));
    }

    @Test
    void isUndeterminedWithUnknownLeaders() {
        verifyThat(STEPS)
                .given(office(Optional.of(administrative(4)), Optional.empty()))
                .isUndetermined("320481/A-01-01");
    }

    @Test
    void isUndeterminedWithoutATableAndBlamesNoDataForIt() {
        verifyThat(rule("division.leaders-by-posts"))
                .given(office(administrative(4), leaders(1)))
                .isUndetermined("320481/A-01-01")
                .says(
                        SIMPLIFIED_CHINESE,
                        columns(
                                "底线",
                                "待定",
                                "内设机构领导职数与编制规模相符",
                                "溧阳市教育局 办公室",
                                "领导职数 2 名，上限 未知（按编制规模可核定的领导职数）",
                                "依据：《地方各级人民政府机构设置和编制管理条例》第二十八条",
                                "数据：divisions.csv 第 2 行"));
    }

    @Test
    void looksAtNothingWithoutDivisions() {
        verifyThat(STEPS).given(structure(agency("A-01", "溧阳市教育局").build())).looksAtNothing();
    }

    private static LeadershipQuota leaders(int deputies) {
        return LeadershipQuota.of(CHIEF, 1).with(DEPUTY, deputies);
    }

    private static Structure office(Quota quota, LeadershipQuota leaders) {
        return office(Optional.of(quota), Optional.of(leaders));
    }

    private static Structure office(Optional<Quota> quota, Optional<LeadershipQuota> leaders) {
        return structure(
                agency("A-01", "溧阳市教育局").build(),
                division("A-01", 1, "办公室").quota(quota).leaders(leaders).build());
    }
}
