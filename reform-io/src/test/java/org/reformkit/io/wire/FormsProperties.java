package org.reformkit.io.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.reformkit.model.base.AgencyId;
import org.reformkit.model.base.DocumentNumber;
import org.reformkit.model.quota.LeadershipQuota;
import org.reformkit.model.quota.Quota;
import org.reformkit.model.quota.Staffing;
import org.reformkit.model.testkit.BaseArbitraries;
import org.reformkit.model.testkit.IdArbitraries;
import org.reformkit.model.testkit.QuotaArbitraries;

class FormsProperties {

    @Provide
    Arbitrary<Quota> quotas() {
        return QuotaArbitraries.quotas();
    }

    @Provide
    Arbitrary<LeadershipQuota> leaders() {
        return QuotaArbitraries.leadershipQuotas();
    }

    @Provide
    Arbitrary<Staffing> staffings() {
        return QuotaArbitraries.staffings();
    }

    @Provide
    Arbitrary<LocalDate> dates() {
        return BaseArbitraries.dates();
    }

    @Provide
    Arbitrary<DocumentNumber> documentNumbers() {
        return BaseArbitraries.documentNumbers();
    }

    @Provide
    Arbitrary<AgencyId> agencies() {
        return IdArbitraries.agencyIds();
    }

    @Property
    void readsTheQuotaThatItWrote(@ForAll("quotas") Quota quota) {
        assertThat(Forms.quota().parse(Forms.quota().format(quota))).isEqualTo(quota);
    }

    @Property
    void readsTheLeaderPostsThatItWrote(@ForAll("leaders") LeadershipQuota leaders) {
        assertThat(Forms.leaders().parse(Forms.leaders().format(leaders))).isEqualTo(leaders);
    }

    @Property
    void readsThePeopleThatItWrote(@ForAll("staffings") Staffing staffing) {
        assertThat(Forms.inPost().parse(Forms.inPost().format(staffing.inPost())))
                .isEqualTo(staffing.inPost());
    }

    @Property
    void readsTheDateThatItWrote(@ForAll("dates") LocalDate date) {
        assertThat(Forms.date().parse(Forms.date().format(date))).isEqualTo(date);
    }

    @Property
    void readsTheDocumentNumberThatItWrote(@ForAll("documentNumbers") DocumentNumber number) {
        assertThat(Forms.documentNumber().parse(Forms.documentNumber().format(number)))
                .isEqualTo(number);
    }

    @Property
    void readsTheIdThatItWroteWithOrWithoutItsJurisdiction(@ForAll("agencies") AgencyId id) {
        Scope scope = Scope.ofGroups();
        assertThat(IdForm.AGENCY.parse(IdForm.AGENCY.format(id, scope), scope)).isEqualTo(id);
        scope.enter(id.jurisdiction());
        assertThat(IdForm.AGENCY.parse(IdForm.AGENCY.format(id, scope), scope)).isEqualTo(id);
    }
}
