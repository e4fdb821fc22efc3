package org.reformkit.model.agency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.reformkit.model.quota.QuotaKind.ADMINISTRATIVE;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.reformkit.model.base.AgencyId;
import org.reformkit.model.base.Field;
import org.reformkit.model.base.FormerName;
import org.reformkit.model.quota.Quota;

class AgencyTest {

    private static final Agency AGENCY = Agency.builder()
            .id(AgencyId.parse("320481/A-01"))
            .name("溧阳市应急管理局")
            .addFormerNames(FormerName.of("溧阳市安全生产监督管理局", LocalDate.of(2019, 2, 22)))
            .addAliases("市应急局")
            .kind(AgencyKind.CONSTITUENT_DEPARTMENT)
            .series(Series.GOVERNMENT)
            .addFunctions(Field.of("防灾减灾"), Field.of("安全生产"))
            .quota(Quota.of(ADMINISTRATIVE, 15))
            .build();

    @Test
    void whatIsNotKnownIsAbsent() {
        assertThat(AGENCY.leaders()).isEmpty();
        assertThat(AGENCY.staffing()).isEmpty();
        assertThat(AGENCY.rank()).isEmpty();
        assertThat(AGENCY.charter()).isEmpty();
        assertThat(AGENCY.toBuilder().quota(Quota.none()).build())
                .isNotEqualTo(AGENCY.toBuilder().quota(Optional.empty()).build());
    }

    @Test
    void answersToItsNameItsFormerNamesAndItsAliases() {
        assertThat(AGENCY.answersTo("溧阳市应急管理局")).isTrue();
        assertThat(AGENCY.answersTo("溧阳市安全生产监督管理局")).isTrue();
        assertThat(AGENCY.answersTo("市应急局")).isTrue();
        assertThat(AGENCY.answersTo("溧阳市民政局")).isFalse();
    }

    @Test
    void functionsStandInTheirOwnOrder() {
        assertThat(AGENCY.functions()).containsExactly(Field.of("安全生产"), Field.of("防灾减灾"));
        assertThat(AGENCY.toBuilder()
                        .functions(List.of(Field.of("安全生产"), Field.of("防灾减灾")))
                        .build())
                .isEqualTo(AGENCY);
    }

    @Test
    void refersToNothing() {
        assertThat(AGENCY.references()).isEmpty();
        assertThat(AGENCY.elementId()).isEqualTo(AGENCY.id());
    }

    @Test
    void rejectsABlankName() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AGENCY.toBuilder().name("　").build())
                .withMessage("Agency '320481/A-01': its name is blank. Expected the name in force.");
    }
}
