package org.reformkit.model.structure;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.reformkit.model.base.AgencyId;
import org.reformkit.model.base.Element;
import org.reformkit.model.base.ElementId;
import org.reformkit.model.base.ElementKind;
import org.reformkit.model.base.JurisdictionCode;
import org.reformkit.model.relation.Relation;

/**
 * A batch of changes to a structure (结构变更). In between, references may dangle; {@link #done} checks all that was touched.
 * Not thread-safe; the structure it began from stays as it is.
 */
public final class StructureEdit {

    private final Structure before;
    private Table<JurisdictionCode, Territory> territories;
    private final Set<ElementId> touched = new LinkedHashSet<>();
    private final Set<Relation> related = new LinkedHashSet<>();

    StructureEdit(Structure before) {
        this.before = before;
        this.territories = before.territories();
    }

    /**
     * Puts an element in place of the one with its id, or beside the others. A jurisdiction may be new.
     *
     * @throws StructureException if the element's jurisdiction is not in the structure
     */
    @CanIgnoreReturnValue
    public StructureEdit put(Element element) {
        touched.add(element.elementId());
        if (element instanceof Jurisdiction jurisdiction && territories.get(jurisdiction.code()) == null) {
            territories = territories.with(
                    Territory.of(jurisdiction, ImmutableList.of(), ImmutableList.of(), ImmutableList.of()));
        } else {
            territories = territories.with(territory(element.elementId()).with(element));
        }
        return this;
    }

    /**
     * Takes an element away; nothing happens where it is not there.
     *
     * @throws IllegalArgumentException if it is a jurisdiction, which stays
     */
    @CanIgnoreReturnValue
    public StructureEdit remove(ElementId id) {
        checkArgument(
                id.kind() != ElementKind.JURISDICTION,
                "Jurisdiction '%s': it cannot be taken out of a structure. Expected an element of it.",
                id);
        Territory territory = territories.get(id.jurisdiction());
        if (territory != null) {
            touched.add(id);
            territories = territories.with(territory.without(id));
        }
        return this;
    }

    /**
     * Puts a relation in place of the one with its key, or beside the others.
     *
     * @throws StructureException if the jurisdiction of its owner is not in the structure
     */
    @CanIgnoreReturnValue
    public StructureEdit put(Relation relation) {
        related.add(relation);
        territories = territories.with(territory(relation.owner()).with(relation));
        return this;
    }

    /** Takes a relation away; nothing happens where it is not there. */
    @CanIgnoreReturnValue
    public StructureEdit remove(Relation relation) {
        Territory territory = territories.get(relation.owner().jurisdiction());
        if (territory != null) {
            related.add(relation);
            territories = territories.with(territory.without(relation));
        }
        return this;
    }

    /** Notes where an element's data came from. */
    @CanIgnoreReturnValue
    public StructureEdit source(ElementId id, Source source) {
        territories = territories.with(territory(id).with(id, source));
        return this;
    }

    /** The elements that were put or removed so far, and the owners of relations that were. */
    public ImmutableSet<ElementId> touched() {
        return ImmutableSet.<ElementId>builder()
                .addAll(touched)
                .addAll(related.stream().map(Relation::owner).toList())
                .build();
    }

    /** The element as it stands in this edit. */
    public Optional<Element> element(ElementId id) {
        return Optional.ofNullable(territories.get(id.jurisdiction()))
                .flatMap(territory -> Optional.ofNullable(territory.element(id)));
    }

    /** The relations that name an element, as they stand in this edit. */
    public ImmutableList<Relation> relations(ElementId id) {
        return Stream.concat(Stream.of(id.jurisdiction()), crossing().stream())
                .distinct()
                .flatMap(code -> Stream.ofNullable(territories.get(code)))
                .flatMap(territory -> territory.relations().stream())
                .filter(relation -> relation.references().contains(id))
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * The structure with all changes.
     *
     * @throws StructureException if something touched would refer, or be referred to, in vain
     */
    public Structure done() {
        Structure after = new Structure(before.date(), territories, crossing());
        ImmutableList<StructureProblem> problems = new References(after).ofTouched(touched, related);
        if (!problems.isEmpty()) {
            throw new StructureException(problems);
        }
        return after;
    }

    private ImmutableSortedSet<JurisdictionCode> crossing() {
        ImmutableSortedSet<JurisdictionCode> known = before.crossing();
        for (ElementId id : touched()) {
            Territory territory = territories.get(id.jurisdiction());
            if (territory != null
                    && !known.contains(territory.code())
                    && (crosses(territory, id) || related.stream().anyMatch(r -> crosses(territory, r)))) {
                known = ImmutableSortedSet.<JurisdictionCode>naturalOrder()
                        .addAll(known)
                        .add(territory.code())
                        .build();
            }
        }
        return known;
    }

    private static boolean crosses(Territory territory, ElementId id) {
        Element element = territory.element(id);
        return element != null && element.references().stream().anyMatch(territory::isElsewhere);
    }

    private static boolean crosses(Territory territory, Relation relation) {
        AgencyId owner = relation.owner();
        return owner.jurisdiction().equals(territory.code())
                && relation.references().stream().anyMatch(territory::isElsewhere);
    }

    private Territory territory(ElementId id) {
        Territory territory = territories.get(id.jurisdiction());
        if (territory == null) {
            throw new StructureException(ImmutableList.of(References.unknownJurisdiction(id)));
        }
        return territory;
    }
}
