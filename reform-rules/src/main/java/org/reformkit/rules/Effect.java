package org.reformkit.rules;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.reformkit.model.agency.Division;
import org.reformkit.model.base.AgencyId;
import org.reformkit.model.base.Element;
import org.reformkit.model.base.ElementId;
import org.reformkit.model.structure.Structure;
import org.reformkit.rules.check.Reads;
import org.reformkit.rules.grain.Grain;

/** An element before and after an edit; null where it is not there. */
record Effect(
        ElementId id, @Nullable Element before, @Nullable Element after) {

    static Effect of(ElementId id, Structure before, Structure after) {
        return new Effect(id, before.element(id).orElse(null), after.element(id).orElse(null));
    }

    /** Whether it may make a difference to what is read, or to which subjects of {@code grain} there are. */
    boolean isSeen(Grain<?> grain, Reads reads) {
        return isComingOrGoing(grain) || reads.concerns(before, after);
    }

    private boolean isComingOrGoing(Grain<?> grain) {
        return (before == null || after == null)
                && grain.kind().filter(id.kind()::equals).isPresent();
    }

    /** Calls {@code action} with the agency that a division was a part of, and with that of which it is one. */
    void forEachAgency(Consumer<AgencyId> action) {
        if (before instanceof Division division) {
            action.accept(division.agency());
        }
        if (after instanceof Division division) {
            action.accept(division.agency());
        }
    }
}
