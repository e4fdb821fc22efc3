package org.reformkit.rules.library;

import static java.util.Locale.ENGLISH;
import static java.util.Locale.SIMPLIFIED_CHINESE;
import static org.reformkit.rules.library.Liyang.agency;
import static org.reformkit.rules.library.Liyang.agencyId;
import static org.reformkit.rules.library.Liyang.columns;
import static org.reformkit.rules.library.Liyang.duty;
import static org.reformkit.rules.library.Liyang.rule;
import static org.reformkit.rules.library.Liyang.structure;
import static org.reformkit.rules.verify.RuleVerifier.verifyThat;

import com.google.common.collect.ImmutableList;
import org.junit.jupiter.api.Test;
import org.reformkit.model.agency.Agency;
import org.reformkit.model.base.DutyId;
import org.reformkit.model.base.JurisdictionCode;
import org.reformkit.model.duty.Duty;
import org.reformkit.model.duty.DutyHolding;
import org.reformkit.model.structure.Jurisdiction;
import org.reformkit.rules.Rule;

class AgencyHasDutiesTest {

    private static final Rule<?> HAS_DUTIES = rule("agency.has-duties");
    private static final Agency WATER = agency("A-01", "溧阳市水利局").build();
    private static final Agency TRADE = agency("A-02", "溧阳市商务局").build();

    @Test
    void passesWithOneDutyEach() {
        verifyThat(HAS_DUTIES)
                .given(structure(WATER, TRADE, duty("D-01", "防汛抗旱", "A-01"), duty("D-02", "外贸管理", "A-02")))
                .passes();
    }

    @Test
    void passesWithADutyOfAnotherJurisdictionThoughNoneOfItsOwnIsKnown() {
        JurisdictionCode prefecture = JurisdictionCode.parse("320400");
        Duty ofThePrefecture = Duty.builder()
                .id(DutyId.of(prefecture, "D-01"))
                .title("太湖流域巡查")
                .addHoldings(DutyHolding.lead(WATER.id()))
                .build();
        verifyThat(HAS_DUTIES)
                .given(structure(
                        Jurisdiction.of(Liyang.CITY, "溧阳市"),
                        Jurisdiction.of(prefecture, "常州市"),
                        WATER,
                        ofThePrefecture))
                .passes();
    }

    @Test
    void failsWhereItOnlyAssists() {
        Duty shared = duty("D-01", "防汛抗旱", "A-01")
                .heldBy(ImmutableList.of(DutyHolding.lead(agencyId("A-01")), DutyHolding.assist(agencyId("A-02"))));
        verifyThat(HAS_DUTIES)
                .given(structure(WATER, TRADE, shared))
                .fails("320481/A-02")
                .says(
                        SIMPLIFIED_CHINESE,
                        columns(
                                "原则上",
                                "机构均有主办职责",
                                "溧阳市商务局",
                                "主办职责 0 项，下限 1 项，少 1 项",
                                "依据：《机构改革和整合基层审批服务执法力量工作情况汇报（溧阳）》LY-21",
                                "数据：agencies.csv 第 3 行"))
                .says(
                        ENGLISH,
                        columns(
                                "In principle",
                                "Every agency leads a duty",
                                "溧阳市商务局",
                                "duties led: 0, minimum: 1, short: 1",
                                "basis: 《机构改革和整合基层审批服务执法力量工作情况汇报（溧阳）》LY-21",
                                "data: agencies.csv line 3"));
    }

    @Test
    void isUndeterminedWhereNoDutyOfThePlaceIsKnown() {
        verifyThat(HAS_DUTIES)
                .given(structure(WATER))
                .isUndetermined("320481/A-01")
                .says(
                        SIMPLIFIED_CHINESE,
                        columns(
                                "原则上",
                                "待定",
                                "机构均有主办职责",
                                "溧阳市水利局",
                                "主办职责 未知，下限 1 项",
                                "缺数据：溧阳市水利局",
                                "依据：《机构改革和整合基层审批服务执法力量工作情况汇报（溧阳）》LY-21",
                                "数据：agencies.csv 第 2 行"))
                .says(
                        ENGLISH,
                        columns(
                                "In principle",
                                "undetermined",
                                "Every agency leads a duty",
                                "溧阳市水利局",
                                "duties led: unknown, minimum: 1",
                                "missing data: 溧阳市水利局",
                                "basis: 《机构改革和整合基层审批服务执法力量工作情况汇报（溧阳）》LY-21",
                                "data: agencies.csv line 2"));
    }

    @Test
    void looksAtNothingWithoutAgencies() {
        verifyThat(HAS_DUTIES).given(structure(duty("D-01", "防汛抗旱"))).looksAtNothing();
    }
}
