package org.reformkit.rules;

import java.util.List;
import org.reformkit.model.base.ElementId;

/** Tells most elements from those of a set by two bits of their hashes; some others pass too. Immutable. */
final class Sieve {

    /** So many are tried one after the other. */
    private static final int FEW = 8;

    /** All numbers by the golden ratio, so that hashes of like ids come to lie apart. */
    private static final int SPREAD = 0x9E3779B9;

    private static final int HIGH_BITS = 26;
    private static final int NEXT_BITS = 20;

    /** The bits of all. */
    private final long any;
    /** And of each, where they are few. */
    private final long[] each;

    Sieve(List<ElementId> ids) {
        this.any = bits(ids);
        this.each = new long[ids.size() <= FEW ? ids.size() : 0];
        for (int place = 0; place < each.length; place++) {
            each[place] = bits(ids.get(place));
        }
    }

    private static long bits(ElementId id) {
        int hash = id.hashCode() * SPREAD;
        return 1L << (hash >>> HIGH_BITS) | 1L << (hash >>> NEXT_BITS);
    }

    /** The bits of all of them, by which it is known later whether any may be one that is looked for. */
    static long bits(Iterable<ElementId> ids) {
        long bits = 0;
        for (ElementId id : ids) {
            bits |= bits(id);
        }
        return bits;
    }

    /** Whether any of those whose {@link #bits} these are may be one of the set. */
    boolean mayHaveAny(long others) {
        if ((others & any) == 0) {
            return false;
        }
        for (long one : each) {
            if ((one & others) == one) {
                return true;
            }
        }
        return each.length == 0;
    }
}
