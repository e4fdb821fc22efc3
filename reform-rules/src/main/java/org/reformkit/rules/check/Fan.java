package org.reformkit.rules.check;

import org.jspecify.annotations.Nullable;
import org.reformkit.model.structure.ColumnValues;

/** The parts of all subjects of a batch at once (批量下级), each with the place of the subject whose part it is. */
public final class Fan<T> {

    private final Batch<T> parts;
    /** Absent where the batch is of one subject. */
    private final @Nullable ColumnValues owners;
    /** Counted on first use; a race counts twice, with the same result. */
    private volatile int @Nullable [] counts;

    private final int subjects;

    private Fan(Batch<T> parts, @Nullable ColumnValues owners, int subjects) {
        this.parts = parts;
        this.owners = owners;
        this.subjects = subjects;
    }

    /** Parts of so many subjects, each part of the one at its place in {@code owners}. */
    public static <T> Fan<T> of(Batch<T> parts, ColumnValues owners, int subjects) {
        return new Fan<>(parts, owners, subjects);
    }

    /** Parts of the only subject of a batch. */
    public static <T> Fan<T> of(Batch<T> parts) {
        return new Fan<>(parts, null, 1);
    }

    /** The parts of all of them. */
    public Batch<T> parts() {
        return parts;
    }

    /** The place of the subject whose part it is that stands at {@code part}. */
    public int owner(int part) {
        return owners == null ? 0 : owners.get(part);
    }

    /** How many subjects there are. */
    public int subjects() {
        return subjects;
    }

    /** How many parts the subject at a place has. */
    public int count(int place) {
        return counted()[place];
    }

    /** How many parts each subject has. */
    Readings counts() {
        return Readings.exactly(counted());
    }

    private int[] counted() {
        int[] known = counts;
        if (known == null) {
            known = new int[subjects];
            for (int i = 0; i < parts.size(); i++) {
                known[owner(i)]++;
            }
            counts = known;
        }
        return known;
    }
}
