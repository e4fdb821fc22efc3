package org.reformkit.model.plan;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.reformkit.model.base.JurisdictionCode;
import org.reformkit.model.plan.action.Action;
import org.reformkit.model.plan.action.Refusal;

/** Watches that within a jurisdiction the list of actions does not run against their dates. */
final class DateOrder {

    private final Direction direction;
    private final Map<JurisdictionCode, LocalDate> latest = new HashMap<>();

    DateOrder(Direction direction) {
        this.direction = direction;
    }

    ImmutableList<Refusal> refusals(Action action) {
        @Nullable LocalDate last = latest.get(action.jurisdiction());
        boolean isOrdered = last == null
                || (direction == Direction.FORWARD
                        ? !action.effectiveOn().isBefore(last)
                        : !action.effectiveOn().isAfter(last));
        return isOrdered
                ? ImmutableList.of()
                : ImmutableList.of(Refusal.at(
                        action.subjects().get(0),
                        Refusal.Reason.DATE_ORDER,
                        action.effectiveOn().toString(),
                        String.valueOf(last)));
    }

    void applied(Action action) {
        latest.put(action.jurisdiction(), action.effectiveOn());
    }
}
