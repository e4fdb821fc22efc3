package org.reformkit.model.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.reformkit.model.structure.Changzhou.BRIGADE;
import static org.reformkit.model.structure.Changzhou.CITY;
import static org.reformkit.model.structure.Changzhou.CITY_DUTY;
import static org.reformkit.model.structure.Changzhou.CIVIL;
import static org.reformkit.model.structure.Changzhou.COMMITTEE;
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
import static org.reformkit.model.structure.Changzhou.division;
import static org.reformkit.model.structure.Changzhou.duty;
import static org.reformkit.model.structure.Changzhou.institution;
import static org.reformkit.model.structure.Changzhou.zone;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.reformkit.model.agency.Agency;
import org.reformkit.model.agency.CoordinatingBody;
import org.reformkit.model.agency.Division;
import org.reformkit.model.agency.Institution;
import org.reformkit.model.agency.Zone;
import org.reformkit.model.base.AgencyId;
import org.reformkit.model.base.Element;
import org.reformkit.model.duty.Duty;
import org.reformkit.model.duty.DutyHolding;
import org.reformkit.model.mandate.Mandate;
import org.reformkit.model.relation.Dispatch;
import org.reformkit.model.relation.Plate;

class StructureTest {

    private static final Structure STRUCTURE = all().build();

    @Test
    void listsJurisdictionsEachRightBeforeThoseInIt() {
        assertThat(STRUCTURE.jurisdictions()).extracting(Jurisdiction::code).containsExactly(PREFECTURE, CITY);
        assertThat(STRUCTURE.jurisdictionCount()).isEqualTo(2);
    }

    @Test
    void listsElementsByJurisdictionThenKindThenKey() {
        assertThat(STRUCTURE.elements())
                .extracting(Element::elementId)
                .containsExactly(
                        PREFECTURE,
                        UPPER,
                        UPPER_DUTY,
                        CITY,
                        SAFETY,
                        CIVIL,
                        OFFICE,
                        BRIGADE,
                        COMMITTEE,
                        ZONE,
                        CITY_DUTY,
                        MANDATE);
    }

    @Test
    void findsEachElementByItsId() {
        assertThat(STRUCTURE.jurisdiction(CITY)).contains(Jurisdiction.of(CITY, "溧阳市"));
        assertThat(STRUCTURE.agency(SAFETY)).contains(agency(SAFETY));
        assertThat(STRUCTURE.division(OFFICE)).contains(division(OFFICE, SAFETY));
        assertThat(STRUCTURE.institution(BRIGADE)).contains(institution(SAFETY));
        assertThat(STRUCTURE.zone(ZONE)).contains(zone(CIVIL));
        assertThat(STRUCTURE.coordinatingBody(COMMITTEE))
                .map(CoordinatingBody::name)
                .contains("溧阳市安全生产委员会");
        assertThat(STRUCTURE.mandate(MANDATE)).map(Mandate::title).contains("组建应急管理部门");
        assertThat(STRUCTURE.duty(UPPER_DUTY))
                .contains(duty(UPPER_DUTY, DutyHolding.lead(UPPER), DutyHolding.assist(SAFETY)));
        assertThat(STRUCTURE.element(CITY)).contains(Jurisdiction.of(CITY, "溧阳市"));
        assertThat(STRUCTURE.element(ZONE)).contains(zone(CIVIL));
    }

    @Test
    void doesNotFindWhatIsNotThere() {
        assertThat(STRUCTURE.agency(MISSING)).isEmpty();
        assertThat(STRUCTURE.agency(AgencyId.of(ELSEWHERE, "A-01"))).isEmpty();
        assertThat(STRUCTURE.jurisdiction(ELSEWHERE)).isEmpty();
        assertThat(STRUCTURE.element(ELSEWHERE)).isEmpty();
        assertThat(STRUCTURE.agencies(ELSEWHERE)).isEmpty();
        assertThat(STRUCTURE.divisions(AgencyId.of(ELSEWHERE, "A-01"))).isEmpty();
        assertThat(STRUCTURE.relations(ELSEWHERE)).isEmpty();
    }

    @Test
    void listsTheElementsOfOneKindOverallAndByJurisdiction() {
        assertThat(STRUCTURE.agencies()).extracting(Agency::id).containsExactly(UPPER, SAFETY, CIVIL);
        assertThat(STRUCTURE.agencies(CITY)).extracting(Agency::id).containsExactly(SAFETY, CIVIL);
        assertThat(STRUCTURE.divisions()).extracting(Division::id).containsExactly(OFFICE);
        assertThat(STRUCTURE.divisions(PREFECTURE)).isEmpty();
        assertThat(STRUCTURE.duties()).extracting(Duty::id).containsExactly(UPPER_DUTY, CITY_DUTY);
        assertThat(STRUCTURE.duties(CITY)).extracting(Duty::id).containsExactly(CITY_DUTY);
        assertThat(STRUCTURE.institutions()).extracting(Institution::id).containsExactly(BRIGADE);
        assertThat(STRUCTURE.institutions(CITY)).extracting(Institution::id).containsExactly(BRIGADE);
        assertThat(STRUCTURE.coordinatingBodies())
                .extracting(CoordinatingBody::id)
                .containsExactly(COMMITTEE);
        assertThat(STRUCTURE.coordinatingBodies(PREFECTURE)).isEmpty();
        assertThat(STRUCTURE.zones()).extracting(Zone::id).containsExactly(ZONE);
        assertThat(STRUCTURE.mandates()).extracting(Mandate::id).containsExactly(MANDATE);
        assertThat(STRUCTURE.mandates(PREFECTURE)).isEmpty();
    }

    @Test
    void findsWhatBelongsToAnAgency() {
        assertThat(STRUCTURE.divisions(SAFETY)).extracting(Division::id).containsExactly(OFFICE);
        assertThat(STRUCTURE.institutions(SAFETY)).extracting(Institution::id).containsExactly(BRIGADE);
        assertThat(STRUCTURE.divisions(CIVIL)).isEmpty();
    }

    @Test
    void findsDutiesOfAHolderInEveryJurisdictionItsOwnFirst() {
        assertThat(STRUCTURE.duties(SAFETY)).extracting(Duty::id).containsExactly(CITY_DUTY, UPPER_DUTY);
        assertThat(STRUCTURE.duties(UPPER)).extracting(Duty::id).containsExactly(UPPER_DUTY, CITY_DUTY);
    }

    @Test
    void findsReferrersInEveryJurisdictionItsOwnFirst() {
        assertThat(STRUCTURE.referrers(SAFETY))
                .extracting(Element::elementId)
                .containsExactly(OFFICE, BRIGADE, CITY_DUTY, UPPER_DUTY);
        assertThat(STRUCTURE.referrers(UPPER)).extracting(Element::elementId).containsExactly(UPPER_DUTY, CITY_DUTY);
        assertThat(STRUCTURE.referrers(CIVIL)).extracting(Element::elementId).containsExactly(ZONE);
        assertThat(STRUCTURE.referrers(COMMITTEE)).isEmpty();
    }

    @Test
    void findsRelationsByWhomTheyName() {
        assertThat(STRUCTURE.relations()).containsExactly(OUTPOST, COMMITTEE_OFFICE, PLATE);
        assertThat(STRUCTURE.relations(CITY)).containsExactly(COMMITTEE_OFFICE, PLATE);
        assertThat(STRUCTURE.relations(SAFETY)).containsExactly(COMMITTEE_OFFICE, OUTPOST);
        assertThat(STRUCTURE.relations(COMMITTEE)).containsExactly(COMMITTEE_OFFICE);
        assertThat(STRUCTURE.relations(SAFETY, Dispatch.class)).containsExactly(OUTPOST);
        assertThat(STRUCTURE.relations(SAFETY, Plate.class)).isEmpty();
    }

    @Test
    void hasARelationOnlyIfItIsTheVerySame() {
        assertThat(STRUCTURE.has(OUTPOST)).isTrue();
        assertThat(STRUCTURE.has(
                        Dispatch.builder().from(OUTPOST).hosts(List.of(CIVIL)).build()))
                .isFalse();
        assertThat(STRUCTURE.has(Plate.of(AgencyId.of(ELSEWHERE, "A-01"), "溧阳市老龄办")))
                .isFalse();
    }

    @Test
    void theOrderOfAddingDoesNotMatter() {
        StructureBuilder sorted = Structure.builder(DAY);
        STRUCTURE.elements().forEach(sorted::add);
        STRUCTURE.relations().forEach(sorted::add);
        assertThat(sorted.build()).isEqualTo(STRUCTURE).hasSameHashCodeAs(STRUCTURE);
    }

    @Test
    void whereDataCameFromIsNoPartOfWhatIsEqual() {
        Structure other = STRUCTURE.edit().source(SAFETY, Source.step(3)).done();
        assertThat(STRUCTURE.source(SAFETY)).contains(Source.line("agencies.csv", 2));
        assertThat(STRUCTURE.source(CIVIL)).isEmpty();
        assertThat(STRUCTURE.source(AgencyId.of(ELSEWHERE, "A-01"))).isEmpty();
        assertThat(other.source(SAFETY)).contains(Source.step(3));
        assertThat(other).isEqualTo(STRUCTURE).hasSameHashCodeAs(STRUCTURE);
    }

    @Test
    void saysTheSameOfAnotherDate() {
        Structure later = STRUCTURE.on(DAY.plusDays(1));
        assertThat(later.date()).isEqualTo(DAY.plusDays(1));
        assertThat(later).isNotEqualTo(STRUCTURE);
        assertThat(later.on(DAY)).isEqualTo(STRUCTURE);
        assertThat(later.relations(SAFETY)).containsExactly(COMMITTEE_OFFICE, OUTPOST);
        assertThat(STRUCTURE.on(DAY)).isSameAs(STRUCTURE);
    }

    @Test
    void differsByElementsAndByRelations() {
        assertThat(STRUCTURE.edit().remove(MANDATE).done()).isNotEqualTo(STRUCTURE);
        assertThat(STRUCTURE.edit().remove(PLATE).done()).isNotEqualTo(STRUCTURE);
        assertThat(STRUCTURE.edit().put(Jurisdiction.of(CITY, "溧阳县")).done()).isNotEqualTo(STRUCTURE);
    }

    @Test
    void tellsItsSize() {
        assertThat(STRUCTURE).hasToString("Structure on 2019-01-01 of 2 jurisdictions, 3 agencies");
    }
}
