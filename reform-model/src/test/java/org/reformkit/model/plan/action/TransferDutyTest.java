package org.reformkit.model.plan.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.reformkit.model.plan.action.Liyang.BEFORE;
import static org.reformkit.model.plan.action.Liyang.CITY;
import static org.reformkit.model.plan.action.Liyang.CIVIL;
import static org.reformkit.model.plan.action.Liyang.DAY;
import static org.reformkit.model.plan.action.Liyang.EMERGENCY;
import static org.reformkit.model.plan.action.Liyang.GEOLOGY_DUTY;
import static org.reformkit.model.plan.action.Liyang.LAND;
import static org.reformkit.model.plan.action.Liyang.NEW_DUTY;
import static org.reformkit.model.plan.action.Liyang.NOWHERE;
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
import org.junit.jupiter.api.Test;
import org.reformkit.model.base.AgencyId;
import org.reformkit.model.base.DutyId;
import org.reformkit.model.duty.DutyHolding;
import org.reformkit.model.duty.DutyPhase;
import org.reformkit.model.duty.HoldingRole;
import org.reformkit.model.duty.PowerItem;
import org.reformkit.model.duty.PowerKind;
import org.reformkit.model.structure.Structure;

class TransferDutyTest {

    private static final DutyPart PART = DutyPart.of(NEW_DUTY, "救灾物资储备");

    private static TransferDuty transfer(DutyId duty, AgencyId lead, AgencyId... assistants) {
        return TransferDuty.builder()
                .duty(duty)
                .lead(lead)
                .addAssistants(assistants)
                .effectiveOn(DAY)
                .build();
    }

    private static TransferDuty part(DutyPart part) {
        return transfer(RELIEF_DUTY, PLANNING, CIVIL).toBuilder().part(part).build();
    }

    @Test
    void theWholeGoesToTheNewLeadAndAssistants() {
        Structure after = transfer(RELIEF_DUTY, SAFETY, CIVIL, LAND).applyTo(BEFORE);
        assertThat(in(after, RELIEF_DUTY))
                .isEqualTo(in(BEFORE, RELIEF_DUTY)
                        .heldBy(ImmutableSet.of(
                                DutyHolding.lead(SAFETY), DutyHolding.assist(CIVIL), DutyHolding.assist(LAND))));
    }

    @Test
    void whoIsNotNamedHoldsItNoMore() {
        assertThat(in(transfer(SAFETY_DUTY, PLANNING).applyTo(BEFORE), SAFETY_DUTY)
                        .holdings())
                .containsExactly(DutyHolding.lead(PLANNING));
    }

    @Test
    void whoGuidedStillGuides() {
        assertThat(in(transfer(GEOLOGY_DUTY, SAFETY).applyTo(BEFORE), GEOLOGY_DUTY)
                        .holdings())
                .containsExactly(DutyHolding.lead(SAFETY), DutyHolding.of(PLANNING, HoldingRole.GUIDE));
    }

    @Test
    void whoGuidedAndNowLeadsOrAssistsNoLongerGuides() {
        assertThat(in(transfer(GEOLOGY_DUTY, PLANNING).applyTo(BEFORE), GEOLOGY_DUTY)
                        .holdings())
                .containsExactly(DutyHolding.lead(PLANNING));
        assertThat(in(transfer(GEOLOGY_DUTY, LAND, PLANNING).applyTo(BEFORE), GEOLOGY_DUTY)
                        .holdings())
                .containsExactly(DutyHolding.lead(LAND), DutyHolding.assist(PLANNING));
    }

    @Test
    void whoSupervisesOrCooperatesStillDoes() {
        Structure structure = with(in(BEFORE, RELIEF_DUTY)
                .heldBy(ImmutableSet.of(
                        DutyHolding.lead(CIVIL),
                        DutyHolding.of(LAND, HoldingRole.SUPERVISE),
                        DutyHolding.of(PLANNING, HoldingRole.COOPERATE))));
        TransferDuty action = transfer(RELIEF_DUTY, SAFETY);
        assertThat(in(action.applyTo(structure), RELIEF_DUTY).holdings())
                .containsExactly(
                        DutyHolding.lead(SAFETY),
                        DutyHolding.of(LAND, HoldingRole.SUPERVISE),
                        DutyHolding.of(PLANNING, HoldingRole.COOPERATE));
        assertThat(in(transfer(RELIEF_DUTY, LAND, PLANNING).applyTo(structure), RELIEF_DUTY)
                        .holdings())
                .containsExactly(DutyHolding.lead(LAND), DutyHolding.assist(PLANNING));
        assertThat(transfer(RELIEF_DUTY, LAND).inverse(structure)).isEmpty();
        assertThat(transfer(RELIEF_DUTY, SAFETY, PLANNING).inverse(structure)).isEmpty();
    }

    @Test
    void aPartKeepsWhatTheWholeIsButNotOfHowManyItems() {
        Structure structure = with(in(BEFORE, RELIEF_DUTY).toBuilder()
                .phase(DutyPhase.APPROVE)
                .power(PowerItem.builder().kind(PowerKind.LICENCE).items(215).build())
                .build());
        Structure after = part(PART).applyTo(structure);
        assertThat(in(after, NEW_DUTY).phase()).contains(DutyPhase.APPROVE);
        assertThat(in(after, NEW_DUTY).power()).contains(PowerItem.of(PowerKind.LICENCE));
        assertThat(in(after, RELIEF_DUTY)).isEqualTo(in(structure, RELIEF_DUTY));
    }

    @Test
    void aReasonWhyNoPostsFollowChangesNothing() {
        TransferDuty action = transfer(RELIEF_DUTY, SAFETY);
        assertThat(action.toBuilder().withoutPosts("无专门编制").build().applyTo(BEFORE))
                .isEqualTo(action.applyTo(BEFORE));
    }

    @Test
    void rejectsABlankReasonWhyNoPostsFollow() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> transfer(RELIEF_DUTY, SAFETY).toBuilder()
                        .withoutPosts(" ")
                        .build())
                .withMessage("Transfer of duty '320481/D-02': the reason why no posts follow is blank."
                        + " Expected a reason, or none.");
    }

    @Test
    void aPartBecomesADutyOfItsOwnAndTheRestStaysWithItsHolders() {
        Structure after = part(PART).applyTo(BEFORE);
        assertThat(in(after, RELIEF_DUTY)).isEqualTo(in(BEFORE, RELIEF_DUTY));
        assertThat(in(after, NEW_DUTY))
                .isEqualTo(in(BEFORE, RELIEF_DUTY).toBuilder()
                        .id(NEW_DUTY)
                        .title("救灾物资储备")
                        .holdings(ImmutableSet.of(DutyHolding.lead(PLANNING), DutyHolding.assist(CIVIL)))
                        .addDerivedFrom(RELIEF_DUTY)
                        .build());
    }

    @Test
    void createsThePartAlone() {
        assertThat(transfer(RELIEF_DUTY, SAFETY).creates()).isEmpty();
        assertThat(part(PART).creates()).containsExactly(NEW_DUTY);
        assertThat(part(PART).subjects()).containsExactly(RELIEF_DUTY, NEW_DUTY, PLANNING, CIVIL);
    }

    @Test
    void isTakenBack() {
        assertThat(thereAndBack(transfer(RELIEF_DUTY, SAFETY, CIVIL))).isEqualTo(BEFORE);
        assertThat(thereAndBack(transfer(GEOLOGY_DUTY, SAFETY))).isEqualTo(BEFORE);
        assertThat(thereAndBack(part(PART))).isEqualTo(BEFORE);
    }

    @Test
    void hasNoInverseWhereAGuideWouldNotComeBackOrNobodyLed() {
        assertThat(transfer(GEOLOGY_DUTY, PLANNING).inverse(BEFORE)).isEmpty();
        assertThat(transfer(WATCH_DUTY, SAFETY).inverse(BEFORE)).isEmpty();
        assertThat(transfer(WATCH_DUTY, CIVIL).inverse(BEFORE)).isEmpty();
    }

    @Test
    void hasNoInverseWhereSeveralLed() {
        Structure two = with(
                in(BEFORE, RELIEF_DUTY).heldBy(ImmutableSet.of(DutyHolding.lead(CIVIL), DutyHolding.lead(SAFETY))));
        assertThat(transfer(RELIEF_DUTY, PLANNING).inverse(two)).isEmpty();
    }

    @Test
    void refusesADutyOrHoldersThatAreNotThere() {
        TransferDuty action = transfer(NEW_DUTY, EMERGENCY, AgencyId.of(CITY, "A-21"));
        assertThat(inChinese(action))
                .containsExactly(
                        "职责 '320481/D-20'：结构中不存在，应为已有的要素。",
                        "机构 '320481/A-20'：结构中不存在，应为已有的要素。",
                        "机构 '320481/A-21'：结构中不存在，应为已有的要素。");
        assertThat(inEnglish(action))
                .containsExactly(
                        "duty '320481/D-20': it is not in the structure. Expected one that is.",
                        "agency '320481/A-20': it is not in the structure. Expected one that is.",
                        "agency '320481/A-21': it is not in the structure. Expected one that is.");
    }

    @Test
    void refusesAPartWithAnIdThatIsTakenOrOfNoJurisdiction() {
        TransferDuty taken = part(DutyPart.of(RELIEF_DUTY, "救灾物资储备"));
        assertThat(inChinese(part(DutyPart.of(SAFETY_DUTY, "救灾物资储备"))))
                .containsExactly("职责 '320481/D-01'：结构中已经存在，应为新的标识。");
        assertThat(inEnglish(part(DutyPart.of(DutyId.of(NOWHERE, "D-01"), "救灾物资储备"))))
                .containsExactly("jurisdiction '320482': it is not in the structure. Expected one that is.");
        assertThat(inEnglish(taken))
                .first()
                .isEqualTo("duty '320481/D-02': it is in the structure already. Expected a new id.");
    }

    @Test
    void refusesAPartThatTheWholeStemsFrom() {
        Structure structure = with(
                in(BEFORE, RELIEF_DUTY).toBuilder().addDerivedFrom(NEW_DUTY).build());
        assertThat(inChinese(part(PART), structure)).containsExactly("职责 '320481/D-20'：沿革会绕回自身，应有终点。");
        assertThat(inEnglish(part(PART), structure))
                .containsExactly(
                        "duty '320481/D-20': its origin would lead back to itself. Expected a chain with an end.");
    }

    @Test
    void rejectsALeadThatAssists() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> transfer(RELIEF_DUTY, SAFETY, SAFETY))
                .withMessage("Transfer of duty '320481/D-02': '320481/A-05' leads and assists. Expected one role.");
    }

    @Test
    void aPartOfAPowerHasTheItemsThatAreSaid() {
        Structure power = with(in(BEFORE, RELIEF_DUTY).toBuilder()
                .power(PowerItem.builder().kind(PowerKind.LICENCE).items(391).build())
                .build());
        Structure after = part(DutyPart.of(NEW_DUTY, "天目湖镇权限", 215)).applyTo(power);
        assertThat(in(after, NEW_DUTY).power())
                .contains(PowerItem.builder().kind(PowerKind.LICENCE).items(215).build());
        assertThat(in(after, RELIEF_DUTY)).isEqualTo(in(power, RELIEF_DUTY));
        assertThat(in(part(PART).applyTo(power), NEW_DUTY).power()).contains(PowerItem.of(PowerKind.LICENCE));
        assertThat(inChinese(part(DutyPart.of(NEW_DUTY, "天目湖镇权限", 392)), power))
                .containsExactly("职责 '320481/D-02'：需要392项，现有391项，不应超过现有数量。");
        assertThat(inEnglish(part(DutyPart.of(NEW_DUTY, "天目湖镇权限", 392)), power))
                .containsExactly("duty '320481/D-02': 392 items requested, 391 items available."
                        + " Expected no more than there is.");
    }

    @Test
    void refusesItemsOfADutyThatIsNoPower() {
        assertThat(inChinese(part(DutyPart.of(NEW_DUTY, "天目湖镇权限", 215))))
                .containsExactly("职责 '320481/D-02'：权力事项类型不存在，应为已有的。");
    }

    @Test
    void rejectsAPartOfNoItems() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DutyPart.of(NEW_DUTY, "天目湖镇权限", 0))
                .withMessage("Part '320481/D-20' of a duty: '0' items. Expected 1 or more, or none stated.");
    }

    @Test
    void rejectsAPartWithoutATitle() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DutyPart.of(NEW_DUTY, " "))
                .withMessage("Part '320481/D-20' of a duty: its title is blank. Expected the part in words.");
    }

    @Test
    void refusesToLeaveItAsItIs() {
        TransferDuty.Builder same =
                TransferDuty.builder().duty(SAFETY_DUTY).lead(SAFETY).effectiveOn(DAY);
        assertThat(inChinese(same.assistants(ImmutableSet.of(CIVIL)).build()))
                .containsExactly("职责 '320481/D-01'：已由机构 320481/A-05 主办，执行后没有变化，应为有变化的动作。");
        assertThat(inChinese(same.assistants(ImmutableSet.of()).build())).isEmpty();
    }
}
