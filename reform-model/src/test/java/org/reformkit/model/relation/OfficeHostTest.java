package org.reformkit.model.relation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.reformkit.model.base.AgencyId;
import org.reformkit.model.base.CoordinatingBodyId;

class OfficeHostTest {

    private static final AgencyId HOST = AgencyId.parse("320481/A-01");
    private static final AgencyId OTHER = AgencyId.parse("320481/A-02");
    private static final AgencyId NEW = AgencyId.parse("320481/A-03");

    private static final CoordinatingBodyId BODY = CoordinatingBodyId.parse("320481/C-01");
    private static final OfficeHost OFFICE = OfficeHost.of(BODY, HOST);

    @Test
    void isKeptUnderItsHostOnceABody() {
        assertThat(OFFICE.owner()).isEqualTo(HOST);
        assertThat(OFFICE.key()).isEqualTo("office 320481/C-01");
        assertThat(OFFICE.references()).containsExactly(HOST, BODY);
        assertThat(OFFICE.term()).isEqualTo("议事协调机构办公室");
    }

    @Test
    void endsWithItsHost() {
        assertThat(OFFICE.without(HOST)).isEmpty();
        assertThat(OFFICE.without(OTHER)).contains(OFFICE);
    }

    @Test
    void passesToWhoSucceedsItsHost() {
        assertThat(OFFICE.succeeded(HOST, NEW)).contains(OfficeHost.of(BODY, NEW));
        assertThat(OFFICE.succeeded(OTHER, NEW)).contains(OFFICE);
    }

    @Test
    void mayBeAnAgencyItself() {
        OfficeHost inspection = OfficeHost.of(BODY, HOST, OTHER);
        assertThat(inspection.references()).containsExactly(HOST, BODY, OTHER);
        assertThat(inspection.without(OTHER)).contains(OFFICE);
        assertThat(inspection.without(HOST)).isEmpty();
        assertThat(inspection.succeeded(OTHER, NEW)).contains(OfficeHost.of(BODY, HOST, NEW));
        assertThat(inspection.succeeded(HOST, NEW)).contains(OfficeHost.of(BODY, NEW, OTHER));
    }

    @Test
    void isNoAgencyAnyMoreOnceItBecomesOneWithItsHost() {
        OfficeHost inspection = OfficeHost.of(BODY, HOST, OTHER);
        assertThat(inspection.succeeded(OTHER, HOST)).contains(OFFICE);
        assertThat(inspection.succeeded(HOST, OTHER)).contains(OfficeHost.of(BODY, OTHER));
    }

    @Test
    void rejectsAnAgencyThatIsSetInItself() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OfficeHost.of(BODY, HOST, HOST))
                .withMessage("Office of '320481/C-01': agency '320481/A-01' is set in itself. Expected another host.");
    }
}
