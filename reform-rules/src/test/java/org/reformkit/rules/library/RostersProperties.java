package org.reformkit.rules.library;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.reformkit.model.base.AgencyId;
import org.reformkit.model.base.Element;
import org.reformkit.model.base.ElementId;
import org.reformkit.model.base.ElementKind;
import org.reformkit.model.duty.Duty;
import org.reformkit.model.relation.CoLocation;
import org.reformkit.model.structure.Jurisdiction;
import org.reformkit.model.structure.Structure;
import org.reformkit.model.structure.StructureBuilder;
import org.reformkit.model.testkit.ReformDomain;
import org.reformkit.rules.Finding;
import org.reformkit.rules.Policy;
import org.reformkit.rules.Session;
import org.reformkit.rules.check.Verdict;

/** All rules of the library on lists that are not complete (名单不全): what is not listed violates nothing. */
@Domain(ReformDomain.class)
class RostersProperties {

    private static final LocalDate AS_OF = LocalDate.of(2019, 3, 31);

    private static final Policy POLICY = Policy.builder()
            .title("全部规则")
            .addAllRules(StandardRules.catalogue().types().stream()
                    .map(type -> type.create(LibraryBounds.of(type)))
                    .toList())
            .build();

    /** Of random structures, all lists of which are said to be incomplete, with all elements and with one of them left out. */
    @Property(tries = 100)
    void leavingAnElementOutOfIncompleteListsViolatesNothing(@ForAll Structure random) {
        Structure listed = incomplete(random);
        ImmutableSet<String> before = violated(listed);
        for (Element element : listed.elements().toList()) {
            if (element.elementId().kind() != ElementKind.JURISDICTION && !sharesItsWorkingBody(listed, element)) {
                assertThat(before)
                        .as("without %s", element.elementId().text())
                        .containsAll(violated(without(listed, element.elementId())));
            }
        }
    }

    @Property(tries = 50)
    void aSessionSeesThatListsAreNotComplete(@ForAll Structure random) {
        Session session = Session.open(POLICY, random, AS_OF).asserting();
        assertThat(session.edit(edit -> random.jurisdictions().forEach(place -> edit.put(incomplete(place))))
                        .structure())
                .isEqualTo(incomplete(random));
    }

    /** Those that do are judged as one, so that the others would be judged for themselves without it. */
    private static boolean sharesItsWorkingBody(Structure structure, Element element) {
        return !structure.relations(element.elementId(), CoLocation.class).isEmpty();
    }

    private static ImmutableSet<String> violated(Structure structure) {
        return POLICY.evaluate(structure, AS_OF).findings().stream()
                .filter(finding -> finding.verdict() == Verdict.VIOLATED)
                .map(Finding::key)
                .map(key -> key.text())
                .collect(ImmutableSet.toImmutableSet());
    }

    private static Structure incomplete(Structure structure) {
        StructureBuilder builder = Structure.builder(structure.date());
        structure
                .elements()
                .map(element -> element instanceof Jurisdiction place ? incomplete(place) : element)
                .forEach(builder::add);
        structure.relations().forEach(builder::add);
        return builder.build();
    }

    private static Jurisdiction incomplete(Jurisdiction place) {
        return place.toBuilder().incomplete(Arrays.asList(ElementKind.values())).build();
    }

    /** Without an element and whatever cannot be there without it; duties lose holders. */
    private static Structure without(Structure structure, ElementId left) {
        Set<ElementId> out = new LinkedHashSet<>(Set.of(left));
        StructureBuilder builder = Structure.builder(structure.date());
        boolean isChanged = true;
        while (isChanged) {
            isChanged = false;
            for (Element element : structure.elements().toList()) {
                isChanged |= !(element instanceof Duty)
                        && element.references().stream().anyMatch(out::contains)
                        && out.add(element.elementId());
            }
        }
        structure
                .elements()
                .filter(element -> !out.contains(element.elementId()))
                .map(element -> element instanceof Duty duty ? without(duty, out) : element)
                .forEach(builder::add);
        structure
                .relations()
                .filter(relation -> !out.contains(relation.owner())
                        && relation.references().stream().noneMatch(out::contains))
                .forEach(builder::add);
        return builder.build();
    }

    private static Duty without(Duty duty, Set<ElementId> out) {
        Duty rest = duty;
        for (AgencyId holder : duty.references()) {
            rest = out.contains(holder) ? rest.withoutHolder(holder) : rest;
        }
        return rest;
    }
}
