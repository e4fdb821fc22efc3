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
        this.values = values;
        this.hasUnknown = isUnknownAmong(values);
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

    void copyTo(int[] target, int begin, int targetBegin, int length) {
        System.arraycopy(values, begin, target, targetBegin, length);
    }

    private static boolean isUnknownAmong(int[] values) {
        for (int value : values) {
            if (value == Column.UNKNOWN) {
                return true;
            }
        }
        return false;
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
