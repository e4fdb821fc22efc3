package org.reformkit.model.base;

import java.time.LocalDate;
import org.immutables.value.Value;

/** A name that is no longer in force (曾用名). */
@Value.Immutable(builder = false)
public interface FormerName {

    /** The name as it was. */
    @Value.Parameter
    String name();

    /** The day from which it is not in force any more, exclusive end of its use. */
    @Value.Parameter
    LocalDate until();

    /** The name and the first day on which it was not in force. */
    static FormerName of(String name, LocalDate until) {
        return ImmutableFormerName.of(name, until);
    }
}
