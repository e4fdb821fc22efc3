package org.reformkit.rules.check;

import java.util.function.Function;
import org.reformkit.model.structure.Structure;

/** A way from a subject to exactly one other (视角), such as from a division to its agency; it may change the structure too. */
@FunctionalInterface
public interface Lens<S, T> {

    /** The other subject. */
    T subject(Structure structure, S subject);

    /** The structure in which the other subject stands. */
    default Structure structure(Structure structure, S subject) {
        return structure;
    }

    /** From every subject to itself. */
    static <S> Lens<S, S> identity() {
        return (structure, subject) -> subject;
    }

    /** A lens into another structure. */
    static <S, T> Lens<S, T> into(
            Function<? super S, Structure> structureOf, Function<? super S, ? extends T> subjectOf) {
        return new Lens<>() {
            @Override
            public T subject(Structure structure, S subject) {
                return subjectOf.apply(subject);
            }

            @Override
            public Structure structure(Structure structure, S subject) {
                return structureOf.apply(subject);
            }
        };
    }

    /** First this way, then the {@code next}. */
    default <U> Lens<S, U> then(Lens<? super T, ? extends U> next) {
        Lens<S, T> first = this;
        return new Lens<>() {
            @Override
            public U subject(Structure structure, S subject) {
                return next.subject(first.structure(structure, subject), first.subject(structure, subject));
            }

            @Override
            public Structure structure(Structure structure, S subject) {
                return next.structure(first.structure(structure, subject), first.subject(structure, subject));
            }
        };
    }
}
