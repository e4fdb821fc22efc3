package org.reformkit.model.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PowerItemTest {

    @Test
    void maySayNoMoreThanItsKind() {
        PowerItem licence = PowerItem.of(PowerKind.LICENCE);
        assertThat(licence.kind()).isEqualTo(PowerKind.LICENCE);
        assertThat(licence.freedom()).isEmpty();
        assertThat(licence.items()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = PowerKind.class,
            names = {"PENALTY", "COERCION"})
    void aPenaltyOrCoercionMayRestrictFreedom(PowerKind kind) {
        assertThat(PowerItem.builder()
                        .kind(kind)
                        .freedom(FreedomEffect.RESTRICTS)
                        .build()
                        .freedom())
                .contains(FreedomEffect.RESTRICTS);
    }

    @ParameterizedTest
    @EnumSource(
            value = PowerKind.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"PENALTY", "COERCION"})
    void nothingElseMay(PowerKind kind) {
        PowerItem.Builder power = PowerItem.builder().kind(kind).freedom(FreedomEffect.RESTRICTS);
        assertThatIllegalArgumentException()
                .isThrownBy(power::build)
                .withMessage(
                        "Power of kind '%s': it restricts personal freedom. Expected a penalty or coercion.", kind);
        assertThat(power.freedom(FreedomEffect.NONE).build().freedom()).contains(FreedomEffect.NONE);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1})
    void standsForOneItemAtLeast(int items) {
        PowerItem.Builder power = PowerItem.builder().kind(PowerKind.PENALTY).items(items);
        assertThatIllegalArgumentException()
                .isThrownBy(power::build)
                .withMessage(
                        "Power of kind 'PENALTY': '%s' items. Expected 1 or more, or none stated.",
                        Integer.toString(items));
        assertThat(power.items(1).build().items()).contains(1);
    }
}
