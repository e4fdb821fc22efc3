package org.reformkit.model.plan.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.reformkit.model.plan.action.Liyang.CIVIL;
import static org.reformkit.model.plan.action.Liyang.DAY;
import static org.reformkit.model.plan.action.Liyang.EMERGENCY;
import static org.reformkit.model.plan.action.Liyang.LAND;
import static org.reformkit.model.plan.action.Liyang.NEW_DUTY;
import static org.reformkit.model.plan.action.Liyang.PLANNING;
import static org.reformkit.model.plan.action.Liyang.RELIEF_DUTY;
import static org.reformkit.model.plan.action.Liyang.SAFETY;
import static org.reformkit.model.plan.action.Liyang.SAFETY_DUTY;
import static org.reformkit.model.plan.action.Liyang.agency;
import static org.reformkit.model.plan.action.Liyang.thereAndBack;
import static org.reformkit.model.plan.action.Liyang.with;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.reformkit.model.agency.AgencyKind;
import org.reformkit.model.base.AgencyId;
import org.reformkit.model.duty.HoldingRole;
import org.reformkit.model.relation.Delegation;
import org.reformkit.model.structure.Structure;

/** What becomes of delegations when a duty gets other holders. */
class NewHoldersTest {

    private static final Delegation DELEGATION = Delegation.of(SAFETY_DUTY, SAFETY, LAND);
    private static final Structure DELEGATED = with(DELEGATION);

    private static ConcentrateDuties concentrate(AgencyId receiver) {
        return ConcentrateDuties.builder()
                .addDuties(SAFETY_DUTY, RELIEF_DUTY)
                .receiver(receiver)
                .effectiveOn(DAY)
                .build();
    }

    private static HandDownDuty handDown(AgencyId receiver) {
        return HandDownDuty.builder()
                .duty(SAFETY_DUTY)
                .receiver(receiver)
                .effectiveOn(DAY)
                .build();
    }

    @Test
    void aDelegationEndsWithTheRightItRestsOnAndIsALeftover() {
        ConcentrateDuties action = concentrate(PLANNING);
        assertThat(action.applyTo(DELEGATED).relations(SAFETY_DUTY)).isEmpty();
        assertThat(action.leftovers(DELEGATED))
                .containsExactly(Leftover.builder()
                        .holder(SAFETY)
                        .kind(Leftover.Kind.RELATION)
                        .wording(Wording.of("委托：安全生产综合监管、溧阳市国土资源局", "delegation: 安全生产综合监管, 溧阳市国土资源局"))
                        .build());
        assertThat(action.inverse(DELEGATED)).isEmpty();
    }

    @Test
    void itEndsWhereTheDelegateBecomesTheLead() {
        assertThat(handDown(LAND).toBuilder()
                        .keptAs(HoldingRole.ASSIST)
                        .build()
                        .applyTo(DELEGATED)
                        .relations(SAFETY_DUTY))
                .isEmpty();
        assertThat(handDown(LAND).leftovers(DELEGATED))
                .extracting(left -> left.name(Locale.ENGLISH))
                .hasSize(1);
    }

    @Test
    void itEndsWhereTheDelegatorSupervisesFromThenOn() {
        assertThat(handDown(PLANNING).toBuilder()
                        .keptAs(HoldingRole.SUPERVISE)
                        .build()
                        .applyTo(DELEGATED)
                        .relations(SAFETY_DUTY))
                .isEmpty();
    }

    @Test
    void itStaysWhereTheDelegatorAssistsFromThenOnOrAPartPasses() {
        HandDownDuty assisting =
                handDown(PLANNING).toBuilder().keptAs(HoldingRole.ASSIST).build();
        assertThat(assisting.applyTo(DELEGATED).relations(SAFETY_DUTY)).containsExactly(DELEGATION);
        assertThat(assisting.leftovers(DELEGATED)).isEmpty();
        HandDownDuty part = handDown(PLANNING).toBuilder()
                .part(DutyPart.of(NEW_DUTY, "烟花爆竹安全监管"))
                .build();
        assertThat(part.applyTo(DELEGATED).relations(SAFETY_DUTY)).containsExactly(DELEGATION);
        assertThat(part.leftovers(DELEGATED)).isEmpty();
    }

    @Test
    void aTransferHasNoInverseWhereThatWouldEndADelegation() {
        Structure early = with(Delegation.of(SAFETY_DUTY, PLANNING, LAND));
        assertThat(handDown(PLANNING).applyTo(early).relations(SAFETY_DUTY)).hasSize(1);
        assertThat(handDown(PLANNING).inverse(early)).isEmpty();
    }

    @Test
    void itEndsWithATransferAndATakingUpToo() {
        TransferDuty transfer = TransferDuty.builder()
                .duty(SAFETY_DUTY)
                .lead(CIVIL)
                .effectiveOn(DAY)
                .build();
        assertThat(transfer.applyTo(DELEGATED).relations(SAFETY_DUTY)).isEmpty();
        assertThat(transfer.leftovers(DELEGATED)).hasSize(1);
        assertThat(transfer.inverse(DELEGATED)).isEmpty();
        TakeUpDuty up = TakeUpDuty.builder()
                .duty(SAFETY_DUTY)
                .receiver(CIVIL)
                .effectiveOn(DAY)
                .build();
        assertThat(up.applyTo(DELEGATED).relations(SAFETY_DUTY)).isEmpty();
        assertThat(up.leftovers(DELEGATED)).hasSize(1);
        assertThat(up.inverse(DELEGATED)).isEmpty();
    }

    @Test
    void itPassesToTheAgencyThatIsSplitOffWithTheDuty() {
        SplitAgency split = SplitAgency.builder()
                .source(SAFETY)
                .made(agency(EMERGENCY, "溧阳市应急管理局", AgencyKind.CONSTITUENT_DEPARTMENT)
                        .build())
                .addDuty(SAFETY_DUTY)
                .effectiveOn(DAY)
                .build();
        assertThat(split.applyTo(DELEGATED).relations(SAFETY_DUTY))
                .containsExactly(Delegation.of(SAFETY_DUTY, EMERGENCY, LAND));
    }

    @Test
    void aDelegationWhoseDelegatorHoldsNothingEndsForGood() {
        Structure unheld = with(Delegation.of(RELIEF_DUTY, SAFETY, LAND));
        EndDelegation end = EndDelegation.builder()
                .delegation(Delegation.of(RELIEF_DUTY, SAFETY, LAND))
                .effectiveOn(DAY)
                .build();
        assertThat(end.inverse(unheld)).isEmpty();
        EndDelegation held = end.toBuilder().delegation(DELEGATION).build();
        assertThat(thereAndBack(held, DELEGATED)).isEqualTo(DELEGATED);
    }
}
