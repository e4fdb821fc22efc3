package org.reformkit.model.relation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.reformkit.model.base.AgencyId;

class PlacementTest {

    private static final AgencyId ORGANISATION = AgencyId.parse("320481/A-01");
    private static final AgencyId POSTS_OFFICE = AgencyId.parse("320481/A-02");
    private static final AgencyId OTHER = AgencyId.parse("320481/A-03");
    private static final AgencyId NEW = AgencyId.parse("320481/A-04");

    private static final Placement AGENCY =
            Placement.of(POSTS_OFFICE, ORGANISATION, PlacementStrength.UNIFIED_MANAGEMENT);
    private static final Placement WORK = Placement.ofWork("公务员工作", ORGANISATION, PlacementStrength.UNIFIED_LEADERSHIP);

    @Test
    void isKeptUnderWhoAnswers() {
        assertThat(AGENCY.owner()).isEqualTo(ORGANISATION);
        assertThat(AGENCY.key()).isEqualTo("placement 320481/A-01 320481/A-02");
        assertThat(WORK.key()).isEqualTo("placement 320481/A-01 公务员工作");
        assertThat(AGENCY.references()).containsExactly(ORGANISATION, POSTS_OFFICE);
        assertThat(WORK.references()).containsExactly(ORGANISATION);
    }

    @Test
    void saysHowCloselyAndWhatIsPlaced() {
        assertThat(AGENCY.term()).isEqualTo("归口（统一管理）");
        assertThat(WORK.term()).isEqualTo("归口（统一领导）：公务员工作");
    }

    @Test
    void endsWithEitherOfTheTwo() {
        assertThat(AGENCY.without(ORGANISATION)).isEmpty();
        assertThat(AGENCY.without(POSTS_OFFICE)).isEmpty();
        assertThat(WORK.without(ORGANISATION)).isEmpty();
        assertThat(AGENCY.without(OTHER)).contains(AGENCY);
    }

    @Test
    void aSuccessorTakesThePlaceOfEither() {
        assertThat(AGENCY.succeeded(ORGANISATION, NEW))
                .contains(Placement.of(POSTS_OFFICE, NEW, PlacementStrength.UNIFIED_MANAGEMENT));
        assertThat(AGENCY.succeeded(POSTS_OFFICE, NEW))
                .contains(Placement.of(NEW, ORGANISATION, PlacementStrength.UNIFIED_MANAGEMENT));
        assertThat(WORK.succeeded(ORGANISATION, NEW))
                .contains(Placement.ofWork("公务员工作", NEW, PlacementStrength.UNIFIED_LEADERSHIP));
        assertThat(AGENCY.succeeded(OTHER, NEW)).contains(AGENCY);
    }

    @Test
    void endsWhereOneSucceedsTheOther() {
        assertThat(AGENCY.succeeded(ORGANISATION, POSTS_OFFICE)).isEmpty();
        assertThat(AGENCY.succeeded(POSTS_OFFICE, ORGANISATION)).isEmpty();
    }

    @Test
    void rejectsAnAgencyUnderItself() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Placement.of(OTHER, OTHER, PlacementStrength.UNIFIED_LEADERSHIP))
                .withMessage(
                        "Placement under '320481/A-03': it places the agency under itself. Expected another agency.");
    }
}
