package org.reformkit.io.csv;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.reformkit.model.structure.Structure;

/**
 * {@code structure.csv} (结构基本信息), required: just one row, of the structure as a whole.
 *
 * <ul>
 *   <li>{@code schemaVersion}, required: the version of this format, 1
 *   <li>{@code date}, required: the day on which all of it is in force
 * </ul>
 *
 * <pre>
 * schemaVersion,date
 * 1,2019-01-01
 * </pre>
 */
final class StructureTable {

    static final Table<LocalDate> TABLE = Table.required(
            "structure.csv",
            Columns.<LocalDate, Pair<Integer, LocalDate>>of(Pair::new, Pair::second)
                    .required(SchemaVersion.HEADER, CellForms.VERSION, date -> SchemaVersion.CURRENT, Pair::first)
                    .required("date", CellForms.DATE, date -> date, Pair::second));

    private StructureTable() {}

    static Stream<LocalDate> of(Structure structure) {
        return Stream.of(structure.date());
    }
}
