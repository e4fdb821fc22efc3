package org.reformkit.rules.check;

/** How a number must stand to its bound (比较关系). */
public enum Limit {
    /** It may reach the bound and not exceed it (上限). */
    AT_MOST,
    /** It must reach the bound (下限). */
    AT_LEAST,
    /** It must be the bound. */
    EXACTLY,
    /** It must stay below the bound. */
    LESS_THAN,
    /** It must exceed the bound. */
    MORE_THAN,
    /** It must not be the bound. */
    OTHER_THAN;

    /** Whether {@code measured} stands so to {@code bound}. */
    public Verdict test(Reading measured, Reading bound) {
        return test(measured.lowEnd(), measured.highEnd(), bound.lowEnd(), bound.highEnd());
    }

    /** Whether a number between two ends stands so to a bound between two others, all inclusive. */
    Verdict test(long low, long high, long boundLow, long boundHigh) {
        return switch (this) {
            case AT_MOST -> atMost(low, high, boundLow, boundHigh);
            case MORE_THAN -> atMost(low, high, boundLow, boundHigh).not();
            case LESS_THAN -> below(low, high, boundLow, boundHigh);
            case AT_LEAST -> below(low, high, boundLow, boundHigh).not();
            case EXACTLY -> equal(low, high, boundLow, boundHigh);
            case OTHER_THAN -> equal(low, high, boundLow, boundHigh).not();
        };
    }

    /** Whether a number that is known stands so to a bound that is known. */
    boolean holds(long number, long bound) {
        return switch (this) {
            case AT_MOST -> number <= bound;
            case MORE_THAN -> number > bound;
            case LESS_THAN -> number < bound;
            case AT_LEAST -> number >= bound;
            case EXACTLY -> number == bound;
            case OTHER_THAN -> number != bound;
        };
    }

    /** Whether every number from {@code least} to {@code most} stands so to a bound that is known. */
    boolean holdsThroughout(long least, long most, long bound) {
        return switch (this) {
            case AT_MOST, LESS_THAN -> holds(most, bound);
            case AT_LEAST, MORE_THAN -> holds(least, bound);
            case EXACTLY -> least == bound && most == bound;
            case OTHER_THAN -> most < bound || least > bound;
        };
    }

    private static Verdict atMost(long low, long high, long boundLow, long boundHigh) {
        return high <= boundLow ? Verdict.SATISFIED : low > boundHigh ? Verdict.VIOLATED : Verdict.UNDETERMINED;
    }

    private static Verdict below(long low, long high, long boundLow, long boundHigh) {
        return high < boundLow ? Verdict.SATISFIED : low >= boundHigh ? Verdict.VIOLATED : Verdict.UNDETERMINED;
    }

    private static Verdict equal(long low, long high, long boundLow, long boundHigh) {
        if (low > boundHigh || high < boundLow) {
            return Verdict.VIOLATED;
        }
        return low == high && boundLow == boundHigh ? Verdict.SATISFIED : Verdict.UNDETERMINED;
    }

    /** The limit that holds where this one fails. */
    public Limit negated() {
        return switch (this) {
            case AT_MOST -> MORE_THAN;
            case MORE_THAN -> AT_MOST;
            case LESS_THAN -> AT_LEAST;
            case AT_LEAST -> LESS_THAN;
            case EXACTLY -> OTHER_THAN;
            case OTHER_THAN -> EXACTLY;
        };
    }

    /**
     * By how much {@code measured} misses the limit; negative or 0 where it keeps it, which is then the slack. For an exact
     * limit the signed distance, for {@link #OTHER_THAN} 1 or 0.
     */
    public Reading excess(Reading measured, Reading bound) {
        return switch (this) {
            case AT_MOST -> measured.minus(bound);
            case AT_LEAST -> bound.minus(measured);
            case LESS_THAN -> measured.minus(bound).plus(Reading.exact(1));
            case MORE_THAN -> bound.minus(measured).plus(Reading.exact(1));
            case EXACTLY -> measured.minus(bound);
            case OTHER_THAN ->
                switch (test(measured, bound)) {
                    case VIOLATED -> Reading.exact(1);
                    case SATISFIED -> Reading.exact(0);
                    case UNDETERMINED, NOT_APPLICABLE -> Reading.between(0, 1);
                };
        };
    }
}
