package org.reformkit.rules;

import java.util.Optional;
import org.reformkit.model.base.JurisdictionCode;
import org.reformkit.rules.check.Verdict;
import org.reformkit.rules.check.Verdicts;

/** How many subjects have each verdict. */
record Counts(int notApplicable, int satisfied, int undetermined, int violated) {

    static final Counts NONE = new Counts(0, 0, 0, 0);

    static Counts of(Verdicts verdicts) {
        return new Counts(
                verdicts.count(Verdict.NOT_APPLICABLE),
                verdicts.count(Verdict.SATISFIED),
                verdicts.count(Verdict.UNDETERMINED),
                verdicts.count(Verdict.VIOLATED));
    }

    Counts plus(Counts other) {
        return new Counts(
                notApplicable + other.notApplicable,
                satisfied + other.satisfied,
                undetermined + other.undetermined,
                violated + other.violated);
    }

    Counts minus(Counts other) {
        return new Counts(
                notApplicable - other.notApplicable,
                satisfied - other.satisfied,
                undetermined - other.undetermined,
                violated - other.violated);
    }

    int total() {
        return notApplicable + satisfied + undetermined + violated;
    }

    int findings() {
        return undetermined + violated;
    }

    long of(Verdict verdict) {
        return switch (verdict) {
            case NOT_APPLICABLE -> notApplicable;
            case SATISFIED -> satisfied;
            case UNDETERMINED -> undetermined;
            case VIOLATED -> violated;
        };
    }

    Counts with(Verdict verdict, int more) {
        return switch (verdict) {
            case NOT_APPLICABLE -> new Counts(notApplicable + more, satisfied, undetermined, violated);
            case SATISFIED -> new Counts(notApplicable, satisfied + more, undetermined, violated);
            case UNDETERMINED -> new Counts(notApplicable, satisfied, undetermined + more, violated);
            case VIOLATED -> new Counts(notApplicable, satisfied, undetermined, violated + more);
        };
    }

    boolean isEmpty() {
        return total() == 0;
    }

    Tally tally(String rule, Optional<JurisdictionCode> jurisdiction) {
        return new Tally(rule, jurisdiction, notApplicable, satisfied, undetermined, violated);
    }
}
