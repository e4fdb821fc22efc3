package org.reformkit.model.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reformkit.model.base.Citation;

class StatedFigureTest {

    private static final StatedFigure AGENCIES = StatedFigure.builder()
            .kind(FigureKind.AGENCIES)
            .before(39)
            .after(37)
            .change(-2)
            .percent("5")
            .source(Citation.of("溧阳市机构改革情况"))
            .build();

    @Test
    void isExactUnlessSaidOtherwise() {
        assertThat(AGENCIES.qualifier()).isEqualTo(Qualifier.EXACT);
    }

    @Test
    void mayContradictItself() {
        assertThat(AGENCIES.toBuilder().after(39).build().change()).hasValue(-2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "0.5", "12", "95.20"})
    void takesPercentagesAsPrinted(String percent) {
        assertThat(AGENCIES.toBuilder().percent(percent).build().percent()).contains(percent);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-5", "5%", "05", "5.", "约5"})
    void rejectsOtherPercentages(String percent) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AGENCIES.toBuilder().percent(percent).build())
                .withMessage("Stated figure 'AGENCIES': percentage '" + percent
                        + "'. Expected digits as printed, such as '5' or '95.2'.");
    }

    @Test
    void rejectsFewerThanNothing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AGENCIES.toBuilder().after(-1).build())
                .withMessage("Stated figure 'AGENCIES': '39' before, '-1' after. Expected 0 or more.");
    }

    @Test
    void rejectsAFigureWithoutANumber() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> StatedFigure.builder()
                        .kind(FigureKind.POSTS)
                        .source(AGENCIES.source())
                        .build())
                .withMessage(
                        "Stated figure 'POSTS': no number. Expected one before, one after, a change or a percentage.");
    }
}
