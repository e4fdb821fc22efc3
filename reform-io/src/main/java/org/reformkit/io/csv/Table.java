package org.reformkit.io.csv;

/**
 * One file of a folder (数据表).
 *
 * @param file its name
 * @param isRequired whether it must be there
 * @param isSparse whether columns that no row fills are not written
 * @param columns its columns
 */
record Table<T>(String file, boolean isRequired, boolean isSparse, Columns<T, ?> columns) {

    /** The column of every table that says how far its rows can be trusted; it is never part of a value. */
    static final String MARK = "mark";

    static final CellForm<Mark> MARK_FORM = CellForms.choice(Mark.class);

    static <T> Table<T> required(String file, Columns<T, ?> columns) {
        return new Table<>(file, true, false, columns);
    }

    static <T> Table<T> optional(String file, Columns<T, ?> columns) {
        return new Table<>(file, false, false, columns);
    }

    /** A table of which each row fills but few columns. */
    static <T> Table<T> sparse(String file, Columns<T, ?> columns) {
        return new Table<>(file, false, true, columns);
    }
}
