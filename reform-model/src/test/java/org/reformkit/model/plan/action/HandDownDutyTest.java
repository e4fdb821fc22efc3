package org.reformkit.model.plan.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.reformkit.model.plan.action.Liyang.BEFORE;
import static org.reformkit.model.plan.action.Liyang.CIVIL;
import static org.reformkit.model.plan.action.Liyang.DAY;
import static org.reformkit.model.plan.action.Liyang.EMERGENCY;
import static org.reformkit.model.plan.action.Liyang.GEOLOGY_DUTY;
import static org.reformkit.model.plan.action.Liyang.LAND;
import static org.reformkit.model.plan.action.Liyang.NEW_DUTY;
import static org.reformkit.model.plan.action.Liyang.NOWHERE;
import static org.reformkit.model.plan.action.Liyang.PLANNING;
import static org.reformkit.model.plan.action.Liyang.PREFECTURE_SAFETY;
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
import org.reformkit.model.duty.PowerItem;
import org.reformkit.model.duty.PowerKind;
import org.reformkit.model.structure.Structure;

class HandDownDutyTest {

    private static final DutyPart PART = DutyPart.of(NEW_DUTY, "救灾物资储备");

    private static HandDownDuty handDown(DutyId duty, AgencyId receiver) {
        return HandDownDuty.builder()
                .duty(duty)
                .receiver(receiver)
                .effectiveOn(DAY)
                .build();
    }

    private static HandDownDuty part(DutyPart part) {
        return handDown(RELIEF_DUTY, PLANNING).toBuilder().part(part).build();
    }

    @Test
    void rejectsABlankReasonWhyNoPostsFollow() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> handDown(SAFETY_DUTY, LAND).toBuilder()
                        .withoutPosts(" ")
                        .build())
                .withMessage("Passing of '320481/D-01': the reason why no posts follow is blank. Expected a reason, or"
                        + " none.");
    }

    @Test
    void theReceiverLeadsAndWhoeverLedIsOut() {
        Structure after = handDown(SAFETY_DUTY, LAND).applyTo(BEFORE);
        assertThat(in(after, SAFETY_DUTY))
                .isEqualTo(in(BEFORE, SAFETY_DUTY)
                        .heldBy(ImmutableSet.of(DutyHolding.lead(LAND), DutyHolding.assist(CIVIL))));
    }

    @Test
    void whoeverLedKeepsTheRoleThatIsSaid() {
        HandDownDuty action = handDown(GEOLOGY_DUTY, SAFETY).toBuilder()
                .keptAs(HoldingRole.SUPERVISE)
                .build();
        assertThat(in(action.applyTo(BEFORE), GEOLOGY_DUTY).holdings())
                .containsExactly(
                        DutyHolding.lead(SAFETY),
                        DutyHolding.assist(CIVIL),
                        DutyHolding.of(PLANNING, HoldingRole.GUIDE),
                        DutyHolding.of(LAND, HoldingRole.SUPERVISE));
    }

    @Test
    void theReceiverHasOneRole() {
        HandDownDuty action = handDown(GEOLOGY_DUTY, PLANNING).toBuilder()
                .keptAs(HoldingRole.GUIDE)
                .build();
        assertThat(in(action.applyTo(BEFORE), GEOLOGY_DUTY).holdings())
                .containsExactly(
                        DutyHolding.lead(PLANNING), DutyHolding.assist(CIVIL), DutyHolding.of(LAND, HoldingRole.GUIDE));
    }

    @Test
    void aPartBecomesADutyOfItsOwnAndTheWholeStaysAsItIs() {
        Structure before = with(in(BEFORE, RELIEF_DUTY).toBuilder()
                .power(PowerItem.builder().kind(PowerKind.LICENCE).items(7).build())
                .build());
        Structure after =
                part(PART).toBuilder().keptAs(HoldingRole.GUIDE).build().applyTo(before);
        assertThat(in(after, RELIEF_DUTY)).isEqualTo(in(before, RELIEF_DUTY));
        assertThat(in(after, NEW_DUTY))
                .isEqualTo(in(before, RELIEF_DUTY).toBuilder()
                        .id(NEW_DUTY)
                        .title("救灾物资储备")
                        .power(PowerItem.of(PowerKind.LICENCE))
                        .holdings(ImmutableSet.of(DutyHolding.lead(PLANNING), DutyHolding.of(CIVIL, HoldingRole.GUIDE)))
                        .addDerivedFrom(RELIEF_DUTY)
                        .build());
    }

    @Test
    void thatItIsPublishedChangesNothing() {
        HandDownDuty action = handDown(RELIEF_DUTY, SAFETY);
        assertThat(action.toBuilder().publishedOn(DAY).build().applyTo(BEFORE)).isEqualTo(action.applyTo(BEFORE));
    }

    @Test
    void createsThePartAloneAndHasItsVerb() {
        assertThat(handDown(RELIEF_DUTY, SAFETY).creates()).isEmpty();
        assertThat(part(PART).creates()).containsExactly(NEW_DUTY);
        assertThat(part(PART).subjects()).containsExactly(RELIEF_DUTY, NEW_DUTY, PLANNING);
        assertThat(part(PART).verb(Locale.CHINA)).isEqualTo("下放");
        assertThat(part(PART).verb(Locale.ENGLISH)).isEqualTo("hand down duty");
    }

    @Test
    void isTakenUpAgain() {
        assertThat(handDown(GEOLOGY_DUTY, PLANNING).inverse(BEFORE))
                .contains(TakeUpDuty.builder()
                        .duty(GEOLOGY_DUTY)
                        .receiver(LAND)
                        .keptAs(HoldingRole.GUIDE)
                        .effectiveOn(DAY)
                        .build());
        assertThat(thereAndBack(handDown(GEOLOGY_DUTY, PLANNING))).isEqualTo(BEFORE);
        assertThat(thereAndBack(handDown(GEOLOGY_DUTY, CIVIL))).isEqualTo(BEFORE);
        assertThat(thereAndBack(handDown(GEOLOGY_DUTY, SAFETY).toBuilder()
                        .keptAs(HoldingRole.SUPERVISE)
                        .build()))
                .isEqualTo(BEFORE);
        assertThat(thereAndBack(part(PART))).isEqualTo(BEFORE);
    }

    @Test
    void hasNoInverseWhereNobodyOrSeveralLed() {
        Structure two = with(
                in(BEFORE, RELIEF_DUTY).heldBy(ImmutableSet.of(DutyHolding.lead(CIVIL), DutyHolding.lead(SAFETY))));
        assertThat(handDown(WATCH_DUTY, SAFETY).inverse(BEFORE)).isEmpty();
        assertThat(handDown(RELIEF_DUTY, PLANNING).inverse(two)).isEmpty();
    }

    @Test
    void asksForNoLevel() {
        assertThat(in(handDown(RELIEF_DUTY, PREFECTURE_SAFETY).applyTo(BEFORE), RELIEF_DUTY)
                        .holdings())
                .containsExactly(DutyHolding.lead(PREFECTURE_SAFETY));
    }

    @Test
    void refusesADutyOrAReceiverThatIsNotThere() {
        HandDownDuty action = handDown(NEW_DUTY, EMERGENCY);
        assertThat(inChinese(action))
                .containsExactly("职责 '320481/D-20'：结构中不存在，应为已有的要素。", "机构 '320481/A-20'：结构中不存在，应为已有的要素。");
        assertThat(inEnglish(action))
                .containsExactly(
                        "duty '320481/D-20': it is not in the structure. Expected one that is.",
                        "agency '320481/A-20': it is not in the structure. Expected one that is.");
    }

    @Test
    void refusesAPartThatIsTakenOrOfNoJurisdictionOrThatTheWholeStemsFrom() {
        assertThat(inChinese(part(DutyPart.of(SAFETY_DUTY, "救灾物资储备"))))
                .containsExactly("职责 '320481/D-01'：结构中已经存在，应为新的标识。");
        assertThat(inEnglish(part(DutyPart.of(DutyId.of(NOWHERE, "D-01"), "救灾物资储备"))))
                .containsExactly("jurisdiction '320482': it is not in the structure. Expected one that is.");
        Structure circle = with(
                in(BEFORE, RELIEF_DUTY).toBuilder().addDerivedFrom(NEW_DUTY).build());
        assertThat(inEnglish(part(PART), circle))
                .containsExactly(
                        "duty '320481/D-20': its origin would lead back to itself. Expected a chain with an end.");
    }

    @Test
    void rejectsThatWhoeverLedLeadsOn() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> handDown(RELIEF_DUTY, SAFETY).toBuilder()
                        .keptAs(HoldingRole.LEAD)
                        .build())
                .withMessage("Passing of '320481/D-02': whoever led so far is to lead on."
                        + " Expected another role, or none.");
    }

    @Test
    void refusesWhoLeadsItAlready() {
        assertThat(inChinese(HandDownDuty.builder()
                        .duty(SAFETY_DUTY)
                        .receiver(SAFETY)
                        .effectiveOn(DAY)
                        .build()))
                .containsExactly("职责 '320481/D-01'：已由机构 320481/A-05 主办，执行后没有变化，应为有变化的动作。");
    }
}
