package org.reformkit.model.structure;

import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Where the keys of a table stand, by their hashes: an open-addressed table of places, two bytes a slot. It does not hold
 * the keys; who asks walks from slot to slot until the key at the place is the one. Immutable.
 */
final class Places {

    /** So many places fit; a longer table is searched by halving. */
    static final int MOST = Character.MAX_VALUE - 2;

    static final int FREE = -2;
    static final int GONE = -1;

    /** What is added to a place to stand in a slot; less than that means {@link #FREE} or {@link #GONE}. */
    private static final int SHIFT = 2;

    private static final char FREE_SLOT = 0;
    private static final char GONE_SLOT = 1;

    private final char[] slots;
    /** How many slots are not free. */
    private final int used;

    private Places(char[] slots, int used) {
        this.slots = slots;
        this.used = used;
    }

    /** The places from 0 to {@code size}, whose keys have these hashes. */
    static Places of(int size, IntUnaryOperator hashes) {
        Places places = new Places(new char[Math.max(8, 2 * Integer.highestOneBit(size + size / 2))], size);
        for (int place = 0; place < size; place++) {
            places.slots[places.freeSlot(hashes.applyAsInt(place))] = (char) (place + SHIFT);
        }
        return places;
    }

    int slot(int hash) {
        // The hashes of like keys are near each other, so their high bits count as well.
        return (hash * 0x9E3779B9) >>> (Integer.numberOfLeadingZeros(slots.length) + 1);
    }

    int next(int slot) {
        return (slot + 1) & (slots.length - 1);
    }

    /** The place in a slot, {@link #FREE} or {@link #GONE}. */
    int at(int slot) {
        return slots[slot] - SHIFT;
    }

    /** With what follows moved on, and a new key at {@code place}; none where too little would be free. */
    @Nullable
    Places inserted(int place, int hash) {
        if ((used + 1) * 4 > slots.length * 3) {
            return null;
        }
        Places places = new Places(moved(place - 1, 1), used + 1);
        places.slots[places.freeSlot(hash)] = (char) (place + SHIFT);
        return places;
    }

    /** Without {@code place}, whose key has this hash, and with what follows moved up. */
    Places removed(int place, int hash) {
        char[] next = moved(place, -1);
        int slot = slot(hash);
        while (at(slot) != place) {
            slot = next(slot);
        }
        next[slot] = GONE_SLOT;
        return new Places(next, used);
    }

    /** A copy with {@code by} added to all places after {@code place}; without branches, as it is the bulk of the work. */
    private char[] moved(int place, int by) {
        char[] next = new char[slots.length];
        int last = place + SHIFT;
        for (int i = 0; i < next.length; i++) {
            int found = slots[i];
            // All bits are set where last is less than what was found, and none otherwise.
            next[i] = (char) (found + (by & ((last - found) >> 31)));
        }
        return next;
    }

    private int freeSlot(int hash) {
        int slot = slot(hash);
        while (slots[slot] != FREE_SLOT) {
            slot = next(slot);
        }
        return slot;
    }
}
