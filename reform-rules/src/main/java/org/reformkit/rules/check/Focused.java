package org.reformkit.rules.check;

import org.reformkit.model.structure.Structure;

/** A check of the subject at the end of a lens. */
record Focused<S, T>(Check<S> check, Lens<? super T, ? extends S> lens) implements Check<T> {

    @Override
    public Verdict verdict(Structure structure, T subject) {
        return check.verdict(lens.structure(structure, subject), lens.subject(structure, subject));
    }

    @Override
    public Explanation explain(Structure structure, T subject) {
        return check.explain(lens.structure(structure, subject), lens.subject(structure, subject));
    }
}
