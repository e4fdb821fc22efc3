package org.reformkit.io.json;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.reformkit.model.base.ElementId;
import org.reformkit.model.base.ElementKind;
import org.reformkit.model.base.JurisdictionCode;
import org.reformkit.model.base.LocalId;

/**
 * What stands in a document but could not be read. A reference to it is no fault of its own, so that one fault brings one
 * problem.
 */
final class Broken {

    private final Set<ElementId> ids = new HashSet<>();
    private final Map<ElementKind, Set<JurisdictionCode>> kinds = new EnumMap<>(ElementKind.class);
    private final Set<JurisdictionCode> wholes = new HashSet<>();
    private boolean anyJurisdiction;

    /** An element could not be read; at best its id. */
    void add(ElementKind kind, Optional<LocalId> id, Optional<JurisdictionCode> jurisdiction) {
        if (id.isPresent()) {
            ids.add(id.orElseThrow());
        } else if (jurisdiction.isPresent()) {
            kinds.computeIfAbsent(kind, any -> new HashSet<>()).add(jurisdiction.orElseThrow());
        } else {
            anyJurisdiction = true;
        }
    }

    /** The groups of elements of this jurisdiction could not be read as such. */
    void addWhole(JurisdictionCode jurisdiction) {
        wholes.add(jurisdiction);
    }

    /** A jurisdiction's code could not be read. */
    void addAnyJurisdiction() {
        anyJurisdiction = true;
    }

    /** Whether {@code reference} may well stand in what could not be read. */
    boolean mayHold(ElementId reference) {
        return anyJurisdiction
                || ids.contains(reference)
                || wholes.contains(reference.jurisdiction())
                || kinds.getOrDefault(reference.kind(), Set.of()).contains(reference.jurisdiction());
    }
}
