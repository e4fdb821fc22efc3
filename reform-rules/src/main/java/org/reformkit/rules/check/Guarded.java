package org.reformkit.rules.check;

import org.reformkit.model.structure.Structure;

/** A check where another one is satisfied. */
record Guarded<S>(Check<S> check, Check<? super S> applicability) implements Check<S> {

    @Override
    public Verdict verdict(Structure structure, S subject) {
        Verdict applies = applicability.verdict(structure, subject);
        return applies == Verdict.SATISFIED || applies == Verdict.UNDETERMINED
                ? check.verdict(structure, subject).when(applies)
                : Verdict.NOT_APPLICABLE;
    }

    @Override
    public Explanation explain(Structure structure, S subject) {
        Explanation applies = applicability.explain(structure, subject);
        return switch (applies.verdict()) {
            case SATISFIED -> check.explain(structure, subject);
            // Whether it applies is what must be found out first, so that is the reason.
            case UNDETERMINED ->
                check.verdict(structure, subject) == Verdict.NOT_APPLICABLE ? Explanation.NOT_APPLICABLE : applies;
            case NOT_APPLICABLE, VIOLATED -> Explanation.NOT_APPLICABLE;
        };
    }
}
