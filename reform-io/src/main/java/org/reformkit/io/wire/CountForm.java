package org.reformkit.io.wire;

import com.google.common.base.CharMatcher;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.reformkit.io.Expectation;

/** A whole number from 0, in digits alone. */
final class CountForm implements Form<Integer> {

    private static final int MOST_DIGITS = 10;

    private final Expectation expectation = Expectation.of("count");

    @Override
    public @Nullable Integer parse(String text) {
        int length = text.length();
        if (length == 0 || length > MOST_DIGITS || (length > 1 && text.charAt(0) == '0')) {
            return null;
        }
        long count = 0;
        for (int i = 0; i < length; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return null;
            }
            count = count * 10 + digit;
        }
        return count <= Integer.MAX_VALUE ? (int) count : null;
    }

    @Override
    public String format(Integer value) {
        return value.toString();
    }

    @Override
    public Expectation expectation() {
        return expectation;
    }

    @Override
    public Optional<String> detail(String text) {
        boolean tooLarge = !text.isEmpty()
                && text.charAt(0) != '0'
                && CharMatcher.inRange('0', '9').matchesAllOf(text);
        return tooLarge
                ? Optional.of("Count '" + text + "': too large. Expected at most 2147483647.")
                : Optional.empty();
    }
}
