package org.reformkit.io.wire;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.reformkit.io.Expectation;

/** A date as four, two and two digits; read by hand, as {@link LocalDate#parse} is slow enough to show in bulk reading. */
final class DateForm implements Form<LocalDate> {

    private static final int LENGTH = 10;

    private final Expectation expectation = Expectation.of("date");

    @Override
    public @Nullable LocalDate parse(String text) {
        if (text.length() != LENGTH || text.charAt(4) != '-' || text.charAt(7) != '-') {
            return null;
        }
        int year = number(text, 0, 4);
        int month = number(text, 5, 7);
        int day = number(text, 8, LENGTH);
        if (year < 1 || month < 1 || month > 12 || day < 1 || day > 31) {
            return null;
        }
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    @Override
    public String format(LocalDate value) {
        return value.toString();
    }

    @Override
    public Expectation expectation() {
        return expectation;
    }

    /** The number in these places, or -1. */
    private static int number(String text, int start, int end) {
        int number = 0;
        for (int i = start; i < end; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = number * 10 + digit;
        }
        return number;
    }
}
