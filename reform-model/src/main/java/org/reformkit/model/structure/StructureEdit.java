package org.reformkit.model.structure;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
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
    /** Where anything was edited. */
    private final Map<JurisdictionCode, TerritoryEdit> edits = new HashMap<>(4);
    /** That of the jurisdiction which was asked for last, as most edits are in one. */
    private @Nullable TerritoryEdit latest;
    /** By jurisdictions that are not there so far, those in which something refers to them. */
    private final Map<JurisdictionCode, Set<JurisdictionCode>> awaited = new HashMap<>();

    /** What was put or removed; it comes into its territory when all is done. */
    private final Map<ElementId, Touched> touched = new LinkedHashMap<>();
    /** What stays as it is, but for where its data came from. */
    private final Map<ElementId, Touched> sourced = new LinkedHashMap<>();

    private final Set<Relation> related = new LinkedHashSet<>();
    /** The relations that were taken away, or in whose place others were put. */
    private final Set<Relation> displaced = new LinkedHashSet<>();

    StructureEdit(Structure before) {
        this.before = before;
    }

    /**
     * Puts an element in place of the one with its id, or beside the others. A jurisdiction may be new.
     *
     * @throws StructureException if the element's jurisdiction is not in the structure
     */
    @CanIgnoreReturnValue
    public StructureEdit put(Element element) {
        ElementId id = element.elementId();
        Territory territory = find(id.jurisdiction());
        if (territory == null && element instanceof Jurisdiction jurisdiction) {
            change(Territory.of(jurisdiction, ImmutableList.of(), ImmutableList.of(), ImmutableList.of(), false));
            Set<JurisdictionCode> guests = awaited.remove(jurisdiction.code());
            if (guests != null) {
                guests.forEach(guest -> welcome(jurisdiction.code(), guest));
            }
            // It stands in its territory already, which is new.
            touch(id).before(null);
        } else {
            there(territory, id);
            element.forEachReference(reference -> noteGuest(id.jurisdiction(), reference));
        }
        touch(id).put(element);
        return this;
    }

    private Touched touch(ElementId id) {
        Touched known = touched.get(id);
        if (known == null) {
            known = edited(new Touched(id));
            touched.put(id, known);
        }
        return known;
    }

    /** What is edited of a territory stands in the order in which that was begun. */
    private Touched edited(Touched some) {
        edit(some.id().jurisdiction()).add(some);
        return some;
    }

    private TerritoryEdit edit(JurisdictionCode code) {
        TerritoryEdit edit = begun(code);
        return edit == null ? begin(Objects.requireNonNull(before.territories().get(code))) : edit;
    }

    private TerritoryEdit begin(Territory territory) {
        TerritoryEdit edit = new TerritoryEdit(territory);
        edits.put(territory.code(), edit);
        latest = edit;
        return edit;
    }

    /** Null where nothing was edited so far. */
    private @Nullable TerritoryEdit begun(JurisdictionCode code) {
        TerritoryEdit known = latest;
        if (known != null && known.territory().code().equals(code)) {
            return known;
        }
        TerritoryEdit edit = edits.get(code);
        latest = edit == null ? known : edit;
        return edit;
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
        if (find(id.jurisdiction()) != null) {
            touch(id).remove();
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
        JurisdictionCode code = relation.owner().jurisdiction();
        Territory territory = there(find(code), relation.owner());
        related.add(relation);
        displace(territory, relation);
        change(territory.with(relation));
        relation.references().forEach(reference -> noteGuest(code, reference));
        return this;
    }

    private void displace(Territory territory, Relation relation) {
        Relation old = territory.relations().get(relation.key());
        if (old != null) {
            displaced.add(old);
        }
    }

    /** Takes away the relation with that key; nothing happens where there is none. */
    @CanIgnoreReturnValue
    public StructureEdit remove(Relation relation) {
        Territory territory = find(relation.owner().jurisdiction());
        if (territory != null) {
            related.add(relation);
            displace(territory, relation);
            change(territory.without(relation));
        }
        return this;
    }

    /**
     * Notes where an element's data came from; nothing happens where the element is not there.
     *
     * @throws StructureException if the element's jurisdiction is not in the structure
     */
    @CanIgnoreReturnValue
    public StructureEdit source(ElementId id, Source source) {
        there(find(id.jurisdiction()), id);
        Touched known = touched.get(id);
        Element element = before.find(id);
        if (known != null) {
            known.source(source);
        } else if (element != null) {
            // Only what nobody touched comes here, so that what is touched later stands after it.
            Touched same = sourced.computeIfAbsent(id, key -> edited(new Touched(key)));
            same.put(element);
            same.source(source);
        }
        return this;
    }

    /** Notes that the data of all that was {@link #touched} so far and is there came from {@code source}. */
    @CanIgnoreReturnValue
    public StructureEdit source(Source source) {
        touched.values().forEach(some -> some.source(source));
        related.forEach(relation -> source(relation.owner(), source));
        return this;
    }

    /** The elements that were put or removed so far, and the owners of relations that were. */
    public ImmutableSet<ElementId> touched() {
        if (related.isEmpty()) {
            return ImmutableSet.copyOf(touched.keySet());
        }
        ImmutableSet.Builder<ElementId> all = ImmutableSet.builder();
        all.addAll(touched.keySet());
        related.forEach(relation -> all.add(relation.owner()));
        return all.build();
    }

    /**
     * What was {@link #touched} so far, what was given a source, and all that is named by relations that were put, replaced or
     * removed.
     */
    public ImmutableSet<ElementId> affected() {
        if (related.isEmpty() && sourced.isEmpty()) {
            return touched();
        }
        ImmutableSet.Builder<ElementId> affected = ImmutableSet.builder();
        affected.addAll(touched()).addAll(sourced.keySet());
        related.forEach(relation -> affected.addAll(relation.references()));
        displaced.forEach(relation -> affected.addAll(relation.references()));
        return affected.build();
    }

    /** Each of the {@link #affected} before and as it stands in this edit; some are as they were. */
    public ImmutableList<ElementChange> changes() {
        ImmutableList.Builder<ElementChange> changes = ImmutableList.builderWithExpectedSize(touched.size());
        for (Touched some : touched.values()) {
            Element old = some.isBeforeKnown() ? some.before() : before.find(some.id());
            changes.add(new ElementChange(some.id(), Optional.ofNullable(old), Optional.ofNullable(some.element())));
        }
        if (!related.isEmpty() || !sourced.isEmpty()) {
            for (ElementId id : Sets.difference(affected(), touched.keySet())) {
                Optional<Element> same = Optional.ofNullable(before.find(id));
                changes.add(new ElementChange(id, same, same));
            }
        }
        return changes.build();
    }

    /** The element as it stands in this edit. */
    public Optional<Element> element(ElementId id) {
        Touched known = touched.get(id);
        return Optional.ofNullable(known != null ? known.element() : before.find(id));
    }

    /** The same of an element that is {@code unchanged} from the structure before, which is not looked up. */
    public Optional<Element> element(Element unchanged) {
        Touched known = touched.get(unchanged.elementId());
        return known == null ? Optional.of(unchanged) : Optional.ofNullable(known.element());
    }

    /** The relations that name an element, as they stand in this edit; those of other jurisdictions last. */
    public ImmutableList<Relation> relations(ElementId id) {
        Territory territory = find(id.jurisdiction());
        return territory == null ? ImmutableList.of() : territory.relations(id, this::find);
    }

    /**
     * The structure with all changes.
     *
     * @throws StructureException if something touched would refer, or be referred to, in vain
     */
    public Structure done() {
        Structure after = new Structure(before.date(), before.territories().with(territories()));
        ImmutableList<StructureProblem> problems = new References(after).ofTouched(before, touched, related);
        if (!problems.isEmpty()) {
            throw new StructureException(problems);
        }
        return after;
    }

    /** Those that may differ from before. */
    private List<Territory> territories() {
        List<Territory> all = new ArrayList<>(edits.size());
        edits.values().forEach(edit -> all.add(edit.done()));
        return all;
    }

    private void noteGuest(JurisdictionCode guest, ElementId reference) {
        JurisdictionCode host = reference.jurisdiction();
        if (!host.equals(guest)) {
            welcome(host, guest);
            change(Objects.requireNonNull(find(guest)).referringElsewhere());
        }
    }

    private void welcome(JurisdictionCode host, JurisdictionCode guest) {
        Territory territory = find(host);
        if (territory == null) {
            awaited.computeIfAbsent(host, key -> new HashSet<>()).add(guest);
        } else {
            change(territory.withGuest(guest));
        }
    }

    private @Nullable Territory find(JurisdictionCode code) {
        TerritoryEdit edit = begun(code);
        return edit == null ? before.territories().get(code) : edit.territory();
    }

    private void change(Territory territory) {
        TerritoryEdit edit = begun(territory.code());
        if (edit == null) {
            begin(territory);
        } else {
            edit.change(territory);
        }
    }

    private static Territory there(@Nullable Territory territory, ElementId id) {
        if (territory == null) {
            throw new StructureException(ImmutableList.of(References.unknownJurisdiction(id)));
        }
        return territory;
    }
}
