package org.reformkit.io.csv;

import com.google.common.collect.ImmutableSet;
import java.util.Set;

/**
 * One file of a folder (数据表).
 *
 * @param file its name
 * @param isRequired whether it must be there
 * @param seldom the columns that are not written where no row fills them
 * @param columns its columns
 */
record Table<T>(String file, boolean isRequired, ImmutableSet<String> seldom, Columns<T, ?> columns) {

    /** The column of every table that says how far its rows can be trusted; it is never part of a value. */
    static final String MARK = "mark";

    static final CellForm<Mark> MARK_FORM = CellForms.choice(Mark.class);

    static <T> Table<T> required(String file, Columns<T, ?> columns) {
        return new Table<>(file, true, ImmutableSet.of(), columns);
    }

    static <T> Table<T> optional(String file, Columns<T, ?> columns) {
        return new Table<>(file, false, ImmutableSet.of(), columns);
    }

    /** A table of which each row fills but few columns. */
    static <T> Table<T> sparse(String file, Columns<T, ?> columns) {
        Set<String> required = Set.copyOf(columns.requiredHeaders());
        return optional(file, columns)
                .withSeldom(columns.headers().stream()
                        .filter(header -> !required.contains(header))
                        .toArray(String[]::new));
    }

    /** The same table, in which these columns are not written where no row fills them. */
    Table<T> withSeldom(String... headers) {
        return new Table<>(file, isRequired, ImmutableSet.copyOf(headers), columns);
    }
}
