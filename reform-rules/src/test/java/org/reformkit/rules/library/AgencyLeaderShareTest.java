package org.reformkit.rules.library;

import static java.util.Locale.ENGLISH;
import static java.util.Locale.SIMPLIFIED_CHINESE;
import static org.reformkit.rules.library.Liyang.administrative;
import static org.reformkit.rules.library.Liyang.agency;
import static org.reformkit.rules.library.Liyang.columns;
import static org.reformkit.rules.library.Liyang.leaders;
import static org.reformkit.rules.library.Liyang.rule;
import static org.reformkit.rules.library.Liyang.structure;
import static org.reformkit.rules.verify.RuleVerifier.verifyThat;

import org.junit.jupiter.api.Test;
import org.reformkit.model.quota.LeadershipQuota;
import org.reformkit.model.structure.Structure;
import org.reformkit.rules.Rule;

class AgencyLeaderShareTest {

    private static final Rule<?> A_THIRD = rule("agency.leader-share", "share", "1/3");

    @Test
    void passesWith5Of17() {
        verifyThat(A_THIRD).given(bureau(leaders(1, 4), 17)).passes();
    }

    @Test
    void failsWith6Of17() {
        verifyThat(A_THIRD)
                .given(bureau(leaders(1, 5), 17))
                .fails("320481/A-01")
                .says(
                        SIMPLIFIED_CHINESE,
                        columns(
                                "原则上",
                                "部门领导职数占行政编制不超过规定比例",
                                "溧阳市司法局",
                                "部门领导职数 6 名 / 行政编制 17 名，上限 5 名，超 1 名",
                                "依据：《地方各级人民政府机构设置和编制管理条例》第二十条",
                                "数据：agencies.csv 第 2 行"))
                .says(
                        ENGLISH,
                        columns(
                                "In principle",
                                "Leader posts are within their share of administrative posts",
                                "溧阳市司法局",
                                "leader posts of departments: 6 of administrative posts: 17, limit: 5, over: 1",
                                "basis: 《地方各级人民政府机构设置和编制管理条例》第二十条",
                                "data: agencies.csv line 2"));
    }

    @Test
    void passesWithExactlyTheShare() {
        verifyThat(A_THIRD).given(bureau(leaders(1, 5), 18)).passes();
    }

    @Test
    void isUndeterminedWithoutAShare() {
        verifyThat(rule("agency.leader-share"))
                .given(bureau(leaders(1, 5), 17))
                .isUndetermined("320481/A-01")
                .says(
                        SIMPLIFIED_CHINESE,
                        columns(
                                "原则上",
                                "待定",
                                "部门领导职数占行政编制不超过规定比例",
                                "溧阳市司法局",
                                "口径未规定比例上限",
                                "依据：《地方各级人民政府机构设置和编制管理条例》第二十条",
                                "数据：agencies.csv 第 2 行"))
                .says(
                        ENGLISH,
                        columns(
                                "In principle",
                                "undetermined",
                                "Leader posts are within their share of administrative posts",
                                "溧阳市司法局",
                                "the policy gives no largest share",
                                "basis: 《地方各级人民政府机构设置和编制管理条例》第二十条",
                                "data: agencies.csv line 2"));
    }

    @Test
    void isUndeterminedWithUnknownPosts() {
        verifyThat(A_THIRD)
                .given(structure(agency("A-01", "溧阳市司法局").leaders(leaders(1, 5)).build()))
                .isUndetermined("320481/A-01");
    }

    @Test
    void looksAtNothingWithoutAgencies() {
        verifyThat(A_THIRD).given(structure()).looksAtNothing();
    }

    private static Structure bureau(LeadershipQuota leaders, int posts) {
        return structure(agency("A-01", "溧阳市司法局")
                .leaders(leaders)
                .quota(administrative(posts))
                .build());
    }
}
