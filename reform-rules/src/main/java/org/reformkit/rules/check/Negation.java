package org.reformkit.rules.check;

import org.reformkit.model.structure.Structure;

/** The opposite of a check. */
record Negation<S>(Check<S> opposite) implements Check<S> {

    @Override
    public Verdict verdict(Structure structure, S subject) {
        return opposite.verdict(structure, subject).not();
    }

    @Override
    public Verdicts verdicts(Batch<? extends S> batch) {
        return opposite.verdicts(batch).not();
    }

    @Override
    public Reads reads() {
        return opposite.reads();
    }

    @Override
    public boolean namesSubjectAlone() {
        return opposite.namesSubjectAlone();
    }

    @Override
    public Explanation explain(Structure structure, S subject) {
        return opposite.explain(structure, subject).not();
    }

    @Override
    public Check<S> not() {
        return opposite;
    }
}
