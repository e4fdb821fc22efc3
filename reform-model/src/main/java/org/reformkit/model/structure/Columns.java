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

    static final Columns NONE = new Columns(new Column<?>[0], new Read[0]);

    /** A bound, as anybody can make columns, also by mistake one at each call. */
    private static final int MOST = 64;

    private final Column<?>[] columns;
    /** Beside the columns. */
    private final Read[] read;

    private Columns(Column<?>[] columns, Read[] read) {
        this.columns = columns;
        this.read = read;
    }

    private record Read(ColumnValues values, Table<ElementId, Element> elements) {}

    /** The values of a column, or null where it was not read of these very elements. */
    @SuppressWarnings("ReferenceEquality") // another table may have the same elements, which only costs a look
    @Nullable
    ColumnValues get(Column<?> column, Table<ElementId, Element> elements) {
        int at = indexOf(column);
        return at >= 0 && read[at].elements == elements ? read[at].values : null;
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
            return readAgain(column, read[at], elements);
        }
        int[] values = new int[elements.size()];
        int place = 0;
        for (Element element : elements.values()) {
            values[place++] = column.read(element);
        }
        return new ColumnValues(values);
    }

    private static ColumnValues readAgain(Column<?> column, Read known, Table<ElementId, Element> elements) {
        int[] values = new int[elements.size()];
        Difference.between(known.elements, elements, new Difference.Visitor() {
            @Override
            public void same(int before, int after, int length) {
                known.values.copyTo(values, before, after, length);
            }

            @Override
            public void replaced(int before, int after) {
                inserted(after);
            }

            @Override
            public void removed(int before) {}

            @Override
            public void inserted(int after) {
                values[after] = column.read(elements.at(after));
            }
        });
        ColumnValues again = new ColumnValues(values);
        return again.equals(known.values) ? known.values : again;
    }

    Columns with(Column<?> column, ColumnValues values, Table<ElementId, Element> elements) {
        int at = indexOf(column);
        if (at < 0 && columns.length == MOST) {
            return this;
        }
        Column<?>[] all = at >= 0 ? columns : Arrays.copyOf(columns, columns.length + 1);
        Read[] more = Arrays.copyOf(read, all.length);
        int place = at >= 0 ? at : columns.length;
        all[place] = column;
        more[place] = new Read(values, elements);
        return new Columns(all, more);
    }
}
