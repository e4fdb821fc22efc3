package org.reformkit.model.structure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.reformkit.model.base.Element;
import org.reformkit.model.base.ElementId;

/**
 * Who of one kind refers to whom: for each element that is referred to, the places of those that refer to it. As it holds
 * places, it stays true while they refer to the same. Immutable; an open-addressed table, as an edit copies it whole.
 */
final class Links {

    private static final int[] NOWHERE = {};

    /** Those that refer. */
    private final Table<ElementId, Element> elements;
    /** What is referred to, or {@link #FREE}. */
    private final Object[] targets;
    /** Beside the targets, ascending. */
    private final int[][] places;
    /** How many targets there are, also those to which nothing refers any more. */
    private final int used;

    private static final Object FREE = new Object();

    private Links(Table<ElementId, Element> elements, Object[] targets, int[][] places, int used) {
        this.elements = elements;
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
        Links links = free(elements, counted.size());
        counted.forEach((target, count) -> links.places[links.slotFor(target)] = new int[count[0]]);
        int place = 0;
        for (Element element : elements.values()) {
            for (ElementId target : element.references()) {
                int next = counted.getOrDefault(target, NOWHERE)[1]++;
                links.places[links.slot(target)][next] = place;
            }
            place++;
        }
        return new Links(elements, links.targets, links.places, counted.size());
    }

    private static Links free(Table<ElementId, Element> elements, int targets) {
        int slots = Math.max(4, 2 * Integer.highestOneBit(targets + targets / 2));
        Object[] free = new Object[slots];
        Arrays.fill(free, FREE);
        int[][] nowhere = new int[slots][];
        Arrays.fill(nowhere, NOWHERE);
        return new Links(elements, free, nowhere, 0);
    }

    /** The places of those that refer to {@code target}, ascending; nobody changes them. */
    int[] to(ElementId target) {
        return places[slot(target)];
    }

    Table<ElementId, Element> elements() {
        return elements;
    }

    /** The same of other elements, of which few differ. */
    Links carriedTo(Table<ElementId, Element> now) {
        Fresh fresh = new Fresh(elements, now);
        Difference.between(elements, now, fresh);
        if (fresh.places.isEmpty() && !fresh.isMoved()) {
            return new Links(now, targets, places, used);
        }
        int more = 0;
        for (int place : fresh.places) {
            more += now.at(place).references().size();
        }
        Links next = copy(now, more, fresh);
        int added = 0;
        for (int place : fresh.places) {
            for (ElementId target : now.at(place).references()) {
                added += next.add(target, place);
            }
        }
        return new Links(now, next.targets, next.places, next.used + added);
    }

    /** Where the places of before are now, without those that refer to others than before; and these. */
    private static final class Fresh implements Difference.Visitor {

        private final Table<ElementId, Element> before;
        private final Table<ElementId, Element> after;
        private final Difference.Moves moves;
        private final List<Integer> places = new ArrayList<>();

        Fresh(Table<ElementId, Element> before, Table<ElementId, Element> after) {
            this.before = before;
            this.after = after;
            this.moves = new Difference.Moves(before.size());
        }

        boolean isMoved() {
            return moves.isMoved();
        }

        /** Those that are there still, where they are now. */
        int[] moved(int[] some) {
            int count = 0;
            boolean isSame = true;
            for (int place : some) {
                int now = moves.to(place);
                count += now >= 0 ? 1 : 0;
                isSame &= now == place;
            }
            if (isSame) {
                return some;
            }
            int[] next = new int[count];
            int at = 0;
            for (int place : some) {
                if (moves.to(place) >= 0) {
                    next[at++] = moves.to(place);
                }
            }
            return next;
        }

        @Override
        public void same(int old, int now, int length) {
            moves.same(old, now, length);
        }

        @Override
        public void replaced(int old, int now) {
            if (after.at(now).refersAs(before.at(old))) {
                moves.replaced(old, now);
            } else {
                moves.removed(old);
                places.add(now);
            }
        }

        @Override
        public void removed(int old) {
            moves.removed(old);
        }

        @Override
        public void inserted(int now) {
            moves.inserted(now);
            places.add(now);
        }
    }

    /** A copy with all places moved, and with room for {@code more} targets. */
    private Links copy(Table<ElementId, Element> now, int more, Fresh fresh) {
        int[][] moved = new int[places.length][];
        int live = 0;
        for (int i = 0; i < places.length; i++) {
            moved[i] = places[i].length == 0 ? NOWHERE : fresh.moved(places[i]);
            live += moved[i].length == 0 ? 0 : 1;
        }
        if ((used + more) * 4 <= targets.length * 3) {
            return new Links(now, targets.clone(), moved, used);
        }
        Links copy = free(now, live + more);
        for (int i = 0; i < moved.length; i++) {
            if (moved[i].length > 0) {
                copy.places[copy.slotFor(targets[i])] = moved[i];
            }
        }
        return new Links(now, copy.targets, copy.places, live);
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
