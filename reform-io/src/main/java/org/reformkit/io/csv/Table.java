package org.reformkit.io.csv;

import com.google.common.collect.ImmutableSet;

/**
 * One file of a folder (数据表).
 *
 * @param file its name
 * @param isRequired whether it must be there
 * @param isSparse whether columns that no row fills are not written
 * @param rare columns that are not written where no row fills them, also where the table is not sparse
 * @param columns its columns
 */
record Table<T>(String file, boolean isRequired, boolean isSparse, ImmutableSet<String> rare, Columns<T, ?> columns) {

    /** The column of every table that says how far its rows can be trusted; it is never part of a value. */
    static final String MARK = "mark";

    static final CellForm<Mark> MARK_FORM = CellForms.choice(Mark.class);

    static <T> Table<T> required(String file, Columns<T, ?> columns) {
        return new Table<>(file, true, false, ImmutableSet.of(), columns);
    }

    static <T> Table<T> optional(String file, Columns<T, ?> columns) {
        return optional(file, columns, ImmutableSet.of());
    }

    /** A table with columns that few files have. */
    static <T> Table<T> optional(String file, Columns<T, ?> columns, ImmutableSet<String> rare) {
        return new Table<>(file, false, false, rare, columns);
    }

    /** A table of which each row fills but few columns. */
    static <T> Table<T> sparse(String file, Columns<T, ?> columns) {
        return new Table<>(file, false, true, ImmutableSet.of(), columns);
    }

    /** Whether a column is left out where no row fills it. */
    boolean isRare(String header) {
        return rare.contains(header) || (isSparse && !columns.requiredHeaders().contains(header));
    }
}
