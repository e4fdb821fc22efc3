package org.reformkit.io.document;

import com.google.common.collect.ContiguousSet;
import com.google.common.collect.DiscreteDomain;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableRangeSet;
import com.google.common.collect.Range;
import com.google.common.collect.TreeRangeSet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.reformkit.model.structure.Source;
import org.reformkit.rules.check.Datum;

/** The rows that a finding rests on, file by file, then the steps of the plan: {@code divisions.csv 第 41、42、47 行}. */
final class DataRows {

    private static final int SHORTEST_RANGE = 3;

    private final Map<String, Set<Integer>> lines = new LinkedHashMap<>();
    private final Set<Integer> steps = new TreeSet<>();

    private DataRows(ImmutableList<Datum> data) {
        data.stream().flatMap(datum -> datum.source().stream()).forEach(this::add);
    }

    /** Empty where nothing is known of any. */
    static String text(ImmutableList<Datum> data, Words words) {
        return new DataRows(data).text(words);
    }

    private void add(Source source) {
        source.file().ifPresent(file -> {
            Set<Integer> known = lines.computeIfAbsent(file, any -> new TreeSet<>());
            source.line().ifPresent(known::add);
        });
        source.step().ifPresent(steps::add);
    }

    private String text(Words words) {
        List<String> texts = new ArrayList<>();
        lines.forEach((file, numbers) ->
                texts.add(numbers.isEmpty() ? file : words.say("data.lines", file, ranges(numbers, words))));
        if (!steps.isEmpty()) {
            texts.add(words.say("data.steps", ranges(steps, words)));
        }
        return String.join(words.say("reasons.separator"), texts);
    }

    private static String ranges(Set<Integer> numbers, Words words) {
        TreeRangeSet<Integer> ranges = TreeRangeSet.create();
        numbers.forEach(number -> ranges.add(Range.closedOpen(number, number + 1)));
        return ImmutableRangeSet.copyOf(ranges).asRanges().stream()
                .map(range -> ContiguousSet.create(range, DiscreteDomain.integers()))
                .map(row -> row.size() < SHORTEST_RANGE
                        ? row.stream().map(String::valueOf).collect(Collectors.joining(words.say("list.separator")))
                        : row.first() + "–" + row.last())
                .collect(Collectors.joining(words.say("list.separator")));
    }
}
