package org.reformkit.model.plan.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.reformkit.model.plan.action.Liyang.BEFORE;
import static org.reformkit.model.plan.action.Liyang.CIVIL;
import static org.reformkit.model.plan.action.Liyang.DAY;
import static org.reformkit.model.plan.action.Liyang.EMERGENCY;
import static org.reformkit.model.plan.action.Liyang.NEW_DUTY;
import static org.reformkit.model.plan.action.Liyang.PREFECTURE_SAFETY;
import static org.reformkit.model.plan.action.Liyang.SAFETY;
import static org.reformkit.model.plan.action.Liyang.SAFETY_DUTY;
import static org.reformkit.model.plan.action.Liyang.WATCH_DUTY;
import static org.reformkit.model.plan.action.Liyang.in;
import static org.reformkit.model.plan.action.Liyang.inChinese;
import static org.reformkit.model.plan.action.Liyang.inEnglish;
import static org.reformkit.model.plan.action.Liyang.thereAndBack;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.reformkit.model.duty.DutyHolding;
import org.reformkit.model.duty.HoldingRole;
import org.reformkit.model.structure.Structure;

class TakeUpDutyTest {

    private static final TakeUpDuty ACTION = TakeUpDuty.builder()
            .duty(SAFETY_DUTY)
            .receiver(PREFECTURE_SAFETY)
            .keptAs(HoldingRole.COOPERATE)
            .effectiveOn(DAY)
            .build();
    private static final TakeUpDuty PART =
            ACTION.toBuilder().part(DutyPart.of(NEW_DUTY, "危险化学品许可")).build();

    @Test
    void theUpperAgencyLeadsAndTheLowerKeepsTheRoleThatIsSaid() {
        assertThat(in(ACTION.applyTo(BEFORE), SAFETY_DUTY).holdings())
                .containsExactly(
                        DutyHolding.lead(PREFECTURE_SAFETY),
                        DutyHolding.assist(CIVIL),
                        DutyHolding.of(SAFETY, HoldingRole.COOPERATE));
    }

    @Test
    void aPartGoesAloneAndTheWholeStaysAsItIs() {
        Structure after = PART.applyTo(BEFORE);
        assertThat(in(after, SAFETY_DUTY)).isEqualTo(in(BEFORE, SAFETY_DUTY));
        assertThat(in(after, NEW_DUTY).derivedFrom()).containsExactly(SAFETY_DUTY);
        assertThat(in(after, NEW_DUTY).holdings())
                .containsExactly(
                        DutyHolding.lead(PREFECTURE_SAFETY),
                        DutyHolding.assist(CIVIL),
                        DutyHolding.of(SAFETY, HoldingRole.COOPERATE));
    }

    @Test
    void isHandedDownAgain() {
        assertThat(ACTION.inverse(BEFORE))
                .contains(HandDownDuty.builder()
                        .duty(SAFETY_DUTY)
                        .receiver(SAFETY)
                        .effectiveOn(DAY)
                        .build());
        assertThat(thereAndBack(ACTION)).isEqualTo(BEFORE);
        assertThat(thereAndBack(PART)).isEqualTo(BEFORE);
        assertThat(ACTION.toBuilder().duty(WATCH_DUTY).build().inverse(BEFORE)).isEmpty();
    }

    @Test
    void createsThePartAloneAndHasItsVerb() {
        assertThat(ACTION.creates()).isEmpty();
        assertThat(ACTION.subjects()).containsExactly(SAFETY_DUTY, PREFECTURE_SAFETY);
        assertThat(PART.creates()).containsExactly(NEW_DUTY);
        assertThat(PART.verb(Locale.CHINA)).isEqualTo("上收");
        assertThat(PART.verb(Locale.ENGLISH)).isEqualTo("take up duty");
    }

    @Test
    void refusesADutyOrAReceiverThatIsNotThere() {
        TakeUpDuty action =
                ACTION.toBuilder().duty(NEW_DUTY).receiver(EMERGENCY).build();
        assertThat(inChinese(action))
                .containsExactly("职责 '320481/D-20'：结构中不存在，应为已有的要素。", "机构 '320481/A-20'：结构中不存在，应为已有的要素。");
        assertThat(inEnglish(action))
                .containsExactly(
                        "duty '320481/D-20': it is not in the structure. Expected one that is.",
                        "agency '320481/A-20': it is not in the structure. Expected one that is.");
    }

    @Test
    void rejectsThatWhoeverLedLeadsOn() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ACTION.toBuilder().keptAs(HoldingRole.LEAD).build())
                .withMessage("Passing of '320481/D-01': whoever led so far is to lead on."
                        + " Expected another role, or none.");
    }
}
