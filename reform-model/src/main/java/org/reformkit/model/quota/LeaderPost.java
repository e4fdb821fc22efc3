package org.reformkit.model.quota;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.Splitter;
import java.util.List;
import org.immutables.value.Value;
import org.reformkit.model.base.Rank;

/** A sort of leader post (领导职务): whom it leads, at which rank, in which position. Sorted by these three in turn. */
@Value.Immutable
public abstract sealed class LeaderPost implements Comparable<LeaderPost> permits ImmutableLeaderPost {

    private static final Splitter PARTS = Splitter.on('/');

    LeaderPost() {}

    /** Whether it leads the agency or a division. */
    @Value.Parameter
    public abstract LeaderScope scope();

    /** The rank of the leader, which may be above that of the body (高配). */
    @Value.Parameter
    public abstract Rank rank();

    /** Whether it is the head, a deputy or another leader. */
    @Value.Parameter
    public abstract LeaderPosition position();

    /** The post of this scope, rank and position. */
    public static LeaderPost of(LeaderScope scope, Rank rank, LeaderPosition position) {
        return ImmutableLeaderPost.of(scope, rank, position);
    }

    /**
     * Reads the form that {@link #toString()} writes.
     *
     * @throws IllegalArgumentException if {@code text} is not {@code SCOPE/RANK/POSITION} or one of them is unknown
     */
    public static LeaderPost parse(String text) {
        List<String> parts = PARTS.splitToList(text);
        checkArgument(
                parts.size() == 3, "Leader post '%s': '%s' parts. Expected SCOPE/RANK/POSITION.", text, parts.size());
        return of(
                WrittenCounts.constant(LeaderScope.class, "Leader post", text, "scope", parts.get(0)),
                WrittenCounts.constant(Rank.class, "Leader post", text, "rank", parts.get(1)),
                WrittenCounts.constant(LeaderPosition.class, "Leader post", text, "position", parts.get(2)));
    }

    /** In Chinese, such as 部门领导正职（正科级）. */
    public String term() {
        return scope().leaders() + position().term() + "（" + rank().term() + "）";
    }

    @Override
    public int compareTo(LeaderPost other) {
        int byScope = scope().compareTo(other.scope());
        int byRank = byScope != 0 ? byScope : rank().compareTo(other.rank());
        return byRank != 0 ? byRank : position().compareTo(other.position());
    }

    /** The written form, such as {@code AGENCY/TOWNSHIP_CHIEF/CHIEF}. */
    @Override
    public String toString() {
        return scope().name() + "/" + rank().name() + "/" + position().name();
    }
}
