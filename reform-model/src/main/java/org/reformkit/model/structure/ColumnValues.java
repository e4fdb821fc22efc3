package org.reformkit.model.structure;

import com.google.common.primitives.Ints;
import java.util.Arrays;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** Whole numbers of one jurisdiction (列值), in the order of its elements of one kind. Immutable and thread-safe. */
public final class ColumnValues {

    private static final int[] NO_LARGE = {};

    static final ColumnValues NONE = of(NO_LARGE);

    /** Where all are known and fit, they stand here: a check of a nation waits for memory, and this is a quarter of it. */
    private final byte @Nullable [] small;
    /** Else here. */
    private final int[] large;

    /** Here, too, so that whoever only asks for it or for the ends does not wait for the numbers. */
    private final int size;

    private final int least;
    private final int most;
    private final boolean hasUnknown;

    private ColumnValues(byte @Nullable [] small, int[] large, int least, int most, boolean hasUnknown) {
        this.small = small;
        this.large = large;
        this.size = small != null ? small.length : large.length;
        this.least = least;
        this.most = most;
        this.hasUnknown = hasUnknown;
    }

    /** These numbers, with {@link Column#UNKNOWN} for what is not known. */
    public static ColumnValues of(Collection<Integer> numbers) {
        return of(Ints.toArray(numbers));
    }

    /** These values; they may be kept, so nobody changes them any more. */
    static ColumnValues of(int[] values) {
        int least = Integer.MAX_VALUE;
        int most = Integer.MIN_VALUE;
        boolean hasUnknown = false;
        for (int value : values) {
            if (value == Column.UNKNOWN) {
                hasUnknown = true;
            } else {
                least = Math.min(least, value);
                most = Math.max(most, value);
            }
        }
        boolean isSmall = !hasUnknown && (values.length == 0 || (isSmall(least) && isSmall(most)));
        return isSmall
                ? new ColumnValues(packed(values), NO_LARGE, least, most, false)
                : new ColumnValues(null, values, least, most, hasUnknown);
    }

    private static ColumnValues of(byte[] values) {
        byte least = Byte.MAX_VALUE;
        byte most = Byte.MIN_VALUE;
        for (byte value : values) {
            least = value < least ? value : least;
            most = value > most ? value : most;
        }
        return new ColumnValues(values, NO_LARGE, least, most, false);
    }

    private static boolean isSmall(int value) {
        return value == (byte) value;
    }

    private static byte[] packed(int[] values) {
        byte[] packed = new byte[values.length];
        for (int i = 0; i < packed.length; i++) {
            packed[i] = (byte) values[i];
        }
        return packed;
    }

    /** How many there are. */
    public int size() {
        return size;
    }

    /**
     * The number at {@code place}, from 0; {@link Column#UNKNOWN} for what is not known.
     *
     * @throws IndexOutOfBoundsException if there is no such place
     */
    public int get(int place) {
        return small != null ? small[place] : large[place];
    }

    /** The first place from {@code from} on of this very number, or of one with all these bits; their size where there is none. */
    int next(int number, int bits, int from) {
        int place = from;
        if (small == null) {
            while (place < large.length && large[place] != number && (large[place] & bits) != bits) {
                place++;
            }
            return place;
        }
        while (place < small.length && small[place] != number && (small[place] & bits) != bits) {
            place++;
        }
        return place;
    }

    /** Whether any is {@link Column#UNKNOWN}. */
    public boolean hasUnknown() {
        return hasUnknown;
    }

    /** The least of those that are known; the greatest {@code int} where none is. */
    public int least() {
        return least;
    }

    /** The greatest of those that are known; the least {@code int} where none is. */
    public int most() {
        return most;
    }

    /** Whether there are some, all known, and all the same number: the {@link #least}. */
    public boolean isOne() {
        return least == most && !hasUnknown;
    }

    /** The same with another number at each of the first {@code count} of these places. */
    ColumnValues with(int count, int[] places, int[] numbers) {
        boolean isSmallNow = small != null;
        for (int i = 0; i < count; i++) {
            isSmallNow &= isSmall(numbers[i]);
        }
        if (small == null || !isSmallNow) {
            int[] all = new int[size()];
            copyTo(all, 0, 0, all.length);
            for (int i = 0; i < count; i++) {
                all[places[i]] = numbers[i];
            }
            return of(all);
        }
        byte[] all = small.clone();
        int newLeast = least;
        int newMost = most;
        boolean isEndGone = false;
        for (int i = 0; i < count; i++) {
            isEndGone |= small[places[i]] == least || small[places[i]] == most;
            all[places[i]] = (byte) numbers[i];
            newLeast = Math.min(newLeast, numbers[i]);
            newMost = Math.max(newMost, numbers[i]);
        }
        // The ends are looked for again only where one of them may be gone.
        return isEndGone ? of(all) : new ColumnValues(all, NO_LARGE, newLeast, newMost, false);
    }

    void copyTo(int[] target, int begin, int targetBegin, int length) {
        if (small == null) {
            System.arraycopy(large, begin, target, targetBegin, length);
            return;
        }
        for (int i = 0; i < length; i++) {
            target[targetBegin + i] = small[begin + i];
        }
    }

    /** The same numbers always stand in the same way, so these are compared as they stand. */
    @Override
    public boolean equals(@Nullable Object object) {
        return this == object
                || (object instanceof ColumnValues other
                        && Arrays.equals(small, other.small)
                        && Arrays.equals(large, other.large));
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(small) + Arrays.hashCode(large);
    }

    @Override
    public String toString() {
        return small != null ? Arrays.toString(small) : Arrays.toString(large);
    }
}
