package org.reformkit.model.quota;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * People in post above the quota (超编人员) who may stay until a date. They are some of those in post, not others beside
 * them.
 */
@Value.Immutable
public interface OverQuota {

    /** The kind of the posts they hold. */
    @Value.Parameter
    QuotaKind kind();

    /** How many they are (人), 1 or more. */
    @Value.Parameter
    int people();

    /** The last day by which they must be placed elsewhere, inclusive; absent where no date is set. */
    @Value.Parameter
    Optional<LocalDate> runOffBy();

    /**
     * People for whom no date is set.
     *
     * @throws IllegalArgumentException if {@code people} is not positive
     */
    static OverQuota of(QuotaKind kind, int people) {
        return ImmutableOverQuota.of(kind, people, Optional.empty());
    }

    /**
     * People who may stay up to and including {@code runOffBy}.
     *
     * @throws IllegalArgumentException if {@code people} is not positive
     */
    static OverQuota of(QuotaKind kind, int people, LocalDate runOffBy) {
        return ImmutableOverQuota.of(kind, people, Optional.of(runOffBy));
    }

    /** Whether they may still stay on that day; without a last day nobody has allowed them to (Decree 486 art. 6). */
    default boolean mayStayOn(LocalDate date) {
        return runOffBy().filter(last -> !date.isAfter(last)).isPresent();
    }

    @Value.Check
    default void check() {
        checkArgument(people() > 0, "Over-quota people of '%s': '%s' people. Expected 1 or more.", kind(), people());
    }
}
