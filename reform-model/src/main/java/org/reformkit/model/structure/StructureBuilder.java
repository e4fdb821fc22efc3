package org.reformkit.model.structure;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.reformkit.model.base.Element;
import org.reformkit.model.base.ElementId;
import org.reformkit.model.base.JurisdictionCode;
import org.reformkit.model.relation.Relation;

/** Gathers elements and relations in any order and makes a structure of them. Not thread-safe. */
public final class StructureBuilder {

    private final LocalDate date;
    private final Map<ElementId, Element> elements = new LinkedHashMap<>();
    private final Map<String, Relation> relations = new LinkedHashMap<>();
    private final Map<ElementId, Source> sources = new LinkedHashMap<>();
    private final List<StructureProblem> duplicates = new ArrayList<>();

    StructureBuilder(LocalDate date) {
        this.date = date;
    }

    /** Adds an element. */
    @CanIgnoreReturnValue
    public StructureBuilder add(Element element) {
        if (elements.putIfAbsent(element.elementId(), element) != null) {
            duplicates.add(References.duplicate(element.elementId()));
        }
        return this;
    }

    /** Adds an element, and where its data came from. */
    @CanIgnoreReturnValue
    public StructureBuilder add(Element element, Source source) {
        sources.putIfAbsent(element.elementId(), source);
        return add(element);
    }

    /** Adds several elements. */
    @CanIgnoreReturnValue
    public StructureBuilder addAll(Iterable<? extends Element> several) {
        several.forEach(this::add);
        return this;
    }

    /** Adds a relation. */
    @CanIgnoreReturnValue
    public StructureBuilder add(Relation relation) {
        if (relations.putIfAbsent(relation.key(), relation) != null) {
            duplicates.add(References.duplicate(relation));
        }
        return this;
    }

    /** Everything that keeps what was added from being a structure; empty if nothing does. */
    public ImmutableList<StructureProblem> problems() {
        return problems(assemble());
    }

    private ImmutableList<StructureProblem> problems(Structure assembled) {
        List<StructureProblem> problems = new ArrayList<>(duplicates);
        elements.keySet().stream()
                .filter(id -> !elements.containsKey(id.jurisdiction()))
                .map(References::unknownJurisdiction)
                .forEach(problems::add);
        relations.values().stream()
                .filter(relation -> !elements.containsKey(relation.owner().jurisdiction()))
                .map(References::unknownJurisdiction)
                .forEach(problems::add);
        problems.addAll(new References(assembled).ofAll());
        return ImmutableList.copyOf(problems);
    }

    /**
     * The structure.
     *
     * @throws StructureException with every problem, if there are {@link #problems}
     */
    public Structure build() {
        Structure assembled = assemble();
        ImmutableList<StructureProblem> problems = problems(assembled);
        if (!problems.isEmpty()) {
            throw new StructureException(problems);
        }
        return assembled;
    }

    /** What can be put together; elements and relations of unknown jurisdictions are left out. */
    private Structure assemble() {
        Map<JurisdictionCode, Draft> drafts = new TreeMap<>();
        for (Element element : elements.values()) {
            if (element instanceof Jurisdiction jurisdiction) {
                drafts.put(jurisdiction.code(), new Draft(jurisdiction));
            }
        }
        for (Element element : elements.values()) {
            Draft draft = drafts.get(element.elementId().jurisdiction());
            if (draft != null && !(element instanceof Jurisdiction)) {
                draft.elements.add(element);
            }
        }
        for (Relation relation : relations.values()) {
            Draft draft = drafts.get(relation.owner().jurisdiction());
            if (draft != null) {
                draft.relations.add(relation);
            }
        }
        sources.forEach((id, source) -> {
            Draft draft = drafts.get(id.jurisdiction());
            if (draft != null) {
                draft.sources.add(new Territory.Sourced(id, source));
            }
        });
        List<Territory> territories =
                drafts.values().stream().map(Draft::territory).toList();
        return new Structure(
                date,
                Table.of(Territory::code, territories),
                territories.stream()
                        .filter(Territory::crosses)
                        .map(Territory::code)
                        .collect(ImmutableSortedSet.toImmutableSortedSet(JurisdictionCode::compareTo)));
    }

    private static final class Draft {
        private final Jurisdiction jurisdiction;
        private final List<Element> elements = new ArrayList<>();
        private final List<Relation> relations = new ArrayList<>();
        private final List<Territory.Sourced> sources = new ArrayList<>();

        private Draft(Jurisdiction jurisdiction) {
            this.jurisdiction = jurisdiction;
        }

        private Territory territory() {
            return Territory.of(jurisdiction, elements, relations, sources);
        }
    }
}
