package org.reformkit.model.plan.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.reformkit.model.plan.action.Liyang.BEFORE;
import static org.reformkit.model.plan.action.Liyang.DAY;
import static org.reformkit.model.plan.action.Liyang.EMERGENCY;
import static org.reformkit.model.plan.action.Liyang.LAND;
import static org.reformkit.model.plan.action.Liyang.NEW_DUTY;
import static org.reformkit.model.plan.action.Liyang.NOWHERE;
import static org.reformkit.model.plan.action.Liyang.RELIEF_DUTY;
import static org.reformkit.model.plan.action.Liyang.SAFETY;
import static org.reformkit.model.plan.action.Liyang.SAFETY_DUTY;
import static org.reformkit.model.plan.action.Liyang.in;
import static org.reformkit.model.plan.action.Liyang.inChinese;
import static org.reformkit.model.plan.action.Liyang.inEnglish;
import static org.reformkit.model.plan.action.Liyang.thereAndBack;
import static org.reformkit.model.plan.action.Liyang.with;

import com.google.common.collect.ImmutableSet;
import org.junit.jupiter.api.Test;
import org.reformkit.model.base.DutyId;
import org.reformkit.model.duty.Duty;
import org.reformkit.model.duty.DutyHolding;
import org.reformkit.model.structure.Structure;

class AddDutyTest {

    private static final Duty FIRE = Duty.builder()
            .id(NEW_DUTY)
            .title("森林防火处置")
            .addHoldings(DutyHolding.lead(SAFETY), DutyHolding.assist(LAND))
            .build();

    private static AddDuty add(Duty duty) {
        return AddDuty.builder().duty(duty).effectiveOn(DAY).build();
    }

    @Test
    void putsTheDutyBesideTheOthers() {
        Structure after = add(FIRE).applyTo(BEFORE);
        assertThat(in(after, NEW_DUTY)).isEqualTo(FIRE);
        assertThat(after.duties(SAFETY)).extracting(Duty::id).containsExactly(SAFETY_DUTY, NEW_DUTY);
    }

    @Test
    void isTakenBack() {
        assertThat(thereAndBack(add(FIRE))).isEqualTo(BEFORE);
    }

    @Test
    void refusesAnIdThatIsTakenAndHoldersThatAreNotThere() {
        AddDuty action = add(FIRE.toBuilder()
                .id(RELIEF_DUTY)
                .holdings(ImmutableSet.of(DutyHolding.lead(EMERGENCY)))
                .build());
        assertThat(inChinese(action))
                .containsExactly("职责 '320481/D-02'：结构中已经存在，应为新的标识。", "机构 '320481/A-20'：结构中不存在，应为已有的要素。");
        assertThat(inEnglish(action))
                .containsExactly(
                        "duty '320481/D-02': it is in the structure already. Expected a new id.",
                        "agency '320481/A-20': it is not in the structure. Expected one that is.");
    }

    @Test
    void refusesAJurisdictionThatIsNotThere() {
        AddDuty action = add(FIRE.toBuilder().id(DutyId.of(NOWHERE, "D-01")).build());
        assertThat(inChinese(action)).containsExactly("行政区划 '320482'：结构中不存在，应为已有的要素。");
        assertThat(inEnglish(action))
                .containsExactly("jurisdiction '320482': it is not in the structure. Expected one that is.");
    }

    @Test
    void refusesADutyThatStemsFromItself() {
        Structure structure = with(
                in(BEFORE, RELIEF_DUTY).toBuilder().addDerivedFrom(NEW_DUTY).build());
        AddDuty action = add(FIRE.toBuilder().addDerivedFrom(RELIEF_DUTY).build());
        assertThat(inChinese(action, structure)).containsExactly("职责 '320481/D-20'：沿革会绕回自身，应有终点。");
        assertThat(inEnglish(action, structure))
                .containsExactly(
                        "duty '320481/D-20': its origin would lead back to itself. Expected a chain with an end.");
    }
}
