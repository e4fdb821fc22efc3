package org.reformkit.rules.check;

import static com.google.common.base.Preconditions.checkArgument;

import java.math.BigInteger;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An exact ratio of two whole numbers (比例), such as one third; in lowest terms. */
public final class Ratio implements Comparable<Ratio> {

    private static final Pattern FRACTION = Pattern.compile("(\\d{1,18})/(\\d{1,18})");
    private static final Pattern DECIMAL = Pattern.compile("(\\d{1,9})(?:\\.(\\d{1,9}))?(%?)");

    private final long numerator;
    private final long denominator;

    private Ratio(long numerator, long denominator) {
        this.numerator = numerator;
        this.denominator = denominator;
    }

    /**
     * The ratio of two numbers.
     *
     * @throws IllegalArgumentException if the numerator is negative, or the denominator is not positive
     */
    public static Ratio of(long numerator, long denominator) {
        checkArgument(
                numerator >= 0 && denominator > 0,
                "Ratio '%s/%s': expected a numerator of 0 or more and a denominator of 1 or more.",
                numerator,
                denominator);
        long divisor = BigInteger.valueOf(numerator)
                .gcd(BigInteger.valueOf(denominator))
                .longValueExact();
        return new Ratio(numerator / divisor, denominator / divisor);
    }

    /**
     * Reads {@code 1/3}, {@code 0.4}, {@code 80%} or {@code 2}.
     *
     * @throws IllegalArgumentException if it is none of these
     */
    public static Ratio parse(String text) {
        return fraction(text)
                .or(() -> decimal(text))
                .orElseThrow(() -> new IllegalArgumentException(
                        "Ratio '" + text + "': expected a form such as '1/3', '0.4' or '80%'."));
    }

    private static Optional<Ratio> fraction(String text) {
        Matcher form = FRACTION.matcher(text);
        return form.matches()
                ? Optional.of(of(Long.parseLong(form.group(1)), Long.parseLong(form.group(2))))
                : Optional.empty();
    }

    private static Optional<Ratio> decimal(String text) {
        Matcher form = DECIMAL.matcher(text);
        if (!form.matches()) {
            return Optional.empty();
        }
        String decimals = Optional.ofNullable(form.group(2)).orElse("");
        long scale = BigInteger.TEN.pow(decimals.length()).longValueExact();
        long percent = "%".equals(form.group(3)) ? 100 : 1;
        return Optional.of(of(Long.parseLong(form.group(1) + decimals), scale * percent));
    }

    /** The number above the line, 0 or more. */
    public long numerator() {
        return numerator;
    }

    /** The number below the line, 1 or more. */
    public long denominator() {
        return denominator;
    }

    @Override
    public int compareTo(Ratio other) {
        return BigInteger.valueOf(numerator)
                .multiply(BigInteger.valueOf(other.denominator))
                .compareTo(BigInteger.valueOf(other.numerator).multiply(BigInteger.valueOf(denominator)));
    }

    @Override
    public boolean equals(Object object) {
        return object instanceof Ratio other && numerator == other.numerator && denominator == other.denominator;
    }

    @Override
    public int hashCode() {
        return 31 * Long.hashCode(numerator) + Long.hashCode(denominator);
    }

    /** The form {@code 1/3}, which {@link #parse} reads; {@code 2} for a whole number. */
    @Override
    public String toString() {
        return denominator == 1 ? Long.toString(numerator) : numerator + "/" + denominator;
    }
}
