package org.reformkit.rules.check;

import com.google.common.collect.ImmutableList;
import org.reformkit.model.base.Element;
import org.reformkit.model.structure.Structure;

/** A check of each of many subjects. */
record Each<S, T>(Check<S> check, Many<? super T, ? extends S> many) implements Check<T> {

    @Override
    public Verdict verdict(Structure structure, T subject) {
        Verdict verdict = Verdict.NOT_APPLICABLE;
        for (S item : many.of(structure, subject)) {
            verdict = verdict.and(check.verdict(structure, item));
            if (verdict == Verdict.VIOLATED) {
                return verdict;
            }
        }
        return verdict;
    }

    @Override
    public Verdicts verdicts(Batch<? extends T> batch) {
        return many.fan(batch)
                .map(fan -> check.verdicts(fan.parts()).gathered(fan))
                .orElseGet(() -> Check.super.verdicts(batch));
    }

    @Override
    public Reads reads() {
        return check.reads().and(many.reads());
    }

    @Override
    public Explanation explain(Structure structure, T subject) {
        Verdict verdict = verdict(structure, subject);
        ImmutableList.Builder<Evidence> evidence = ImmutableList.builder();
        for (S item : many.of(structure, subject)) {
            if (check.verdict(structure, item) == verdict) {
                Explanation explanation = check.explain(structure, item);
                evidence.addAll(
                        (item instanceof Element element ? explanation.in(Text.of(Datum.name(element))) : explanation)
                                .evidence());
            }
        }
        return Explanation.of(verdict, evidence.build());
    }
}
