package org.reformkit.model.structure;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.reformkit.model.base.ElementKind;
import org.reformkit.model.base.JurisdictionCode;

/**
 * What an edit makes of one territory. Its elements are gathered, so that what stays at its place is copied once for all;
 * the rest is changed at once.
 */
final class TerritoryEdit {

    private final JurisdictionCode code;
    /** As it stands but for its elements; null while it is not there. */
    private @Nullable Territory territory;

    private final Map<ElementKind, List<Touched>> touched = new EnumMap<>(ElementKind.class);

    TerritoryEdit(JurisdictionCode code, @Nullable Territory territory) {
        this.code = code;
        this.territory = territory;
    }

    JurisdictionCode code() {
        return code;
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
