package org.reformkit.model.plan;

import com.google.common.collect.Comparators;
import java.time.LocalDate;

/** Which way through time a plan runs (执行方向). */
public enum Direction {
    /** Forward, as plans do: dates may not fall (顺序执行). */
    FORWARD,
    /** Back, as the inverse of a plan does: steps are taken back in reverse, whatever their dates (逆序撤回). */
    BACKWARD;

    /** The one of two dates to which a plan comes after the other, or either where they are the same. */
    LocalDate further(LocalDate one, LocalDate other) {
        return this == FORWARD ? Comparators.max(one, other) : Comparators.min(one, other);
    }
}
