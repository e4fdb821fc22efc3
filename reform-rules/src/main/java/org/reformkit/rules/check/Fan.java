package org.reformkit.rules.check;

import org.jspecify.annotations.Nullable;
import org.reformkit.model.structure.ColumnValues;

/** The parts of all subjects of a batch at once (批量下级), each with the place of the subject whose part it is. */
public final class Fan<T> {

    private final Batch<T> parts;
    /** Absent where the batch is of one subject. */
    private final @Nullable ColumnValues owners;
    /** Counted on first use; a race counts twice, with the same result. */
    private int @Nullable [] counts;

    private Fan(Batch<T> parts, @Nullable ColumnValues owners) {
        this.parts = parts;
        this.owners = owners;
    }

    /** Parts of subjects at these places of their batch. */
    public static <T> Fan<T> of(Batch<T> parts, ColumnValues owners) {
        return new Fan<>(parts, owners);
    }

    /** Parts of the only subject of a batch. */
    public static <T> Fan<T> of(Batch<T> parts) {
        return new Fan<>(parts, null);
    }

    /** The parts of all of them. */
    public Batch<T> parts() {
        return parts;
    }

    /** The place of the subject whose part it is that stands at {@code part}. */
    public int owner(int part) {
        return owners == null ? 0 : owners.get(part);
    }

    /** How many parts the subject at {@code owner} has. */
    public int parts(int owner) {
        int[] known = counts;
        if (known == null) {
            known = counted();
            counts = known;
        }
        return owner < known.length ? known[owner] : 0;
    }

    /** Up to the last subject that has any. */
    private int[] counted() {
        int last = -1;
        for (int i = 0; i < parts.size(); i++) {
            last = Math.max(last, owner(i));
        }
        int[] counted = new int[last + 1];
        for (int i = 0; i < parts.size(); i++) {
            counted[owner(i)]++;
        }
        return counted;
    }
}
