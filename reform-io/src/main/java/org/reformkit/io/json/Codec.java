package org.reformkit.io.json;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.reformkit.io.Expectation;

/** Reads and writes the values of one type. */
interface Codec<T> {

    /**
     * Reads the value that begins at the current token and stops at its last one. Null where it cannot be read; then the
     * problem has been noted.
     */
    @Nullable
    T read(JsonIn in) throws IOException;

    /** Writes a value. */
    void write(JsonOut out, T value) throws IOException;

    /** What a value looks like, for a place where it is missing. */
    Expectation expectation();

    /** Whether values are strings or numbers; a list of them stands in one line. */
    default boolean isScalar() {
        return false;
    }

    /** The same in one line, also where the document is laid out. */
    default Codec<T> inOneLine() {
        return new OneLineCodec<>(this);
    }
}
