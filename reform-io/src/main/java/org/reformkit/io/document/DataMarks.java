package org.reformkit.io.document;

import com.google.common.collect.ImmutableList;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.reformkit.model.structure.Source;
import org.reformkit.model.structure.Structure;

/** How many elements of a structure come from rows that are real, made up or unknown. */
final class DataMarks {

    private static final ImmutableList<String> USUAL = ImmutableList.of("constructed", "real", "unknown");
    private static final String NONE = "";

    private final Map<String, Integer> counts = new TreeMap<>();

    private DataMarks(Structure structure) {
        structure
                .elements()
                .map(element -> structure
                        .source(element.elementId())
                        .flatMap(Source::mark)
                        .orElse(NONE))
                .forEach(mark -> counts.merge(mark, 1, Integer::sum));
    }

    static String text(Structure structure, Words words) {
        return new DataMarks(structure).text(words);
    }

    /** The usual marks first, then others, then what bears none. */
    private String text(Words words) {
        Stream<String> others = counts.keySet().stream().filter(mark -> !mark.equals(NONE) && !USUAL.contains(mark));
        return Stream.of(USUAL.stream(), others, Stream.of(NONE))
                .flatMap(marks -> marks)
                .filter(counts::containsKey)
                .map(mark -> words.say("marks.rows", word(mark, words), counts.getOrDefault(mark, 0)))
                .collect(Collectors.joining(words.say("marks.separator")));
    }

    private static String word(String mark, Words words) {
        return mark.equals(NONE) || USUAL.contains(mark)
                ? words.say("mark." + (mark.equals(NONE) ? "none" : mark))
                : mark;
    }
}
