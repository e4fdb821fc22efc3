package org.reformkit.rules.parameter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.reformkit.model.base.Citation;
import org.reformkit.model.base.Period;
import org.reformkit.rules.check.Text;

class GivenValuesTest {

    private static final LocalDate DAY = LocalDate.of(2019, 1, 1);
    private static final Parameter<Long> LIMIT =
            Parameter.optional("limit", ParameterType.INTEGER, Text.of("限额", "limit"));
    private static final GivenValue EARLY = GivenValue.builder()
            .text("39")
            .period(Period.of(DAY.minusYears(5), DAY))
            .build();
    private static final GivenValue LATE = GivenValue.builder()
            .text("37")
            .period(Period.since(DAY))
            .addBasis(Citation.of("口径", "一"))
            .checked(Checked.of(CheckMark.SECONDARY, DAY.plusDays(1)))
            .build();
    private static final GivenValues BOTH = GivenValues.none().with("limit", ImmutableList.of(LATE, EARLY));

    @Test
    void takesTheValueOfTheDate() {
        assertThat(BOTH.on(DAY.minusYears(6)).of("limit")).isEmpty();
        assertThat(BOTH.on(DAY.minusDays(1)).of("limit")).containsExactly(EARLY);
        assertThat(BOTH.on(DAY).of("limit")).containsExactly(LATE);
        assertThat(BOTH.latest()).hasToString("{limit=37}");
        assertThat(BOTH.basis()).containsExactly(Citation.of("口径", "一"));
        assertThat(BOTH.turns()).containsExactly(LocalDate.MIN, DAY.minusYears(5), DAY);
    }

    @Test
    void isTheSameWhateverTheOrder() {
        assertThat(BOTH)
                .isEqualTo(GivenValues.none().with("limit", ImmutableList.of(EARLY, LATE)))
                .hasToString("{limit=39 [2014-01-01..2019-01-01] / 37 [2019-01-01..] 《口径》一 SECONDARY 2019-01-02}");
        assertThat(BOTH.with("limit", ImmutableList.of())).isEqualTo(GivenValues.none());
        assertThat(BOTH.plus(GivenValues.of(Parameters.of(LIMIT, 5L))))
                .isEqualTo(GivenValues.of(Parameters.of(LIMIT, 5L)));
    }

    @Test
    void writesValuesCanonically() {
        GivenValue text = GivenValue.of("037");

        assertThat(text.isBare()).isTrue();
        assertThat(LATE.isBare()).isFalse();
        assertThat(GivenValues.none().with("limit", text).canonical(ImmutableList.of(LIMIT)))
                .isEqualTo(GivenValues.of(Parameters.of(LIMIT, 37L)));
    }

    @Test
    void rejectsTwoValuesOnOneDayAndWhatNoParameterTakes() {
        assertThatThrownBy(() -> GivenValues.none()
                        .with(
                                "limit",
                                ImmutableList.of(
                                        LATE,
                                        EARLY.toBuilder()
                                                .period(Period.of(DAY.minusYears(1), DAY.plusDays(1)))
                                                .build())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "Parameter 'limit': '39' and '37' hold on one day. Expected periods without days in common.");
        assertThatThrownBy(() -> GivenValues.none().with("limit", ImmutableList.of(LATE, GivenValue.of("1"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "Parameter 'limit': '1' and '37' hold on one day. Expected periods without days in common.");
        assertThatThrownBy(() -> BOTH.canonical(ImmutableList.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Parameter 'limit': unknown. Expected none.");
        assertThatThrownBy(() ->
                        GivenValues.none().with("limit", GivenValue.of("many")).canonical(ImmutableList.of(LIMIT)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Parameter 'limit': 'many'. Expected a whole number.");
        assertThatThrownBy(() -> Checked.of(CheckMark.NONE, DAY))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Checked 'NONE': not at all, and on '2019-01-01'. Expected no day.");
    }
}
