package org.reformkit.model.relation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.reformkit.model.base.AgencyId;
import org.reformkit.model.base.DivisionId;
import org.reformkit.model.base.ElementId;
import org.reformkit.model.base.InstitutionId;
import org.reformkit.model.base.JurisdictionCode;
import org.reformkit.model.quota.Quota;
import org.reformkit.model.quota.QuotaKind;

class BorrowingTest {

    private static final AgencyId USER = AgencyId.parse("320400/A-01");
    private static final AgencyId LENDER = AgencyId.parse("320481/A-02");
    private static final AgencyId NEW = AgencyId.parse("320481/A-03");
    private static final JurisdictionCode COUNTY = JurisdictionCode.parse("320481");

    private static final Borrowing USE = borrowing(USER, LENDER);

    private static Borrowing borrowing(AgencyId user, ElementId source) {
        return Borrowing.of(user, source, Quota.of(QuotaKind.ADMINISTRATIVE, 3));
    }

    @Test
    void isKeptUnderWhoUsesThePosts() {
        assertThat(USE.owner()).isEqualTo(USER);
        assertThat(USE.key()).isEqualTo("borrowing 320400/A-01 agency 320481/A-02");
        assertThat(USE.references()).containsExactly(USER, LENDER);
        assertThat(USE.term()).isEqualTo("占用行政编制3名");
    }

    @Test
    void isOfAnInstitutionOrAPoolToo() {
        assertThat(borrowing(USER, COUNTY).references()).containsExactly(USER, COUNTY);
        assertThat(borrowing(USER, InstitutionId.parse("320481/I-01")).key())
                .isEqualTo("borrowing 320400/A-01 institution 320481/I-01");
    }

    @Test
    void endsWithEitherOfBoth() {
        assertThat(USE.without(USER)).isEmpty();
        assertThat(USE.without(LENDER)).isEmpty();
        assertThat(USE.without(NEW)).contains(USE);
    }

    @Test
    void aSuccessorTakesThePlaceOfEitherOfBoth() {
        assertThat(USE.succeeded(USER, NEW)).contains(borrowing(NEW, LENDER));
        assertThat(USE.succeeded(LENDER, NEW)).contains(borrowing(USER, NEW));
        assertThat(USE.succeeded(LENDER, USER)).isEmpty();
        assertThat(borrowing(USER, COUNTY).succeeded(LENDER, NEW)).contains(borrowing(USER, COUNTY));
    }

    @Test
    void rejectsPostsOfADivision() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> borrowing(USER, DivisionId.parse("320481/A-02-01")))
                .withMessage("Borrowing of '320400/A-01': division '320481/A-02-01' lends the posts."
                        + " Expected an agency, an institution or a jurisdiction.");
    }

    @Test
    void rejectsPostsOfItsOwn() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> borrowing(USER, USER))
                .withMessage("Borrowing of '320400/A-01': the posts are its own. Expected those of another holder.");
    }

    @Test
    void rejectsNoPosts() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Borrowing.of(USER, LENDER, Quota.none()))
                .withMessage("Borrowing of '320400/A-01': no posts are in use. Expected the posts in use.");
    }
}
