package org.reformkit.model.structure;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.reformkit.model.base.ElementKind;

/**
 * What an edit makes of one territory. Its elements are gathered, so that what stays at its place is copied once for all;
 * the rest is changed at once.
 */
final class TerritoryEdit {

    /** As it stands but for its elements; null while it is not there. */
    private @Nullable Territory territory;

    private final Map<ElementKind, List<Touched>> touched = new EnumMap<>(ElementKind.class);

    TerritoryEdit(@Nullable Territory territory) {
        this.territory = territory;
    }

    @Nullable
    Territory territory() {
        return territory;
    }

    void change(Territory newTerritory) {
        territory = newTerritory;
    }

    void add(Touched some) {
        touched.computeIfAbsent(some.id().kind(), kind -> new ArrayList<>(2)).add(some);
    }

    /** The territory with all of it. */
    @Nullable
    Territory done() {
        return territory == null || touched.isEmpty() ? territory : territory.with(touched);
    }
}
