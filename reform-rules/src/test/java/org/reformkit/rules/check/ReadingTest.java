package org.reformkit.rules.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReadingTest {

    @Test
    void sumWithAnUnknownPartIsKnownToExceedALimitOnceItsKnownPartsDo() {
        Reading sum = Reading.exact(12).plus(Reading.amount(Optional.<Integer>empty(), Integer::longValue));

        assertThat(sum).isEqualTo(Reading.atLeast(12));
        assertThat(Limit.AT_MOST.test(sum, Reading.exact(11))).isEqualTo(Verdict.VIOLATED);
        assertThat(Limit.AT_MOST.test(sum, Reading.exact(12))).isEqualTo(Verdict.UNDETERMINED);
    }

    @Test
    void unknownBoundDecidesNothing() {
        assertThat(Limit.AT_MOST.test(Reading.exact(5), Reading.unknown())).isEqualTo(Verdict.UNDETERMINED);
        assertThat(Limit.EXACTLY.test(Reading.unknown(), Reading.unknown())).isEqualTo(Verdict.UNDETERMINED);
    }

    @Test
    void saysWhatIsKnownInBothLanguages() {
        assertThat(Reading.exact(3).text(Locale.CHINA)).isEqualTo("3");
        assertThat(Reading.atLeast(3).text(Locale.CHINA)).isEqualTo("至少 3");
        assertThat(Reading.atMost(3).text(Locale.ENGLISH)).isEqualTo("at most 3");
        assertThat(Reading.between(1, 3).text(Locale.GERMANY)).isEqualTo("1 to 3");
        assertThat(Reading.atLeast(0).text(Locale.TRADITIONAL_CHINESE)).isEqualTo("未知");
        assertThat(Reading.unknown().text(Locale.ROOT)).isEqualTo("unknown");
    }

    @Test
    void rejectsEndsInTheWrongOrder() {
        assertThatThrownBy(() -> Reading.between(3, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Reading: between '3' and '1'. Expected the lower end first.");
    }

    @Test
    void refusesToOverflow() {
        assertThatThrownBy(() -> Reading.exact(Long.MAX_VALUE - 1).plus(Reading.exact(1)))
                .isInstanceOf(ArithmeticException.class)
                .hasMessage("Reading: 9223372036854775807 to 9223372036854775807 exceeds a long.");
        assertThatThrownBy(() -> Reading.exact(Long.MAX_VALUE - 1).times(2)).isInstanceOf(ArithmeticException.class);
    }
}
