package org.reformkit.rules.check;

import java.util.Optional;
import java.util.function.Function;
import org.reformkit.model.structure.Structure;

/** A way to many subjects of which is known how far it looks and how it is gone for many at once. */
record Linked<S, T>(
        Many<S, T> many, Function<Batch<? extends S>, Optional<? extends Fan<? extends T>>> finder, Reads reads)
        implements Many<S, T> {

    @Override
    public Iterable<? extends T> of(Structure structure, S subject) {
        return many.of(structure, subject);
    }

    @Override
    public Optional<? extends Fan<? extends T>> fan(Batch<? extends S> batch) {
        return finder.apply(batch);
    }
}
