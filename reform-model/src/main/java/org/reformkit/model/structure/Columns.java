package org.reformkit.model.structure;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.reformkit.model.base.Element;

/** The columns that were read of one kind's elements so far. An edit reads again only what it changes. Immutable. */
final class Columns {

    static final Columns NONE = new Columns(new Column<?>[0], new ColumnValues[0]);

    /** A bound, as anybody can make columns, also by mistake one at each call. */
    private static final int MOST = 64;

    private final Column<?>[] columns;
    /** Beside the columns. */
    private final ColumnValues[] values;

    private Columns(Column<?>[] columns, ColumnValues[] values) {
        this.columns = columns;
        this.values = values;
    }

    @Nullable
    ColumnValues get(Column<?> column) {
        for (int i = 0; i < columns.length; i++) {
            if (columns[i] == column) {
                return values[i];
            }
        }
        return null;
    }

    Columns with(Column<?> column, ColumnValues read) {
        if (columns.length == MOST) {
            return this;
        }
        Column<?>[] moreColumns = Arrays.copyOf(columns, columns.length + 1);
        ColumnValues[] moreValues = Arrays.copyOf(values, columns.length + 1);
        moreColumns[columns.length] = column;
        moreValues[columns.length] = read;
        return new Columns(moreColumns, moreValues);
    }

    @SuppressWarnings("ReferenceEquality") // values of which none changed are the same object
    Columns replaced(int place, Element element) {
        ColumnValues[] next = values;
        for (int i = 0; i < columns.length; i++) {
            ColumnValues changed = values[i].replaced(place, columns[i].read(element));
            if (changed != values[i]) {
                next = next == values ? values.clone() : next;
                next[i] = changed;
            }
        }
        return next == values ? this : new Columns(columns, next);
    }

    Columns inserted(int place, Element element) {
        ColumnValues[] next = new ColumnValues[columns.length];
        for (int i = 0; i < columns.length; i++) {
            next[i] = values[i].inserted(place, columns[i].read(element));
        }
        return new Columns(columns, next);
    }

    Columns removed(int place) {
        ColumnValues[] next = new ColumnValues[columns.length];
        for (int i = 0; i < columns.length; i++) {
            next[i] = values[i].removed(place);
        }
        return new Columns(columns, next);
    }
}
