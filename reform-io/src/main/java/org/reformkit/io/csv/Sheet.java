package org.reformkit.io.csv;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.reformkit.io.Expectation;
import org.reformkit.io.Problem;
import org.reformkit.io.ProblemKind;
import org.reformkit.io.csv.RawFile.RawRecord;

/**
 * How a file is laid out for a table (表格): where its columns stand.
 *
 * @param missingHeaders the required columns that it has not
 * @param width how many cells each of its records has
 */
record Sheet(
        String file,
        CsvProfile profile,
        ImmutableMap<String, Integer> places,
        ImmutableSet<String> missingHeaders,
        int width) {

    /** Lays out a file by its first record; what is wrong with that goes to {@code problems}. */
    static Sheet of(Table<?> table, CsvProfile profile, RawRecord header, List<Problem> problems) {
        ImmutableMap<String, Integer> places = places(table, header, problems);
        ImmutableSet<String> missing = Sets.difference(
                        ImmutableSet.copyOf(table.columns().requiredHeaders()), places.keySet())
                .immutableCopy();
        for (String each : missing) {
            problems.add(problem(ProblemKind.MISSING, table, header.line())
                    .at(each)
                    .expectation(Expectation.of("csv-column"))
                    .build());
        }
        return new Sheet(table.file(), profile, places, missing, header.cells().size());
    }

    private static ImmutableMap<String, Integer> places(Table<?> table, RawRecord header, List<Problem> problems) {
        Map<String, Integer> places = new LinkedHashMap<>();
        for (int i = 0; i < header.cells().size(); i++) {
            String name = header.cells().get(i);
            if (!name.equals(Table.MARK) && !table.columns().headers().contains(name)) {
                problems.add(problem(ProblemKind.UNKNOWN_FIELD, table, header.line())
                        .at(name)
                        .value(name)
                        .expectation(Expectation.of(
                                "csv-columns", String.join(", ", table.columns().headers())))
                        .build());
            } else if (places.putIfAbsent(name, i) != null) {
                problems.add(problem(ProblemKind.DUPLICATE, table, header.line())
                        .at(name)
                        .value(name)
                        .expectation(Expectation.of("csv-column-once"))
                        .build());
            }
        }
        return ImmutableMap.copyOf(places);
    }

    private static Problem.Builder problem(ProblemKind kind, Table<?> table, int line) {
        return Problem.builder().kind(kind).file(table.file()).line(line);
    }
}
