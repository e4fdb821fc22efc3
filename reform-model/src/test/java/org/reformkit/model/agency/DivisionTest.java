package org.reformkit.model.agency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.reformkit.model.base.AgencyId;
import org.reformkit.model.base.DivisionId;

class DivisionTest {

    private static final Division DIVISION = Division.builder()
            .id(DivisionId.parse("320481/A-01-01"))
            .agency(AgencyId.parse("320481/A-01"))
            .name("办公室")
            .category(DivisionCategory.COMPREHENSIVE)
            .build();

    @Test
    void refersToItsAgency() {
        assertThat(DIVISION.references()).containsExactly(AgencyId.parse("320481/A-01"));
        assertThat(DIVISION.elementId()).isEqualTo(DIVISION.id());
    }

    @Test
    void rejectsABlankName() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DIVISION.toBuilder().name("").build())
                .withMessage("Division '320481/A-01-01': its name is blank. Expected the name in force.");
    }

    @Test
    void rejectsAnAgencyOfAnotherJurisdiction() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DIVISION.toBuilder()
                        .agency(AgencyId.parse("320400/A-01"))
                        .build())
                .withMessage("Division '320481/A-01-01': its agency '320400/A-01' is of another jurisdiction."
                        + " Expected one of 320481.");
    }
}
