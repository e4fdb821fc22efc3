package org.reformkit.rules.grain;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import org.reformkit.model.base.Element;
import org.reformkit.model.base.ElementId;
import org.reformkit.model.base.ElementKind;
import org.reformkit.model.base.JurisdictionCode;
import org.reformkit.model.structure.Structure;
import org.reformkit.rules.check.Batch;
import org.reformkit.rules.check.Datum;
import org.reformkit.rules.check.Text;

/** Subjects of one structure. */
final class StateGrain<S> extends Grain<S> {

    private final String name;
    /** Absent for what is no element. */
    private final Optional<ElementKind> kind;
    /** Absent for the whole. */
    private final Optional<BiFunction<Structure, JurisdictionCode, List<S>>> subjects;

    private final Function<S, String> key;
    private final BiFunction<Structure, S, Text> displayName;
    private final BiFunction<Structure, S, Optional<S>> counterpart;
    private final Function<S, ImmutableList<ElementId>> elements;
    private final BiFunction<Structure, ElementId, Optional<S>> byId;

    StateGrain(
            String name,
            Optional<ElementKind> kind,
            Optional<BiFunction<Structure, JurisdictionCode, List<S>>> subjects,
            Function<S, String> key,
            BiFunction<Structure, S, Text> displayName,
            BiFunction<Structure, S, Optional<S>> counterpart,
            Function<S, ImmutableList<ElementId>> elements,
            BiFunction<Structure, ElementId, Optional<S>> byId) {
        this.name = name;
        this.kind = kind;
        this.subjects = subjects;
        this.key = key;
        this.displayName = displayName;
        this.counterpart = counterpart;
        this.elements = elements;
        this.byId = byId;
    }

    /** All elements of one type. */
    static <E extends Element> StateGrain<E> ofElements(
            String name,
            ElementKind kind,
            Class<E> type,
            BiFunction<Structure, JurisdictionCode, List<E>> subjects,
            BiFunction<Structure, E, Text> displayName) {
        return new StateGrain<>(
                name,
                Optional.of(kind),
                Optional.of(subjects),
                element -> element.elementId().text(),
                displayName,
                (structure, element) -> structure.element(element.elementId()).map(type::cast),
                element -> ImmutableList.of(element.elementId()),
                (structure, id) ->
                        structure.element(id).filter(type::isInstance).map(type::cast));
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Scope scope() {
        return Scope.STRUCTURE;
    }

    @Override
    public boolean isLocal() {
        return subjects.isPresent();
    }

    @Override
    public void forEach(Scene scene, Consumer<? super S> action) {
        forEachIn(scene.after(), action);
    }

    @Override
    public void forEach(Scene scene, JurisdictionCode jurisdiction, Consumer<? super S> action) {
        forEachIn(scene.after(), jurisdiction, action);
    }

    @Override
    public Optional<Batch<S>> batch(Scene scene, JurisdictionCode jurisdiction) {
        return subjects.map(
                some -> Batch.of(scene.after(), jurisdiction, kind, some.apply(scene.after(), jurisdiction)));
    }

    /** The kind of elements that the subjects are; absent where they are none. */
    @Override
    public Optional<ElementKind> kind() {
        return kind;
    }

    void forEachIn(Structure structure, JurisdictionCode jurisdiction, Consumer<? super S> action) {
        subjects.ifPresent(some -> some.apply(structure, jurisdiction).forEach(action));
    }

    /** Only the whole finds itself by an id of anything. */
    void forEachIn(Structure structure, Consumer<? super S> action) {
        if (!isLocal()) {
            byId.apply(structure, JurisdictionCode.NATION).ifPresent(action);
        }
    }

    @Override
    public Structure structure(Scene scene, S subject) {
        return scene.after();
    }

    @Override
    public String key(S subject) {
        return key.apply(subject);
    }

    @Override
    public Text displayName(Structure structure, S subject) {
        return displayName.apply(structure, subject);
    }

    @Override
    public ImmutableList<Datum> data(Structure structure, S subject) {
        return Datum.of(structure, elements.apply(subject));
    }

    /** The same subject as it stands in another structure. */
    Optional<S> counterpart(Structure structure, S subject) {
        return counterpart.apply(structure, subject);
    }

    @Override
    public Optional<S> find(Structure structure, ElementId id) {
        return byId.apply(structure, id);
    }
}
