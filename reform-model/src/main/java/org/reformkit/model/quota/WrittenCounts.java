package org.reformkit.model.quota;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.Joiner;
import com.google.common.base.Splitter;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;

/** The written form of counts (文本形式): {@code key:count} lines parted by semicolons, empty where there are none. */
final class WrittenCounts {

    private static final Splitter LINES = Splitter.on(';');
    private static final Pattern NUMBER = Pattern.compile("0|[1-9][0-9]{0,9}");

    private WrittenCounts() {}

    static String write(CountVector<?> counts) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < counts.size(); i++) {
            text.append(i == 0 ? "" : ";").append(counts.key(i)).append(':').append(counts.count(i));
        }
        return text.toString();
    }

    /** Lines may come in any order; a count of 0 is read and left out. */
    static <K extends Comparable<? super K>> CountVector<K> read(
            String subject, String text, String expectedLine, Function<String, K> keyReader) {
        if (text.isEmpty()) {
            return CountVector.none();
        }
        SortedMap<K, Integer> counts = new TreeMap<>();
        long total = 0;
        for (String line : LINES.split(text)) {
            int colon = line.lastIndexOf(':');
            checkArgument(colon >= 0, "%s '%s': line '%s' has no ':'. Expected %s.", subject, text, line, expectedLine);
            K key = keyReader.apply(line.substring(0, colon));
            int count = readCount(subject, text, line.substring(colon + 1));
            checkArgument(
                    counts.put(key, count) == null,
                    "%s '%s': '%s' stands more than once. Expected one line for it.",
                    subject,
                    text,
                    key);
            total += count;
        }
        checkArgument(
                total <= Integer.MAX_VALUE,
                "%s '%s': the total is '%s'. Expected at most %s.",
                subject,
                text,
                total,
                Integer.MAX_VALUE);
        return CountVector.of(counts);
    }

    /** Reads a constant by its name; {@code part} is where it stands in {@code text}, {@code role} what it is there. */
    static <E extends Enum<E>> E constant(Class<E> type, String subject, String text, String role, String part) {
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(part)) {
                return constant;
            }
        }
        throw new IllegalArgumentException("%s '%s': unknown %s '%s'. Expected one of %s."
                .formatted(subject, text, role, part, Joiner.on(", ").join(type.getEnumConstants())));
    }

    private static int readCount(String subject, String text, String written) {
        long count = NUMBER.matcher(written).matches() ? Long.parseLong(written) : -1;
        checkArgument(
                count >= 0 && count <= Integer.MAX_VALUE,
                "%s '%s': count '%s' is not a whole number in range. Expected 0 to %s.",
                subject,
                text,
                written,
                Integer.MAX_VALUE);
        return (int) count;
    }
}
