package org.reformkit.rules;

import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.reformkit.model.agency.Division;
import org.reformkit.model.base.AgencyId;
import org.reformkit.model.base.Element;
import org.reformkit.model.base.ElementId;
import org.reformkit.model.structure.Structure;
import org.reformkit.rules.grain.Grain;

/** An element before and after an edit; null where it is not there. */
record Effect(
        ElementId id, @Nullable Element before, @Nullable Element after) {

    static Effect of(ElementId id, Structure before, Structure after) {
        return new Effect(id, before.element(id).orElse(null), after.element(id).orElse(null));
    }

    /** Whether it makes or ends a subject of {@code grain}. */
    boolean isComingOrGoing(Grain<?> grain) {
        return (before == null || after == null)
                && grain.kind().filter(id.kind()::equals).isPresent();
    }

    /** The agencies that a division was and is a part of. */
    Set<AgencyId> agencies() {
        Set<AgencyId> agencies = new LinkedHashSet<>();
        if (before instanceof Division division) {
            agencies.add(division.agency());
        }
        if (after instanceof Division division) {
            agencies.add(division.agency());
        }
        return agencies;
    }
}
