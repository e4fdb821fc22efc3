package org.reformkit.model.plan.action;

import com.google.common.collect.ImmutableList;
import java.util.Locale;
import java.util.stream.Collectors;

/** Thrown where an action was applied that cannot be; holds every reason. */
@SuppressWarnings("serial") // thrown and read in one process; the values are not serializable
public final class ActionRefusedException extends IllegalArgumentException {

    private final Action action;
    private final ImmutableList<Refusal> refusals;

    ActionRefusedException(Action action, ImmutableList<Refusal> refusals) {
        super(action.verb(Locale.ENGLISH)
                + refusals.stream()
                        .map(refusal -> refusal.text(Locale.ENGLISH))
                        .collect(Collectors.joining("\n", "\n", "")));
        this.action = action;
        this.refusals = refusals;
    }

    /** The action. */
    public Action action() {
        return action;
    }

    /** Every reason against it. */
    public ImmutableList<Refusal> refusals() {
        return refusals;
    }
}
