package org.reformkit.model.structure;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSortedSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.reformkit.model.base.Element;
import org.reformkit.model.base.ElementId;
import org.reformkit.model.base.ElementKind;
import org.reformkit.model.base.JurisdictionCode;
import org.reformkit.model.relation.Relation;

/**
 * One jurisdiction's part of a structure: the unit of copying. Elements stand in one part a kind, so that a new kind is one
 * more part and no more code.
 */
final class Territory {

    private static final ElementKind[] KINDS = ElementKind.values();

    private final Jurisdiction jurisdiction;
    /** By kind; that of jurisdictions holds the jurisdiction. Never changed once it is here. */
    private final Part[] parts;

    private final Table<String, Relation> relations;
    /** The other jurisdictions in which something refers to an element of this one, or once did. */
    private final ImmutableSortedSet<JurisdictionCode> guests;
    /** Whether something here refers to another jurisdiction, or once did. */
    private final boolean refersElsewhere;

    // Derived on first use; a race derives twice, with the same result. Both are immutable, see Part.
    private @Nullable ImmutableListMultimap<ElementId, Relation> ties;
    private @Nullable AgencyPlaces agencyPlaces;

    private Territory(
            Jurisdiction jurisdiction,
            Part[] parts,
            Table<String, Relation> relations,
            ImmutableSortedSet<JurisdictionCode> guests,
            boolean refersElsewhere,
            @Nullable ImmutableListMultimap<ElementId, Relation> ties,
            @Nullable AgencyPlaces agencyPlaces) {
        this.jurisdiction = jurisdiction;
        this.parts = parts;
        this.relations = relations;
        this.guests = guests;
        this.refersElsewhere = refersElsewhere;
        this.ties = ties;
        this.agencyPlaces = agencyPlaces;
    }

    /** An element's source, beside the element. */
    record Sourced(ElementId id, Source source) {}

    static Territory of(
            Jurisdiction jurisdiction,
            Collection<Element> elements,
            Collection<Relation> relations,
            Collection<Sourced> sources,
            boolean refersElsewhere) {
        List<List<Element>> byKind = new ArrayList<>(KINDS.length);
        for (ElementKind kind : KINDS) {
            byKind.add(kind == ElementKind.JURISDICTION ? ImmutableList.of(jurisdiction) : new ArrayList<>());
        }
        for (Element element : elements) {
            byKind.get(indexOf(element.elementId().kind())).add(element);
        }
        Map<ElementId, Source> sourceOf = new HashMap<>();
        for (Sourced sourced : sources) {
            sourceOf.putIfAbsent(sourced.id(), sourced.source());
        }
        Part[] parts = new Part[KINDS.length];
        for (int i = 0; i < parts.length; i++) {
            parts[i] = Part.of(byKind.get(i), sourceOf);
        }
        // While the elements are near at hand; who asks later what refers to an agency would have to fetch them all.
        for (ElementKind kind : Traces.REFERRING) {
            parts[indexOf(kind)].column(Traces.of(kind));
        }
        return new Territory(
                jurisdiction,
                parts,
                Table.of(Relation::key, relations),
                ImmutableSortedSet.of(),
                refersElsewhere,
                null,
                null);
    }

    JurisdictionCode code() {
        return jurisdiction.code();
    }

    Jurisdiction jurisdiction() {
        return jurisdiction;
    }

    private Part part(ElementKind kind) {
        return parts[indexOf(kind)];
    }

    @SuppressWarnings("EnumOrdinal") // it never leaves this class
    private static int indexOf(ElementKind kind) {
        return kind.ordinal();
    }

    Table<ElementId, Element> elements(ElementKind kind) {
        return part(kind).table();
    }

    /** The jurisdiction and all that is in it. */
    Stream<Element> elements() {
        return Arrays.stream(parts).flatMap(part -> part.table().stream());
    }

    Table<String, Relation> relations() {
        return relations;
    }

    @Nullable
    Element element(ElementId id) {
        return id.kind() == ElementKind.JURISDICTION
                ? jurisdiction
                : part(id.kind()).get(id);
    }

    @Nullable
    Source source(ElementId id) {
        return part(id.kind()).source(id);
    }

    ImmutableSortedSet<JurisdictionCode> guests() {
        return guests;
    }

    boolean refersElsewhere() {
        return refersElsewhere;
    }

    Territory referringElsewhere() {
        return refersElsewhere ? this : new Territory(jurisdiction, parts, relations, guests, true, ties, agencyPlaces);
    }

    /** Calls {@code action} with this territory, then with those in which something may refer to what is here. */
    void withGuests(Function<JurisdictionCode, @Nullable Territory> all, Consumer<Territory> action) {
        action.accept(this);
        for (JurisdictionCode guest : guests) {
            Territory territory = all.apply(guest);
            if (territory != null) {
                action.accept(territory);
            }
        }
    }

    /** The relations that name {@code element}, which is one of these; those of other jurisdictions last. */
    ImmutableList<Relation> relations(ElementId element, Function<JurisdictionCode, @Nullable Territory> all) {
        if (guests.isEmpty()) {
            return relations(element);
        }
        ImmutableList.Builder<Relation> naming = ImmutableList.builder();
        withGuests(all, territory -> naming.addAll(territory.relations(element)));
        return naming.build();
    }

    ColumnValues column(Column<?> column) {
        return part(column.kind()).column(column);
    }

    ColumnValues places(Match match) {
        return part(match.asking()).places(match, part(match.bearing()));
    }

    /** Calls {@code action} with each element here that refers to {@code target}, in their order. */
    void referrers(ElementId target, Consumer<? super Element> action) {
        for (ElementKind kind : Traces.REFERRING) {
            part(kind).referrers(kind, target).forEach(action);
        }
    }

    /** The elements of a kind that refer to {@code target}, which is one of these; those of other jurisdictions last. */
    ImmutableList<Element> referrers(
            ElementKind kind, ElementId target, Function<JurisdictionCode, @Nullable Territory> all) {
        if (guests.isEmpty()) {
            return part(kind).referrers(kind, target);
        }
        ImmutableList.Builder<Element> referring = ImmutableList.builder();
        withGuests(all, territory -> referring.addAll(territory.part(kind).referrers(kind, target)));
        return referring.build();
    }

    /** The relations kept here that name {@code element}, by key. */
    private ImmutableList<Relation> relations(ElementId element) {
        if (relations.size() == 0) {
            return ImmutableList.of();
        }
        ImmutableListMultimap<ElementId, Relation> known = ties;
        if (known == null) {
            ImmutableListMultimap.Builder<ElementId, Relation> named = ImmutableListMultimap.builder();
            for (Relation relation : relations.values()) {
                for (ElementId reference : relation.references()) {
                    named.put(reference, relation);
                }
            }
            known = named.build();
            ties = known;
        }
        return known.get(element);
    }

    /** For each division, the place of its agency. */
    ColumnValues agencyPlaces() {
        Table<ElementId, Element> agencies = elements(ElementKind.AGENCY);
        Table<ElementId, Element> divisions = elements(ElementKind.DIVISION);
        AgencyPlaces known = agencyPlaces;
        if (known == null || !known.isOf(agencies, divisions)) {
            known = known == null ? AgencyPlaces.of(agencies, divisions) : known.carriedTo(agencies, divisions);
            agencyPlaces = known;
        }
        return known.places();
    }

    /** With all that was touched as it is now, by kind. */
    Territory with(Map<ElementKind, List<Touched>> touched) {
        Part[] next = parts.clone();
        for (int i = 0; i < next.length; i++) {
            List<Touched> some = touched.get(KINDS[i]);
            next[i] = some == null ? next[i] : next[i].with(some);
        }
        Jurisdiction self =
                (Jurisdiction) next[indexOf(ElementKind.JURISDICTION)].table().at(0);
        return new Territory(self, next, relations, guests, refersElsewhere, ties, agencyPlaces);
    }

    Territory with(Relation relation) {
        return with(relations.with(relation));
    }

    Territory without(Relation relation) {
        return with(relations.without(relation.key()));
    }

    @SuppressWarnings("ReferenceEquality") // a table in which nothing changed is the same object
    private Territory with(Table<String, Relation> next) {
        return next == relations
                ? this
                : new Territory(jurisdiction, parts, next, guests, refersElsewhere, null, agencyPlaces);
    }

    Territory withGuest(JurisdictionCode guest) {
        return guests.contains(guest)
                ? this
                : withGuests(ImmutableSortedSet.<JurisdictionCode>naturalOrder()
                        .addAll(guests)
                        .add(guest)
                        .build());
    }

    Territory withGuests(ImmutableSortedSet<JurisdictionCode> all) {
        return new Territory(jurisdiction, parts, relations, all, refersElsewhere, ties, agencyPlaces);
    }

    /** By what stands here; where it came from is no part of it. */
    @Override
    public boolean equals(@Nullable Object object) {
        return this == object
                || (object instanceof Territory other
                        && Arrays.equals(parts, other.parts)
                        && relations.equals(other.relations));
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(parts) + relations.hashCode();
    }
}
