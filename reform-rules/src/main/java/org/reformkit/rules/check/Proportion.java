package org.reformkit.rules.check;

import org.reformkit.model.structure.Structure;

/** A part against a ratio of its whole. */
record Proportion<S>(Measure<? super S> part, Measure<? super S> whole, Limit limit, Ratio ratio) implements Check<S> {

    @Override
    public Verdict verdict(Structure structure, S subject) {
        return limit.test(
                part.read(structure, subject).times(ratio.denominator()),
                whole.read(structure, subject).times(ratio.numerator()));
    }

    @Override
    public Verdicts verdicts(Batch<? extends S> batch) {
        return part.readAll(batch).test(limit, ratio.denominator(), whole.readAll(batch), ratio.numerator());
    }

    @Override
    public Reads reads() {
        return part.reads().and(whole.reads());
    }

    @Override
    public boolean namesSubjectAlone() {
        return part.namesSubjectAlone() && whole.namesSubjectAlone();
    }

    @Override
    public Explanation explain(Structure structure, S subject) {
        Reading all = whole.read(structure, subject);
        return Explanation.of(Evidence.builder()
                .verdict(verdict(structure, subject))
                .label(part.label())
                .unit(part.unit())
                .measured(part.read(structure, subject))
                .whole(all)
                .wholeLabel(whole.label())
                .ratio(ratio)
                .limit(limit)
                .bound(bound(all.times(ratio.numerator())))
                .data(part.data(structure, subject))
                .missing(Measure.distinct(part.missing(structure, subject), whole.missing(structure, subject)))
                .build());
    }

    /** The largest part that keeps an upper ratio, or the smallest that keeps a lower one. */
    private Reading bound(Reading multiple) {
        return limit == Limit.AT_LEAST
                ? multiple.times(-1).dividedBy(ratio.denominator()).times(-1)
                : multiple.dividedBy(ratio.denominator());
    }
}
