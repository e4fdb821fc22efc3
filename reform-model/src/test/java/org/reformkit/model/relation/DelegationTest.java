package org.reformkit.model.relation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.reformkit.model.base.AgencyId;
import org.reformkit.model.base.Citation;
import org.reformkit.model.base.DutyId;

class DelegationTest {

    private static final DutyId DUTY = DutyId.parse("320481/D-01");
    private static final AgencyId CITY = AgencyId.parse("320481/A-01");
    private static final AgencyId TOWN = AgencyId.parse("320481100/A-01");
    private static final AgencyId OTHER = AgencyId.parse("320481/A-02");

    private static final Delegation DELEGATION = Delegation.of(DUTY, CITY, TOWN);
    private static final Delegation PUBLISHED = Delegation.builder()
            .duty(DUTY)
            .delegator(CITY)
            .delegate(TOWN)
            .document(Citation.of("行政处罚委托书"))
            .publishedOn(LocalDate.of(2021, 9, 1))
            .build();

    @Test
    void isKeptUnderTheOneInWhoseNameItIs() {
        assertThat(DELEGATION.owner()).isEqualTo(CITY);
        assertThat(DELEGATION.key()).isEqualTo("delegation 320481/D-01 320481/A-01 320481100/A-01");
        assertThat(DELEGATION.references()).containsExactly(DUTY, CITY, TOWN);
        assertThat(DELEGATION.term()).isEqualTo("委托");
    }

    @Test
    void isTheSameWhateverItsDocument() {
        assertThat(PUBLISHED.key()).isEqualTo(DELEGATION.key());
        assertThat(PUBLISHED).isNotEqualTo(DELEGATION);
    }

    @Test
    void endsWithEither() {
        assertThat(DELEGATION.without(CITY)).isEmpty();
        assertThat(DELEGATION.without(TOWN)).isEmpty();
        assertThat(DELEGATION.without(OTHER)).contains(DELEGATION);
    }

    @Test
    void passesToTheSuccessorOfEither() {
        assertThat(PUBLISHED.succeeded(CITY, OTHER))
                .contains(Delegation.builder().from(PUBLISHED).delegator(OTHER).build());
        assertThat(PUBLISHED.succeeded(TOWN, OTHER))
                .contains(Delegation.builder().from(PUBLISHED).delegate(OTHER).build());
        assertThat(PUBLISHED.succeeded(OTHER, AgencyId.parse("320481/A-03"))).contains(PUBLISHED);
    }

    @Test
    void endsWhereOneSucceedsTheOther() {
        assertThat(DELEGATION.succeeded(CITY, TOWN)).isEmpty();
        assertThat(DELEGATION.succeeded(TOWN, CITY)).isEmpty();
    }

    @Test
    void rejectsAnAgencyThatDelegatesToItself() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Delegation.of(DUTY, CITY, CITY))
                .withMessage(
                        "Delegation of '320481/D-01': '320481/A-01' delegates to itself. Expected another agency.");
    }
}
