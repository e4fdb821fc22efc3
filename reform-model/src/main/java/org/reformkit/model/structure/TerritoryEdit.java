package org.reformkit.model.structure;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.reformkit.model.base.ElementId;
import org.reformkit.model.base.ElementKind;

/** What an edit makes of the elements of one territory, gathered so that each block of them is copied once. */
final class TerritoryEdit {

    private final Map<ElementKind, List<Touched>> touched = new EnumMap<>(ElementKind.class);
    private final List<Sourced> sourced = new ArrayList<>(0);

    private record Sourced(ElementId id, Source source) {}

    void add(Touched some) {
        touched.computeIfAbsent(some.id().kind(), kind -> new ArrayList<>()).add(some);
    }

    /** Where the data of an element came from, which stays as it is. */
    void add(ElementId id, Source source) {
        sourced.add(new Sourced(id, source));
    }

    Territory applyTo(Territory before) {
        Territory after = before;
        for (Sourced some : sourced) {
            after = after.with(some.id(), some.source());
        }
        return after.with(touched);
    }
}
