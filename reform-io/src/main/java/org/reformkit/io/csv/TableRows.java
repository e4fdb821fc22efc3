package org.reformkit.io.csv;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import org.reformkit.io.Problem;
import org.reformkit.io.wire.Scope;
import org.reformkit.model.base.Element;
import org.reformkit.model.base.ElementId;

/**
 * What was read of a table (数据表内容).
 *
 * @param rows the rows without a fault, in the order of the file
 * @param faulty the ids of elements whose rows have faults
 * @param isWhole whether every element of the table is in one of the two
 */
record TableRows<T>(ImmutableList<Row<T>> rows, ImmutableSet<ElementId> faulty, boolean isWhole) {

    /** No rows, of a table without a file that can be read. */
    static <T> TableRows<T> none(boolean isWhole) {
        return new TableRows<>(ImmutableList.of(), ImmutableSet.of(), isWhole);
    }

    /** Reads a table; what is wrong goes to {@code problems}. */
    static <T> TableRows<T> read(CsvFolder folder, Table<T> table, Scope scope, List<Problem> problems) {
        return folder.read(table, scope, false, problems);
    }

    /**
     * Reads a table of elements. Where an id stands twice and one of the rows has another fault, that goes to {@code
     * problems} too; of rows without faults, the structure tells.
     */
    static <T extends Element> TableRows<T> readElements(
            CsvFolder folder, Table<T> table, Scope scope, List<Problem> problems) {
        return folder.read(table, scope, true, problems);
    }
}
