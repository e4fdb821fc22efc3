package org.reformkit.rules.parameter;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** That a value or a rule was held against its source (核对): how, and when. */
@Value.Immutable
public interface Checked {

    /** How. */
    @Value.Parameter
    CheckMark how();

    /** The day, where it is known. */
    @Value.Parameter
    Optional<LocalDate> on();

    /** On a day that nobody noted. */
    static Checked of(CheckMark how) {
        return ImmutableChecked.of(how, Optional.empty());
    }

    /**
     * On a day.
     *
     * @throws IllegalArgumentException if it was not checked at all
     */
    static Checked of(CheckMark how, LocalDate on) {
        return ImmutableChecked.of(how, Optional.of(on));
    }

    @Value.Check
    default void check() {
        checkArgument(
                how() != CheckMark.NONE || on().isEmpty(),
                "Checked '%s': not at all, and on '%s'. Expected no day.",
                how(),
                on().orElse(null));
    }
}
