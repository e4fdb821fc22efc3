package org.reformkit.model.plan.action;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;
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

    /** How many items of the list the part has (项), 1 or more, where that is known; of a power only. */
    @Value.Parameter
    Optional<Integer> items();

    /** The part with this id and title, of how many items nobody knows. */
    static DutyPart of(DutyId id, String title) {
        return ImmutableDutyPart.of(id, title, Optional.empty());
    }

    /** The part with this id, title and number of items (项). */
    static DutyPart of(DutyId id, String title, int items) {
        return ImmutableDutyPart.of(id, title, Optional.of(items));
    }

    @Value.Check
    default void check() {
        checkArgument(!title().isBlank(), "Part '%s' of a duty: its title is blank. Expected the part in words.", id());
        items().ifPresent(count -> checkArgument(
                count > 0, "Part '%s' of a duty: '%s' items. Expected 1 or more, or none stated.", id(), count));
    }
}
