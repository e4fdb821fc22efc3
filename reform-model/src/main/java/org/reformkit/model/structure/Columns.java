package org.reformkit.model.structure;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.reformkit.model.base.Element;
import org.reformkit.model.base.ElementId;

/**
 * The columns that were read of one kind's elements so far, each with the elements of which it was read. Edits leave them
 * as they are; who asks for one later reads again only what differs. Immutable.
 */
final class Columns {

    static final Columns NONE = new Columns(new Object[0]);

    /** A bound, as anybody can make columns, also by mistake one at each call; traces are kept beyond it. */
    private static final int MOST = 64;

    /** So many places an entry: a column, its values, and the table of elements they are of. */
    private static final int WIDTH = 3;

    // Beside each other, and not in objects of their own, as whoever checks a nation waits for each object.
    private final Object[] entries;

    private Columns(Object[] entries) {
        this.entries = entries;
    }

    /** The values of a column, or null where it was not read of these very elements. */
    @SuppressWarnings("ReferenceEquality") // another table may have the same elements, which only costs a look
    @Nullable
    ColumnValues get(Column<?> column, Table<ElementId, Element> now) {
        int at = indexOf(column);
        return at >= 0 && entries[at + 2] == now ? values(at) : null;
    }

    private int indexOf(Column<?> column) {
        for (int i = 0; i < entries.length; i += WIDTH) {
            if (entries[i] == column) {
                return i;
            }
        }
        return -1;
    }

    private ColumnValues values(int at) {
        return (ColumnValues) entries[at + 1];
    }

    @SuppressWarnings("unchecked") // nothing else is put there
    private Table<ElementId, Element> elements(int at) {
        return (Table<ElementId, Element>) entries[at + 2];
    }

    /** The values of a column that {@link #get} does not have. */
    ColumnValues read(Column<?> column, Table<ElementId, Element> now) {
        int at = indexOf(column);
        if (at >= 0) {
            return readAgain(column, values(at), elements(at), now);
        }
        int[] numbers = new int[now.size()];
        int place = 0;
        for (Element element : now.values()) {
            numbers[place++] = column.read(element);
        }
        return ColumnValues.of(numbers);
    }

    /** Most edits change nothing that a column reads; then the values stay the same object. */
    private static ColumnValues readAgain(
            Column<?> column, ColumnValues before, Table<ElementId, Element> elements, Table<ElementId, Element> now) {
        Reread reread = new Reread(column, before, now);
        Difference.between(elements, now, reread);
        ColumnValues again = reread.values();
        return again.equals(before) ? before : again;
    }

    /** Reads what differs from elements of before, and keeps the rest. */
    private static final class Reread implements Difference.Visitor {
        /** More than an edit of some posts changes. */
        private static final int FEW = 8;

        private static final int[] NONE_CHANGED = {};

        private final Column<?> column;
        private final ColumnValues before;
        private final Table<ElementId, Element> elements;
        /** Where numbers differ and which they are, as long as they are few and everything stands where it stood. */
        private int[] changed = NONE_CHANGED;

        private int[] changedTo = NONE_CHANGED;
        private int count;
        /** All numbers up to where the difference has come, once these are not enough. */
        private int @Nullable [] numbers;

        Reread(Column<?> column, ColumnValues before, Table<ElementId, Element> elements) {
            this.column = column;
            this.before = before;
            this.elements = elements;
            this.numbers = before.size() == elements.size() ? null : new int[elements.size()];
        }

        @Override
        public void same(int from, int to, int length) {
            if (from != to || numbers != null) {
                before.copyTo(numbers(to), from, to, length);
            }
        }

        @Override
        public void replaced(int from, int to) {
            int number = column.read(elements.at(to));
            if (numbers == null && from == to) {
                if (number == before.get(to)) {
                    return;
                }
                if (count < FEW) {
                    changed = count == 0 ? new int[FEW] : changed;
                    changedTo = count == 0 ? new int[FEW] : changedTo;
                    changed[count] = to;
                    changedTo[count++] = number;
                    return;
                }
            }
            numbers(to)[to] = number;
        }

        @Override
        public void removed(int from) {}

        @Override
        public void inserted(int to) {
            numbers(to)[to] = column.read(elements.at(to));
        }

        /** Numbers of their own, with all before {@code place} as they are. */
        private int[] numbers(int place) {
            int[] known = numbers;
            if (known == null) {
                known = new int[elements.size()];
                before.copyTo(known, 0, 0, place);
                for (int i = 0; i < count; i++) {
                    known[changed[i]] = changedTo[i];
                }
                numbers = known;
            }
            return known;
        }

        ColumnValues values() {
            if (numbers != null) {
                return ColumnValues.of(numbers);
            }
            return count == 0 ? before : before.with(count, changed, changedTo);
        }
    }

    Columns with(Column<?> column, ColumnValues read, Table<ElementId, Element> now) {
        int at = indexOf(column);
        if (at < 0 && entries.length >= WIDTH * MOST && !Traces.has(column)) {
            return this;
        }
        int place = at >= 0 ? at : entries.length;
        Object[] next = Arrays.copyOf(entries, Math.max(entries.length, place + WIDTH));
        next[place] = column;
        next[place + 1] = read;
        next[place + 2] = now;
        return new Columns(next);
    }
}
