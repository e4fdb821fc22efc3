package org.reformkit.rules;

import org.reformkit.rules.check.Verdict;

/** How many subjects have each verdict. */
record Counts(int notApplicable, int satisfied, int undetermined, int violated) {

    static final Counts NONE = new Counts(0, 0, 0, 0);

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
}
