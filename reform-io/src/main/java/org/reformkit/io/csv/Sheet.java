package org.reformkit.io.csv;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.reformkit.io.Expectation;
import org.reformkit.io.Problem;
import org.reformkit.io.ProblemKind;
import org.reformkit.io.csv.RawFile.RawRecord;

/**
 * A file laid out for a table (表格): where its columns stand, and those of its records that have a cell for each of
 * them.
 *
 * @param missingHeaders the required columns that it has not
 * @param isWhole whether all its records are here
 */
record Sheet(
        String file,
        CsvProfile profile,
        ImmutableMap<String, Integer> places,
        ImmutableSet<String> missingHeaders,
        ImmutableList<RawRecord> records,
        boolean isWhole) {

    /** The sheet of a table without a file. */
    static Sheet none(String file, boolean isWhole) {
        return new Sheet(file, CsvProfile.MACHINE, ImmutableMap.of(), ImmutableSet.of(), ImmutableList.of(), isWhole);
    }

    /** Lays out a file; what is wrong with it goes to {@code problems}. */
    static Sheet of(Table<?> table, CsvFile file, String text, List<Problem> problems) {
        RawFile raw = RawFile.parse(text);
        raw.brokenLine()
                .ifPresent(line -> problems.add(problem(ProblemKind.SYNTAX, table, line)
                        .value(LineBreaks.line(text, line))
                        .expectation(Expectation.of("csv-quotes"))
                        .build()));
        boolean isBroken = raw.brokenLine().isPresent();
        if (raw.records().isEmpty()) {
            if (!isBroken) {
                problems.add(problem(ProblemKind.MISSING, table, 1)
                        .expectation(Expectation.of(
                                "csv-header", names(table.columns().headers())))
                        .build());
            }
            return none(table.file(), false);
        }
        RawRecord header = raw.records().get(0);
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
        ImmutableList.Builder<RawRecord> records = ImmutableList.builder();
        int width = header.cells().size();
        boolean isWhole = !isBroken;
        for (RawRecord each : raw.records().subList(1, raw.records().size())) {
            if (each.cells().size() == width) {
                records.add(each);
            } else {
                isWhole = false;
                problems.add(problem(ProblemKind.BAD_VALUE, table, each.line())
                        .value(Integer.toString(each.cells().size()))
                        .expectation(Expectation.of("csv-cells", Integer.toString(width)))
                        .build());
            }
        }
        return new Sheet(table.file(), file.profile(), places, missing, records.build(), isWhole);
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
                                "csv-columns", names(table.columns().headers())))
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

    private static String names(List<String> headers) {
        return headers.stream().collect(Collectors.joining(", "));
    }

    private static Problem.Builder problem(ProblemKind kind, Table<?> table, int line) {
        return Problem.builder().kind(kind).file(table.file()).line(line);
    }
}
