package org.reformkit.model.quota;

import com.google.common.collect.ImmutableSortedMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ObjIntConsumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.reformkit.model.base.Rank;

/**
 * Approved leader posts (领导职数): how many leaders of each scope, rank and position a body may have. They are part of
 * what 编制 means in law (国务院令第486号第二十八条) but are counted beside the posts of a {@link Quota}, not in addition to them.
 *
 * <pre>{@code
 * LeaderPost head = LeaderPost.of(AGENCY, TOWNSHIP_CHIEF, CHIEF);
 * LeaderPost deputy = LeaderPost.of(AGENCY, TOWNSHIP_DEPUTY, DEPUTY);
 * LeadershipQuota.of(head, 1).with(deputy, 3).text(); // AGENCY/TOWNSHIP_CHIEF/CHIEF:1;AGENCY/TOWNSHIP_DEPUTY/DEPUTY:3
 * }</pre>
 */
public final class LeadershipQuota {

    private static final LeadershipQuota NONE = new LeadershipQuota(CountVector.none());

    private final CountVector<LeaderPost> lines;

    private LeadershipQuota(CountVector<LeaderPost> lines) {
        this.lines = lines;
    }

    /** No leader posts at all. */
    public static LeadershipQuota none() {
        return NONE;
    }

    /**
     * Leader posts of one sort.
     *
     * @throws IllegalArgumentException if {@code count} is negative
     */
    public static LeadershipQuota of(LeaderPost post, int count) {
        return NONE.with(post, count);
    }

    /**
     * Leader posts of several sorts.
     *
     * @throws IllegalArgumentException if a count is negative
     * @throws ArithmeticException if the total exceeds an {@code int}
     */
    public static LeadershipQuota of(Map<LeaderPost, Integer> counts) {
        counts.forEach((post, count) -> CountVector.checkCount("Leader posts", post, count));
        return of(CountVector.of(new TreeMap<>(counts)));
    }

    /**
     * Reads the form that {@link #text()} writes, its lines in any order.
     *
     * @throws IllegalArgumentException if a line is not {@code SCOPE/RANK/POSITION:posts}, names an unknown constant or
     *     the same leader post for the second time, or the total exceeds an {@code int}
     */
    public static LeadershipQuota parse(String text) {
        return of(WrittenCounts.read("Leadership quota", text, "SCOPE/RANK/POSITION:posts", LeaderPost::parse));
    }

    private static LeadershipQuota of(CountVector<LeaderPost> lines) {
        return lines.size() == 0 ? NONE : new LeadershipQuota(lines);
    }

    /** How many posts there are of exactly this sort (名). */
    public int count(LeaderPost post) {
        return lines.count(post);
    }

    /** All leader posts (名). */
    public int total() {
        return lines.total();
    }

    /** All leader posts of a scope (名). */
    public int total(LeaderScope scope) {
        return sum(post -> post.scope() == scope);
    }

    /** The posts of heads (名), over all ranks. */
    public int chiefs(LeaderScope scope) {
        return sum(post -> post.scope() == scope && post.position() == LeaderPosition.CHIEF);
    }

    /** The posts of deputies (名), over all ranks. */
    public int deputies(LeaderScope scope) {
        return sum(post -> post.scope() == scope && post.position() == LeaderPosition.DEPUTY);
    }

    /** The posts of leaders who are neither head nor deputy (名), over all ranks. */
    public int others(LeaderScope scope) {
        return sum(post -> post.scope() == scope && post.position() == LeaderPosition.OTHER);
    }

    /** The leader posts of a scope at exactly this rank (名), over all positions. */
    public int atRank(LeaderScope scope, Rank rank) {
        return sum(post -> post.scope() == scope && post.rank() == rank);
    }

    /** Whether there are no leader posts at all. */
    public boolean isNone() {
        return lines.size() == 0;
    }

    /** The counts (名) by leader post; none of them is 0. */
    public ImmutableSortedMap<LeaderPost, Integer> lines() {
        ImmutableSortedMap.Builder<LeaderPost, Integer> counts = ImmutableSortedMap.naturalOrder();
        forEach(counts::put);
        return counts.buildOrThrow();
    }

    /** Calls {@code action} with each of {@link #lines}, in their order. */
    public void forEach(ObjIntConsumer<LeaderPost> action) {
        for (int i = 0; i < lines.size(); i++) {
            action.accept(lines.key(i), lines.count(i));
        }
    }

    /**
     * The same leader posts, but {@code count} (名) of this sort.
     *
     * @throws IllegalArgumentException if {@code count} is negative
     * @throws ArithmeticException if the total exceeds an {@code int}
     */
    public LeadershipQuota with(LeaderPost post, int count) {
        CountVector.checkCount("Leader posts", post, count);
        CountVector<LeaderPost> others = lines.minus(CountVector.of(post, lines.count(post)));
        return of(others.plus(CountVector.of(post, count)));
    }

    /**
     * These leader posts and those.
     *
     * @throws ArithmeticException if the total exceeds an {@code int}
     */
    public LeadershipQuota plus(LeadershipQuota other) {
        return of(lines.plus(other.lines));
    }

    /**
     * What is left of these leader posts without those. One sort never stands in for another.
     *
     * @throws InsufficientLeaderPostsException if these do not cover {@code other}; it names the first line that is
     *     short
     */
    public LeadershipQuota minus(LeadershipQuota other) {
        int missing = lines.firstMissing(other.lines);
        if (missing >= 0) {
            LeaderPost post = other.lines.key(missing);
            throw new InsufficientLeaderPostsException(post, lines.count(post), other.lines.count(missing));
        }
        return of(lines.minus(other.lines));
    }

    /** Whether there are at least as many leader posts of every sort as {@code other} has. */
    public boolean covers(LeadershipQuota other) {
        return lines.firstMissing(other.lines) < 0;
    }

    /** Whether {@code limit} covers these leader posts. */
    public boolean atMost(LeadershipQuota limit) {
        return limit.covers(this);
    }

    private int sum(Predicate<LeaderPost> wanted) {
        int sum = 0;
        for (int i = 0; i < lines.size(); i++) {
            if (wanted.test(lines.key(i))) {
                sum += lines.count(i);
            }
        }
        return sum;
    }

    /**
     * The written form, such as {@code AGENCY/TOWNSHIP_CHIEF/CHIEF:1;AGENCY/TOWNSHIP_DEPUTY/DEPUTY:3}; empty for
     * none.
     */
    public String text() {
        return WrittenCounts.write(lines);
    }

    @Override
    public boolean equals(Object other) {
        return this == other || (other instanceof LeadershipQuota quota && lines.equals(quota.lines));
    }

    @Override
    public int hashCode() {
        return lines.hashCode();
    }

    /** In Chinese, such as 部门领导正职（正科级）1名; 无领导职数 for none. */
    @Override
    public String toString() {
        return isNone()
                ? "无领导职数"
                : IntStream.range(0, lines.size())
                        .mapToObj(i -> lines.key(i).term() + lines.count(i) + "名")
                        .collect(Collectors.joining("、"));
    }
}
