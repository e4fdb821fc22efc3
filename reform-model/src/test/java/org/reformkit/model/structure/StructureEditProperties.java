package org.reformkit.model.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.domains.Domain;
import org.reformkit.model.agency.Agency;
import org.reformkit.model.base.AgencyId;
import org.reformkit.model.base.Element;
import org.reformkit.model.base.ElementId;
import org.reformkit.model.base.JurisdictionCode;
import org.reformkit.model.duty.Duty;
import org.reformkit.model.duty.DutyHolding;
import org.reformkit.model.relation.Placement;
import org.reformkit.model.relation.PlacementStrength;
import org.reformkit.model.relation.Relation;
import org.reformkit.model.testkit.ReformDomain;

/** An edit against its model: two maps, from which a builder makes a structure. */
@Domain(ReformDomain.class)
class StructureEditProperties {

    /** Something to do, to what the numbers choose among what is there. */
    enum Change {
        ADD_ANOTHER,
        REMOVE,
        REMOVE_RELATION,
        HOLD,
        DERIVE,
        PLACE
    }

    @Property(tries = 200)
    void anEditEndsWellExactlyWhereABuilderDoesWithTheSameResult(
            @ForAll Structure before,
            @ForAll Structure other,
            @ForAll @Size(max = 6) List<Change> changes,
            @ForAll @Size(12) List<Integer> numbers) {
        Model model = new Model(before);
        for (int i = 0; i < changes.size(); i++) {
            model.make(changes.get(i), other, numbers.get(2 * i), numbers.get(2 * i + 1));
        }

        StructureBuilder builder = model.builder();
        if (builder.problems().isEmpty()) {
            Structure built = builder.build();
            assertThat(model.edit.done()).isEqualTo(built).hasSameHashCodeAs(built);
        } else {
            assertThatExceptionOfType(StructureException.class)
                    .isThrownBy(model.edit::done)
                    .satisfies(thrown -> assertThat(builder.problems()).containsAll(thrown.problems()));
        }
    }

    @Property(tries = 200)
    void anEditKnowsEveryRelationOfAnAgencyAsItStands(
            @ForAll Structure before,
            @ForAll Structure other,
            @ForAll @Size(max = 6) List<Change> changes,
            @ForAll @Size(12) List<Integer> numbers) {
        Model model = new Model(before);
        for (int i = 0; i < changes.size(); i++) {
            model.make(changes.get(i), other, numbers.get(2 * i), numbers.get(2 * i + 1));
        }

        assertThat(model.elements.keySet())
                .allSatisfy(id -> assertThat(model.edit.relations(id))
                        .containsExactlyInAnyOrderElementsOf(model.relations.values().stream()
                                .filter(relation -> relation.references().contains(id))
                                .toList()));
    }

    /** An edit, and two maps in which the same is done. */
    private static final class Model {

        private final Map<ElementId, Element> elements = new TreeMap<>();
        private final Map<String, Relation> relations = new TreeMap<>();
        private final StructureEdit edit;
        private final LocalDate date;

        Model(Structure before) {
            before.elements().forEach(element -> elements.put(element.elementId(), element));
            before.relations().forEach(relation -> relations.put(relation.key(), relation));
            edit = before.edit();
            date = before.date();
        }

        StructureBuilder builder() {
            StructureBuilder builder = Structure.builder(date);
            builder.addAll(elements.values());
            relations.values().forEach(builder::add);
            return builder;
        }

        private void make(Change change, Structure other, int one, int two) {
            List<AgencyId> agencies = all(Agency.class).stream().map(Agency::id).toList();
            List<Duty> duties = all(Duty.class);
            switch (change) {
                case ADD_ANOTHER -> {
                    JurisdictionCode code =
                            chosen(other.jurisdictions().toList(), one).code();
                    other.jurisdiction(code).ifPresent(jurisdiction -> put(jurisdiction));
                    List<Element> theirs = other.elements()
                            .filter(element ->
                                    element.elementId().jurisdiction().equals(code))
                            .toList();
                    put(chosen(theirs, two));
                }
                case REMOVE -> {
                    List<ElementId> removable = elements.keySet().stream()
                            .filter(id -> !(id instanceof JurisdictionCode))
                            .toList();
                    if (!removable.isEmpty()) {
                        ElementId id = chosen(removable, one);
                        elements.remove(id);
                        edit.remove(id);
                    }
                }
                case REMOVE_RELATION -> {
                    if (!relations.isEmpty()) {
                        Relation relation = chosen(ImmutableList.copyOf(relations.values()), one);
                        relations.remove(relation.key());
                        edit.remove(relation);
                    }
                }
                case HOLD -> {
                    if (!duties.isEmpty() && !agencies.isEmpty()) {
                        put(chosen(duties, one).heldBy(List.of(DutyHolding.lead(chosen(agencies, two)))));
                    }
                }
                case DERIVE -> {
                    if (!duties.isEmpty()) {
                        put(chosen(duties, one).toBuilder()
                                .addDerivedFrom(chosen(duties, two).id())
                                .build());
                    }
                }
                case PLACE -> {
                    if (!agencies.isEmpty() && !chosen(agencies, one).equals(chosen(agencies, two))) {
                        Placement placement = Placement.of(
                                chosen(agencies, one), chosen(agencies, two), PlacementStrength.UNIFIED_LEADERSHIP);
                        relations.put(placement.key(), placement);
                        edit.put(placement);
                    }
                }
            }
        }

        private void put(Element element) {
            elements.put(element.elementId(), element);
            edit.put(element);
        }

        private <E> List<E> all(Class<E> type) {
            return elements.values().stream()
                    .filter(type::isInstance)
                    .map(type::cast)
                    .toList();
        }

        private static <E> E chosen(List<E> things, int number) {
            return things.get(Math.floorMod(number, things.size()));
        }
    }
}
