package org.reformkit.io.wire;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.reformkit.io.Expectation;

/** A whole number of either sign, in digits alone but for the sign. */
final class NumberForm implements Form<Integer> {

    private static final Pattern WHOLE = Pattern.compile("0|-?[1-9][0-9]{0,9}");

    private final Expectation expectation = Expectation.of("number");

    @Override
    public @Nullable Integer parse(String text) {
        if (!WHOLE.matcher(text).matches()) {
            return null;
        }
        long number = Long.parseLong(text);
        return number >= Integer.MIN_VALUE && number <= Integer.MAX_VALUE ? (int) number : null;
    }

    @Override
    public String format(Integer value) {
        return value.toString();
    }

    @Override
    public Expectation expectation() {
        return expectation;
    }
}
