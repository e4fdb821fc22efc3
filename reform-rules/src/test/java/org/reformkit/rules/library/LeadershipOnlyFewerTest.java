package org.reformkit.rules.library;

import static java.util.Locale.ENGLISH;
import static java.util.Locale.SIMPLIFIED_CHINESE;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.reformkit.rules.library.Liyang.CITY;
import static org.reformkit.rules.library.Liyang.DAY;
import static org.reformkit.rules.library.Liyang.abolish;
import static org.reformkit.rules.library.Liyang.agency;
import static org.reformkit.rules.library.Liyang.city;
import static org.reformkit.rules.library.Liyang.columns;
import static org.reformkit.rules.library.Liyang.refusedRun;
import static org.reformkit.rules.library.Liyang.rule;
import static org.reformkit.rules.library.Liyang.run;
import static org.reformkit.rules.library.Liyang.structure;
import static org.reformkit.rules.verify.RuleVerifier.verifyThat;

import org.junit.jupiter.api.Test;
import org.reformkit.model.agency.Agency;
import org.reformkit.model.base.Rank;
import org.reformkit.model.plan.action.AdjustLeaderPosts;
import org.reformkit.model.plan.action.Adjustment;
import org.reformkit.model.quota.LeaderPosition;
import org.reformkit.model.quota.LeaderPost;
import org.reformkit.model.quota.LeaderScope;
import org.reformkit.model.quota.LeadershipQuota;
import org.reformkit.model.structure.Pool;
import org.reformkit.model.structure.Structure;
import org.reformkit.rules.Rule;

class LeadershipOnlyFewerTest {

    private static final Rule<?> ONLY_FEWER = rule("leadership.only-fewer");
    private static final Rule<?> OF_DEPARTMENTS = rule("leadership.only-fewer", "of-divisions", "false");
    private static final LeaderPost DEPUTY =
            LeaderPost.of(LeaderScope.AGENCY, Rank.TOWNSHIP_DEPUTY, LeaderPosition.DEPUTY);
    private static final LeaderPost DIVISION_HEAD =
            LeaderPost.of(LeaderScope.DIVISION, Rank.UNIT_CHIEF, LeaderPosition.CHIEF);
    private static final Structure BEFORE = structure(grain(3, 2));

    @Test
    void passesWhereTheyStayTheSame() {
        verifyThat(ONLY_FEWER).given(BEFORE, BEFORE).passes();
    }

    @Test
    void failsWhereADepartmentHasOneMore() {
        verifyThat(ONLY_FEWER)
                .given(BEFORE, structure(grain(4, 2)))
                .fails("320481")
                .says(
                        SIMPLIFIED_CHINESE,
                        columns(
                                "底线",
                                "领导职数只减不增",
                                "溧阳市",
                                "改革后部门领导职数 4 名，上限 3 名（改革前部门领导职数），超 1 名",
                                "依据：《地方各级人民政府机构设置和编制管理条例》第二十条",
                                "数据：agencies.csv 第 2 行；jurisdictions.csv 第 2 行"))
                .says(
                        ENGLISH,
                        columns(
                                "Bottom line",
                                "Leader posts become only fewer",
                                "溧阳市",
                                "leader posts of departments after: 4, limit: 3 (leader posts of "
                                        + "departments before), over: 1",
                                "basis: 《地方各级人民政府机构设置和编制管理条例》第二十条",
                                "data: agencies.csv line 2; jurisdictions.csv line 2"));
    }

    @Test
    void failsWhereDivisionsHaveOneMoreUnlessTheyAreNotJudged() {
        verifyThat(ONLY_FEWER).given(BEFORE, structure(grain(3, 3))).fails("320481");
        verifyThat(OF_DEPARTMENTS).given(BEFORE, structure(grain(3, 3))).passes();
    }

    @Test
    void judgesDivisionsAloneWhereDepartmentsAreNot() {
        Rule<?> ofDivisions = rule("leadership.only-fewer", "of-agencies", "false");
        verifyThat(ofDivisions).given(BEFORE, structure(grain(4, 2))).passes();
        verifyThat(ofDivisions).given(BEFORE, structure(grain(3, 3))).fails("320481");
    }

    @Test
    void refusesToJudgeNeither() {
        assertThatThrownBy(() -> rule("leadership.only-fewer", "of-agencies", "false", "of-divisions", "false"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Rule 'leadership.only-fewer': Parameters 'of-agencies', 'of-divisions': both 'false'."
                        + " Expected at least one of them to be judged.");
    }

    @Test
    void failsWhereOnesCutInADepartmentAreMadeInDivisions() {
        verifyThat(ONLY_FEWER).given(BEFORE, structure(grain(2, 3))).fails("320481");
    }

    @Test
    void failsWherePostsInThePoolAreAddedTo() {
        verifyThat(ONLY_FEWER)
                .given(run(
                        BEFORE,
                        abolish("A-01", DAY),
                        AdjustLeaderPosts.builder()
                                .holder(CITY)
                                .adjustment(Adjustment.ADD)
                                .posts(LeadershipQuota.of(DEPUTY, 1))
                                .effectiveOn(DAY)
                                .build()))
                .fails("320481");
    }

    @Test
    void passesWhereThosePostsComeOutOfThePool() {
        Pool pool = Pool.EMPTY.withLeaders(LeadershipQuota.of(DEPUTY, 1));
        verifyThat(ONLY_FEWER)
                .given(structure(city(pool), grain(3, 2)), structure(city(Pool.EMPTY), grain(4, 2)))
                .passes();
    }

    @Test
    void isUndeterminedWithUnknownLeaders() {
        Structure unknown = structure(agency("A-01", "溧阳市粮食局").build());
        verifyThat(ONLY_FEWER)
                .given(unknown, unknown)
                .isUndetermined("320481")
                .says(
                        SIMPLIFIED_CHINESE,
                        columns(
                                "底线",
                                "待定",
                                "领导职数只减不增",
                                "溧阳市",
                                "改革后部门领导职数 未知，上限 未知（改革前部门领导职数）；改革后内设机构领导职数 未知，上限 未知（改革前内设机构领导职数）",
                                "缺数据：溧阳市粮食局",
                                "依据：《地方各级人民政府机构设置和编制管理条例》第二十条",
                                "数据：agencies.csv 第 2 行；jurisdictions.csv 第 2 行"))
                .says(
                        ENGLISH,
                        columns(
                                "Bottom line",
                                "undetermined",
                                "Leader posts become only fewer",
                                "溧阳市",
                                "leader posts of departments after: unknown, limit: unknown (leader posts "
                                        + "of departments before); leader posts of divisions after: "
                                        + "unknown, limit: unknown (leader posts of divisions before)",
                                "missing data: 溧阳市粮食局",
                                "basis: 《地方各级人民政府机构设置和编制管理条例》第二十条",
                                "data: agencies.csv line 2; jurisdictions.csv line 2"));
    }

    @Test
    void failsWhereWhatIsKnownAfterExceedsAllBefore() {
        verifyThat(ONLY_FEWER)
                .given(BEFORE, structure(grain(4, 2), agency("A-02", "溧阳市商务局").build()))
                .fails("320481");
    }

    @Test
    void isUndeterminedWhereThePlanIsRefused() {
        verifyThat(ONLY_FEWER).given(refusedRun(BEFORE)).isUndetermined("plan");
    }

    @Test
    void looksAtNothingWithoutJurisdictions() {
        Structure nowhere = Structure.builder(DAY).build();
        verifyThat(ONLY_FEWER).given(nowhere, nowhere).looksAtNothing();
    }

    private static Agency grain(int deputies, int divisionHeads) {
        return agency("A-01", "溧阳市粮食局")
                .leaders(LeadershipQuota.of(DEPUTY, deputies).with(DIVISION_HEAD, divisionHeads))
                .build();
    }
}
