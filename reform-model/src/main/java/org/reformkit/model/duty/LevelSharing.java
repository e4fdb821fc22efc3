package org.reformkit.model.duty;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSortedSet;
import org.immutables.value.Value;
import org.reformkit.model.base.Level;

/** How the levels share a duty (层级分工): one answers for it, others help; YC-31, YC-44. */
@Value.Immutable(builder = false)
public interface LevelSharing {

    /** The level that answers for it (主体). */
    @Value.Parameter
    Level principal();

    /** The levels that help it (配合), highest first; never the principal. */
    @Value.Parameter
    @Value.NaturalOrder
    ImmutableSortedSet<Level> cooperating();

    /** One level alone. */
    static LevelSharing of(Level principal) {
        return of(principal, ImmutableSortedSet.of());
    }

    /**
     * One level with the help of others.
     *
     * @throws IllegalArgumentException if the principal is one of them
     */
    static LevelSharing of(Level principal, Iterable<Level> cooperating) {
        return ImmutableLevelSharing.of(principal, cooperating);
    }

    @Value.Check
    default void check() {
        checkArgument(
                !cooperating().contains(principal()),
                "Sharing of a duty: level '%s' answers for it and helps itself. Expected other levels to help.",
                principal().term());
    }
}
