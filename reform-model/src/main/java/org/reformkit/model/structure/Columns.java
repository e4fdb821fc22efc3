package org.reformkit.model.structure;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.reformkit.model.base.Element;
import org.reformkit.model.base.ElementId;

/**
 * The columns that were read of one kind's elements so far. An edit notes which places to read again, and they are when
 * someone next asks, so that a column which nobody asks for costs next to nothing. Immutable.
 */
final class Columns {

    static final Columns NONE = new Columns(new Column<?>[0], new ColumnValues[0], new int[0][]);

    /** A bound, as anybody can make columns, also by mistake one at each call. */
    private static final int MOST = 64;

    /** So many places are noted; then all are read. */
    private static final int MOST_STALE = 16;

    private static final int[] FRESH = {};

    private final Column<?>[] columns;
    /** Beside the columns. */
    private final ColumnValues[] values;
    /** Beside the columns, the places to read again. */
    private final int[][] stale;

    private Columns(Column<?>[] columns, ColumnValues[] values, int[][] stale) {
        this.columns = columns;
        this.values = values;
        this.stale = stale;
    }

    /** The values of a column, or null where it was not read, or not since the last edit. */
    @Nullable
    ColumnValues get(Column<?> column) {
        int at = indexOf(column);
        return at >= 0 && stale[at].length == 0 ? values[at] : null;
    }

    private int indexOf(Column<?> column) {
        for (int i = 0; i < columns.length; i++) {
            if (columns[i] == column) {
                return i;
            }
        }
        return -1;
    }

    /** The values of a column that {@link #get} does not have. */
    ColumnValues read(Column<?> column, Table<ElementId, Element> elements) {
        int at = indexOf(column);
        if (at >= 0) {
            return fresh(at, elements);
        }
        int[] read = new int[elements.size()];
        int place = 0;
        for (Element element : elements.values()) {
            read[place++] = column.read(element);
        }
        return new ColumnValues(read);
    }

    private ColumnValues fresh(int at, Table<ElementId, Element> elements) {
        int[] places = stale[at];
        int[] read = new int[places.length];
        for (int i = 0; i < read.length; i++) {
            read[i] = columns[at].read(elements.at(places[i]));
        }
        return values[at].replaced(places, read);
    }

    Columns with(Column<?> column, ColumnValues read) {
        int at = indexOf(column);
        if (at >= 0) {
            ColumnValues[] nextValues = values.clone();
            int[][] nextStale = stale.clone();
            nextValues[at] = read;
            nextStale[at] = FRESH;
            return new Columns(columns, nextValues, nextStale);
        }
        if (columns.length == MOST) {
            return this;
        }
        Column<?>[] moreColumns = Arrays.copyOf(columns, columns.length + 1);
        ColumnValues[] moreValues = Arrays.copyOf(values, columns.length + 1);
        int[][] moreStale = Arrays.copyOf(stale, columns.length + 1);
        moreColumns[columns.length] = column;
        moreValues[columns.length] = read;
        moreStale[columns.length] = FRESH;
        return new Columns(moreColumns, moreValues, moreStale);
    }

    /** Once the element at {@code place} is another one of these. */
    Columns replaced(int place, Table<ElementId, Element> elements) {
        if (columns.length == 0) {
            return this;
        }
        int[][] next = new int[stale.length][];
        for (int i = 0; i < next.length; i++) {
            // Most columns were read at the same time, and share what they note.
            next[i] = i > 0 && stale[i] == stale[i - 1] ? next[i - 1] : noted(stale[i], place);
        }
        Columns noted = new Columns(columns, values, next);
        for (int[] some : next) {
            if (some.length > MOST_STALE) {
                return noted.settled(elements);
            }
        }
        return noted;
    }

    private static int[] noted(int[] places, int place) {
        for (int known : places) {
            if (known == place) {
                return places;
            }
        }
        int[] more = Arrays.copyOf(places, places.length + 1);
        more[places.length] = place;
        return more;
    }

    /** All read, of these elements. */
    private Columns settled(Table<ElementId, Element> elements) {
        ColumnValues[] next = new ColumnValues[columns.length];
        int[][] nothing = new int[columns.length][];
        for (int i = 0; i < next.length; i++) {
            next[i] = fresh(i, elements);
            nothing[i] = FRESH;
        }
        return new Columns(columns, next, nothing);
    }

    /** With another element at {@code place}, between those of before. */
    Columns inserted(int place, Element element, Table<ElementId, Element> before) {
        Columns settled = settled(before);
        for (int i = 0; i < columns.length; i++) {
            settled.values[i] = settled.values[i].inserted(place, columns[i].read(element));
        }
        return settled;
    }

    /** Without the element at {@code place} among those of before. */
    Columns removed(int place, Table<ElementId, Element> before) {
        Columns settled = settled(before);
        for (int i = 0; i < columns.length; i++) {
            settled.values[i] = settled.values[i].removed(place);
        }
        return settled;
    }
}
