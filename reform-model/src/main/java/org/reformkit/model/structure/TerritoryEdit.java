package org.reformkit.model.structure;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.reformkit.model.base.ElementKind;

/**
 * What an edit makes of one territory. Its elements are gathered, so that what stays at its place is copied once for all;
 * the rest is changed at once.
 */
final class TerritoryEdit {

    /** As it stands but for its elements. */
    private Territory territory;

    private final Map<ElementKind, List<Touched>> touched = new EnumMap<>(ElementKind.class);

    TerritoryEdit(Territory territory) {
        this.territory = territory;
    }

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
    Territory done() {
        return touched.isEmpty() ? territory : territory.with(touched);
    }
}
