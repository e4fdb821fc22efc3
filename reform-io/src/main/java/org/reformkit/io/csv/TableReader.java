package org.reformkit.io.csv;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.reformkit.io.Expectation;
import org.reformkit.io.Problem;
import org.reformkit.io.ProblemKind;
import org.reformkit.io.csv.RawFile.RawRecord;
import org.reformkit.io.wire.Scope;
import org.reformkit.model.base.ElementId;

/** Reads the file of one table, record by record (逐行读取). */
final class TableReader<T> {

    private final Table<T> table;
    private final CsvProfile profile;
    private final Scope scope;
    private final boolean eachOnce;
    /** What is wrong with the file as a whole is told before what is wrong with its rows. */
    private final List<Problem> ofFile = new ArrayList<>();

    private final List<Problem> ofRows = new ArrayList<>();
    private final ImmutableList.Builder<Row<T>> rows = ImmutableList.builder();
    private final List<ElementId> sound = new ArrayList<>();
    private final ImmutableSet.Builder<ElementId> faulty = ImmutableSet.builder();
    private @Nullable RowReader row;
    private boolean isWhole = true;

    /** Kept only from the first faulty row on, as of rows without faults the structure tells. */
    private @Nullable Set<ElementId> seen;

    private final Set<ElementId> seenSound = new HashSet<>();

    /** If {@code eachOnce}, no two of the rows may be about the same element. */
    TableReader(Table<T> table, CsvProfile profile, Scope scope, boolean eachOnce) {
        this.table = table;
        this.profile = profile;
        this.scope = scope;
        this.eachOnce = eachOnce;
    }

    TableRows<T> read(String text, List<Problem> problems) {
        OptionalInt brokenLine = RawFile.read(text, this::take);
        if (brokenLine.isPresent()) {
            problems.add(problem(ProblemKind.SYNTAX, brokenLine.getAsInt())
                    .value(LineBreaks.line(text, brokenLine.getAsInt()))
                    .expectation(Expectation.of("csv-quotes"))
                    .build());
            isWhole = false;
        } else if (row == null) {
            problems.add(problem(ProblemKind.MISSING, 1)
                    .expectation(Expectation.of(
                            "csv-header", String.join(", ", table.columns().headers())))
                    .build());
            isWhole = false;
        }
        problems.addAll(ofFile);
        problems.addAll(ofRows);
        return new TableRows<>(rows.build(), faulty.build(), isWhole);
    }

    private void take(RawRecord record) {
        RowReader reader = row;
        if (reader == null) {
            row = new RowReader(Sheet.of(table, profile, record, ofFile), record, scope, ofRows);
        } else if (reader.goTo(record)) {
            takeRow(reader, record.line());
        } else {
            isWhole = false;
            ofFile.add(problem(ProblemKind.BAD_VALUE, record.line())
                    .value(Integer.toString(record.cells().size()))
                    .expectation(Expectation.of("csv-cells", Integer.toString(reader.width())))
                    .build());
        }
    }

    private void takeRow(RowReader reader, int line) {
        Optional<String> mark = mark(reader);
        Optional<T> value = table.columns().read(reader, Optional.empty());
        boolean isSound = reader.faults() == 0;
        ElementId id = reader.idOrNull();
        if (eachOnce && id != null) {
            noteRepeated(reader, id, isSound);
        }
        if (isSound) {
            rows.add(new Row<>(table, line, mark, value.orElseThrow()));
        } else if (id != null) {
            faulty.add(id);
        } else {
            isWhole = false;
        }
    }

    /** Where an id stands twice, and one of the rows has another fault. */
    private void noteRepeated(RowReader reader, ElementId id, boolean isSound) {
        if (seen == null) {
            if (isSound) {
                sound.add(id);
                return;
            }
            seen = new HashSet<>(sound);
            seenSound.addAll(sound);
        }
        if (!seen.add(id) && (!isSound || !seenSound.contains(id))) {
            reader.repeats(id);
        }
        if (isSound) {
            seenSound.add(id);
        }
    }

    private static Optional<String> mark(RowReader row) {
        String mark = row.cell(Table.MARK);
        return mark.isEmpty() || row.parse(Table.MARK, mark, Table.MARK_FORM) == null
                ? Optional.empty()
                : Optional.of(mark);
    }

    private Problem.Builder problem(ProblemKind kind, int line) {
        return Problem.builder().kind(kind).file(table.file()).line(line);
    }
}
