package org.reformkit.model.structure;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.reformkit.model.base.JurisdictionCode;

/** The codes of all jurisdictions of a structure, ascending, and where each stands. Structures with the same codes share it. */
final class Codes {

    private final ImmutableList<JurisdictionCode> ascending;
    /** An open-addressed table of places plus 1; 0 where it is free. */
    private final int[] slots;
    /**
     * Where the last code stands that was found by its turn. Whoever visits all jurisdictions asks for each many times and then
     * for the next, and need not wait for a slot and a hash that nobody else reads. Of several that visit at once, one finds
     * most by their turn, and the others by their slots.
     */
    private int latest;

    private Codes(ImmutableList<JurisdictionCode> ascending) {
        this.ascending = ascending;
        this.slots = new int[Math.max(4, 4 * Integer.highestOneBit(ascending.size()))];
        for (int place = 0; place < ascending.size(); place++) {
            int slot = slot(ascending.get(place));
            while (slots[slot] != 0) {
                slot = next(slot);
            }
            slots[slot] = place + 1;
        }
    }

    static Codes of(List<Territory> ascending) {
        return new Codes(ascending.stream().map(Territory::code).collect(ImmutableList.toImmutableList()));
    }

    ImmutableList<JurisdictionCode> all() {
        return ascending;
    }

    int size() {
        return ascending.size();
    }

    /** The place of a code, or -1. */
    @SuppressWarnings("ReferenceEquality") // an equal code is found by its slot
    int place(JurisdictionCode code) {
        int last = latest;
        if (last < ascending.size() && ascending.get(last) == code) {
            return last;
        }
        if (last + 1 < ascending.size() && ascending.get(last + 1) == code) {
            latest = last + 1;
            return last + 1;
        }
        if (!ascending.isEmpty() && ascending.get(0) == code) {
            latest = 0;
            return 0;
        }
        for (int slot = slot(code); slots[slot] != 0; slot = next(slot)) {
            int place = slots[slot] - 1;
            if (code.equals(ascending.get(place))) {
                return place;
            }
        }
        return -1;
    }

    private int slot(JurisdictionCode code) {
        return (code.hashCode() * 0x9E3779B9) >>> (Integer.numberOfLeadingZeros(slots.length) + 1);
    }

    private int next(int slot) {
        return (slot + 1) & (slots.length - 1);
    }

    @Override
    public boolean equals(Object object) {
        return this == object || (object instanceof Codes other && ascending.equals(other.ascending));
    }

    @Override
    public int hashCode() {
        return ascending.hashCode();
    }
}
