package org.reformkit.model.quota;

import org.immutables.value.Value;

/**
 * A number of posts (若干名某类编制) of one kind and purpose, as an amount of money is of one currency. Not a whole quota: see
 * {@link Quota}. And not people: see {@link Staffing}.
 */
@Value.Immutable
public abstract sealed class Posts permits ImmutablePosts {

    Posts() {}

    /** The kind of all these posts. */
    @Value.Parameter
    public abstract QuotaKind kind();

    /** What all these posts may be used for. */
    @Value.Parameter
    public abstract Purpose purpose();

    /** How many posts (名), 0 or more. */
    @Value.Parameter
    public abstract int count();

    /**
     * Posts for general use.
     *
     * @throws IllegalArgumentException if {@code count} is negative
     */
    public static Posts of(QuotaKind kind, int count) {
        return of(kind, Purpose.GENERAL, count);
    }

    /**
     * Posts for one purpose.
     *
     * @throws IllegalArgumentException if {@code count} is negative
     */
    public static Posts of(QuotaKind kind, Purpose purpose, int count) {
        return ImmutablePosts.of(kind, purpose, count);
    }

    /**
     * These posts and those.
     *
     * @throws MixedPostsException if the kinds or the purposes differ
     * @throws ArithmeticException if the sum exceeds an {@code int}
     */
    public Posts plus(Posts other) {
        checkSameLine(other);
        return of(kind(), purpose(), Math.addExact(count(), other.count()));
    }

    /**
     * What is left of these posts without those.
     *
     * @throws MixedPostsException if the kinds or the purposes differ
     * @throws InsufficientPostsException if there are fewer posts than {@code other} has
     */
    public Posts minus(Posts other) {
        checkSameLine(other);
        if (count() < other.count()) {
            throw new InsufficientPostsException(line(), count(), other.count());
        }
        return of(kind(), purpose(), count() - other.count());
    }

    QuotaLine line() {
        return QuotaLine.of(kind(), purpose());
    }

    /** For example 12名行政编制. */
    @Override
    public String toString() {
        return count() + "名" + line().term();
    }

    @Value.Check
    void check() {
        CountVector.checkCount("Posts", line(), count());
    }

    private void checkSameLine(Posts other) {
        if (kind() != other.kind() || !purpose().equals(other.purpose())) {
            throw new MixedPostsException(this, other);
        }
    }
}
