package org.reformkit.model.plan.action;

import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.immutables.value.Value;
import org.reformkit.model.base.ElementId;
import org.reformkit.model.structure.ElementChange;
import org.reformkit.model.structure.Source;
import org.reformkit.model.structure.Structure;
import org.reformkit.model.structure.StructureEdit;

/**
 * What one applied action led to (动作结果): the structure after it, and where to look for what it changed. Who keeps something
 * about a structure up to date looks only there.
 */
@Value.Immutable(builder = false)
public interface Applied {

    /**
     * The structure after the action, as in a plan that runs forward: on the day it takes effect, or on the date of the
     * structure before where that is later.
     */
    @Value.Parameter
    Structure after();

    /**
     * The elements that the action put or removed, and all that are named by a relation that it put, replaced or removed, as
     * they stood and as they stand. Some may be as they were, and some are in one of the two structures alone.
     */
    @Value.Parameter
    ImmutableList<ElementChange> changes();

    /** The ids of the elements that the action may have changed. */
    default ImmutableSet<ElementId> affected() {
        return changes().stream().map(ElementChange::id).collect(ImmutableSet.toImmutableSet());
    }

    /**
     * Applies {@code action}; where data came from stays as it was known.
     *
     * @throws ActionRefusedException if there are {@link Action#refusals}, with all of them
     */
    static Applied of(Action action, Structure before) {
        return of(action, before, changed(action, before));
    }

    /**
     * Applies {@code action} as a step of a plan, from 1, which becomes the source of all that it touches.
     *
     * @throws ActionRefusedException if there are {@link Action#refusals}, with all of them
     */
    static Applied of(Action action, Structure before, int step) {
        return of(action, before, changed(action, before).source(Source.step(step)));
    }

    private static Applied of(Action action, Structure before, StructureEdit edit) {
        return ImmutableApplied.of(
                edit.done().on(Comparators.max(before.date(), action.effectiveOn())), edit.changes());
    }

    private static StructureEdit changed(Action action, Structure before) {
        ImmutableList<Refusal> refusals = action.refusals(before);
        if (!refusals.isEmpty()) {
            throw new ActionRefusedException(action, refusals);
        }
        StructureEdit edit = before.edit();
        action.change(before, edit);
        return edit;
    }
}
