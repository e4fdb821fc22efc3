package org.reformkit.model.structure;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Whole numbers of one jurisdiction (列值), in the order of its elements of one kind. Immutable and thread-safe. */
public final class ColumnValues {

    static final ColumnValues NONE = new ColumnValues(new int[0]);

    private final int[] values;
    private final boolean hasUnknown;

    /** Keeps {@code values}, which nobody changes any more. */
    ColumnValues(int[] values) {
        this(values, indexOf(values, Column.UNKNOWN) >= 0);
    }

    private ColumnValues(int[] values, boolean hasUnknown) {
        this.values = values;
        this.hasUnknown = hasUnknown;
    }

    /** How many there are. */
    public int size() {
        return values.length;
    }

    /**
     * The number at {@code place}, from 0; {@link Column#UNKNOWN} for what is not known.
     *
     * @throws IndexOutOfBoundsException if there is no such place
     */
    public int get(int place) {
        return values[place];
    }

    /** Whether any is {@link Column#UNKNOWN}. */
    public boolean hasUnknown() {
        return hasUnknown;
    }

    ColumnValues replaced(int place, int value) {
        return replaced(new int[] {place}, new int[] {value});
    }

    /** With other values at some places. */
    ColumnValues replaced(int[] places, int[] others) {
        int[] next = values;
        boolean isJoined = hasUnknown;
        boolean isLeft = false;
        for (int i = 0; i < places.length; i++) {
            int old = next[places[i]];
            if (old != others[i]) {
                next = next == values ? values.clone() : next;
                next[places[i]] = others[i];
                isJoined |= others[i] == Column.UNKNOWN;
                isLeft |= old == Column.UNKNOWN;
            }
        }
        if (next == values) {
            return this;
        }
        return isLeft ? new ColumnValues(next) : new ColumnValues(next, isJoined);
    }

    ColumnValues inserted(int place, int value) {
        int[] next = new int[values.length + 1];
        System.arraycopy(values, 0, next, 0, place);
        next[place] = value;
        System.arraycopy(values, place, next, place + 1, values.length - place);
        return new ColumnValues(next, joined(value));
    }

    ColumnValues removed(int place) {
        int[] next = new int[values.length - 1];
        System.arraycopy(values, 0, next, 0, place);
        System.arraycopy(values, place + 1, next, place, next.length - place);
        return values[place] == Column.UNKNOWN ? new ColumnValues(next) : new ColumnValues(next, hasUnknown);
    }

    /** With {@code by} added to all from {@code least} on; only where all are known. */
    ColumnValues shifted(int least, int by) {
        int[] next = values.clone();
        for (int i = 0; i < next.length; i++) {
            if (next[i] >= least) {
                next[i] += by;
            }
        }
        return new ColumnValues(next, hasUnknown);
    }

    boolean contains(int value) {
        return indexOf(values, value) >= 0;
    }

    private boolean joined(int value) {
        return hasUnknown || value == Column.UNKNOWN;
    }

    private static int indexOf(int[] values, int value) {
        for (int i = 0; i < values.length; i++) {
            if (values[i] == value) {
                return i;
            }
        }
        return -1;
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return this == object || (object instanceof ColumnValues other && Arrays.equals(values, other.values));
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(values);
    }

    @Override
    public String toString() {
        return Arrays.toString(values);
    }
}
