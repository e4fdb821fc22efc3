package org.reformkit.model.relation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.reformkit.model.base.AgencyId;

class CounterpartTest {

    private static final AgencyId AGENCY = AgencyId.parse("320481/A-01");
    private static final AgencyId OTHER = AgencyId.parse("320481/A-02");
    private static final AgencyId NEW = AgencyId.parse("320481/A-03");

    private static final Counterpart COUNTERPART = Counterpart.of(AGENCY, "江苏省应急管理厅");

    @Test
    void isKeptUnderTheAgencyBelow() {
        assertThat(COUNTERPART.owner()).isEqualTo(AGENCY);
        assertThat(COUNTERPART.key()).isEqualTo("counterpart 320481/A-01 江苏省应急管理厅");
        assertThat(COUNTERPART.references()).containsExactly(AGENCY);
        assertThat(COUNTERPART.term()).isEqualTo("上级对应机构“江苏省应急管理厅”");
    }

    @Test
    void endsWithTheAgency() {
        assertThat(COUNTERPART.without(AGENCY)).isEmpty();
        assertThat(COUNTERPART.without(OTHER)).contains(COUNTERPART);
    }

    @Test
    void passesToItsSuccessor() {
        assertThat(COUNTERPART.succeeded(AGENCY, NEW)).contains(Counterpart.of(NEW, "江苏省应急管理厅"));
        assertThat(COUNTERPART.succeeded(OTHER, NEW)).contains(COUNTERPART);
    }

    @Test
    void rejectsABlankName() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Counterpart.of(AGENCY, ""))
                .withMessage("Counterpart of '320481/A-01': the name above is blank. Expected a name.");
    }
}
