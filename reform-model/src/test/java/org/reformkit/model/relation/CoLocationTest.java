package org.reformkit.model.relation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.reformkit.model.base.AgencyId;

class CoLocationTest {

    private static final AgencyId DISCIPLINE = AgencyId.parse("320481/A-01");
    private static final AgencyId SUPERVISION = AgencyId.parse("320481/A-02");
    private static final AgencyId INSPECTION = AgencyId.parse("320481/A-03");
    private static final AgencyId NEW = AgencyId.parse("320481/A-04");

    private static final CoLocation TWO = CoLocation.of(SUPERVISION, List.of(DISCIPLINE, SUPERVISION));
    private static final CoLocation THREE = CoLocation.of(SUPERVISION, List.of(INSPECTION, DISCIPLINE, SUPERVISION));

    @Test
    void isKeptUnderItsLead() {
        assertThat(THREE.owner()).isEqualTo(SUPERVISION);
        assertThat(THREE.key()).isEqualTo("co-location 320481/A-02");
        assertThat(THREE.references()).containsExactly(DISCIPLINE, SUPERVISION, INSPECTION);
        assertThat(THREE.term()).isEqualTo("合署办公");
    }

    @Test
    void goesOnWithoutAMember() {
        assertThat(THREE.without(INSPECTION)).contains(TWO);
        assertThat(THREE.without(NEW)).contains(THREE);
    }

    @Test
    void theFirstOfTheOthersLeadsWhereTheLeadIsGone() {
        assertThat(THREE.without(SUPERVISION)).contains(CoLocation.of(DISCIPLINE, List.of(DISCIPLINE, INSPECTION)));
    }

    @Test
    void endsWhereOneIsLeft() {
        assertThat(TWO.without(SUPERVISION)).isEmpty();
        assertThat(TWO.without(DISCIPLINE)).isEmpty();
    }

    @Test
    void aSuccessorTakesThePlaceOfLeadOrMember() {
        assertThat(TWO.succeeded(SUPERVISION, NEW)).contains(CoLocation.of(NEW, List.of(DISCIPLINE, NEW)));
        assertThat(TWO.succeeded(DISCIPLINE, NEW)).contains(CoLocation.of(SUPERVISION, List.of(SUPERVISION, NEW)));
        assertThat(TWO.succeeded(INSPECTION, NEW)).contains(TWO);
    }

    @Test
    void aMemberThatSucceedsAnotherIsThereOnce() {
        assertThat(THREE.succeeded(SUPERVISION, DISCIPLINE))
                .contains(CoLocation.of(DISCIPLINE, List.of(DISCIPLINE, INSPECTION)));
        assertThat(TWO.succeeded(SUPERVISION, DISCIPLINE)).isEmpty();
        assertThat(TWO.succeeded(DISCIPLINE, SUPERVISION)).isEmpty();
    }

    @Test
    void rejectsOneMemberAloneAndALeadFromOutside() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CoLocation.of(DISCIPLINE, List.of(DISCIPLINE)))
                .withMessage("Co-location of '320481/A-01': its members are [320481/A-01]."
                        + " Expected at least two, the lead among them.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CoLocation.of(NEW, List.of(DISCIPLINE, SUPERVISION)))
                .withMessage("Co-location of '320481/A-04': its members are [320481/A-01, 320481/A-02]."
                        + " Expected at least two, the lead among them.");
    }
}
