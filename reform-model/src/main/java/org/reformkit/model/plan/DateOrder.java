package org.reformkit.model.plan;

import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.reformkit.model.base.ElementId;
import org.reformkit.model.base.JurisdictionCode;
import org.reformkit.model.plan.action.Action;
import org.reformkit.model.plan.action.Refusal;
import org.reformkit.model.plan.action.Wording;

/**
 * Watches that within a jurisdiction the list of actions does not run against their dates; an action belongs to every
 * jurisdiction it names. A plan that runs backward takes steps back in the order they had, so there is nothing to watch.
 */
final class DateOrder {

    private final Direction direction;
    private final Map<JurisdictionCode, LocalDate> latest = new HashMap<>();

    DateOrder(Direction direction) {
        this.direction = direction;
    }

    ImmutableList<Refusal> refusals(Action action) {
        if (direction == Direction.BACKWARD) {
            return ImmutableList.of();
        }
        Optional<LocalDate> last = Optional.empty();
        for (ElementId id : action.subjects()) {
            LocalDate known = latest.get(id.jurisdiction());
            if (known != null
                    && action.effectiveOn().isBefore(known)
                    && !last.filter(known::isBefore).isPresent()) {
                last = Optional.of(known);
            }
        }
        return last.isEmpty()
                ? ImmutableList.of()
                : ImmutableList.of(Refusal.at(
                        action.subjects().get(0),
                        Refusal.Reason.DATE_ORDER,
                        Wording.of(action.effectiveOn().toString()),
                        Wording.of(last.orElseThrow().toString())));
    }

    void applied(Action action) {
        for (ElementId id : action.subjects()) {
            latest.merge(id.jurisdiction(), action.effectiveOn(), Comparators::max);
        }
    }
}
