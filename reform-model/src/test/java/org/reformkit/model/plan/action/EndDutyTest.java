package org.reformkit.model.plan.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.reformkit.model.plan.action.Liyang.BEFORE;
import static org.reformkit.model.plan.action.Liyang.CIVIL;
import static org.reformkit.model.plan.action.Liyang.DAY;
import static org.reformkit.model.plan.action.Liyang.NEW_DUTY;
import static org.reformkit.model.plan.action.Liyang.RELIEF_DUTY;
import static org.reformkit.model.plan.action.Liyang.SAFETY;
import static org.reformkit.model.plan.action.Liyang.SAFETY_DUTY;
import static org.reformkit.model.plan.action.Liyang.in;
import static org.reformkit.model.plan.action.Liyang.inChinese;
import static org.reformkit.model.plan.action.Liyang.inEnglish;
import static org.reformkit.model.plan.action.Liyang.thereAndBack;
import static org.reformkit.model.plan.action.Liyang.with;

import org.junit.jupiter.api.Test;
import org.reformkit.model.relation.Delegation;
import org.reformkit.model.structure.Structure;

class EndDutyTest {

    private static final EndDuty ACTION =
            EndDuty.builder().duty(SAFETY_DUTY).effectiveOn(DAY).build();

    @Test
    void nobodyHoldsTheDutyAnyMore() {
        Structure after = ACTION.applyTo(BEFORE);
        assertThat(after.duty(SAFETY_DUTY)).isEmpty();
        assertThat(after.duties(SAFETY)).isEmpty();
    }

    @Test
    void aDutyThatStemsFromItStillNamesIt() {
        Structure structure = with(
                in(BEFORE, RELIEF_DUTY).toBuilder().addDerivedFrom(SAFETY_DUTY).build());
        assertThat(in(ACTION.applyTo(structure), RELIEF_DUTY).derivedFrom()).containsExactly(SAFETY_DUTY);
    }

    @Test
    void whatWasDelegatedOfItEndsWithIt() {
        Delegation own = Delegation.of(SAFETY_DUTY, SAFETY, CIVIL);
        Delegation other = Delegation.of(RELIEF_DUTY, CIVIL, SAFETY);
        Structure structure = with(own, other);
        Structure after = ACTION.applyTo(structure);
        assertThat(after.duty(SAFETY_DUTY)).isEmpty();
        assertThat(after.relations(SAFETY, Delegation.class)).containsExactly(other);
        assertThat(ACTION.inverse(structure)).isEmpty();
    }

    @Test
    void isTakenBack() {
        assertThat(thereAndBack(ACTION)).isEqualTo(BEFORE);
    }

    @Test
    void refusesADutyThatIsNotThere() {
        EndDuty unknown = ACTION.toBuilder().duty(NEW_DUTY).build();
        assertThat(inChinese(unknown)).containsExactly("职责 '320481/D-20'：结构中不存在，应为已有的要素。");
        assertThat(inEnglish(unknown))
                .containsExactly("duty '320481/D-20': it is not in the structure. Expected one that is.");
    }
}
