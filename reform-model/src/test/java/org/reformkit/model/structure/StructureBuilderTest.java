package org.reformkit.model.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.reformkit.model.structure.Changzhou.CITY;
import static org.reformkit.model.structure.Changzhou.CITY_DUTY;
import static org.reformkit.model.structure.Changzhou.CIVIL;
import static org.reformkit.model.structure.Changzhou.COMMITTEE;
import static org.reformkit.model.structure.Changzhou.DAY;
import static org.reformkit.model.structure.Changzhou.ELSEWHERE;
import static org.reformkit.model.structure.Changzhou.MISSING;
import static org.reformkit.model.structure.Changzhou.PLATE;
import static org.reformkit.model.structure.Changzhou.PREFECTURE;
import static org.reformkit.model.structure.Changzhou.SAFETY;
import static org.reformkit.model.structure.Changzhou.UPPER;
import static org.reformkit.model.structure.Changzhou.agency;
import static org.reformkit.model.structure.Changzhou.all;
import static org.reformkit.model.structure.Changzhou.derived;
import static org.reformkit.model.structure.Changzhou.division;
import static org.reformkit.model.structure.Changzhou.duty;
import static org.reformkit.model.structure.Changzhou.placed;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.reformkit.model.base.AgencyId;
import org.reformkit.model.base.CoordinatingBodyId;
import org.reformkit.model.base.DivisionId;
import org.reformkit.model.base.DutyId;
import org.reformkit.model.duty.DutyHolding;
import org.reformkit.model.relation.CoLocation;
import org.reformkit.model.relation.OfficeHost;
import org.reformkit.model.relation.Plate;

class StructureBuilderTest {

    private static void assertProblems(StructureBuilder builder, String... messages) {
        assertThat(builder.problems()).extracting(StructureProblem::message).containsExactly(messages);
        StructureException thrown = catchThrowableOfType(StructureException.class, builder::build);
        assertThat(thrown).hasMessage(String.join("\n", messages));
        assertThat(thrown.problems()).isEqualTo(builder.problems());
    }

    @Test
    void emptyIsAStructure() {
        assertThat(Structure.builder(DAY).build().elements()).isEmpty();
    }

    @Test
    void elementsOfDifferentJurisdictionsMayComeInTurns() {
        Structure grouped = all().build();
        StructureBuilder inTurns = Structure.builder(DAY);
        grouped.elements()
                .sorted(Comparator.comparing(element -> element.elementId().text()))
                .sorted(Comparator.comparing(element -> element.elementId()
                        .text()
                        .substring(element.elementId().text().length() - 1)))
                .forEach(inTurns::add);
        grouped.relations().forEach(inTurns::add);

        assertThat(inTurns.build()).isEqualTo(grouped);
        assertThat(inTurns.build().relations(CIVIL)).isEqualTo(grouped.relations(CIVIL));
    }

    @Test
    void takesMoreAfterItWasAskedForProblems() {
        StructureBuilder builder = all();
        assertThat(builder.problems()).isEmpty();
        builder.add(agency(AgencyId.of(CITY, "A-77")));
        assertThat(builder.build().agency(AgencyId.of(CITY, "A-77"))).isPresent();
    }

    @Test
    void nothingIsWrongWithAWholeStructure() {
        assertThat(all().problems()).isEmpty();
    }

    @Test
    void findsElementsThatAreThereTwiceAndKeepsTheFirst() {
        assertProblems(
                all().add(agency(CIVIL)).addAll(List.of(agency(CIVIL), Jurisdiction.of(CITY, "溧阳县"))),
                "Agency '320481/A-02': it is there twice. Expected each id once.",
                "Agency '320481/A-02': it is there twice. Expected each id once.",
                "Jurisdiction '320481': it is there twice. Expected each id once.");
    }

    @Test
    void findsRelationsThatAreThereTwice() {
        assertProblems(
                all().add(PLATE).add(OfficeHost.of(COMMITTEE, CIVIL)),
                "Relation 'plate 320481/A-02 溧阳市老龄办': it is there twice. Expected each relation once.",
                "Relation 'office 320481/C-01': it is there twice. Expected each relation once.");
    }

    @Test
    void findsElementsAndRelationsOfJurisdictionsThatAreNotThere() {
        assertProblems(
                all().add(agency(AgencyId.of(ELSEWHERE, "A-01")))
                        .add(Plate.of(AgencyId.of(ELSEWHERE, "A-01"), "金坛区老龄办")),
                "Agency '320482/A-01': its jurisdiction '320482' is not in the structure. Expected one that is.",
                "Relation 'plate 320482/A-01 金坛区老龄办': its jurisdiction '320482' is not in the structure."
                        + " Expected one that is.");
    }

    @Test
    void aRelationAloneOfAJurisdictionThatIsNotThereIsNotLost() {
        assertProblems(
                all().add(Plate.of(AgencyId.of(ELSEWHERE, "A-01"), "金坛区老龄办")),
                "Relation 'plate 320482/A-01 金坛区老龄办': its jurisdiction '320482' is not in the structure."
                        + " Expected one that is.");
    }

    @Test
    void findsEveryReferenceOfAnElementThatLeadsNowhere() {
        assertProblems(
                all().add(division(DivisionId.of(CITY, "A-09-01"), MISSING))
                        .add(duty(DutyId.of(CITY, "D-09"), DutyHolding.lead(MISSING), DutyHolding.assist(SAFETY))),
                "Division '320481/A-09-01': it refers to agency '320481/A-09', which is not in the structure."
                        + " Expected an id that is.",
                "Duty '320481/D-09': it refers to agency '320481/A-09', which is not in the structure."
                        + " Expected an id that is.");
    }

    @Test
    void findsEveryReferenceOfARelationThatLeadsNowhere() {
        assertProblems(
                all().add(CoLocation.of(MISSING, List.of(MISSING, SAFETY)))
                        .add(OfficeHost.of(CoordinatingBodyId.of(CITY, "C-09"), SAFETY)),
                "Relation 'co-location 320481/A-09': it refers to agency '320481/A-09', which is not in the structure."
                        + " Expected an id that is.",
                "Relation 'office 320481/C-09': it refers to coordinating body '320481/C-09', which is not in the"
                        + " structure. Expected an id that is.");
    }

    @Test
    void findsPlacementsThatLeadBack() {
        assertProblems(
                all().add(placed(SAFETY, CIVIL)).add(placed(CIVIL, UPPER)).add(placed(UPPER, SAFETY)),
                "Agency '320400/A-01': its placement leads back to itself,"
                        + " '320400/A-01 → 320481/A-01 → 320481/A-02 → 320400/A-01'. Expected a chain with an end.",
                "Agency '320481/A-01': its placement leads back to itself,"
                        + " '320481/A-01 → 320481/A-02 → 320400/A-01 → 320481/A-01'. Expected a chain with an end.",
                "Agency '320481/A-02': its placement leads back to itself,"
                        + " '320481/A-02 → 320400/A-01 → 320481/A-01 → 320481/A-02'. Expected a chain with an end.");
    }

    @Test
    void findsDutiesThatStemFromThemselves() {
        DutyId first = DutyId.of(CITY, "D-07");
        DutyId second = DutyId.of(CITY, "D-08");
        assertProblems(
                all().add(derived(first, second)).add(derived(second, first)),
                "Duty '320481/D-07': its lineage leads back to itself,"
                        + " '320481/D-07 → 320481/D-08 → 320481/D-07'. Expected a chain with an end.",
                "Duty '320481/D-08': its lineage leads back to itself,"
                        + " '320481/D-08 → 320481/D-07 → 320481/D-08'. Expected a chain with an end.");
    }

    @Test
    void aDutyMayStemFromOneThatHasEnded() {
        assertThat(all().add(derived(DutyId.of(CITY, "D-07"), DutyId.of(CITY, "D-99")))
                        .problems())
                .isEmpty();
    }

    @Test
    void anAgencyMayBePlacedUnderTwoOthers() {
        assertThat(all().add(placed(SAFETY, CIVIL))
                        .add(placed(SAFETY, UPPER))
                        .add(placed(CIVIL, UPPER))
                        .problems())
                .isEmpty();
    }

    @Test
    void namesWhatIsWrongForPrograms() {
        StructureBuilder builder = Structure.builder(DAY)
                .add(Jurisdiction.of(CITY, "溧阳市"))
                .add(Jurisdiction.of(CITY, "溧阳市"))
                .add(PLATE)
                .add(agency(UPPER))
                .add(derived(CITY_DUTY, CITY_DUTY));
        assertThat(builder.problems())
                .extracting(
                        StructureProblem::kind,
                        StructureProblem::element,
                        StructureProblem::relation,
                        StructureProblem::reference)
                .containsExactly(
                        tuple(StructureProblem.Kind.DUPLICATE, Optional.of(CITY), Optional.empty(), Optional.empty()),
                        tuple(
                                StructureProblem.Kind.UNKNOWN_JURISDICTION,
                                Optional.of(UPPER),
                                Optional.empty(),
                                Optional.of(PREFECTURE)),
                        tuple(
                                StructureProblem.Kind.DANGLING,
                                Optional.empty(),
                                Optional.of("plate 320481/A-02 溧阳市老龄办"),
                                Optional.of(CIVIL)),
                        tuple(StructureProblem.Kind.CYCLE, Optional.of(CITY_DUTY), Optional.empty(), Optional.empty()));
    }
}
