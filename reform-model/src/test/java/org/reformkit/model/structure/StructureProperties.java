package org.reformkit.model.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.reformkit.model.testkit.Rebuild;
import org.reformkit.model.testkit.ReformDomain;

@Domain(ReformDomain.class)
class StructureProperties {

    @Property(tries = 100)
    void theOrderOfAddingDoesNotMatter(@ForAll Structure structure) {
        Structure rebuilt = Rebuild.of(structure);

        assertThat(rebuilt).isEqualTo(structure).hasSameHashCodeAs(structure);
        assertThat(rebuilt.elements())
                .containsExactlyElementsOf(structure.elements().toList());
        assertThat(rebuilt.relations())
                .containsExactlyElementsOf(structure.relations().toList());
    }

    @Property(tries = 100)
    void sourcesAreNoPartOfEquality(@ForAll Structure structure, @ForAll Source source) {
        StructureEdit edit = structure.edit();
        structure.elements().forEach(element -> edit.source(element.elementId(), source));
        Structure sourced = edit.done();

        assertThat(sourced).isEqualTo(structure).hasSameHashCodeAs(structure);
        assertThat(sourced.elements())
                .allMatch(element -> sourced.source(element.elementId()).equals(Optional.of(source)));
    }

    @Property(tries = 100)
    void theDateIsAPartOfEquality(@ForAll Structure structure) {
        assertThat(structure.on(structure.date().plusDays(1))).isNotEqualTo(structure);
        assertThat(structure.on(structure.date().plusDays(1)).on(structure.date()))
                .isEqualTo(structure);
    }

    @Property(tries = 100)
    void everyElementIsFoundByItsId(@ForAll Structure structure) {
        assertThat(structure.elements())
                .allMatch(element -> structure.element(element.elementId()).equals(Optional.of(element)));
        assertThat(structure.relations()).allMatch(structure::has);
    }

    @Property(tries = 100)
    void whatIsPutTwiceIsReported(@ForAll Structure structure) {
        StructureBuilder builder = Rebuild.builder(structure);
        structure.elements().forEach(builder::add);
        structure.relations().forEach(builder::add);

        assertThat(builder.problems())
                .hasSize((int)
                        (structure.elements().count() + structure.relations().count()))
                .allMatch(problem -> problem.kind() == StructureProblem.Kind.DUPLICATE);
    }
}
