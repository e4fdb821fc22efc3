package org.reformkit.model.agency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.reformkit.model.base.CoordinatingBodyId;

class CoordinatingBodyTest {

    private static final CoordinatingBody BODY = CoordinatingBody.builder()
            .id(CoordinatingBodyId.parse("320481/C-01"))
            .name("溧阳市委审计委员会")
            .kind(CoordinatingBodyKind.STANDING)
            .build();

    @Test
    void refersToNothingAsItsOfficeIsARelation() {
        assertThat(BODY.references()).isEmpty();
        assertThat(BODY.elementId()).isEqualTo(BODY.id());
    }

    @Test
    void rejectsABlankName() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BODY.toBuilder().name(" ").build())
                .withMessage("Coordinating body '320481/C-01': its name is blank. Expected the name in force.");
    }
}
