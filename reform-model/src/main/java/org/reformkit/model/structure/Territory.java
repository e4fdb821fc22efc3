package org.reformkit.model.structure;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.reformkit.model.base.Element;
import org.reformkit.model.base.ElementId;
import org.reformkit.model.base.ElementKind;
import org.reformkit.model.base.JurisdictionCode;
import org.reformkit.model.relation.Relation;

/**
 * One jurisdiction's part of a structure: the unit of copying. Elements stand in one table a kind, so that a new kind is one
 * more table and no more code.
 */
final class Territory {

    private final Jurisdiction jurisdiction;
    /** Never changed once it is here; that of jurisdictions stays empty. */
    private final EnumMap<ElementKind, Table<ElementId, Element>> elements;

    private final Table<String, Relation> relations;
    private final Table<ElementId, Sourced> sources;

    /** Built on first use; a race builds it twice, with the same result. */
    private @Nullable TerritoryIndex index;

    private Territory(
            Jurisdiction jurisdiction,
            EnumMap<ElementKind, Table<ElementId, Element>> elements,
            Table<String, Relation> relations,
            Table<ElementId, Sourced> sources) {
        this.jurisdiction = jurisdiction;
        this.elements = elements;
        this.relations = relations;
        this.sources = sources;
    }

    /** An element's source, beside the element. */
    record Sourced(ElementId id, Source source) {}

    static Territory of(
            Jurisdiction jurisdiction,
            Collection<Element> elements,
            Collection<Relation> relations,
            Collection<Sourced> sources) {
        Map<ElementKind, Collection<Element>> byKind = elements.stream()
                .collect(Collectors.groupingBy(
                        element -> element.elementId().kind(), Collectors.toCollection(ArrayList::new)));
        EnumMap<ElementKind, Table<ElementId, Element>> tables = new EnumMap<>(ElementKind.class);
        for (ElementKind kind : ElementKind.values()) {
            tables.put(kind, Table.of(Element::elementId, byKind.getOrDefault(kind, ImmutableList.of())));
        }
        return new Territory(jurisdiction, tables, Table.of(Relation::key, relations), Table.of(Sourced::id, sources));
    }

    JurisdictionCode code() {
        return jurisdiction.code();
    }

    Jurisdiction jurisdiction() {
        return jurisdiction;
    }

    Table<ElementId, Element> elements(ElementKind kind) {
        return Objects.requireNonNull(elements.get(kind));
    }

    Stream<Element> elements() {
        return elements.values().stream().flatMap(Table::stream);
    }

    Table<String, Relation> relations() {
        return relations;
    }

    @Nullable
    Element element(ElementId id) {
        return id.kind() == ElementKind.JURISDICTION
                ? jurisdiction
                : elements(id.kind()).get(id);
    }

    Optional<Source> source(ElementId id) {
        return Optional.ofNullable(sources.get(id)).map(Sourced::source);
    }

    TerritoryIndex index() {
        TerritoryIndex known = index;
        if (known == null) {
            known = new TerritoryIndex(this);
            index = known;
        }
        return known;
    }

    /** What stands here and refers to an element of another jurisdiction. */
    boolean crosses() {
        return Stream.concat(
                        elements().flatMap(element -> element.references().stream()),
                        relations.stream().flatMap(relation -> relation.references().stream()))
                .anyMatch(this::isElsewhere);
    }

    boolean isElsewhere(ElementId reference) {
        return !reference.jurisdiction().equals(code());
    }

    Territory with(Element element) {
        if (element instanceof Jurisdiction changed) {
            return new Territory(changed, elements, relations, sources);
        }
        return withTable(
                element.elementId().kind(), elements(element.elementId().kind()).with(element));
    }

    Territory without(ElementId id) {
        Territory left = withTable(id.kind(), elements(id.kind()).without(id));
        return new Territory(jurisdiction, left.elements, relations, sources.without(id));
    }

    Territory with(Relation relation) {
        return new Territory(jurisdiction, elements, relations.with(relation), sources);
    }

    Territory without(Relation relation) {
        return new Territory(jurisdiction, elements, relations.without(relation.key()), sources);
    }

    Territory with(ElementId id, Source source) {
        return new Territory(jurisdiction, elements, relations, sources.with(new Sourced(id, source)));
    }

    private Territory withTable(ElementKind kind, Table<ElementId, Element> table) {
        EnumMap<ElementKind, Table<ElementId, Element>> next = new EnumMap<>(elements);
        next.put(kind, table);
        return new Territory(jurisdiction, next, relations, sources);
    }

    /** By what stands here; where it came from is no part of it. */
    @Override
    public boolean equals(@Nullable Object object) {
        return this == object
                || (object instanceof Territory other
                        && jurisdiction.equals(other.jurisdiction)
                        && elements.equals(other.elements)
                        && relations.equals(other.relations));
    }

    @Override
    public int hashCode() {
        return 31 * (31 * jurisdiction.hashCode() + elements.hashCode()) + relations.hashCode();
    }
}
