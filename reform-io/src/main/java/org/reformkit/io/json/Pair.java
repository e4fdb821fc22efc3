package org.reformkit.io.json;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** Gathers the parts of a value that is made of two, the second of them sometimes absent. */
final class Pair<X, Y> {

    private @Nullable X first;
    private @Nullable Y second;

    void first(X value) {
        first = value;
    }

    void second(Y value) {
        second = value;
    }

    <T> T make(BiFunction<X, Y, T> maker) {
        return maker.apply(requireNonNull(first), requireNonNull(second));
    }

    <T> T makeMaybe(BiFunction<X, Optional<Y>, T> maker) {
        return maker.apply(requireNonNull(first), Optional.ofNullable(second));
    }
}
