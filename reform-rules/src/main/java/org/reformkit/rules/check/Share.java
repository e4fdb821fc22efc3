package org.reformkit.rules.check;

/** A part of a whole (占比), to be held to a ratio by whole-number arithmetic: at most 1/3 is {@code 3 × part ≤ whole}. */
public final class Share<S> {

    private final Measure<? super S> part;
    private final Measure<? super S> whole;

    Share(Measure<? super S> part, Measure<? super S> whole) {
        this.part = part;
        this.whole = whole;
    }

    /** At most {@code numerator / denominator} of the whole, inclusive. */
    public Check<S> atMost(long numerator, long denominator) {
        return atMost(Ratio.of(numerator, denominator));
    }

    /** At most this ratio of the whole, inclusive. */
    public Check<S> atMost(Ratio ratio) {
        return new Proportion<>(part, whole, Limit.AT_MOST, ratio);
    }

    /** At least {@code numerator / denominator} of the whole, inclusive. */
    public Check<S> atLeast(long numerator, long denominator) {
        return atLeast(Ratio.of(numerator, denominator));
    }

    /** At least this ratio of the whole, inclusive. */
    public Check<S> atLeast(Ratio ratio) {
        return new Proportion<>(part, whole, Limit.AT_LEAST, ratio);
    }
}
