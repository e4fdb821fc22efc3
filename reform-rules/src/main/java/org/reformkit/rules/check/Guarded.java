package org.reformkit.rules.check;

import org.reformkit.model.structure.Structure;

/** A check where another one is satisfied. */
record Guarded<S>(Check<S> check, Check<? super S> applicability) implements Check<S> {

    @Override
    public Verdict verdict(Structure structure, S subject) {
        Verdict applies = applicability.verdict(structure, subject);
        return concerns(applies) ? check.verdict(structure, subject).when(applies) : Verdict.NOT_APPLICABLE;
    }

    @Override
    public Verdicts verdicts(Batch<? extends S> batch) {
        Verdicts applies = applicability.verdicts(batch);
        if (applies.count(Verdict.SATISFIED) + applies.count(Verdict.UNDETERMINED) == batch.size()) {
            return check.verdicts(batch).when(applies);
        }
        // The check may rest on what its guard asks for, so it sees no others.
        return Verdicts.of(
                batch.size(),
                place -> concerns(applies.get(place))
                        ? check.verdict(batch.structure(), batch.subjects().get(place))
                                .when(applies.get(place))
                        : Verdict.NOT_APPLICABLE);
    }

    @Override
    public Reads reads() {
        return check.reads().and(applicability.reads());
    }

    @Override
    public boolean namesSubjectAlone() {
        return check.namesSubjectAlone() && applicability.namesSubjectAlone();
    }

    @Override
    public Explanation explain(Structure structure, S subject) {
        return switch (applicability.verdict(structure, subject)) {
            case SATISFIED -> check.explain(structure, subject);
            // Whether it applies is what must be found out first, so that is the reason.
            case UNDETERMINED ->
                check.verdict(structure, subject) == Verdict.NOT_APPLICABLE
                        ? Explanation.NOT_APPLICABLE
                        : applicability.explain(structure, subject);
            case NOT_APPLICABLE, VIOLATED -> Explanation.NOT_APPLICABLE;
        };
    }

    private static boolean concerns(Verdict applies) {
        return applies == Verdict.SATISFIED || applies == Verdict.UNDETERMINED;
    }
}
