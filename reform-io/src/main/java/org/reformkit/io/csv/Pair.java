package org.reformkit.io.csv;

import java.util.Optional;

/** The draft of a value that two columns say. */
final class Pair<X, Y> {

    private Optional<X> first = Optional.empty();
    private Optional<Y> second = Optional.empty();

    X first() {
        return first.orElseThrow();
    }

    Y second() {
        return second.orElseThrow();
    }

    Optional<Y> secondIfAny() {
        return second;
    }

    void first(X value) {
        first = Optional.of(value);
    }

    void second(Y value) {
        second = Optional.of(value);
    }
}
