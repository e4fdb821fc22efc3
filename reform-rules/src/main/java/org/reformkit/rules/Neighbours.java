package org.reformkit.rules;

import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.reformkit.model.base.Element;
import org.reformkit.model.base.ElementId;
import org.reformkit.model.base.JurisdictionCode;
import org.reformkit.model.relation.Relation;
import org.reformkit.model.structure.Jurisdiction;
import org.reformkit.model.structure.Structure;

/** The jurisdictions from which an edit may be seen because something there refers to what it touched, or is referred to. */
final class Neighbours {

    private final Structure before;
    private final Structure after;
    /** Many rules ask for those of one effect. */
    private @Nullable IdentityHashMap<Effect, Set<JurisdictionCode>> known;

    Neighbours(Structure before, Structure after) {
        this.before = before;
        this.after = after;
    }

    /** Those of an effect, before and after; nobody changes the set. */
    Set<JurisdictionCode> of(Effect effect) {
        IdentityHashMap<Effect, Set<JurisdictionCode>> found = known;
        if (found == null) {
            found = new IdentityHashMap<>();
            known = found;
        }
        return found.computeIfAbsent(effect, this::find);
    }

    private Set<JurisdictionCode> find(Effect effect) {
        Set<JurisdictionCode> codes = new LinkedHashSet<>(2);
        add(before, effect.id(), effect.before(), codes);
        add(after, effect.id(), effect.after(), codes);
        return codes;
    }

    private static void add(Structure structure, ElementId id, @Nullable Element element, Set<JurisdictionCode> codes) {
        for (Relation relation : structure.relations(id)) {
            relation.references().forEach(other -> codes.add(other.jurisdiction()));
        }
        if (!structure.guests(id.jurisdiction()).isEmpty()) {
            for (Element referrer : structure.referrers(id)) {
                codes.add(referrer.elementId().jurisdiction());
            }
        }
        if (element != null) {
            element.references().forEach(other -> codes.add(other.jurisdiction()));
        }
        if (element instanceof Jurisdiction place) {
            addOfAll(structure, place.code(), codes);
        }
    }

    /** Those that refer to anything in a jurisdiction, and those to which anything there refers. */
    private static void addOfAll(Structure structure, JurisdictionCode code, Set<JurisdictionCode> codes) {
        codes.addAll(structure.guests(code));
        if (structure.refersElsewhere(code)) {
            Stream.of(structure.duties(code), structure.institutions(code), structure.zones(code))
                    .flatMap(List::stream)
                    .flatMap(element -> element.references().stream())
                    .forEach(agency -> codes.add(agency.jurisdiction()));
            structure.relations(code).stream()
                    .flatMap(relation -> relation.references().stream())
                    .forEach(reference -> codes.add(reference.jurisdiction()));
        }
    }
}
