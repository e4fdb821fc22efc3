package org.reformkit.io.csv;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.reformkit.model.base.ElementId;

/** One part of a row (列组): one or more columns that together say one attribute of a value of type T, drafted in a B. */
interface Part<T, B> {

    /** The headers of its columns, in the order in which they are written. */
    ImmutableList<String> headers();

    /** The headers that must stand in the file. */
    ImmutableList<String> requiredHeaders();

    /** Puts what its cells say into the draft; what is wrong with them goes to the row. */
    void read(RowReader row, B draft);

    /** Fills its cells. */
    void write(T value, RowWriter row);

    /** The header of the column in which {@code value} names {@code id}, if one of these does. */
    Optional<String> mention(T value, ElementId id);
}
