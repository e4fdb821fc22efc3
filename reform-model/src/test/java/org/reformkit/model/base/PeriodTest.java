package org.reformkit.model.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PeriodTest {

    private static final LocalDate JANUARY = LocalDate.of(2019, 1, 1);
    private static final LocalDate FEBRUARY = LocalDate.of(2019, 2, 1);
    private static final LocalDate MARCH = LocalDate.of(2019, 3, 1);
    private static final Period IN_JANUARY = Period.of(JANUARY, FEBRUARY);

    @Test
    void containsItsStartAndNotItsEnd() {
        assertThat(IN_JANUARY.contains(JANUARY.minusDays(1))).isFalse();
        assertThat(IN_JANUARY.contains(JANUARY)).isTrue();
        assertThat(IN_JANUARY.contains(FEBRUARY.minusDays(1))).isTrue();
        assertThat(IN_JANUARY.contains(FEBRUARY)).isFalse();
    }

    @Test
    void withoutAnEndItContainsEveryLaterDay() {
        assertThat(Period.since(JANUARY).contains(LocalDate.MAX)).isTrue();
    }

    @Test
    void periodsThatOnlyMeetDoNotOverlap() {
        assertThat(IN_JANUARY.overlaps(Period.of(FEBRUARY, MARCH))).isFalse();
        assertThat(Period.of(FEBRUARY, MARCH).overlaps(IN_JANUARY)).isFalse();
        assertThat(IN_JANUARY.overlaps(Period.since(FEBRUARY))).isFalse();
    }

    @Test
    void periodsThatShareADayOverlap() {
        Period lastDay = Period.of(FEBRUARY.minusDays(1), MARCH);
        assertThat(IN_JANUARY.overlaps(lastDay)).isTrue();
        assertThat(lastDay.overlaps(IN_JANUARY)).isTrue();
        assertThat(IN_JANUARY.overlaps(IN_JANUARY)).isTrue();
        assertThat(Period.since(MARCH).overlaps(Period.since(JANUARY))).isTrue();
    }

    @Test
    void untilSetsTheEndInPlaceOfAnyBefore() {
        assertThat(Period.since(JANUARY).until(FEBRUARY)).isEqualTo(IN_JANUARY);
        assertThat(Period.of(JANUARY, MARCH).until(FEBRUARY)).isEqualTo(IN_JANUARY);
    }

    @Test
    void rejectsAnEndThatIsNotAfterTheStart() {
        String message = "Period '2019-01-01 to 2019-01-01': it holds no day. Expected an end after the start.";
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Period.of(JANUARY, JANUARY))
                .withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Period.since(JANUARY).until(JANUARY))
                .withMessage(message);
    }
}
