package org.reformkit.model.plan.action;

import static com.google.common.base.Preconditions.checkArgument;

import org.immutables.value.Value;
import org.reformkit.model.base.DutyId;

/** A named part of a duty (职责的一部分), which becomes a duty of its own when it is transferred. */
@Value.Immutable(builder = false)
public interface DutyPart {

    /** The identity it gets. */
    @Value.Parameter
    DutyId id();

    /** The part in words, such as 应对气候变化和减排. */
    @Value.Parameter
    String title();

    /** The part with this id and title. */
    static DutyPart of(DutyId id, String title) {
        return ImmutableDutyPart.of(id, title);
    }

    @Value.Check
    default void check() {
        checkArgument(!title().isBlank(), "Part '%s' of a duty: its title is blank. Expected the part in words.", id());
    }
}
