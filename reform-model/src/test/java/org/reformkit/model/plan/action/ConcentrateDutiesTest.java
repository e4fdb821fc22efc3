package org.reformkit.model.plan.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.reformkit.model.plan.action.Liyang.BEFORE;
import static org.reformkit.model.plan.action.Liyang.CIVIL;
import static org.reformkit.model.plan.action.Liyang.DAY;
import static org.reformkit.model.plan.action.Liyang.EMERGENCY;
import static org.reformkit.model.plan.action.Liyang.GEOLOGY_DUTY;
import static org.reformkit.model.plan.action.Liyang.GRAIN;
import static org.reformkit.model.plan.action.Liyang.LAND;
import static org.reformkit.model.plan.action.Liyang.NEW_DUTY;
import static org.reformkit.model.plan.action.Liyang.PLANNING;
import static org.reformkit.model.plan.action.Liyang.RELIEF_DUTY;
import static org.reformkit.model.plan.action.Liyang.SAFETY;
import static org.reformkit.model.plan.action.Liyang.SAFETY_DUTY;
import static org.reformkit.model.plan.action.Liyang.WATCH_DUTY;
import static org.reformkit.model.plan.action.Liyang.in;
import static org.reformkit.model.plan.action.Liyang.inChinese;
import static org.reformkit.model.plan.action.Liyang.inEnglish;
import static org.reformkit.model.plan.action.Liyang.thereAndBack;
import static org.reformkit.model.plan.action.Liyang.with;

import com.google.common.collect.ImmutableSet;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.reformkit.model.base.AgencyId;
import org.reformkit.model.base.DutyId;
import org.reformkit.model.duty.DutyHolding;
import org.reformkit.model.duty.HoldingRole;
import org.reformkit.model.structure.Structure;

class ConcentrateDutiesTest {

    private static ConcentrateDuties concentrate(AgencyId receiver, DutyId... duties) {
        return ConcentrateDuties.builder()
                .addDuties(duties)
                .receiver(receiver)
                .effectiveOn(DAY)
                .build();
    }

    @Test
    void theReceiverLeadsThemAll() {
        Structure after =
                concentrate(GRAIN, SAFETY_DUTY, RELIEF_DUTY, WATCH_DUTY).applyTo(BEFORE);
        assertThat(in(after, SAFETY_DUTY).holdings())
                .containsExactly(DutyHolding.lead(GRAIN), DutyHolding.assist(CIVIL));
        assertThat(in(after, RELIEF_DUTY).holdings()).containsExactly(DutyHolding.lead(GRAIN));
        assertThat(in(after, WATCH_DUTY).holdings())
                .containsExactly(DutyHolding.lead(GRAIN), DutyHolding.assist(CIVIL));
        assertThat(in(after, GEOLOGY_DUTY)).isEqualTo(in(BEFORE, GEOLOGY_DUTY));
    }

    @Test
    void whoeverLedKeepsTheRoleThatIsSaid() {
        Structure after = concentrate(GRAIN, SAFETY_DUTY, RELIEF_DUTY).toBuilder()
                .keptAs(HoldingRole.SUPERVISE)
                .publishedOn(DAY)
                .build()
                .applyTo(BEFORE);
        assertThat(in(after, SAFETY_DUTY).holdings())
                .containsExactly(
                        DutyHolding.lead(GRAIN),
                        DutyHolding.assist(CIVIL),
                        DutyHolding.of(SAFETY, HoldingRole.SUPERVISE));
        assertThat(in(after, RELIEF_DUTY).holdings())
                .containsExactly(DutyHolding.lead(GRAIN), DutyHolding.of(CIVIL, HoldingRole.SUPERVISE));
    }

    @Test
    void isTakenBackWhereAllCameFromOneLead() {
        Structure before = with(
                in(BEFORE, RELIEF_DUTY).heldBy(ImmutableSet.of(DutyHolding.lead(SAFETY), DutyHolding.assist(CIVIL))));
        ConcentrateDuties toGrain = concentrate(GRAIN, SAFETY_DUTY, RELIEF_DUTY).toBuilder()
                .keptAs(HoldingRole.GUIDE)
                .build();
        assertThat(thereAndBack(toGrain, before)).isEqualTo(before);
        ConcentrateDuties toAssistant = concentrate(CIVIL, SAFETY_DUTY, RELIEF_DUTY);
        assertThat(toAssistant.inverse(before))
                .contains(concentrate(SAFETY, SAFETY_DUTY, RELIEF_DUTY).toBuilder()
                        .keptAs(HoldingRole.ASSIST)
                        .build());
        assertThat(thereAndBack(toAssistant, before)).isEqualTo(before);
    }

    @Test
    void hasNoInverseWhereTheyCameFromSeveralOrTheReceiverWasNotTheSameToAll() {
        assertThat(concentrate(GRAIN, SAFETY_DUTY, RELIEF_DUTY).inverse(BEFORE)).isEmpty();
        assertThat(concentrate(GRAIN, WATCH_DUTY).inverse(BEFORE)).isEmpty();
        Structure before = with(in(BEFORE, RELIEF_DUTY).heldBy(ImmutableSet.of(DutyHolding.lead(LAND))));
        assertThat(concentrate(GRAIN, GEOLOGY_DUTY, RELIEF_DUTY).inverse(before))
                .isPresent();
        assertThat(concentrate(PLANNING, GEOLOGY_DUTY, RELIEF_DUTY).inverse(before))
                .isEmpty();
    }

    @Test
    void isAboutTheReceiverFirstAndHasItsVerb() {
        ConcentrateDuties action = concentrate(GRAIN, SAFETY_DUTY, RELIEF_DUTY);
        assertThat(action.subjects()).containsExactly(GRAIN, SAFETY_DUTY, RELIEF_DUTY);
        assertThat(action.verb(Locale.CHINA)).isEqualTo("集中行使");
        assertThat(action.verb(Locale.ENGLISH)).isEqualTo("concentrate duties");
    }

    @Test
    void refusesDutiesOrAReceiverThatAreNotThere() {
        assertThat(inChinese(concentrate(EMERGENCY, SAFETY_DUTY, NEW_DUTY)))
                .containsExactly("机构 '320481/A-20'：结构中不存在，应为已有的要素。", "职责 '320481/D-20'：结构中不存在，应为已有的要素。");
        assertThat(inEnglish(concentrate(GRAIN, NEW_DUTY)))
                .containsExactly("duty '320481/D-20': it is not in the structure. Expected one that is.");
    }

    @Test
    void rejectsNoDutyAndThatWhoeverLedLeadsOn() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> concentrate(GRAIN))
                .withMessage("Concentration in '320481/A-08': no duty is given. Expected one or more.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> concentrate(GRAIN, SAFETY_DUTY, RELIEF_DUTY).toBuilder()
                        .keptAs(HoldingRole.LEAD)
                        .build())
                .withMessage("Passing of '320481/D-01, 320481/D-02': whoever led so far is to lead on."
                        + " Expected another role, or none.");
    }

    @Test
    void refusesWhereTheReceiverLeadsAllOfThemAlready() {
        ConcentrateDuties action = ConcentrateDuties.builder()
                .addDuties(SAFETY_DUTY)
                .receiver(SAFETY)
                .effectiveOn(DAY)
                .build();
        assertThat(inEnglish(action))
                .containsExactly("duty '320481/D-01': agency 320481/A-05 leads it already, so that nothing would"
                        + " change. Expected an action that changes something.");
        assertThat(inEnglish(action.toBuilder().addDuties(RELIEF_DUTY).build())).isEmpty();
    }
}
