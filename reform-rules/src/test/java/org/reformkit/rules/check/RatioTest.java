package org.reformkit.rules.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class RatioTest {

    @Test
    void readsFractionsDecimalsAndPercents() {
        assertThat(Ratio.parse("1/3")).isEqualTo(Ratio.of(1, 3)).hasToString("1/3");
        assertThat(Ratio.parse("0.4")).isEqualTo(Ratio.of(2, 5)).hasToString("2/5");
        assertThat(Ratio.parse("80%")).isEqualTo(Ratio.of(4, 5)).hasToString("4/5");
        assertThat(Ratio.parse("12.5%")).isEqualTo(Ratio.of(1, 8));
        assertThat(Ratio.parse("2")).isEqualTo(Ratio.of(4, 2)).hasToString("2");
        assertThat(Ratio.parse("0")).isEqualTo(Ratio.of(0, 7)).hasToString("0");
    }

    @Test
    void ordersBySize() {
        assertThat(Ratio.of(1, 3)).isLessThan(Ratio.of(2, 5));
        assertThat(Ratio.of(Long.MAX_VALUE, 2)).isGreaterThan(Ratio.of(Long.MAX_VALUE - 2, 2));
    }

    @Test
    void rejectsWhatIsNoRatio() {
        assertThatThrownBy(() -> Ratio.parse("a third"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Ratio 'a third': expected a form such as '1/3', '0.4' or '80%'.");
        assertThatThrownBy(() -> Ratio.parse("1/0"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Ratio '1/0': expected a numerator of 0 or more and a denominator of 1 or more.");
    }
}
