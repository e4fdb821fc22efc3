package org.reformkit.io.csv;

import java.util.List;
import java.util.Optional;
import org.reformkit.io.Expectation;
import org.reformkit.io.Problem;
import org.reformkit.io.ProblemKind;

/** The value of a table that has just one row (单行表). */
final class OneRow {

    private static final Expectation EXPECTATION = Expectation.of("csv-one-row");

    private OneRow() {}

    static <T> Optional<T> of(Table<T> table, TableRows<T> read, List<Problem> problems) {
        if (read.rows().isEmpty() && read.isWhole()) {
            problems.add(Problem.builder()
                    .kind(ProblemKind.MISSING)
                    .file(table.file())
                    .expectation(EXPECTATION)
                    .build());
        }
        for (int i = 1; i < read.rows().size(); i++) {
            problems.add(read.rows()
                    .get(i)
                    .problem(ProblemKind.BAD_VALUE)
                    .value(Integer.toString(i + 1))
                    .expectation(EXPECTATION)
                    .build());
        }
        return read.rows().stream().findFirst().map(Row::value);
    }
}
