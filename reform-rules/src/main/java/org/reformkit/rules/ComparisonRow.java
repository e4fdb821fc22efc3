package org.reformkit.rules;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Optional;
import org.immutables.value.Value;
import org.reformkit.rules.check.Reading;
import org.reformkit.rules.check.Text;
import org.reformkit.rules.check.Unit;

/** One measure before and after a reform (对比行). */
@Value.Immutable(builder = false)
public interface ComparisonRow {

    /** What was measured. */
    @Value.Parameter
    Text label();

    /** What it counts. */
    @Value.Parameter
    Unit unit();

    /** The number before. */
    @Value.Parameter
    Reading before();

    /** The number after. */
    @Value.Parameter
    Reading after();

    /** The row of a measure. */
    static ComparisonRow of(Text label, Unit unit, Reading before, Reading after) {
        return ImmutableComparisonRow.of(label, unit, before, after);
    }

    /** The number after, less that before. */
    default Reading change() {
        return after().minus(before());
    }

    /**
     * The change in percent of the number before, to so many decimals, halves away from zero; absent where either is unknown
     * or there was nothing before.
     */
    default Optional<BigDecimal> percent(int decimals) {
        if (!before().isExact() || !after().isExact() || before().allows(0)) {
            return Optional.empty();
        }
        return Optional.of(BigDecimal.valueOf(change().value().orElseThrow())
                .movePointRight(2)
                .divide(BigDecimal.valueOf(before().value().orElseThrow()), decimals, RoundingMode.HALF_UP));
    }

    /** For example {@code 内设机构 293 个 → 257 个，−36，−12 %}. */
    default String text(Locale locale, int decimals) {
        String before = amount(before(), locale);
        String after = amount(after(), locale);
        String change =
                change().isExact() ? signed(Long.toString(change().value().orElseThrow())) : change().text(locale);
        return percent(decimals)
                .map(percent -> Text.message(
                        "comparison.row.percent", label(), before, after, change, signed(percent.toPlainString())))
                .orElseGet(() -> Text.message("comparison.row", label(), before, after, change))
                .in(locale);
    }

    /** For example {@code 293 → 257 (−12 %)}, without label and unit. */
    default String shortText() {
        return before() + " → " + after()
                + percent(0)
                        .map(percent -> " (" + signed(percent.toPlainString()) + " %)")
                        .orElse("");
    }

    private String amount(Reading reading, Locale locale) {
        return reading.high().isPresent() ? unit().after(reading.text(locale), locale) : reading.text(locale);
    }

    /** A real minus sign, and a plus where it grew. */
    private static String signed(String number) {
        if (number.startsWith("-")) {
            return "−" + number.substring(1);
        }
        return new BigDecimal(number).signum() > 0 ? "+" + number : number;
    }
}
