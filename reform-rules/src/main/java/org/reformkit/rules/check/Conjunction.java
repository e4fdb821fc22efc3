package org.reformkit.rules.check;

import com.google.common.collect.ImmutableList;
import org.reformkit.model.structure.Structure;

/** All of several checks. */
record Conjunction<S>(ImmutableList<Check<? super S>> parts) implements Check<S> {

    @Override
    public Verdict verdict(Structure structure, S subject) {
        Verdict verdict = Verdict.NOT_APPLICABLE;
        for (int i = 0; i < parts.size() && verdict != Verdict.VIOLATED; i++) {
            verdict = verdict.and(parts.get(i).verdict(structure, subject));
        }
        return verdict;
    }

    @Override
    public Verdicts verdicts(Batch<? extends S> batch) {
        Verdicts verdicts = parts.get(0).verdicts(batch);
        for (int i = 1; i < parts.size(); i++) {
            verdicts = verdicts.and(parts.get(i).verdicts(batch));
        }
        return verdicts;
    }

    @Override
    public Reads reads() {
        return parts.stream().map(Check::reads).reduce(Reads.nothing(), Reads::and);
    }

    @Override
    public boolean namesSubjectAlone() {
        return parts.stream().allMatch(Check::namesSubjectAlone);
    }

    @Override
    public Explanation explain(Structure structure, S subject) {
        Verdict worst = verdict(structure, subject);
        Explanation explanation = Explanation.NOT_APPLICABLE;
        for (Check<? super S> part : parts) {
            if (part.verdict(structure, subject) == worst) {
                explanation = explanation.and(part.explain(structure, subject));
            }
        }
        return explanation;
    }

    @Override
    public Check<S> and(Check<? super S> other) {
        return new Conjunction<>(ImmutableList.<Check<? super S>>builder()
                .addAll(parts)
                .add(other)
                .build());
    }
}
