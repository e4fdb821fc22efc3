package org.reformkit.model.agency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.reformkit.model.base.AgencyId;
import org.reformkit.model.base.ZoneId;

class ZoneTest {

    private static final Zone ZONE = Zone.builder()
            .id(ZoneId.parse("320481/Z-01"))
            .name("江苏省溧阳经济开发区")
            .kind(ZoneKind.DEVELOPMENT)
            .managedBy(AgencyId.parse("320481/A-10"))
            .build();

    @Test
    void refersToTheAgencyThatManagesItIfThereIsOne() {
        assertThat(ZONE.references()).containsExactly(AgencyId.parse("320481/A-10"));
        assertThat(ZONE.toBuilder().managedBy(Optional.empty()).build().references())
                .isEmpty();
    }

    @Test
    void rejectsABlankName() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ZONE.toBuilder().name(" ").build())
                .withMessage("Zone '320481/Z-01': its name is blank. Expected the name in force.");
    }
}
