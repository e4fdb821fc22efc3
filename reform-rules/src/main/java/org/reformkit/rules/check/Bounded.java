package org.reformkit.rules.check;

import java.util.Optional;
import org.reformkit.model.structure.Structure;

/** A measure against a bound. */
record Bounded<S>(Measure<S> measure, Limit limit, Measure<? super S> bound, Optional<Text> boundLabel)
        implements Check<S> {

    @Override
    public Verdict verdict(Structure structure, S subject) {
        return limit.test(measure.read(structure, subject), bound.read(structure, subject));
    }

    @Override
    public Verdicts verdicts(Batch<? extends S> batch) {
        return bound.bound(measure.readAll(batch), limit, batch);
    }

    @Override
    public Reads reads() {
        return measure.reads().and(bound.reads());
    }

    @Override
    public boolean namesSubjectAlone() {
        return measure.namesSubjectAlone() && bound.namesSubjectAlone();
    }

    @Override
    public Explanation explain(Structure structure, S subject) {
        Reading measured = measure.read(structure, subject);
        Reading limiting = bound.read(structure, subject);
        Verdict verdict = limit.test(measured, limiting);
        Evidence.Builder evidence = Evidence.builder();
        evidence.verdict(verdict)
                .label(measure.label())
                .unit(measure.unit())
                .measured(measured)
                .limit(limit)
                .bound(limiting)
                .boundLabel(boundLabel)
                .data(Measure.distinct(measure.data(structure, subject), bound.data(structure, subject)));
        if (!measured.isExact() || !limiting.isExact()) {
            evidence.missing(Measure.distinct(measure.missing(structure, subject), bound.missing(structure, subject)));
        }
        return Explanation.of(evidence.build());
    }
}
