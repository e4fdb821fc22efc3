package org.reformkit.io.csv;

import java.util.Optional;
import org.reformkit.io.Problem;
import org.reformkit.io.ProblemKind;
import org.reformkit.model.base.ElementId;
import org.reformkit.model.structure.Source;

/** A value that was read, and where (数据行): its table and its line in the file, from 1. */
record Row<T>(Table<? super T> table, int line, Optional<String> mark, T value) {

    Source source() {
        return mark.isEmpty()
                ? Source.line(table.file(), line)
                : Source.builder().file(table.file()).line(line).mark(mark).build();
    }

    /** A problem of this row, at the column that names {@code id}, if one does. */
    Problem.Builder problem(ProblemKind kind, ElementId id) {
        return problem(kind).at(table.columns().mention(value, id));
    }

    Problem.Builder problem(ProblemKind kind) {
        return Problem.builder().kind(kind).file(table.file()).line(line);
    }
}
