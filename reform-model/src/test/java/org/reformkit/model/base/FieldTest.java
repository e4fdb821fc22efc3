package org.reformkit.model.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class FieldTest {

    private static final Field EMERGENCY = Field.of("应急管理");

    @Test
    void dropsWhiteSpaceAroundTheNameAlsoTheIdeographicSpace() {
        assertThat(Field.of("\u3000应急管理 \t")).isEqualTo(EMERGENCY).hasSameHashCodeAs(EMERGENCY);
        assertThat(Field.of("\u3000应急管理 \t").name()).isEqualTo("应急管理");
    }

    @Test
    void rejectsBlank() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Field.of(" \u3000"))
                .withMessage("Field ' \u3000': blank. Expected a name, such as '应急管理'.");
    }

    @Test
    void ordersAndPrintsByName() {
        assertThat(EMERGENCY).isGreaterThan(Field.of("产业发展")).isNotEqualTo(Field.of("产业发展"));
        assertThat(EMERGENCY).hasToString("应急管理");
    }
}
