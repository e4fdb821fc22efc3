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

import org.junit.jupiter.api.Test;
import org.reformkit.model.duty.Duty;
import org.reformkit.model.duty.DutyHolding;
import org.reformkit.model.duty.DutyPhase;
import org.reformkit.model.duty.HoldingRole;
import org.reformkit.model.duty.PowerItem;
import org.reformkit.model.duty.PowerKind;
import org.reformkit.model.structure.Structure;
import org.reformkit.rules.Rule;

class DutyLicenceSupervisedTest {

    private static final Rule<?> SUPERVISED = rule("duty.licence-supervised");
    private static final Duty GRANTED =
            licence("D-01", "施工许可").toBuilder().phase(DutyPhase.APPROVE).build();
    private static final Duty WATCHED = supervised(licence("D-02", "占道许可"));

    private static Duty licence(String key, String title) {
        return duty(key, title, "A-01").toBuilder()
                .power(PowerItem.of(PowerKind.LICENCE))
                .build();
    }

    private static Duty supervised(Duty duty) {
        return duty.toBuilder()
                .addHolding(DutyHolding.of(agencyId("A-02"), HoldingRole.SUPERVISE))
                .build();
    }

    private static Structure with(Duty... duties) {
        return structure(agencies(2), duties);
    }

    @Test
    void passesWithASupervisor() {
        verifyThat(SUPERVISED).given(with(supervised(GRANTED), WATCHED)).passes();
    }

    @Test
    void failsWithoutOneWhereOthersHaveThem() {
        verifyThat(SUPERVISED)
                .given(with(GRANTED, WATCHED))
                .fails("320481/D-01")
                .says(
                        SIMPLIFIED_CHINESE,
                        columns(
                                "底线",
                                "审批监管分开的许可事项有监管主体",
                                "施工许可",
                                "审批之外没有监管主体",
                                "依据：《威海市委编办“四措并举”做好机构改革“后半篇文章”》WH-03、《中华人民共和国行政许可法》第十条",
                                "数据：duties.csv 第 2 行"))
                .says(
                        ENGLISH,
                        columns(
                                "Bottom line",
                                "A licence that is granted apart has a supervisor",
                                "施工许可",
                                "nobody supervises it beside who grants it",
                                "basis: 《威海市委编办“四措并举”做好机构改革“后半篇文章”》WH-03, 《中华人民共和国行政许可法》第十条",
                                "data: duties.csv line 2"));
    }

    @Test
    void isUndeterminedWhereNobodyHasSupervisorsOnRecordOrThePhaseIsNotKnown() {
        verifyThat(SUPERVISED).given(with(GRANTED)).isUndetermined("320481/D-01");
        verifyThat(SUPERVISED).given(with(licence("D-01", "施工许可"), WATCHED)).isUndetermined("320481/D-01");
    }

    @Test
    void isUndeterminedWhereThePlanIsRefused() {
        verifyThat(SUPERVISED)
                .given(refusedRun(structure(agencies(1))))
                .isUndetermined("plan")
                .says(
                        SIMPLIFIED_CHINESE,
                        columns(
                                "底线",
                                "待定",
                                "审批监管分开的许可事项有监管主体",
                                "方案",
                                Liyang.REFUSED_ZH,
                                "依据：《威海市委编办“四措并举”做好机构改革“后半篇文章”》WH-03、《中华人民共和国行政许可法》第十条"))
                .says(
                        ENGLISH,
                        columns(
                                "Bottom line",
                                "undetermined",
                                "A licence that is granted apart has a supervisor",
                                "the plan",
                                Liyang.REFUSED_EN,
                                "basis: 《威海市委编办“四措并举”做好机构改革“后半篇文章”》WH-03, 《中华人民共和国行政许可法》第十条"));
    }

    @Test
    void looksAtNothingThatIsNoLicenceOrMoreThanGranted() {
        Duty managed = GRANTED.toBuilder().phase(DutyPhase.MANAGE).build();
        verifyThat(SUPERVISED).given(with(managed, duty("D-03", "巡查", "A-01"))).looksAtNothing();
    }
}
