package org.reformkit.model.structure;

import com.google.common.collect.ImmutableSortedSet;
import org.immutables.value.Value;
import org.reformkit.model.quota.LeadershipQuota;
import org.reformkit.model.quota.Quota;
import org.reformkit.model.quota.Staffing;

/**
 * What a jurisdiction has and no body holds at the moment: posts and leader posts to be allocated (待分配) and people to be
 * placed (待安置). An amount is exact unless its part is {@link #incomplete}.
 */
@Value.Immutable
public interface Pool {

    /** A pool with nothing in it. */
    Pool EMPTY = builder().build();

    /** The posts to be allocated, in 名. */
    @Value.Default
    default Quota quota() {
        return Quota.none();
    }

    /** The leader posts to be allocated, in 名. */
    @Value.Default
    default LeadershipQuota leaders() {
        return LeadershipQuota.none();
    }

    /** The people to be placed, in 人. */
    @Value.Default
    default Staffing staffing() {
        return Staffing.none();
    }

    /**
     * The parts of which only a lower bound is known, as a body ended whose amount was not known. Amounts that come and go
     * leave them incomplete.
     */
    @Value.NaturalOrder
    ImmutableSortedSet<PoolPart> incomplete();

    /** Whether it is known that nothing is in it. */
    default boolean isEmpty() {
        return equals(EMPTY);
    }

    /** The same pool with other posts. */
    default Pool withQuota(Quota quota) {
        return builder().from(this).quota(quota).build();
    }

    /** The same pool with other leader posts. */
    default Pool withLeaders(LeadershipQuota leaders) {
        return builder().from(this).leaders(leaders).build();
    }

    /** The same pool with other people. */
    default Pool withStaffing(Staffing staffing) {
        return builder().from(this).staffing(staffing).build();
    }

    /** The same pool, with {@code part} known from below only. */
    default Pool withIncomplete(PoolPart part) {
        return builder().from(this).addIncomplete(part).build();
    }

    /** An empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Pool}. */
    final class Builder extends ImmutablePool.Builder {
        Builder() {}
    }
}
