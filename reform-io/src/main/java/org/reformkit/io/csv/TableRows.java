package org.reformkit.io.csv;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.reformkit.io.Problem;
import org.reformkit.io.csv.RawFile.RawRecord;
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

    /** Reads a table; what is wrong goes to {@code problems}. */
    static <T> TableRows<T> read(CsvFolder folder, Table<T> table, Scope scope, List<Problem> problems) {
        return read(folder, table, scope, problems, false);
    }

    /**
     * Reads a table of elements. Where an id stands twice and one of the rows has another fault, that goes to {@code
     * problems} too; of rows without faults, the structure tells.
     */
    static <T extends Element> TableRows<T> readElements(
            CsvFolder folder, Table<T> table, Scope scope, List<Problem> problems) {
        return read(folder, table, scope, problems, true);
    }

    private static <T> TableRows<T> read(
            CsvFolder folder, Table<T> table, Scope scope, List<Problem> problems, boolean eachOnce) {
        Sheet sheet = folder.sheet(table, problems);
        List<Row<T>> rows = new ArrayList<>();
        ImmutableSet.Builder<ElementId> faulty = ImmutableSet.builder();
        Set<ElementId> seen = new HashSet<>();
        Set<ElementId> seenSound = new HashSet<>();
        boolean isWhole = sheet.isWhole();
        for (RawRecord each : sheet.records()) {
            RowReader row = new RowReader(sheet, each, scope);
            Optional<String> mark = mark(row);
            Optional<T> value = table.columns().read(row, Optional.empty());
            boolean isSound = row.faults() == 0;
            if (eachOnce && row.id().isPresent()) {
                ElementId id = row.id().orElseThrow();
                boolean isRepeated = !seen.add(id);
                if (isRepeated && (!isSound || !seenSound.contains(id))) {
                    row.repeats(id);
                }
                if (isSound) {
                    seenSound.add(id);
                }
            }
            problems.addAll(row.problems());
            if (isSound) {
                rows.add(new Row<>(table, each.line(), mark, value.orElseThrow()));
            } else {
                row.id().ifPresent(faulty::add);
                isWhole &= row.id().isPresent();
            }
        }
        return new TableRows<>(ImmutableList.copyOf(rows), faulty.build(), isWhole);
    }

    private static Optional<String> mark(RowReader row) {
        if (row.isEmpty(Table.MARK)) {
            return Optional.empty();
        }
        String mark = row.cell(Table.MARK);
        return row.parse(Table.MARK, mark, Table.MARK_FORM) == null ? Optional.empty() : Optional.of(mark);
    }
}
