package org.reformkit.model.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.reformkit.model.structure.Changzhou.CITY;
import static org.reformkit.model.structure.Changzhou.CITY_DUTY;
import static org.reformkit.model.structure.Changzhou.CIVIL;
import static org.reformkit.model.structure.Changzhou.COMMITTEE_OFFICE;
import static org.reformkit.model.structure.Changzhou.DAY;
import static org.reformkit.model.structure.Changzhou.ELSEWHERE;
import static org.reformkit.model.structure.Changzhou.MANDATE;
import static org.reformkit.model.structure.Changzhou.MISSING;
import static org.reformkit.model.structure.Changzhou.OFFICE;
import static org.reformkit.model.structure.Changzhou.OUTPOST;
import static org.reformkit.model.structure.Changzhou.PLATE;
import static org.reformkit.model.structure.Changzhou.PREFECTURE;
import static org.reformkit.model.structure.Changzhou.SAFETY;
import static org.reformkit.model.structure.Changzhou.UPPER;
import static org.reformkit.model.structure.Changzhou.UPPER_DUTY;
import static org.reformkit.model.structure.Changzhou.ZONE;
import static org.reformkit.model.structure.Changzhou.agency;
import static org.reformkit.model.structure.Changzhou.all;
import static org.reformkit.model.structure.Changzhou.derived;
import static org.reformkit.model.structure.Changzhou.division;
import static org.reformkit.model.structure.Changzhou.duty;
import static org.reformkit.model.structure.Changzhou.placed;
import static org.reformkit.model.structure.Changzhou.zone;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.reformkit.model.agency.Agency;
import org.reformkit.model.agency.Zone;
import org.reformkit.model.base.AgencyId;
import org.reformkit.model.base.DutyId;
import org.reformkit.model.duty.Duty;
import org.reformkit.model.duty.DutyHolding;
import org.reformkit.model.relation.CoLocation;
import org.reformkit.model.relation.Plate;

class StructureEditTest {

    private static final Structure STRUCTURE = all().build();

    private static void assertRefused(StructureEdit edit, String... messages) {
        StructureException thrown = catchThrowableOfType(StructureException.class, edit::done);
        assertThat(thrown).hasMessage(String.join("\n", messages));
    }

    @Test
    void putsReplacesAndRemoves() {
        Agency renamed = Agency.builder().from(agency(CIVIL)).name("民政局").build();
        Structure after = STRUCTURE
                .edit()
                .put(agency(MISSING))
                .put(renamed)
                .remove(MANDATE)
                .remove(PLATE)
                .put(Plate.of(MISSING, "溧阳市地震局"))
                .done();
        assertThat(after.agencies(CITY)).containsExactly(agency(SAFETY), renamed, agency(MISSING));
        assertThat(after.mandate(MANDATE)).isEmpty();
        assertThat(after.relations(CITY)).containsExactly(COMMITTEE_OFFICE, Plate.of(MISSING, "溧阳市地震局"));
    }

    @Test
    void leavesTheStructureItBeganFromAsItIs() {
        STRUCTURE.edit().remove(PLATE).remove(ZONE).remove(CIVIL).done();
        assertThat(STRUCTURE).isEqualTo(all().build());
        assertThat(STRUCTURE.relations(CIVIL)).containsExactly(PLATE);
    }

    @Test
    void changesThatCancelOutGiveAnEqualStructure() {
        assertThat(STRUCTURE
                        .edit()
                        .put(agency(MISSING))
                        .remove(MISSING)
                        .remove(PLATE)
                        .put(PLATE)
                        .done())
                .isEqualTo(STRUCTURE)
                .hasSameHashCodeAs(STRUCTURE);
    }

    @Test
    void takesInNewJurisdictionsWithWhatIsInThem() {
        AgencyId there = AgencyId.of(ELSEWHERE, "A-01");
        Structure after = STRUCTURE
                .edit()
                .put(Jurisdiction.of(ELSEWHERE, "金坛区"))
                .put(agency(there))
                .put(duty(DutyId.of(ELSEWHERE, "D-01"), DutyHolding.lead(there), DutyHolding.assist(SAFETY)))
                .done();
        assertThat(after.jurisdictions()).extracting(Jurisdiction::code).containsExactly(PREFECTURE, CITY, ELSEWHERE);
        assertThat(after.duties(SAFETY))
                .extracting(Duty::id)
                .containsExactly(CITY_DUTY, UPPER_DUTY, DutyId.of(ELSEWHERE, "D-01"));
    }

    @Test
    void knowsWhoReferredToAJurisdictionBeforeItCame() {
        AgencyId there = AgencyId.of(ELSEWHERE, "A-01");
        Structure after = STRUCTURE
                .edit()
                .put(duty(DutyId.of(CITY, "D-77"), DutyHolding.lead(there)))
                .put(Jurisdiction.of(ELSEWHERE, "金坛区"))
                .put(agency(there))
                .done();
        assertThat(after.guests(ELSEWHERE)).containsExactly(CITY);
        assertThat(after.duties(there)).extracting(Duty::id).containsExactly(DutyId.of(CITY, "D-77"));
    }

    @Test
    void newTiesAcrossJurisdictionsAreFoundFromTheOtherEnd() {
        Structure plain = Structure.builder(DAY)
                .add(Jurisdiction.of(CITY, "溧阳市"))
                .add(Jurisdiction.of(PREFECTURE, "常州市"))
                .add(agency(SAFETY))
                .add(agency(UPPER))
                .build();
        assertThat(plain.edit()
                        .put(duty(CITY_DUTY, DutyHolding.lead(UPPER)))
                        .done()
                        .duties(UPPER))
                .hasSize(1);
        assertThat(plain.edit().put(OUTPOST).done().relations(SAFETY)).containsExactly(OUTPOST);
    }

    @Test
    void inBetweenReferencesMayDangle() {
        StructureEdit edit = STRUCTURE.edit().remove(SAFETY);
        assertThat(edit.element(SAFETY)).isEmpty();
        assertThat(edit.element(OFFICE)).contains(division(OFFICE, SAFETY));
        assertThat(edit.relations(SAFETY)).containsExactly(COMMITTEE_OFFICE, OUTPOST);
        assertThat(edit.put(agency(SAFETY)).done()).isEqualTo(STRUCTURE);
    }

    @Test
    void refusesToRemoveWhatSomethingStillRefersTo() {
        assertRefused(
                STRUCTURE.edit().remove(SAFETY),
                "Division '320481/A-01-01': it refers to agency '320481/A-01', which is not in the structure."
                        + " Expected an id that is.",
                "Institution '320481/I-01': it refers to agency '320481/A-01', which is not in the structure."
                        + " Expected an id that is.",
                "Duty '320481/D-01': it refers to agency '320481/A-01', which is not in the structure."
                        + " Expected an id that is.",
                "Duty '320400/D-01': it refers to agency '320481/A-01', which is not in the structure."
                        + " Expected an id that is.",
                "Relation 'office 320481/C-01': it refers to agency '320481/A-01', which is not in the structure."
                        + " Expected an id that is.",
                "Relation 'dispatch 320400/A-01 溧阳工作站': it refers to agency '320481/A-01', which is not in the"
                        + " structure. Expected an id that is.");
    }

    @Test
    void refusesNewReferencesThatLeadNowhere() {
        assertRefused(
                STRUCTURE.edit().put(zone(MISSING)).put(Plate.of(MISSING, "溧阳市地震局")),
                "Zone '320481/Z-01': it refers to agency '320481/A-09', which is not in the structure."
                        + " Expected an id that is.",
                "Relation 'plate 320481/A-09 溧阳市地震局': it refers to agency '320481/A-09', which is not in the"
                        + " structure. Expected an id that is.");
    }

    @Test
    void tellsEachProblemOnceThoughBothEndsWereTouched() {
        assertRefused(
                STRUCTURE
                        .edit()
                        .remove(CIVIL)
                        .put(Zone.builder().from(zone(CIVIL)).name("高新区").build())
                        .remove(PLATE)
                        .put(PLATE),
                "Zone '320481/Z-01': it refers to agency '320481/A-02', which is not in the structure."
                        + " Expected an id that is.",
                "Relation 'plate 320481/A-02 溧阳市老龄办': it refers to agency '320481/A-02', which is not in the"
                        + " structure. Expected an id that is.");
    }

    @Test
    void refusesPlacementsThatLeadBack() {
        Structure placed = STRUCTURE.edit().put(placed(SAFETY, CIVIL)).done();
        assertRefused(
                placed.edit().put(placed(CIVIL, SAFETY)),
                "Agency '320481/A-02': its placement leads back to itself,"
                        + " '320481/A-02 → 320481/A-01 → 320481/A-02'. Expected a chain with an end.");
    }

    @Test
    void refusesDutiesThatStemFromThemselves() {
        DutyId first = DutyId.of(CITY, "D-07");
        DutyId second = DutyId.of(CITY, "D-08");
        Structure one = STRUCTURE.edit().put(derived(first, second)).done();
        assertRefused(
                one.edit().put(derived(second, first)),
                "Duty '320481/D-08': its lineage leads back to itself,"
                        + " '320481/D-08 → 320481/D-07 → 320481/D-08'. Expected a chain with an end.");
    }

    @Test
    void refusesElementsAndRelationsOfJurisdictionsThatAreNotThere() {
        StructureEdit edit = STRUCTURE.edit();
        AgencyId there = AgencyId.of(ELSEWHERE, "A-01");
        assertThatExceptionOfType(StructureException.class)
                .isThrownBy(() -> edit.put(agency(there)))
                .withMessage("Agency '320482/A-01': its jurisdiction '320482' is not in the structure."
                        + " Expected one that is.");
        assertThatExceptionOfType(StructureException.class)
                .isThrownBy(() -> edit.put(Plate.of(there, "金坛区老龄办")))
                .withMessage("Agency '320482/A-01': its jurisdiction '320482' is not in the structure."
                        + " Expected one that is.");
    }

    @Test
    void removingWhatIsNotThereChangesNothing() {
        AgencyId there = AgencyId.of(ELSEWHERE, "A-01");
        assertThat(STRUCTURE
                        .edit()
                        .remove(MISSING)
                        .remove(there)
                        .remove(Plate.of(CIVIL, "溧阳市地震局"))
                        .remove(Plate.of(there, "金坛区老龄办"))
                        .done())
                .isEqualTo(STRUCTURE);
    }

    @Test
    void rejectsRemovingAJurisdiction() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> STRUCTURE.edit().remove(CITY))
                .withMessage(
                        "Jurisdiction '320481': it cannot be taken out of a structure. Expected an element of it.");
    }

    @Test
    void remembersWhatItTouched() {
        StructureEdit edit = STRUCTURE.edit().put(agency(CIVIL)).remove(MANDATE).put(OUTPOST);
        assertThat(edit.touched()).containsExactly(CIVIL, MANDATE, UPPER);
    }

    @Test
    void affectsAllThatItsRelationsNameAndThoseInWhosePlaceTheyCome() {
        AgencyId third = AgencyId.of(CITY, "A-03");
        Structure before = all().add(agency(third))
                .add(CoLocation.of(SAFETY, List.of(SAFETY, CIVIL)))
                .build();

        StructureEdit edit =
                before.edit().put(division(OFFICE, CIVIL)).put(CoLocation.of(SAFETY, List.of(SAFETY, third)));

        assertThat(edit.touched()).containsExactly(OFFICE, SAFETY);
        assertThat(edit.affected()).containsExactlyInAnyOrder(OFFICE, SAFETY, third, CIVIL);
        assertThat(before.edit().remove(PLATE).affected()).containsExactly(CIVIL);
    }

    @Test
    void tellsWhatStoodBeforeAndWhatStandsNow() {
        Jurisdiction place = Jurisdiction.of(ELSEWHERE, "金坛区");
        Jurisdiction renamed = Jurisdiction.of(ELSEWHERE, "金坛县");
        Agency civil = Agency.builder().from(agency(CIVIL)).name("民政局").build();
        StructureEdit edit = STRUCTURE
                .edit()
                .put(place)
                .put(renamed)
                .put(civil)
                .put(civil)
                .remove(MANDATE)
                .source(SAFETY, Source.step(3));
        List<ElementChange> changes = List.of(
                new ElementChange(ELSEWHERE, Optional.empty(), Optional.of(renamed)),
                new ElementChange(CIVIL, STRUCTURE.element(CIVIL), Optional.of(civil)),
                new ElementChange(MANDATE, STRUCTURE.element(MANDATE), Optional.empty()),
                new ElementChange(SAFETY, STRUCTURE.element(SAFETY), STRUCTURE.element(SAFETY)));

        assertThat(edit.changes()).isEqualTo(changes);
        edit.done();
        assertThat(edit.changes()).isEqualTo(changes);
    }

    @Test
    void tellsHowAnElementStandsByHowItStood() {
        Agency civil = Agency.builder().from(agency(CIVIL)).name("民政局").build();
        StructureEdit edit = STRUCTURE.edit().put(civil).remove(MANDATE);

        assertThat(edit.element(agency(CIVIL))).contains(civil);
        assertThat(edit.element(agency(SAFETY))).contains(agency(SAFETY));
        assertThat(edit.element(STRUCTURE.element(MANDATE).orElseThrow())).isEmpty();
    }

    @Test
    void rejectsThatSomethingStillRefersToWhatWasTakenAway() {
        assertRefused(
                STRUCTURE.edit().put(division(OFFICE, SAFETY)).remove(SAFETY),
                "Division '320481/A-01-01': it refers to agency '320481/A-01', which is not in the structure. Expected an id that is.",
                "Institution '320481/I-01': it refers to agency '320481/A-01', which is not in the structure. Expected an id that is.",
                "Duty '320481/D-01': it refers to agency '320481/A-01', which is not in the structure. Expected an id that is.",
                "Duty '320400/D-01': it refers to agency '320481/A-01', which is not in the structure. Expected an id that is.",
                "Relation 'office 320481/C-01': it refers to agency '320481/A-01', which is not in the structure. Expected an id that is.",
                "Relation 'dispatch 320400/A-01 溧阳工作站': it refers to agency '320481/A-01', which is not in the structure. Expected an id that is.");
    }

    @Test
    void notesASourceForAllThatItTouched() {
        Structure after = all().build()
                .edit()
                .put(division(OFFICE, CIVIL))
                .remove(PLATE)
                .source(Source.step(2))
                .done();

        assertThat(after.source(OFFICE)).contains(Source.step(2));
        assertThat(after.source(CIVIL)).contains(Source.step(2));
        assertThat(after.source(SAFETY)).contains(Source.line("agencies.csv", 2));
    }

    @Test
    void whatIsGivenASourceIsAffectedAndNotTouched() {
        StructureEdit edit = STRUCTURE.edit().source(SAFETY, Source.step(3));
        assertThat(edit.touched()).isEmpty();
        assertThat(edit.affected()).containsExactly(SAFETY);
        assertThat(edit.put(agency(SAFETY)).done().source(SAFETY)).contains(Source.step(3));
    }

    @Test
    void whatIsRemovedTakesItsSourceAlong() {
        Structure after = STRUCTURE
                .edit()
                .remove(SAFETY)
                .put(agency(SAFETY))
                .source(CIVIL, Source.step(1))
                .done();
        assertThat(after.source(SAFETY)).isEmpty();
        assertThat(after.source(CIVIL)).contains(Source.step(1));
    }
}
