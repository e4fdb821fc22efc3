package org.reformkit.rules;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.reformkit.model.structure.Source;
import org.reformkit.rules.check.Datum;
import org.reformkit.rules.check.Text;

/** Where data came from, file by file: {@code divisions.csv 第 41、42、47 行}; three lines or more in a row as a range. */
final class SourceText {

    private final ImmutableList<Datum> data;
    private final Locale locale;

    SourceText(ImmutableList<Datum> data, Locale locale) {
        this.data = data;
        this.locale = locale;
    }

    String text() {
        Map<String, NavigableSet<Integer>> lines = new LinkedHashMap<>();
        NavigableSet<Integer> steps = new TreeSet<>();
        for (Datum datum : data) {
            datum.source().ifPresent(source -> add(source, lines, steps));
        }
        List<String> texts = new ArrayList<>();
        lines.forEach((file, numbers) -> texts.add(
                numbers.isEmpty()
                        ? file
                        : Text.message(numbers.size() == 1 ? "source.line" : "source.lines", file, ranges(numbers))
                                .in(locale)));
        if (!steps.isEmpty()) {
            texts.add(Text.message(steps.size() == 1 ? "source.step" : "source.steps", ranges(steps))
                    .in(locale));
        }
        return texts.stream()
                .collect(Collectors.joining(Text.message("finding.reasons").in(locale)));
    }

    private static void add(Source source, Map<String, NavigableSet<Integer>> lines, NavigableSet<Integer> steps) {
        source.step().ifPresent(steps::add);
        source.file().ifPresent(file -> {
            NavigableSet<Integer> numbers = lines.computeIfAbsent(file, key -> new TreeSet<>());
            source.line().ifPresent(numbers::add);
        });
    }

    private String ranges(NavigableSet<Integer> numbers) {
        List<String> ranges = new ArrayList<>();
        List<Integer> row = new ArrayList<>();
        for (int number : numbers) {
            if (!row.isEmpty() && row.get(row.size() - 1) != number - 1) {
                close(row, ranges);
            }
            row.add(number);
        }
        close(row, ranges);
        return String.join(Text.message("finding.separator").in(locale), ranges);
    }

    private static void close(List<Integer> row, List<String> ranges) {
        if (row.size() >= 3) {
            ranges.add(row.get(0) + "–" + row.get(row.size() - 1));
        } else {
            row.forEach(number -> ranges.add(String.valueOf(number)));
        }
        row.clear();
    }
}
