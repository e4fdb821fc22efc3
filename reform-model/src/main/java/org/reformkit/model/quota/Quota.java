package org.reformkit.model.quota;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A staffing quota (编制): how many posts of each kind, for each purpose, a body is approved to have. Two quotas with the
 * same posts are equal, however they were put together. Posts only: leader posts are a {@link LeadershipQuota}, people
 * a {@link Staffing}.
 *
 * <pre>{@code
 * Quota office = Quota.of(Posts.of(ADMINISTRATIVE, 17), Posts.of(INSTITUTION, Purpose.earmark("招商"), 5));
 * office.text();     // ADMINISTRATIVE:17;INSTITUTION@招商:5
 * office.toString(); // 行政编制17名、事业编制（招商专用）5名
 * }</pre>
 */
public final class Quota {

    private static final QuotaLine ADMINISTRATIVE = QuotaLine.of(QuotaKind.ADMINISTRATIVE, Purpose.GENERAL);

    private static final Quota NONE = new Quota(CountVector.none());

    /** Most divisions have a few administrative posts and no others, so these are shared; the index is the count. */
    private static final ImmutableList<Quota> ADMINISTRATIVE_ALONE = IntStream.range(0, 256)
            .mapToObj(count -> count == 0 ? NONE : new Quota(CountVector.of(ADMINISTRATIVE, count)))
            .collect(toImmutableList());

    private final CountVector<QuotaLine> lines;

    private Quota(CountVector<QuotaLine> lines) {
        this.lines = lines;
    }

    /** No posts at all. */
    public static Quota none() {
        return NONE;
    }

    /**
     * Posts of one kind, for general use.
     *
     * @throws IllegalArgumentException if {@code count} is negative
     */
    public static Quota of(QuotaKind kind, int count) {
        QuotaLine line = QuotaLine.of(kind, Purpose.GENERAL);
        CountVector.checkCount("Posts", line, count);
        return of(line, count);
    }

    /**
     * All these posts together; posts of the same kind and purpose are added up.
     *
     * @throws ArithmeticException if the total exceeds an {@code int}
     */
    public static Quota of(Posts... posts) {
        Quota sum = NONE;
        for (Posts some : posts) {
            sum = sum.plus(of(some.line(), some.count()));
        }
        return sum;
    }

    /**
     * Reads the form that {@link #text()} writes, its lines in any order.
     *
     * @throws IllegalArgumentException if a line is not {@code KIND:posts} or {@code KIND@purpose:posts}, names an
     *     unknown kind or a kind and purpose for the second time, or the total exceeds an {@code int}
     */
    public static Quota parse(String text) {
        return of(WrittenCounts.read("Quota", text, "KIND:posts or KIND@purpose:posts", QuotaLine::parse));
    }

    private static Quota of(QuotaLine line, int count) {
        return line.equals(ADMINISTRATIVE) && count < ADMINISTRATIVE_ALONE.size()
                ? ADMINISTRATIVE_ALONE.get(count)
                : of(CountVector.of(line, count));
    }

    private static Quota of(CountVector<QuotaLine> lines) {
        if (lines.size() == 0) {
            return NONE;
        }
        boolean shared = lines.size() == 1
                && lines.total() < ADMINISTRATIVE_ALONE.size()
                && lines.key(0).equals(ADMINISTRATIVE);
        return shared ? ADMINISTRATIVE_ALONE.get(lines.total()) : new Quota(lines);
    }

    /** The posts of a kind (名), over all purposes. */
    public int posts(QuotaKind kind) {
        int sum = 0;
        for (int i = 0; i < lines.size(); i++) {
            if (lines.key(i).kind() == kind) {
                sum += lines.count(i);
            }
        }
        return sum;
    }

    /** The posts of a kind for exactly this purpose (名); an earmark does not include the general posts. */
    public int posts(QuotaKind kind, Purpose purpose) {
        return lines.count(QuotaLine.of(kind, purpose));
    }

    /** All posts (名). */
    public int total() {
        return lines.total();
    }

    /** Whether there are no posts at all. */
    public boolean isNone() {
        return lines.size() == 0;
    }

    /** The posts by kind and then purpose, those for general use first; none of them is 0. */
    public ImmutableList<Posts> lines() {
        ImmutableList.Builder<Posts> posts = ImmutableList.builderWithExpectedSize(lines.size());
        for (int i = 0; i < lines.size(); i++) {
            posts.add(Posts.of(lines.key(i).kind(), lines.key(i).purpose(), lines.count(i)));
        }
        return posts.build();
    }

    /** The kinds of which there are posts, in their own order. */
    public ImmutableSet<QuotaKind> kinds() {
        return IntStream.range(0, lines.size())
                .mapToObj(i -> lines.key(i).kind())
                .collect(toImmutableSet());
    }

    /**
     * These posts and those.
     *
     * @throws ArithmeticException if the total exceeds an {@code int}
     */
    public Quota plus(Quota other) {
        return of(lines.plus(other.lines));
    }

    /**
     * What is left of these posts without those. One kind or purpose never stands in for another.
     *
     * @throws InsufficientPostsException if this quota does not cover {@code other}; it names the first line that is
     *     short
     */
    public Quota minus(Quota other) {
        int missing = lines.firstMissing(other.lines);
        if (missing >= 0) {
            QuotaLine line = other.lines.key(missing);
            throw new InsufficientPostsException(line, lines.count(line), other.lines.count(missing));
        }
        return of(lines.minus(other.lines));
    }

    /** Whether this quota has at least the posts of {@code other} in every kind and purpose. */
    public boolean covers(Quota other) {
        return lines.firstMissing(other.lines) < 0;
    }

    /** Whether {@code limit} covers this quota. */
    public boolean atMost(Quota limit) {
        return limit.covers(this);
    }

    /** The written form, such as {@code ADMINISTRATIVE:17;INSTITUTION@招商:5}; empty for no posts. */
    public String text() {
        return WrittenCounts.write(lines);
    }

    @Override
    public boolean equals(Object other) {
        return this == other || (other instanceof Quota quota && lines.equals(quota.lines));
    }

    @Override
    public int hashCode() {
        return lines.hashCode();
    }

    /** In Chinese, such as 行政编制17名、事业编制5名; 无编制 for no posts. */
    @Override
    public String toString() {
        return isNone()
                ? "无编制"
                : IntStream.range(0, lines.size())
                        .mapToObj(i -> lines.key(i).term() + lines.count(i) + "名")
                        .collect(Collectors.joining("、"));
    }
}
