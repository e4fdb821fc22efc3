package org.reformkit.model.structure;

import org.jspecify.annotations.Nullable;

/**
 * How one table became another. What both share is found block by block, so that after few changes little is looked at;
 * what is derived from the one table is then carried over to the other, and only once someone asks for it.
 */
final class Difference {

    private Difference() {}

    /** Told of all places of both tables, in their order. */
    interface Visitor {

        /** The same values stand at these places. */
        void same(int before, int after, int length);

        /** Another value of the same key stands here. */
        void replaced(int before, int after);

        void removed(int before);

        void inserted(int after);
    }

    static <K extends Comparable<? super K>, V> void between(Table<K, V> before, Table<K, V> after, Visitor visitor) {
        int @Nullable [] replaced = after.replacedSince(before);
        if (replaced != null) {
            at(replaced, after.size(), visitor);
            return;
        }
        int old = 0;
        int now = 0;
        while (old < before.size() && now < after.size()) {
            int shared = before.shared(old, after, now);
            if (shared > 0) {
                visitor.same(old, now, shared);
                old += shared;
                now += shared;
                continue;
            }
            int order = before.compare(before.at(old), after.at(now));
            if (order == 0) {
                visitor.replaced(old++, now++);
            } else if (order < 0) {
                visitor.removed(old++);
            } else {
                visitor.inserted(now++);
            }
        }
        while (old < before.size()) {
            visitor.removed(old++);
        }
        while (now < after.size()) {
            visitor.inserted(now++);
        }
    }

    /** Where other values stand at these places and nothing else differs. */
    private static void at(int[] replaced, int size, Visitor visitor) {
        int next = 0;
        for (int place : replaced) {
            if (next < place) {
                visitor.same(next, next, place - next);
            }
            visitor.replaced(place, place);
            next = place + 1;
        }
        if (next < size) {
            visitor.same(next, next, size - next);
        }
    }

    /** Where each place of before is now; {@link #GONE} for what is not there any more. */
    static final class Moves implements Visitor {

        static final int GONE = -1;

        private final int[] moves;
        private boolean isMoved;

        Moves(int size) {
            this.moves = new int[size];
        }

        int to(int before) {
            return moves[before];
        }

        /** Whether anything came or went, so that places differ. */
        boolean isMoved() {
            return isMoved;
        }

        @Override
        public void same(int before, int after, int length) {
            for (int i = 0; i < length; i++) {
                moves[before + i] = after + i;
            }
        }

        @Override
        public void replaced(int before, int after) {
            moves[before] = after;
        }

        @Override
        public void removed(int before) {
            moves[before] = GONE;
            isMoved = true;
        }

        @Override
        public void inserted(int after) {
            isMoved = true;
        }
    }
}
