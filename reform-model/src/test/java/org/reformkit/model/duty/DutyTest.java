package org.reformkit.model.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.reformkit.model.base.AgencyId;
import org.reformkit.model.base.Citation;
import org.reformkit.model.base.DivisionId;
import org.reformkit.model.base.DutyId;
import org.reformkit.model.base.JurisdictionCode;
import org.reformkit.model.base.Level;
import org.reformkit.model.base.MandateId;

class DutyTest {

    private static final JurisdictionCode CITY = JurisdictionCode.parse("320481");
    private static final AgencyId EMERGENCY = AgencyId.of(CITY, "A-01");
    private static final AgencyId FORESTRY = AgencyId.of(CITY, "A-02");
    private static final AgencyId POLICE = AgencyId.of(CITY, "A-03");
    private static final AgencyId PREFECTURE = AgencyId.parse("320400/A-01");

    private static final Duty FIRE = Duty.builder()
            .id(DutyId.of(CITY, "D-01"))
            .title("森林防火处置")
            .addHoldings(
                    DutyHolding.of(PREFECTURE, HoldingRole.GUIDE),
                    DutyHolding.assist(POLICE),
                    DutyHolding.assist(FORESTRY),
                    DutyHolding.lead(EMERGENCY))
            .build();

    @Test
    void listsLeadsFirstThenAssistantsThenGuides() {
        assertThat(FIRE.holdings())
                .containsExactly(
                        DutyHolding.lead(EMERGENCY),
                        DutyHolding.assist(FORESTRY),
                        DutyHolding.assist(POLICE),
                        DutyHolding.of(PREFECTURE, HoldingRole.GUIDE));
    }

    @Test
    void findsHoldersByRole() {
        assertThat(FIRE.holders(HoldingRole.LEAD)).containsExactly(EMERGENCY);
        assertThat(FIRE.holders(HoldingRole.ASSIST)).containsExactly(FORESTRY, POLICE);
        assertThat(FIRE.holders(HoldingRole.GUIDE)).containsExactly(PREFECTURE);
    }

    @Test
    void isHeldInAnyRole() {
        assertThat(FIRE.isHeldBy(PREFECTURE)).isTrue();
        assertThat(FIRE.isHeldBy(AgencyId.of(CITY, "A-09"))).isFalse();
    }

    @Test
    void refersToItsHoldersAndNotToWhatItStemsFrom() {
        Duty derived = FIRE.toBuilder().addDerivedFrom(DutyId.of(CITY, "D-00")).build();
        assertThat(derived.references()).containsExactly(EMERGENCY, FORESTRY, POLICE, PREFECTURE);
    }

    @Test
    void namesDemandsAndDivisionsWithoutReferringToThem() {
        Duty detailed = FIRE.toBuilder()
                .phase(DutyPhase.ENFORCE)
                .power(PowerItem.of(PowerKind.PENALTY))
                .levels(LevelSharing.of(Level.PREFECTURE, List.of(Level.COUNTY)))
                .addMechanism(Citation.of("森林防火协作备忘录"))
                .addAnswers(MandateId.of(CITY, "M-02"), MandateId.of(CITY, "M-01"))
                .addDivisions(DivisionId.of(CITY, "A-01-02"), DivisionId.of(CITY, "A-01-01"))
                .build();
        assertThat(detailed.references()).isEqualTo(FIRE.references());
        assertThat(detailed.answers()).containsExactly(MandateId.of(CITY, "M-01"), MandateId.of(CITY, "M-02"));
        assertThat(detailed.divisions())
                .containsExactly(DivisionId.of(CITY, "A-01-01"), DivisionId.of(CITY, "A-01-02"));
        assertThat(detailed.withoutHolder(EMERGENCY).heldBy(FIRE.holdings())).isEqualTo(detailed);
    }

    @Test
    void listsWhoSupervisesAndCooperatesLast() {
        assertThat(FIRE.heldBy(List.of(
                                DutyHolding.of(POLICE, HoldingRole.COOPERATE),
                                DutyHolding.of(FORESTRY, HoldingRole.SUPERVISE),
                                DutyHolding.of(PREFECTURE, HoldingRole.GUIDE),
                                DutyHolding.lead(EMERGENCY)))
                        .holdings())
                .extracting(DutyHolding::role)
                .containsExactly(HoldingRole.LEAD, HoldingRole.GUIDE, HoldingRole.SUPERVISE, HoldingRole.COOPERATE);
    }

    @Test
    void goesOnWithoutAHolder() {
        assertThat(FIRE.withoutHolder(EMERGENCY).holdings())
                .containsExactly(
                        DutyHolding.assist(FORESTRY),
                        DutyHolding.assist(POLICE),
                        DutyHolding.of(PREFECTURE, HoldingRole.GUIDE));
        assertThat(FIRE.withoutHolder(AgencyId.of(CITY, "A-09"))).isEqualTo(FIRE);
    }

    @Test
    void changesHoldersAndKeepsTheRest() {
        Duty moved = FIRE.heldBy(List.of(DutyHolding.lead(FORESTRY)));
        assertThat(moved.holdings()).containsExactly(DutyHolding.lead(FORESTRY));
        assertThat(moved.heldBy(FIRE.holdings())).isEqualTo(FIRE);
    }

    @Test
    void mayHaveNobodyOrSeveralLeads() {
        assertThat(FIRE.heldBy(List.of()).holders(HoldingRole.LEAD)).isEmpty();
        assertThat(FIRE.heldBy(List.of(DutyHolding.lead(FORESTRY), DutyHolding.lead(POLICE)))
                        .holders(HoldingRole.LEAD))
                .containsExactly(FORESTRY, POLICE);
    }

    @Test
    void rejectsABlankTitle() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FIRE.toBuilder().title(" ").build())
                .withMessage("Duty '320481/D-01': its title is blank. Expected the matter in words.");
    }

    @Test
    void rejectsAnAgencyInTwoRoles() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FIRE.heldBy(List.of(DutyHolding.lead(POLICE), DutyHolding.assist(POLICE))))
                .withMessage("Duty '320481/D-01': an agency holds it in two roles, '320481/A-03' as lead and as assist."
                        + " Expected one role an agency.");
    }

    @Test
    void rejectsEveryAgencyInSeveralRoles() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FIRE.heldBy(List.of(
                        DutyHolding.lead(POLICE),
                        DutyHolding.assist(POLICE),
                        DutyHolding.of(POLICE, HoldingRole.GUIDE),
                        DutyHolding.assist(FORESTRY),
                        DutyHolding.of(FORESTRY, HoldingRole.GUIDE))))
                .withMessage("Duty '320481/D-01': an agency holds it in two roles,"
                        + " '320481/A-03' as lead and as assist and as guide, '320481/A-02' as assist and as guide."
                        + " Expected one role an agency.");
    }
}
