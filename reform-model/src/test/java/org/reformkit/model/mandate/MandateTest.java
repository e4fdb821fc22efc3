package org.reformkit.model.mandate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.reformkit.model.base.Citation;
import org.reformkit.model.base.Field;
import org.reformkit.model.base.MandateId;

class MandateTest {

    private static final Mandate MANDATE = Mandate.builder()
            .id(MandateId.parse("320481/M-01"))
            .title("组建应急管理部门")
            .authority("中央")
            .function(Field.of("应急管理"))
            .build();

    @Test
    void demandsAFunctionAndRefersToNoAgency() {
        assertThat(MANDATE.function()).contains(Field.of("应急管理"));
        assertThat(MANDATE.references()).isEmpty();
        assertThat(MANDATE.elementId()).isEqualTo(MANDATE.id());
    }

    @Test
    void keepsItsEvidenceInOrder() {
        Citation plan = Citation.of("溧阳市机构改革方案");
        Citation charter = Citation.of("溧阳市应急管理局“三定”规定");
        assertThat(MANDATE.toBuilder().addEvidence(plan, charter).build().evidence())
                .containsExactly(plan, charter);
    }

    @Test
    void rejectsABlankTitle() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MANDATE.toBuilder().title(" ").build())
                .withMessage("Mandate '320481/M-01': its title is blank. Expected what is demanded.");
    }

    @Test
    void rejectsABlankAuthority() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MANDATE.toBuilder().authority(" ").build())
                .withMessage("Mandate '320481/M-01': its authority is blank. Expected who demands it.");
    }
}
