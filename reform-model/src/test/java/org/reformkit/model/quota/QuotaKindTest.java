package org.reformkit.model.quota;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class QuotaKindTest {

    @Test
    void onlyOrdinaryAndSpecialAdministrativePostsAreAdministrative() {
        assertThat(Arrays.stream(QuotaKind.values()).filter(QuotaKind::isAdministrative))
                .containsExactly(QuotaKind.ADMINISTRATIVE, QuotaKind.POLITICAL_LEGAL);
    }

    @Test
    void eachKindHasATermOfItsOwn() {
        assertThat(Arrays.stream(QuotaKind.values()).map(QuotaKind::term))
                .doesNotHaveDuplicates()
                .startsWith("行政编制", "政法专项编制", "事业编制")
                .allMatch(term -> term.endsWith("编制"));
    }
}
