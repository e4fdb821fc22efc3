package org.reformkit.io.json;

import com.fasterxml.jackson.core.JsonLocation;

/** Line and column in one {@code long}, as millions of places are looked at and few are told. */
final class Place {

    static final long UNKNOWN = 0;

    private Place() {}

    static long of(JsonLocation location) {
        return of(location.getLineNr(), location.getColumnNr());
    }

    static long of(int line, int column) {
        return line < 1 || column < 1 ? UNKNOWN : ((long) line << 32) | column;
    }

    static int line(long place) {
        return (int) (place >>> 32);
    }

    static int column(long place) {
        return (int) place;
    }
}
