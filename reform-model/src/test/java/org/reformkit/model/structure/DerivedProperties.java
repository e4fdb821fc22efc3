package org.reformkit.model.structure;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import org.reformkit.model.agency.Agency;
import org.reformkit.model.agency.CoordinatingBody;
import org.reformkit.model.base.AgencyId;
import org.reformkit.model.base.Element;
import org.reformkit.model.base.ElementId;
import org.reformkit.model.base.JurisdictionCode;
import org.reformkit.model.plan.Step;
import org.reformkit.model.relation.Relation;
import org.reformkit.model.testkit.PlanArbitraries;
import org.reformkit.model.testkit.PlannedReform;
import org.reformkit.model.testkit.Rebuild;
import org.reformkit.model.testkit.ReformDomain;
import org.reformkit.model.testkit.StructureArbitraries;

/** What an edit carries over to the structure after it is what that structure would find out anew. */
@Domain(ReformDomain.class)
class DerivedProperties {

    /** A structure that is edited, asked for everything before and after each edit. */
    private static final class Asked {

        private Structure now;

        Asked(Structure before) {
            now = before;
            Derived.of(now, ImmutableList.of());
        }

        void edit(Consumer<StructureEdit> changes) {
            StructureEdit edit = now.edit();
            changes.accept(edit);
            ImmutableList<ElementId> earlier = Derived.ids(now);
            ImmutableList<ElementChange> told = edit.changes();
            Structure before = now;
            now = edit.done();
            assertThat(edit.changes()).isEqualTo(told).isEqualTo(changes(before, now, edit));
            assertThat(Derived.of(now, earlier)).isEqualTo(Derived.of(Rebuild.of(now), earlier));
        }
    }

    private static List<ElementChange> changes(Structure before, Structure after, StructureEdit edit) {
        return edit.affected().stream()
                .map(id -> new ElementChange(id, before.element(id), after.element(id)))
                .toList();
    }

    @Property(tries = 100)
    void whoOftenAsksWhoRefersIsToldTheSameAsWhoAsksOnce(@ForAll("larger") Structure structure) {
        Structure asked = Rebuild.of(structure);
        ImmutableMap<AgencyId, List<Element>> atFirst = Derived.referrers(asked);
        Derived.askOften(asked);

        assertThat(Derived.referrers(asked)).isEqualTo(atFirst);
        assertReferrersAreAllThatRefer(asked);
    }

    @Property(tries = 100)
    void whoSeldomAsksWhoRefersIsToldWhoDoesAlsoAfterEachStep(@ForAll PlannedReform reform) {
        Structure now = reform.before();
        assertReferrersAreAllThatRefer(now);
        for (Step step : reform.run().steps()) {
            now = step.action().applyTo(now);
            assertReferrersAreAllThatRefer(now);
        }
    }

    private static void assertReferrersAreAllThatRefer(Structure structure) {
        Derived.referrers(structure)
                .forEach((agency, referrers) -> assertThat(referrers)
                        .containsExactlyInAnyOrderElementsOf(structure
                                .elements()
                                .filter(element -> element.refersTo(agency))
                                .toList()));
    }

    @Property(tries = 100)
    void whereSomethingRefersElsewhereIsKnownAlsoAfterEachStep(@ForAll PlannedReform reform) {
        Structure now = reform.before();
        for (Step step : reform.run().steps()) {
            now = step.action().applyTo(now);
            Structure rebuilt = Rebuild.of(now);
            for (JurisdictionCode code : now.jurisdictionCodes()) {
                boolean refers = refersElsewhere(now, code);
                assertThat(rebuilt.refersElsewhere(code)).isEqualTo(refers);
                // What once did is kept, as it only costs a look.
                assertThat(now.refersElsewhere(code) || !refers).isTrue();
            }
        }
        assertThat(now.refersElsewhere(JurisdictionCode.parse("540000"))).isFalse();
    }

    private static boolean refersElsewhere(Structure structure, JurisdictionCode code) {
        return Stream.concat(
                        structure
                                .elements()
                                .filter(element ->
                                        element.elementId().jurisdiction().equals(code))
                                .flatMap(element -> element.references().stream()),
                        structure.relations(code).stream().flatMap(relation -> relation.references().stream()))
                .anyMatch(reference -> !reference.jurisdiction().equals(code));
    }

    @Property(tries = 60)
    void theStructuresOfAPlanTellWhatRebuiltOnesTell(@ForAll("largerReforms") PlannedReform reform) {
        Structure now = reform.before();
        for (Step step : reform.run().steps()) {
            ImmutableList<ElementId> earlier = Derived.ids(now);
            Derived.of(now, ImmutableList.of());
            now = step.action().applyTo(now);
            assertThat(Derived.of(now, earlier)).isEqualTo(Derived.of(Rebuild.of(now), earlier));
        }
    }

    @Property(tries = 40)
    void aStructureThatTakesInAnotherBitByBitTellsWhatARebuiltOneTells(
            @ForAll("larger") Structure before, @ForAll("larger") Structure other, @ForAll Random random) {
        Asked asked = new Asked(before);
        asked.edit(edit -> other.jurisdictions().forEach(edit::put));
        for (List<Element> wave : waves(other, random)) {
            for (Element element : wave) {
                asked.edit(edit -> edit.put(element));
            }
        }
        for (Relation relation : shuffled(other.relations().toList(), random)) {
            if (!leadsBack(asked.now, relation)) {
                asked.edit(edit -> edit.put(relation));
            }
        }

        assertThat(other.elements())
                .allMatch(element -> asked.now.element(element.elementId()).isPresent());
    }

    @Property(tries = 40)
    void aStructureThatIsTakenApartTellsWhatARebuiltOneTells(
            @ForAll("larger") Structure before, @ForAll Random random) {
        Asked asked = new Asked(before);
        for (Relation relation : shuffled(before.relations().toList(), random)) {
            asked.edit(edit -> edit.remove(relation));
        }
        List<List<Element>> waves = waves(before, random);
        Collections.reverse(waves);
        for (List<Element> wave : waves) {
            for (Element element : wave) {
                asked.edit(edit -> edit.remove(element.elementId()));
            }
        }

        assertThat(asked.now.elements()).allMatch(element -> element instanceof Jurisdiction);
    }

    /** All but the jurisdictions: what others refer to, then the others, each in any order. */
    private static List<List<Element>> waves(Structure structure, Random random) {
        List<Element> first = new ArrayList<>();
        List<Element> second = new ArrayList<>();
        structure.elements().forEach(element -> {
            if (element instanceof Agency || element instanceof CoordinatingBody) {
                first.add(element);
            } else if (!(element instanceof Jurisdiction)) {
                second.add(element);
            }
        });
        return new ArrayList<>(List.of(shuffled(first, random), shuffled(second, random)));
    }

    private static boolean leadsBack(Structure structure, Relation relation) {
        try {
            structure.edit().put(relation).done();
            return false;
        } catch (StructureException thrown) {
            return true;
        }
    }

    private static <E> List<E> shuffled(List<E> things, Random random) {
        List<E> shuffled = new ArrayList<>(things);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }

    @Provide
    Arbitrary<Structure> larger() {
        return StructureArbitraries.structures(14);
    }

    @Provide
    Arbitrary<PlannedReform> largerReforms() {
        return PlanArbitraries.reforms(StructureArbitraries.structures(14), 12);
    }
}
