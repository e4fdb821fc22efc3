package org.reformkit.rules.library;

import static java.util.Locale.ENGLISH;
import static java.util.Locale.SIMPLIFIED_CHINESE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.reformkit.rules.library.Liyang.agencies;
import static org.reformkit.rules.library.Liyang.columns;
import static org.reformkit.rules.library.Liyang.refusedRun;
import static org.reformkit.rules.library.Liyang.rule;
import static org.reformkit.rules.library.Liyang.structure;
import static org.reformkit.rules.verify.RuleVerifier.verifyThat;

import org.junit.jupiter.api.Test;
import org.reformkit.rules.Rule;

class AgencyWithinLimitAfterReformTest {

    private static final Rule<?> AT_MOST_37 = rule("agency.within-limit-after-reform", "limit", "37");

    @Test
    void passesFrom39To37() {
        verifyThat(AT_MOST_37)
                .given(structure(agencies(39)), structure(agencies(37)))
                .passes();
    }

    @Test
    void failsFrom39To38() {
        verifyThat(AT_MOST_37)
                .given(structure(agencies(39)), structure(agencies(38)))
                .fails("320481")
                .says(
                        SIMPLIFIED_CHINESE,
                        columns(
                                "底线",
                                "改革后机构数不超过限额，也不多于改革前",
                                "溧阳市",
                                "改革后党政机构 38 个，上限 37 个（机构限额），超 1 个",
                                "依据：《地方各级人民政府机构设置和编制管理条例》第九条",
                                "数据：agencies.csv 第 2–39 行"))
                .says(
                        ENGLISH,
                        columns(
                                "Bottom line",
                                "After the reform, agencies are within the limit and no more than before",
                                "溧阳市",
                                "party and government agencies after: 38, limit: 37 (agency limit), over: 1",
                                "basis: 《地方各级人民政府机构设置和编制管理条例》第九条",
                                "data: agencies.csv lines 2–39"));
    }

    @Test
    void failsFrom36To37UnlessTheyMayBecomeMore() {
        Rule<?> limitOnly = rule("agency.within-limit-after-reform", "limit", "37", "not-more", "false");
        assertThat(limitOnly.title()).hasToString("改革后机构数不超过限额");
        verifyThat(AT_MOST_37)
                .given(structure(agencies(36)), structure(agencies(37)))
                .fails("320481");
        verifyThat(limitOnly)
                .given(structure(agencies(36)), structure(agencies(37)))
                .passes();
    }

    @Test
    void passesAndFailsByTheLimitOfItsLevelOrItsOwn() {
        verifyThat(rule("agency.within-limit-after-reform", "limit", "1", "limits", "county:37"))
                .given(structure(agencies(39)), structure(agencies(37)))
                .passes();
        verifyThat(rule("agency.within-limit-after-reform", "limits", "county:37;320481:36"))
                .given(structure(agencies(39)), structure(agencies(37)))
                .fails("320481");
        verifyThat(rule("agency.within-limit-after-reform", "limits", "prefecture:37"))
                .given(structure(agencies(39)), structure(agencies(37)))
                .isUndetermined("320481");
    }

    @Test
    void isUndeterminedWithoutALimit() {
        verifyThat(rule("agency.within-limit-after-reform"))
                .given(structure(agencies(2)), structure(agencies(1)))
                .isUndetermined("320481")
                .says(
                        SIMPLIFIED_CHINESE,
                        columns(
                                "底线",
                                "待定",
                                "改革后机构数不超过限额，也不多于改革前",
                                "溧阳市",
                                "改革后党政机构 1 个，上限 未知（机构限额）",
                                "依据：《地方各级人民政府机构设置和编制管理条例》第九条",
                                "数据：agencies.csv 第 2 行"))
                .says(
                        ENGLISH,
                        columns(
                                "Bottom line",
                                "undetermined",
                                "After the reform, agencies are within the limit and no more than before",
                                "溧阳市",
                                "party and government agencies after: 1, limit: unknown (agency limit)",
                                "basis: 《地方各级人民政府机构设置和编制管理条例》第九条",
                                "data: agencies.csv line 2"));
    }

    @Test
    void failsWithoutALimitWhereTheyBecomeMore() {
        verifyThat(rule("agency.within-limit-after-reform"))
                .given(structure(agencies(1)), structure(agencies(2)))
                .fails("320481");
    }

    @Test
    void isUndeterminedWhereThePlanIsRefused() {
        verifyThat(AT_MOST_37).given(refusedRun(structure(agencies(1)))).isUndetermined("plan");
    }

    @Test
    void looksAtNothingWhereThereAreNoAgencies() {
        verifyThat(AT_MOST_37).given(structure(), structure()).looksAtNothing();
    }
}
