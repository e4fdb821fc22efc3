package org.reformkit.model.structure;

import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.reformkit.model.base.Element;
import org.reformkit.model.base.ElementId;

/**
 * Who of one kind refers to whom: for each element that is referred to, the places of those that refer to it. As it holds
 * places, it stays true while they refer to the same. Immutable; an open-addressed table, as an edit copies it whole.
 */
final class Links {

    private static final int[] NOWHERE = {};

    /** What is referred to, or {@link #FREE}. */
    private final Object[] targets;
    /** Beside the targets, ascending. */
    private final int[][] places;
    /** How many targets there are, also those to which nothing refers any more. */
    private final int used;

    private static final Object FREE = new Object();

    private Links(Object[] targets, int[][] places, int used) {
        this.targets = targets;
        this.places = places;
        this.used = used;
    }

    static Links of(Table<ElementId, Element> elements) {
        Map<ElementId, int[]> counted = new HashMap<>();
        for (Element element : elements.values()) {
            for (ElementId target : element.references()) {
                counted.computeIfAbsent(target, id -> new int[2])[0]++;
            }
        }
        Links links = free(counted.size());
        counted.forEach((target, count) -> links.places[links.slotFor(target)] = new int[count[0]]);
        int place = 0;
        for (Element element : elements.values()) {
            for (ElementId target : element.references()) {
                int next = counted.getOrDefault(target, NOWHERE)[1]++;
                links.places[links.slot(target)][next] = place;
            }
            place++;
        }
        return new Links(links.targets, links.places, counted.size());
    }

    private static Links free(int targets) {
        int slots = Math.max(4, 2 * Integer.highestOneBit(targets + targets / 2));
        Object[] free = new Object[slots];
        Arrays.fill(free, FREE);
        int[][] nowhere = new int[slots][];
        Arrays.fill(nowhere, NOWHERE);
        return new Links(free, nowhere, 0);
    }

    /** The places of those that refer to {@code target}, ascending; nobody changes them. */
    int[] to(ElementId target) {
        return places[slot(target)];
    }

    /** With the element at {@code place} referring to {@code after} in place of {@code before}. */
    Links replaced(int place, ImmutableSet<? extends ElementId> before, ImmutableSet<? extends ElementId> after) {
        Links next = copy(after.size());
        for (ElementId target : before) {
            if (!after.contains(target)) {
                int slot = next.slot(target);
                next.places[slot] = without(next.places[slot], place);
            }
        }
        int added = 0;
        for (ElementId target : after) {
            if (!before.contains(target)) {
                added += next.add(target, place);
            }
        }
        return new Links(next.targets, next.places, next.used + added);
    }

    /** With an element at {@code place} that refers to {@code references}, and what follows moved on. */
    Links inserted(int place, ImmutableSet<? extends ElementId> references) {
        Links next = copy(references.size());
        for (int i = 0; i < next.places.length; i++) {
            next.places[i] = shifted(next.places[i], place, 1);
        }
        int added = 0;
        for (ElementId target : references) {
            added += next.add(target, place);
        }
        return new Links(next.targets, next.places, next.used + added);
    }

    /** Without the element at {@code place}, and with what follows moved up. */
    Links removed(int place) {
        int[][] next = new int[places.length][];
        for (int i = 0; i < next.length; i++) {
            next[i] = shifted(without(places[i], place), place, -1);
        }
        return new Links(targets, next, used);
    }

    /** A copy with room for {@code more} targets. */
    private Links copy(int more) {
        if ((used + more) * 4 <= targets.length * 3) {
            return new Links(targets.clone(), places.clone(), used);
        }
        int live = 0;
        for (int[] some : places) {
            live += some.length == 0 ? 0 : 1;
        }
        Links copy = free(live + more);
        for (int i = 0; i < places.length; i++) {
            if (places[i].length > 0) {
                copy.places[copy.slotFor(targets[i])] = places[i];
            }
        }
        return new Links(copy.targets, copy.places, live);
    }

    /** Adds to these very links; how many targets are new. */
    private int add(ElementId target, int place) {
        boolean isNew = targets[slot(target)] == FREE;
        int slot = slotFor(target);
        int[] old = places[slot];
        int at = -Arrays.binarySearch(old, place) - 1;
        int[] next = new int[old.length + 1];
        System.arraycopy(old, 0, next, 0, at);
        next[at] = place;
        System.arraycopy(old, at, next, at + 1, old.length - at);
        places[slot] = next;
        return isNew ? 1 : 0;
    }

    private static int[] without(int[] places, int place) {
        int at = Arrays.binarySearch(places, place);
        if (at < 0) {
            return places;
        }
        int[] next = new int[places.length - 1];
        System.arraycopy(places, 0, next, 0, at);
        System.arraycopy(places, at + 1, next, at, next.length - at);
        return next;
    }

    private static int[] shifted(int[] places, int least, int by) {
        if (places.length == 0 || places[places.length - 1] < least) {
            return places;
        }
        int[] next = places.clone();
        for (int i = next.length - 1; i >= 0 && next[i] >= least; i--) {
            next[i] += by;
        }
        return next;
    }

    /** The slot of {@code target}, or the free one where it would be. */
    private int slot(Object target) {
        int slot = (target.hashCode() * 0x9E3779B9) >>> (Integer.numberOfLeadingZeros(targets.length) + 1);
        while (targets[slot] != FREE && !target.equals(targets[slot])) {
            slot = (slot + 1) & (targets.length - 1);
        }
        return slot;
    }

    /** The slot of {@code target}, which takes it where it is new. */
    private int slotFor(Object target) {
        int slot = slot(target);
        targets[slot] = target;
        return slot;
    }
}
