package org.reformkit.model.structure;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.reformkit.model.base.ElementKind;

/** What an edit makes of the elements of one territory, gathered so that what stays at its place is copied once for all. */
final class TerritoryEdit {

    private final Map<ElementKind, List<Touched>> touched = new EnumMap<>(ElementKind.class);

    void add(Touched some) {
        touched.computeIfAbsent(some.id().kind(), kind -> new ArrayList<>()).add(some);
    }

    Territory applyTo(Territory before) {
        return before.with(touched);
    }
}
