package org.reformkit.io.wire;

import com.google.common.base.Splitter;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Counts by key in one text: {@code key:count} parted by semicolons, {@code 0} where there are none. */
final class CountLines {

    private static final String NONE = "0";
    private static final Splitter LINES = Splitter.on(';');

    private CountLines() {}

    /** The counts, or null if some line cannot be read, a key stands twice or the sum is no {@code int}. */
    static <K extends Comparable<K>> @Nullable SortedMap<K, Integer> parse(
            String text, Function<String, @Nullable K> keyReader) {
        SortedMap<K, Integer> counts = new TreeMap<>();
        if (text.equals(NONE)) {
            return counts;
        }
        long total = 0;
        for (String line : LINES.split(text)) {
            int colon = line.lastIndexOf(':');
            K key = colon < 0 ? null : keyReader.apply(line.substring(0, colon));
            Integer count = Forms.count().parse(line.substring(colon + 1));
            if (key == null || count == null || counts.put(key, count) != null) {
                return null;
            }
            total += count;
        }
        return total <= Integer.MAX_VALUE ? counts : null;
    }

    static <K extends Comparable<K>> String format(SortedMap<K, Integer> counts, Function<K, String> keyWriter) {
        return counts.isEmpty()
                ? NONE
                : counts.entrySet().stream()
                        .map(entry -> keyWriter.apply(entry.getKey()) + ":" + entry.getValue())
                        .collect(Collectors.joining(";"));
    }
}
