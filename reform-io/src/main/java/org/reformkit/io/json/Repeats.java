package org.reformkit.io.json;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What a document says again and again: kept once, so that a large structure holds few strings twice. */
final class Repeats {

    private static final int PLACES = 1 << 12;

    /** A value stands at the place of the hash of what it was made of, and makes way for the next one there. */
    private final @Nullable Known[] known = new Known[PLACES];

    /** What a codec made of a text or of a list of parts. */
    private record Known(Object codec, Object source, Object value) {}

    /**
     * What {@code maker} makes of {@code source}, or null if it makes nothing: the value that {@code codec} had of an equal
     * one, if it is still known.
     */
    @SuppressWarnings("unchecked") // a codec asks for its own values alone
    <S, T> @Nullable T value(Codec<T> codec, S source, Function<? super S, ? extends @Nullable T> maker) {
        int hash = 31 * source.hashCode() + codec.hashCode();
        int place = (hash ^ (hash >>> 16)) & (PLACES - 1);
        Known before = known[place];
        if (before != null && before.codec() == codec && before.source().equals(source)) {
            return (T) before.value();
        }
        T value = maker.apply(source);
        if (value != null) {
            known[place] = new Known(codec, source, value);
        }
        return value;
    }
}
