package org.reformkit.model.agency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.reformkit.model.quota.QuotaKind.INSTITUTION;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.reformkit.model.base.AgencyId;
import org.reformkit.model.base.InstitutionId;

class InstitutionTest {

    private static final Institution INSTITUTION = Institution.builder()
            .id(InstitutionId.parse("320481/I-01"))
            .name("溧阳市安全生产监察大队")
            .supervisor(AgencyId.parse("320481/A-01"))
            .build();

    @Test
    void refersToItsSupervisorIfThereIsOne() {
        assertThat(INSTITUTION.references()).containsExactly(AgencyId.parse("320481/A-01"));
        assertThat(INSTITUTION.toBuilder().supervisor(Optional.empty()).build().references())
                .isEmpty();
    }

    @Test
    void rejectsABlankName() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> INSTITUTION.toBuilder().name(" ").build())
                .withMessage("Institution '320481/I-01': its name is blank. Expected the name in force.");
    }
}
