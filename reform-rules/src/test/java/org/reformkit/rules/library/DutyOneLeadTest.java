package org.reformkit.rules.library;

import static java.util.Locale.ENGLISH;
import static java.util.Locale.SIMPLIFIED_CHINESE;
import static org.reformkit.rules.library.Liyang.agencies;
import static org.reformkit.rules.library.Liyang.agencyId;
import static org.reformkit.rules.library.Liyang.columns;
import static org.reformkit.rules.library.Liyang.duty;
import static org.reformkit.rules.library.Liyang.refusedRun;
import static org.reformkit.rules.library.Liyang.rule;
import static org.reformkit.rules.library.Liyang.structure;
import static org.reformkit.rules.verify.RuleVerifier.verifyThat;

import com.google.common.collect.ImmutableList;
import org.junit.jupiter.api.Test;
import org.reformkit.model.duty.Duty;
import org.reformkit.model.duty.DutyHolding;
import org.reformkit.model.duty.HoldingRole;
import org.reformkit.rules.Rule;

class DutyOneLeadTest {

    private static final Rule<?> ONE_LEAD = rule("duty.one-lead");

    @Test
    void passesWithOneLeadAndOthersWhoAssistAndGuide() {
        Duty shared = duty("D-01", "森林防火")
                .heldBy(ImmutableList.of(
                        DutyHolding.lead(agencyId("A-01")),
                        DutyHolding.assist(agencyId("A-02")),
                        DutyHolding.of(agencyId("A-03"), HoldingRole.GUIDE)));
        verifyThat(ONE_LEAD).given(structure(agencies(3), shared)).passes();
    }

    @Test
    void failsWithTwoLeads() {
        verifyThat(ONE_LEAD)
                .given(structure(agencies(2), duty("D-01", "森林防火", "A-01", "A-02")))
                .fails("320481/D-01")
                .says(
                        SIMPLIFIED_CHINESE,
                        columns(
                                "底线",
                                "一项职责由一个部门主办",
                                "森林防火",
                                "主办部门 2 个，应为 1 个，超 1 个",
                                "依据：《地方各级人民政府机构设置和编制管理条例》第十条",
                                "数据：duties.csv 第 2 行；agencies.csv 第 2、3 行"))
                .says(
                        ENGLISH,
                        columns(
                                "Bottom line",
                                "A duty has one lead",
                                "森林防火",
                                "leads: 2, required: 1, over: 1",
                                "basis: 《地方各级人民政府机构设置和编制管理条例》第十条",
                                "data: duties.csv line 2; agencies.csv lines 2, 3"));
    }

    @Test
    void failsWithoutALead() {
        verifyThat(ONE_LEAD)
                .given(structure(
                        agencies(1),
                        duty("D-01", "森林防火").heldBy(ImmutableList.of(DutyHolding.assist(agencyId("A-01"))))))
                .fails("320481/D-01")
                .says(
                        SIMPLIFIED_CHINESE,
                        columns(
                                "底线",
                                "一项职责由一个部门主办",
                                "森林防火",
                                "主办部门 0 个，应为 1 个，少 1 个",
                                "依据：《地方各级人民政府机构设置和编制管理条例》第十条",
                                "数据：duties.csv 第 2 行"));
    }

    @Test
    void isUndeterminedWhereThePlanIsRefused() {
        verifyThat(ONE_LEAD)
                .given(refusedRun(structure(agencies(1), duty("D-01", "森林防火", "A-01"))))
                .isUndetermined("plan");
    }

    @Test
    void looksAtNothingWithoutDuties() {
        verifyThat(ONE_LEAD).given(structure(agencies(1))).looksAtNothing();
    }
}
