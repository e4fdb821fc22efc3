package org.reformkit.rules.library;

import org.reformkit.model.structure.Structure;
import org.reformkit.rules.check.Batch;
import org.reformkit.rules.check.Check;
import org.reformkit.rules.check.Explanation;
import org.reformkit.rules.check.Reads;
import org.reformkit.rules.check.Verdict;
import org.reformkit.rules.check.Verdicts;

/**
 * A check whose words can be read in two ways (两种理解). It judges by its own reading; where that is violated and the other one
 * would be satisfied, the reasons are those of {@code told}, which says so.
 */
record BothReadings<S>(Check<S> own, Check<S> other, Check<S> told) implements Check<S> {

    @Override
    public Verdict verdict(Structure structure, S subject) {
        return own.verdict(structure, subject);
    }

    @Override
    public Verdicts verdicts(Batch<? extends S> batch) {
        return own.verdicts(batch);
    }

    @Override
    public Reads reads() {
        return own.reads().and(other.reads());
    }

    @Override
    public boolean namesSubjectAlone() {
        return own.namesSubjectAlone() && told.namesSubjectAlone();
    }

    @Override
    public Explanation explain(Structure structure, S subject) {
        boolean differs = own.verdict(structure, subject) == Verdict.VIOLATED
                && other.verdict(structure, subject) == Verdict.SATISFIED;
        return (differs ? told : own).explain(structure, subject);
    }
}
