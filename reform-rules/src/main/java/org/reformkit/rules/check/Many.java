package org.reformkit.rules.check;

import com.google.common.collect.Iterables;
import java.util.Optional;
import java.util.function.Function;
import org.reformkit.model.structure.Structure;

/** A way from a subject to any number of others (集合视角), such as from an agency to its divisions. */
@FunctionalInterface
public interface Many<S, T> {

    /** The other subjects, in a stable order. */
    Iterable<? extends T> of(Structure structure, S subject);

    /** The way that {@code subjects} goes. */
    static <S, T> Many<S, T> of(Many<S, T> subjects) {
        return subjects;
    }

    /** The other subjects of all subjects of a batch at once; absent where they can only be found one subject after the other. */
    default Optional<? extends Fan<? extends T>> fan(Batch<? extends S> batch) {
        return Optional.empty();
    }

    /** What it reads; anything, unless it says less. */
    default Reads reads() {
        return Reads.everything();
    }

    /** The same subjects, found by reading no more than this. */
    default Many<S, T> reading(Reads reads) {
        return new Linked<>(this, batch -> fan(batch), reads);
    }

    /** The same subjects, which {@code fan} finds for many at once. */
    default Many<S, T> fanned(Function<Batch<? extends S>, Optional<? extends Fan<? extends T>>> fan) {
        return new Linked<>(this, fan, reads());
    }

    /** These subjects and those; where both have one, twice. */
    default Many<S, T> plus(Many<? super S, ? extends T> other) {
        return (structure, subject) -> Iterables.concat(of(structure, subject), other.of(structure, subject));
    }

    /** The subjects of each of these. */
    default <U> Many<S, U> each(Many<? super T, ? extends U> next) {
        return (structure, subject) ->
                Iterables.concat(Iterables.transform(of(structure, subject), item -> next.of(structure, item)));
    }
}
