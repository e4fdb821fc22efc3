package org.reformkit.rules.library;

import static java.util.Locale.ENGLISH;
import static java.util.Locale.SIMPLIFIED_CHINESE;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.reformkit.rules.library.Liyang.administrative;
import static org.reformkit.rules.library.Liyang.agency;
import static org.reformkit.rules.library.Liyang.columns;
import static org.reformkit.rules.library.Liyang.leaders;
import static org.reformkit.rules.library.Liyang.rule;
import static org.reformkit.rules.library.Liyang.structure;
import static org.reformkit.rules.verify.RuleVerifier.verifyThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.reformkit.model.quota.LeadershipQuota;
import org.reformkit.model.structure.Structure;
import org.reformkit.rules.Rule;

class AgencyLeadersByPostsTest {

    private static final Rule<?> OF_COUNTY = rule("agency.leaders-by-posts", "limits", "county:3");
    private static final Rule<?> BY_SIZE = rule("agency.leaders-by-posts", "steps", "0:2;20:4");
    private static final Rule<?> BOTH = rule("agency.leaders-by-posts", "steps", "0:2;20:4", "limits", "county:3");

    @Test
    void passesWithAsManyAsTheLevelAllows() {
        verifyThat(OF_COUNTY).given(bureau(leaders(1, 2))).passes();
    }

    @Test
    void failsWithOneMoreThanTheLevelAllows() {
        verifyThat(OF_COUNTY)
                .given(bureau(leaders(1, 3)))
                .fails("320481/A-01")
                .says(
                        SIMPLIFIED_CHINESE,
                        columns(
                                "原则上",
                                "部门领导职数与规模、层级相符",
                                "溧阳市司法局",
                                "部门领导职数 4 名，上限 3 名（本层级部门领导职数上限），超 1 名",
                                "依据：《地方各级人民政府机构设置和编制管理条例》第二十条、《地方各级人民政府机构设置和编制管理条例》第二十八条",
                                "数据：agencies.csv 第 2 行"))
                .says(
                        ENGLISH,
                        columns(
                                "In principle",
                                "An agency has no more leader posts than its size and level allow",
                                "溧阳市司法局",
                                "leader posts of departments: 4, limit: 3 (leader posts allowed at this level), over: 1",
                                "basis: 《地方各级人民政府机构设置和编制管理条例》第二十条, 《地方各级人民政府机构设置和编制管理条例》第二十八条",
                                "data: agencies.csv line 2"));
    }

    @Test
    void passesAndFailsAtTheStepOfItsSize() {
        verifyThat(BY_SIZE).given(bureau(leaders(1, 1), 19)).passes();
        verifyThat(BY_SIZE).given(bureau(leaders(1, 2), 19)).fails("320481/A-01");
        verifyThat(BY_SIZE).given(bureau(leaders(1, 3), 20)).passes();
        verifyThat(BY_SIZE).given(bureau(leaders(1, 4), 20)).fails("320481/A-01");
    }

    @Test
    void failsWhereEitherIsExceeded() {
        verifyThat(BOTH).given(bureau(leaders(1, 2), 20)).passes();
        verifyThat(BOTH).given(bureau(leaders(1, 3), 20)).fails("320481/A-01");
        verifyThat(BOTH).given(bureau(leaders(1, 2), 19)).fails("320481/A-01");
        verifyThat(BOTH).given(bureau(leaders(1, 3))).fails("320481/A-01");
    }

    @Test
    void goesBySizeAloneWhereTheLevelHasNoLimit() {
        verifyThat(rule("agency.leaders-by-posts", "steps", "0:2;20:4", "limits", "prefecture:1"))
                .given(bureau(leaders(1, 3), 20))
                .passes();
    }

    @Test
    void isUndeterminedWithUnknownLeaders() {
        verifyThat(OF_COUNTY)
                .given(structure(agency("A-01", "溧阳市司法局").build()))
                .isUndetermined("320481/A-01")
                .says(
                        SIMPLIFIED_CHINESE,
                        columns(
                                "原则上",
                                "待定",
                                "部门领导职数与规模、层级相符",
                                "溧阳市司法局",
                                "部门领导职数 未知，上限 3 名（本层级部门领导职数上限）",
                                "缺数据：溧阳市司法局",
                                "依据：《地方各级人民政府机构设置和编制管理条例》第二十条、《地方各级人民政府机构设置和编制管理条例》第二十八条",
                                "数据：agencies.csv 第 2 行"))
                .says(
                        ENGLISH,
                        columns(
                                "In principle",
                                "undetermined",
                                "An agency has no more leader posts than its size and level allow",
                                "溧阳市司法局",
                                "leader posts of departments: unknown, limit: 3 (leader posts allowed at this level)",
                                "missing data: 溧阳市司法局",
                                "basis: 《地方各级人民政府机构设置和编制管理条例》第二十条, 《地方各级人民政府机构设置和编制管理条例》第二十八条",
                                "data: agencies.csv line 2"));
    }

    @Test
    void isUndeterminedWithoutALimitOfTheLevel() {
        for (Rule<?> unlimited :
                List.of(rule("agency.leaders-by-posts"), rule("agency.leaders-by-posts", "limits", "prefecture:3"))) {
            verifyThat(unlimited)
                    .given(bureau(leaders(1, 3)))
                    .isUndetermined("320481/A-01")
                    .says(
                            SIMPLIFIED_CHINESE,
                            columns(
                                    "原则上",
                                    "待定",
                                    "部门领导职数与规模、层级相符",
                                    "溧阳市司法局",
                                    "部门领导职数 4 名，上限 未知（本层级部门领导职数上限）",
                                    "依据：《地方各级人民政府机构设置和编制管理条例》第二十条、《地方各级人民政府机构设置和编制管理条例》第二十八条",
                                    "数据：agencies.csv 第 2 行"));
        }
    }

    @Test
    void isUndeterminedWithUnknownPostsBetweenTwoSteps() {
        verifyThat(BY_SIZE).given(bureau(leaders(1, 2))).isUndetermined("320481/A-01");
        verifyThat(BY_SIZE).given(bureau(leaders(1, 1))).passes();
    }

    @Test
    void refusesLevelsThatThereAreNot() {
        assertThatThrownBy(() -> rule("agency.leaders-by-posts", "limits", "COUNTY:3"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Rule 'agency.leaders-by-posts': Parameter 'limits': 'COUNTY'. Expected one of"
                        + " county, nation, prefecture, province, township, village.");
    }

    @Test
    void looksAtNothingWithoutAgencies() {
        verifyThat(OF_COUNTY).given(structure()).looksAtNothing();
    }

    private static Structure bureau(LeadershipQuota leaders) {
        return structure(agency("A-01", "溧阳市司法局").leaders(leaders).build());
    }

    private static Structure bureau(LeadershipQuota leaders, int posts) {
        return structure(agency("A-01", "溧阳市司法局")
                .leaders(leaders)
                .quota(administrative(posts))
                .build());
    }
}
