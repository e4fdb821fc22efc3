package org.reformkit.rules.library;

import static java.util.Locale.ENGLISH;
import static java.util.Locale.SIMPLIFIED_CHINESE;
import static org.reformkit.rules.library.Liyang.agencies;
import static org.reformkit.rules.library.Liyang.agencyId;
import static org.reformkit.rules.library.Liyang.columns;
import static org.reformkit.rules.library.Liyang.duty;
import static org.reformkit.rules.library.Liyang.dutyId;
import static org.reformkit.rules.library.Liyang.refusedRun;
import static org.reformkit.rules.library.Liyang.related;
import static org.reformkit.rules.library.Liyang.rule;
import static org.reformkit.rules.library.Liyang.structure;
import static org.reformkit.rules.verify.RuleVerifier.verifyThat;

import org.junit.jupiter.api.Test;
import org.reformkit.model.base.Citation;
import org.reformkit.model.duty.Duty;
import org.reformkit.model.duty.DutyHolding;
import org.reformkit.model.duty.PowerItem;
import org.reformkit.model.duty.PowerKind;
import org.reformkit.model.relation.Delegation;
import org.reformkit.model.structure.Structure;
import org.reformkit.rules.Rule;

class DutyDelegatedOnceTest {

    private static final Rule<?> ONCE = rule("duty.delegated-once");
    private static final Duty PENALTY = duty("D-01", "安全生产行政处罚", "A-01").toBuilder()
            .power(PowerItem.of(PowerKind.PENALTY))
            .build();

    private static Structure with(Duty duty, Delegation... delegations) {
        return related(structure(agencies(3), duty), delegations);
    }

    private static Delegation written(String delegator, String delegate) {
        return Delegation.builder()
                .duty(dutyId("D-01"))
                .delegator(agencyId(delegator))
                .delegate(agencyId(delegate))
                .document(Citation.of("委托书"))
                .build();
    }

    @Test
    void passesWhereWhoHasItDelegatesItInWriting() {
        verifyThat(ONCE)
                .given(with(PENALTY, written("A-01", "A-02"), written("A-01", "A-03")))
                .passes();
    }

    @Test
    void failsWhereADelegateDelegatesOn() {
        verifyThat(ONCE)
                .given(with(PENALTY, written("A-01", "A-02"), written("A-02", "A-03")))
                .fails("320481/D-01")
                .says(
                        SIMPLIFIED_CHINESE,
                        columns(
                                "底线",
                                "权力事项由有权机关书面委托，不得再委托",
                                "安全生产行政处罚",
                                "第2局 是受委托方，又委托 第3局",
                                "依据：《中华人民共和国行政处罚法》第二十条、《中华人民共和国行政许可法》第二十四条",
                                "数据：duties.csv 第 2 行；agencies.csv 第 2–4 行"))
                .says(
                        ENGLISH,
                        columns(
                                "Bottom line",
                                "A power is delegated once, by who has it, in writing",
                                "安全生产行政处罚",
                                "第2局, itself a delegate, delegates it to 第3局",
                                "basis: 《中华人民共和国行政处罚法》第二十条, 《中华人民共和国行政许可法》第二十四条",
                                "data: duties.csv line 2; agencies.csv lines 2–4"));
    }

    @Test
    void failsWhereWhoHasItNotDelegatesIt() {
        verifyThat(ONCE).given(with(PENALTY, written("A-02", "A-03"))).fails("320481/D-01");
    }

    @Test
    void passesWhereADelegateThatAssistsDelegatesItsOwn() {
        Duty shared = PENALTY.toBuilder()
                .addHolding(DutyHolding.assist(agencyId("A-02")))
                .build();
        verifyThat(ONCE)
                .given(with(shared, written("A-01", "A-02"), written("A-02", "A-03")))
                .passes();
    }

    @Test
    void isUndeterminedWhereNoLetterIsKnown() {
        verifyThat(ONCE)
                .given(with(PENALTY, Delegation.of(dutyId("D-01"), agencyId("A-01"), agencyId("A-02"))))
                .isUndetermined("320481/D-01");
    }

    @Test
    void isUndeterminedWhereItMayBeNoPower() {
        verifyThat(ONCE)
                .given(with(duty("D-01", "巡查", "A-01"), written("A-01", "A-02"), written("A-02", "A-03")))
                .isUndetermined("320481/D-01");
        verifyThat(ONCE)
                .given(with(
                        duty("D-01", "巡查", "A-01"), Delegation.of(dutyId("D-01"), agencyId("A-01"), agencyId("A-02"))))
                .passes();
    }

    @Test
    void isUndeterminedWhereThePlanIsRefused() {
        verifyThat(ONCE)
                .given(refusedRun(structure(agencies(1))))
                .isUndetermined("plan")
                .says(
                        SIMPLIFIED_CHINESE,
                        columns(
                                "底线",
                                "待定",
                                "权力事项由有权机关书面委托，不得再委托",
                                "方案",
                                Liyang.REFUSED_ZH,
                                "依据：《中华人民共和国行政处罚法》第二十条、《中华人民共和国行政许可法》第二十四条"))
                .says(
                        ENGLISH,
                        columns(
                                "Bottom line",
                                "undetermined",
                                "A power is delegated once, by who has it, in writing",
                                "the plan",
                                Liyang.REFUSED_EN,
                                "basis: 《中华人民共和国行政处罚法》第二十条, 《中华人民共和国行政许可法》第二十四条"));
    }

    @Test
    void looksAtNothingWithoutDelegations() {
        verifyThat(ONCE).given(with(PENALTY)).looksAtNothing();
    }
}
