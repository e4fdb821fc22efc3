package org.reformkit.rules.check;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.LongFunction;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.reformkit.model.structure.Column;
import org.reformkit.model.structure.ColumnValues;

/**
 * What a measure reads from the subjects of a batch, in their order (批量读数): a {@link Reading} each, kept as plain numbers. Values
 * of a column are amounts, so what is not known of them is at least 0.
 */
public final class Readings {

    private static final long[] NONE = {};
    private static final long[] ZERO = {0};

    private final int size;
    /** Where there is one, the numbers are in it. */
    private final @Nullable ColumnValues column;
    /** Else, where all are exact and small, these. */
    private final int @Nullable [] exact;
    /** Else the lower ends, and the upper ones; the very same where all are exact. One end stands for all. */
    private final long[] low;

    private final long[] high;

    private Readings(ColumnValues column) {
        this.size = column.size();
        this.column = column;
        this.exact = null;
        this.low = NONE;
        this.high = NONE;
    }

    private Readings(int[] exact) {
        this.size = exact.length;
        this.column = null;
        this.exact = exact;
        this.low = NONE;
        this.high = NONE;
    }

    private Readings(int size, long[] low, long[] high) {
        this.size = size;
        this.column = null;
        this.exact = null;
        this.low = low;
        this.high = high;
    }

    /** The values of a column. */
    public static Readings of(ColumnValues column) {
        return new Readings(column);
    }

    /** The same reading for all. */
    public static Readings all(int size, Reading reading) {
        long[] low = reading.lowEnd() == 0 ? ZERO : new long[] {reading.lowEnd()};
        return new Readings(size, low, reading.isExact() ? low : new long[] {reading.highEnd()});
    }

    /** The reading at each place. */
    public static Readings of(int size, IntFunction<Reading> reading) {
        long[] low = new long[size];
        long[] high = low;
        for (int i = 0; i < size; i++) {
            Reading one = reading.apply(i);
            if (high == low && !one.isExact()) {
                high = low.clone();
            }
            low[i] = one.lowEnd();
            high[i] = one.highEnd();
        }
        return new Readings(size, low, high);
    }

    /** The reading of each subject, one after the other. */
    public static <S> Readings each(List<? extends S> subjects, Function<? super S, Reading> reading) {
        return subjects.size() == 1
                ? all(1, reading.apply(subjects.get(0)))
                : of(subjects.size(), place -> reading.apply(subjects.get(place)));
    }

    /** Each the number at its place, which nobody changes from here on. */
    static Readings exactly(int[] numbers) {
        return new Readings(numbers);
    }

    /** Each between the two numbers at its place, which nobody changes from here on. */
    static Readings between(long[] low, long[] high) {
        return new Readings(low.length, low, low == high || Arrays.equals(low, high) ? low : high);
    }

    /** How many there are. */
    public int size() {
        return size;
    }

    /** The reading at a place. */
    public Reading get(int place) {
        return Reading.ofEnds(low(place), high(place));
    }

    private boolean isExact() {
        return column == null ? exact != null || low == high : !column.hasUnknown();
    }

    private boolean isConstant() {
        return column == null && exact == null && low.length == 1;
    }

    private long low(int place) {
        if (column != null) {
            int value = column.get(place);
            return value == Column.UNKNOWN ? 0 : value;
        }
        if (exact != null) {
            return exact[place];
        }
        return low[low.length == 1 ? 0 : place];
    }

    private long high(int place) {
        if (column != null) {
            int value = column.get(place);
            return value == Column.UNKNOWN ? Reading.ABOVE_ALL : value;
        }
        if (exact != null) {
            return exact[place];
        }
        return high[high.length == 1 ? 0 : place];
    }

    /** Each with the other at its place. */
    Readings with(Readings other, Combination combination) {
        if (other.isConstant() && other.low(0) == 0 && other.high(0) == 0) {
            // Neither a sum nor a difference changes by nothing.
            return this;
        }
        return isConstant() && other.isConstant()
                ? all(size, combination.of(get(0), other.get(0)))
                : of(size, place -> combination.of(get(place), other.get(place)));
    }

    /** Of each what {@code change} makes of it. */
    Readings map(UnaryOperator<Reading> change) {
        return isConstant() ? all(size, change.apply(get(0))) : of(size, place -> change.apply(get(place)));
    }

    /** The sum of the parts of each subject. */
    Readings summed(Fan<?> fan) {
        int @Nullable [] small = isExact() ? smallSums(fan) : null;
        if (small != null) {
            return exactly(small);
        }
        long[] least = new long[fan.subjects()];
        long[] most = new long[fan.subjects()];
        for (int i = 0; i < size; i++) {
            int owner = fan.owner(i);
            least[owner] = Reading.sumOfLowEnds(least[owner], low(i));
            most[owner] = Reading.sumOfHighEnds(most[owner], high(i));
        }
        return between(least, most);
    }

    /** The sums of exact numbers, or null where one does not fit. */
    private int @Nullable [] smallSums(Fan<?> fan) {
        int[] sums = new int[fan.subjects()];
        for (int i = 0; i < size; i++) {
            int owner = fan.owner(i);
            long sum = sums[owner] + low(i);
            if ((int) sum != sum) {
                return null;
            }
            sums[owner] = (int) sum;
        }
        return sums;
    }

    /** Whether each stands so to the other at its place. */
    Verdicts test(Limit limit, Readings bound) {
        if (bound.isConstant()) {
            return test(limit, bound.get(0));
        }
        if (isExact() && bound.isExact()) {
            return testExact(limit, bound);
        }
        return Verdicts.of(size, place -> limit.test(low(place), high(place), bound.low(place), bound.high(place)));
    }

    /** Whether each stands so to one number. */
    Verdicts test(Limit limit, Reading bound) {
        if (isExact() && bound.isExact()) {
            return testExact(limit, bound.lowEnd());
        }
        return Verdicts.of(size, place -> limit.test(low(place), high(place), bound.lowEnd(), bound.highEnd()));
    }

    private Verdicts testExact(Limit limit, long bound) {
        if (column != null && limit.holdsThroughout(column.least(), column.most(), bound)) {
            return Verdicts.all(size, Verdict.SATISFIED);
        }
        Verdicts.Draft draft = new Verdicts.Draft(size);
        for (int i = 0; i < size; i++) {
            draft.add(limit.holds(low(i), bound));
        }
        return draft.done();
    }

    private Verdicts testExact(Limit limit, Readings bound) {
        Verdicts.Draft draft = new Verdicts.Draft(size);
        for (int i = 0; i < size; i++) {
            draft.add(limit.holds(low(i), bound.low(i)));
        }
        return draft.done();
    }

    /** Whether each so many times stands so to another so many times. */
    Verdicts test(Limit limit, long times, Readings other, long otherTimes) {
        if (!isExact() || !other.isExact()) {
            return map(reading -> reading.times(times)).test(limit, other.map(reading -> reading.times(otherTimes)));
        }
        Verdicts.Draft draft = new Verdicts.Draft(size);
        for (int i = 0; i < size; i++) {
            draft.add(limit.holds(Math.multiplyExact(low(i), times), Math.multiplyExact(other.low(i), otherTimes)));
        }
        return draft.done();
    }

    /** Whether each stands so to what a change makes of another at its place; {@code ofExact} is the same change. */
    Verdicts test(Limit limit, Readings source, LongFunction<Reading> ofExact, UnaryOperator<Reading> change) {
        if (!isExact() || !source.isExact()) {
            return test(limit, source.map(change));
        }
        Verdicts.Draft draft = new Verdicts.Draft(size);
        for (int i = 0; i < size; i++) {
            Reading bound = ofExact.apply(source.low(i));
            if (bound.isExact()) {
                draft.add(limit.holds(low(i), bound.lowEnd()));
            } else {
                draft.add(limit.test(low(i), low(i), bound.lowEnd(), bound.highEnd()));
            }
        }
        return draft.done();
    }

    /** Two readings into one. */
    @FunctionalInterface
    interface Combination {
        Reading of(Reading one, Reading other);
    }
}
