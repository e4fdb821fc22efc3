package org.reformkit.io.json;

/** A value with the place where it was read, for what can only be said of it once all has been read. */
record At<T>(T value, long place, String pointer) {}
