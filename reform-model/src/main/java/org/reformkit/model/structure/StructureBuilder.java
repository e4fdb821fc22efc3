package org.reformkit.model.structure;

import com.google.common.collect.HashMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.SetMultimap;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.reformkit.model.base.Element;
import org.reformkit.model.base.ElementId;
import org.reformkit.model.base.ElementKind;
import org.reformkit.model.base.JurisdictionCode;
import org.reformkit.model.duty.Duty;
import org.reformkit.model.relation.Placement;
import org.reformkit.model.relation.Relation;

/** Gathers elements and relations in any order and makes a structure of them. Not thread-safe. */
public final class StructureBuilder {

    private final LocalDate date;
    /** Also of jurisdictions that something stands in but that were not added themselves. */
    private final Map<JurisdictionCode, Draft> drafts = new HashMap<>();
    /** The draft that was asked for last, as elements of one jurisdiction mostly come together. */
    private @Nullable Draft latest;
    /** The elements by the order in which they came, of those with the same id the first. */
    private final List<Element> elements = new ArrayList<>();

    private final Map<String, Relation> relations = new LinkedHashMap<>();
    /** What was referred to before it came; most elements come after those that they refer to. */
    private final List<ElementId> awaited = new ArrayList<>();

    private final List<StructureProblem> duplicates = new ArrayList<>();
    private final List<StructureProblem> duplicateRelations = new ArrayList<>();
    /** Whether nothing came of a jurisdiction after something of another one had followed it. */
    private boolean isGrouped = true;
    /** Whether anything stands in a chain that could run in a circle. */
    private boolean hasChains;

    StructureBuilder(LocalDate date) {
        this.date = date;
    }

    /** Adds an element. */
    @CanIgnoreReturnValue
    public StructureBuilder add(Element element) {
        put(element);
        return this;
    }

    /** Adds an element, and where its data came from. */
    @CanIgnoreReturnValue
    public StructureBuilder add(Element element, Source source) {
        put(element).sources.add(new Territory.Sourced(element.elementId(), source));
        return this;
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
        if (relations.putIfAbsent(relation.key(), relation) == null) {
            Draft draft = draft(relation.owner().jurisdiction());
            draft.relations.add(relation);
            hasChains |= relation instanceof Placement;
            relation.references().forEach(reference -> note(reference, draft));
        } else {
            duplicateRelations.add(References.duplicate(relation));
        }
        return this;
    }

    private Draft put(Element element) {
        ElementId id = element.elementId();
        Draft draft = draft(id.jurisdiction());
        if (draft.ids.add(id)) {
            elements.add(element);
            if (id.kind() == ElementKind.JURISDICTION) {
                draft.jurisdiction = (Jurisdiction) element;
            } else {
                draft.elements.add(element);
            }
            hasChains |= id.kind() == ElementKind.DUTY
                    && !((Duty) element).derivedFrom().isEmpty();
            element.forEachReference(reference -> note(reference, draft));
        } else {
            duplicates.add(References.duplicate(id));
        }
        return draft;
    }

    private void note(ElementId reference, Draft draft) {
        boolean elsewhere = !reference.jurisdiction().equals(draft.code);
        if (elsewhere) {
            draft.hosts.add(reference.jurisdiction());
        }
        if (elsewhere || !draft.ids.contains(reference)) {
            awaited.add(reference);
        }
    }

    private Draft draft(JurisdictionCode code) {
        Draft draft = latest;
        if (draft == null || !draft.code.equals(code)) {
            if (draft != null && isGrouped) {
                draft.assemble();
            }
            draft = drafts.computeIfAbsent(code, Draft::new);
            isGrouped &= draft.territory == null;
            latest = draft;
        }
        draft.territory = null;
        return draft;
    }

    /** Everything that keeps what was added from being a structure; empty if nothing does. */
    public ImmutableList<StructureProblem> problems() {
        return problems(assemble());
    }

    private ImmutableList<StructureProblem> problems(Structure assembled) {
        References references = new References(assembled);
        if (isWhole()) {
            return hasChains ? references.ofChains() : ImmutableList.of();
        }
        List<StructureProblem> problems = new ArrayList<>(duplicates);
        problems.addAll(duplicateRelations);
        elements.stream()
                .map(Element::elementId)
                .filter(id -> !has(id.jurisdiction()))
                .map(References::unknownJurisdiction)
                .forEach(problems::add);
        relations.values().stream()
                .filter(relation -> !has(relation.owner().jurisdiction()))
                .map(References::unknownJurisdiction)
                .forEach(problems::add);
        problems.addAll(references.ofAll());
        return ImmutableList.copyOf(problems);
    }

    /** Whether nothing is missing and nothing there twice; then no reference needs to be looked at again. */
    private boolean isWhole() {
        return duplicates.isEmpty()
                && duplicateRelations.isEmpty()
                && drafts.keySet().stream().allMatch(this::has)
                && awaited.stream().allMatch(this::has);
    }

    private boolean has(ElementId id) {
        Draft draft = drafts.get(id.jurisdiction());
        return draft != null && draft.ids.contains(id);
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
        List<Territory> territories = new ArrayList<>(drafts.size());
        SetMultimap<JurisdictionCode, JurisdictionCode> guests = HashMultimap.create();
        for (Draft draft : drafts.values()) {
            Territory territory = draft.assemble();
            if (territory != null) {
                territories.add(territory);
                draft.hosts.forEach(host -> guests.put(host, draft.code));
            }
        }
        return new Structure(date, Territories.of(territories, guests));
    }

    /** What came of one jurisdiction. */
    private static final class Draft {
        private final JurisdictionCode code;
        private @Nullable Jurisdiction jurisdiction;
        private final Set<ElementId> ids = new HashSet<>();
        private final List<Element> elements = new ArrayList<>();
        private final List<Relation> relations = new ArrayList<>();
        private final List<Territory.Sourced> sources = new ArrayList<>();
        /** The other jurisdictions that something refers to. */
        private final Set<JurisdictionCode> hosts = new HashSet<>();

        /** What has been put together of it, if nothing came since. */
        private @Nullable Territory territory;

        private Draft(JurisdictionCode code) {
            this.code = code;
        }

        /** Best done while the elements are still near at hand; nothing for an unknown jurisdiction. */
        @CanIgnoreReturnValue
        private @Nullable Territory assemble() {
            if (territory == null && jurisdiction != null) {
                territory = Territory.of(jurisdiction, elements, relations, sources, !hosts.isEmpty());
            }
            return territory;
        }
    }
}
