package org.reformkit.model.base;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A period in force (有效期间): a first day, and the day on which it is over, if any. The start is inclusive, the end is
 * exclusive.
 */
@Value.Immutable
public interface Period {

    /** The first day, inclusive. */
    @Value.Parameter
    LocalDate startInclusive();

    /** The first day after the period, exclusive; absent where no end is set. */
    @Value.Parameter
    Optional<LocalDate> endExclusive();

    /** A period without an end. */
    static Period since(LocalDate startInclusive) {
        return ImmutablePeriod.of(startInclusive, Optional.empty());
    }

    /**
     * A period with an end.
     *
     * @throws IllegalArgumentException if it would hold no day
     */
    static Period of(LocalDate startInclusive, LocalDate endExclusive) {
        return ImmutablePeriod.of(startInclusive, Optional.of(endExclusive));
    }

    /** Whether {@code date} lies in this period. */
    default boolean contains(LocalDate date) {
        return !date.isBefore(startInclusive())
                && endExclusive().map(date::isBefore).orElse(true);
    }

    /** Whether some day lies in both periods; periods that only meet share none. */
    default boolean overlaps(Period other) {
        return other.endExclusive().map(startInclusive()::isBefore).orElse(true)
                && endExclusive().map(other.startInclusive()::isBefore).orElse(true);
    }

    /**
     * The period with the same start and this end, in place of any it has: {@code Period.since(start).until(end)}.
     *
     * @throws IllegalArgumentException if it would hold no day
     */
    default Period until(LocalDate endExclusive) {
        return of(startInclusive(), endExclusive);
    }

    @Value.Check
    default void check() {
        checkArgument(
                endExclusive().map(startInclusive()::isBefore).orElse(true),
                "Period '%s to %s': it holds no day. Expected an end after the start.",
                startInclusive(),
                endExclusive().orElse(null));
    }
}
