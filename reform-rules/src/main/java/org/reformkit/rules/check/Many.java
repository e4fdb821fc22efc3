package org.reformkit.rules.check;

import com.google.common.collect.Iterables;
import org.reformkit.model.structure.Structure;

/** A way from a subject to any number of others (集合视角), such as from an agency to its divisions. */
@FunctionalInterface
public interface Many<S, T> {

    /** The other subjects, in a stable order. */
    Iterable<? extends T> of(Structure structure, S subject);

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
