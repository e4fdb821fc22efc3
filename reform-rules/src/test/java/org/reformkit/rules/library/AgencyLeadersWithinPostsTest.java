package org.reformkit.rules.library;

import static java.util.Locale.ENGLISH;
import static java.util.Locale.SIMPLIFIED_CHINESE;
import static org.reformkit.rules.library.Liyang.agency;
import static org.reformkit.rules.library.Liyang.columns;
import static org.reformkit.rules.library.Liyang.divisionLeaders;
import static org.reformkit.rules.library.Liyang.leaders;
import static org.reformkit.rules.library.Liyang.rule;
import static org.reformkit.rules.library.Liyang.structure;
import static org.reformkit.rules.verify.RuleVerifier.verifyThat;

import org.junit.jupiter.api.Test;
import org.reformkit.model.agency.Agency;
import org.reformkit.model.quota.LeadershipQuota;
import org.reformkit.rules.Rule;

class AgencyLeadersWithinPostsTest {

    private static final Rule<?> WITHIN = rule("agency.leaders-within-posts");

    @Test
    void passesWithThreeOfThree() {
        verifyThat(WITHIN).given(structure(health(leaders(1, 2)))).passes();
    }

    @Test
    void failsWithFourOfThree() {
        verifyThat(WITHIN)
                .given(structure(health(leaders(1, 3))))
                .fails("320481/A-01")
                .says(
                        SIMPLIFIED_CHINESE,
                        columns(
                                "底线",
                                "部门领导配备不超过核定职数",
                                "溧阳市卫健委",
                                "部门领导实配 4 人，上限 3 人（部门领导职数），超 1 人",
                                "依据：《地方各级人民政府机构设置和编制管理条例》第二十六条、《地方各级人民政府机构设置和编制管理条例》第二十八条",
                                "数据：agencies.csv 第 2 行"))
                .says(
                        ENGLISH,
                        columns(
                                "Bottom line",
                                "An agency has no more leaders in post than leader posts",
                                "溧阳市卫健委",
                                "leaders of departments in post: 4, limit: 3 (leader posts of departments), over: 1",
                                "basis: 《地方各级人民政府机构设置和编制管理条例》第二十六条, 《地方各级人民政府机构设置和编制管理条例》第二十八条",
                                "data: agencies.csv line 2"));
    }

    @Test
    void failsWithOneLeaderOfDivisionsTooManyThoughADepartmentPostIsFree() {
        verifyThat(WITHIN)
                .given(structure(health(leaders(1, 1).plus(divisionLeaders(3)))))
                .fails("320481/A-01");
    }

    @Test
    void isUndeterminedWhereThoseInPostAreNotKnown() {
        verifyThat(WITHIN)
                .given(structure(agency("A-01", "溧阳市卫健委").leaders(leaders(1, 2)).build()))
                .isUndetermined("320481/A-01");
    }

    @Test
    void looksAtNothingWithoutAgencies() {
        verifyThat(WITHIN).given(structure()).looksAtNothing();
    }

    /** Three leader posts of its own and two of divisions. */
    private static Agency health(LeadershipQuota inPost) {
        return agency("A-01", "溧阳市卫健委")
                .leaders(leaders(1, 2).plus(divisionLeaders(2)))
                .leadersInPost(inPost)
                .build();
    }
}
