package org.reformkit.rules.check;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.ToLongFunction;
import java.util.stream.LongStream;

/**
 * What is known of a whole number (读数): the range it lies in, exact where both ends meet. An amount that no source gives
 * is {@code atLeast(0)}, so that a sum with unknown parts is still known to exceed a limit once its known parts do. Exact
 * arithmetic: what exceeds a {@code long} is an {@link ArithmeticException}.
 */
public final class Reading {

    /** The lower end of what has none. */
    static final long BELOW_ALL = Long.MIN_VALUE;
    /** The upper end of what has none. */
    static final long ABOVE_ALL = Long.MAX_VALUE;

    private static final Reading UNKNOWN = new Reading(BELOW_ALL, ABOVE_ALL);
    private static final Reading NOT_NEGATIVE = new Reading(0, ABOVE_ALL);
    /** Shared, so that reading the usual numbers allocates nothing. */
    private static final Reading[] EXACT = LongStream.range(0, 1024)
            .mapToObj(value -> new Reading(value, value))
            .toArray(Reading[]::new);

    private final long low;
    private final long high;

    private Reading(long low, long high) {
        this.low = low;
        this.high = high;
    }

    /** A number that is known. */
    public static Reading exact(long value) {
        return value >= 0 && value < EXACT.length ? EXACT[(int) value] : range(value, value);
    }

    /** A number of which only a lower end is known, inclusive. */
    public static Reading atLeast(long low) {
        return low == 0 ? NOT_NEGATIVE : new Reading(low, ABOVE_ALL);
    }

    /** A number of which only an upper end is known, inclusive. */
    public static Reading atMost(long high) {
        return new Reading(BELOW_ALL, high);
    }

    /**
     * A number between two ends, both inclusive.
     *
     * @throws IllegalArgumentException if {@code low} exceeds {@code high}
     */
    public static Reading between(long low, long high) {
        checkArgument(low <= high, "Reading: between '%s' and '%s'. Expected the lower end first.", low, high);
        return low == high ? exact(low) : range(low, high);
    }

    /** A number of which nothing is known. */
    public static Reading unknown() {
        return UNKNOWN;
    }

    /** The amount in {@code source}; at least 0 where that is absent. */
    public static <T> Reading amount(Optional<T> source, ToLongFunction<? super T> amount) {
        return source.isPresent() ? exact(amount.applyAsLong(source.get())) : NOT_NEGATIVE;
    }

    /** Whether the number is known. */
    public boolean isExact() {
        return low == high;
    }

    /** The number, where it is known. */
    public OptionalLong value() {
        return low == high ? OptionalLong.of(low) : OptionalLong.empty();
    }

    /** The lowest it can be, inclusive; empty without bound. */
    public OptionalLong low() {
        return low == BELOW_ALL ? OptionalLong.empty() : OptionalLong.of(low);
    }

    /** The highest it can be, inclusive; empty without bound. */
    public OptionalLong high() {
        return high == ABOVE_ALL ? OptionalLong.empty() : OptionalLong.of(high);
    }

    /** Whether the number may be {@code value}. */
    public boolean allows(long value) {
        return low <= value && value <= high;
    }

    /** Whether everything that {@code other} allows is allowed here: {@code other} knows as much or more. */
    public boolean includes(Reading other) {
        return low <= other.low && other.high <= high;
    }

    /** The sum. */
    public Reading plus(Reading other) {
        return ofEnds(sumOfLowEnds(low, other.low), sumOfHighEnds(high, other.high));
    }

    /** The difference. */
    public Reading minus(Reading other) {
        return ofEnds(
                low == BELOW_ALL || other.high == ABOVE_ALL ? BELOW_ALL : Math.subtractExact(low, other.high),
                high == ABOVE_ALL || other.low == BELOW_ALL ? ABOVE_ALL : Math.subtractExact(high, other.low));
    }

    /** The product. */
    public Reading times(long factor) {
        if (factor == 0) {
            return exact(0);
        }
        return factor > 0
                ? ofEnds(multiply(low, factor), multiply(high, factor))
                : ofEnds(multiply(high, factor), multiply(low, factor));
    }

    /** The quotient, rounded down. */
    Reading dividedBy(long divisor) {
        return ofEnds(
                low == BELOW_ALL ? BELOW_ALL : Math.floorDiv(low, divisor),
                high == ABOVE_ALL ? ABOVE_ALL : Math.floorDiv(high, divisor));
    }

    /** The lower end, or {@link #BELOW_ALL}. */
    long lowEnd() {
        return low;
    }

    /** The upper end, or {@link #ABOVE_ALL}. */
    long highEnd() {
        return high;
    }

    /** The reading between two ends, each of which may be without bound. */
    static Reading ofEnds(long low, long high) {
        return low == high ? exact(low) : low == 0 && high == ABOVE_ALL ? NOT_NEGATIVE : range(low, high);
    }

    static long sumOfLowEnds(long one, long other) {
        return one == BELOW_ALL || other == BELOW_ALL ? BELOW_ALL : Math.addExact(one, other);
    }

    static long sumOfHighEnds(long one, long other) {
        return one == ABOVE_ALL || other == ABOVE_ALL ? ABOVE_ALL : Math.addExact(one, other);
    }

    /** The number in a text, such as {@code 3} or {@code 至少 3}; a range from 0 without end reads as unknown. */
    public String text(Locale locale) {
        if (isExact()) {
            return Long.toString(low);
        }
        if (high == ABOVE_ALL) {
            return low <= 0
                    ? Text.message("reading.unknown").in(locale)
                    : Text.message("reading.at-least", low).in(locale);
        }
        return low == BELOW_ALL
                ? Text.message("reading.at-most", high).in(locale)
                : Text.message("reading.between", low, high).in(locale);
    }

    private static Reading range(long low, long high) {
        if (low == ABOVE_ALL || high == BELOW_ALL) {
            throw new ArithmeticException("Reading: " + low + " to " + high + " exceeds a long.");
        }
        return new Reading(low, high);
    }

    /** An end without bound stays so. */
    private static long multiply(long end, long factor) {
        if (end == BELOW_ALL || end == ABOVE_ALL) {
            return (end == ABOVE_ALL) == (factor > 0) ? ABOVE_ALL : BELOW_ALL;
        }
        return Math.multiplyExact(end, factor);
    }

    @Override
    public boolean equals(Object object) {
        return this == object || (object instanceof Reading other && low == other.low && high == other.high);
    }

    @Override
    public int hashCode() {
        return 31 * Long.hashCode(low) + Long.hashCode(high);
    }

    @Override
    public String toString() {
        return text(Locale.ENGLISH);
    }
}
