package org.reformkit.io.json;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a document says again and again: kept once, so that a large structure holds few strings twice. */
final class Repeats {

    private static final int PLACES = 1 << 10;
    private static final int LONGEST = 32;

    /** A text stands at the place of its hash and makes way for the next one there: no growth, no chains. */
    private final @Nullable String[] texts = new String[PLACES];

    private final Map<TextCodec<?>, Map<String, ?>> values = new HashMap<>();

    /** The text, or an equal one that came before. */
    String text(String text) {
        if (text.length() > LONGEST) {
            return text;
        }
        int hash = text.hashCode();
        int place = (hash ^ (hash >>> 16)) & (PLACES - 1);
        String before = texts[place];
        if (before != null && before.equals(text)) {
            return before;
        }
        texts[place] = text;
        return text;
    }

    /** The values that {@code codec} has read in this document, by their texts. */
    @SuppressWarnings("unchecked") // a codec puts its own values alone
    <T> Map<String, T> of(TextCodec<T> codec) {
        return (Map<String, T>) values.computeIfAbsent(codec, any -> new HashMap<String, T>());
    }
}
