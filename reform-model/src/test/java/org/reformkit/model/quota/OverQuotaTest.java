package org.reformkit.model.quota;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class OverQuotaTest {

    private static final LocalDate LAST_DAY = LocalDate.of(2027, 12, 31);

    @Test
    void staysUpToAndIncludingTheLastDay() {
        OverQuota three = OverQuota.of(QuotaKind.ADMINISTRATIVE, 3, LAST_DAY);
        assertThat(three.mayStayOn(LAST_DAY)).isTrue();
        assertThat(three.mayStayOn(LAST_DAY.plusDays(1))).isFalse();
    }

    @Test
    void mayNotStayWhereNoDateIsSet() {
        assertThat(OverQuota.of(QuotaKind.ADMINISTRATIVE, 3).mayStayOn(LocalDate.MIN))
                .isFalse();
    }

    @Test
    void rejectsNobody() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OverQuota.of(QuotaKind.SUPPORT, 0, LAST_DAY))
                .withMessage("Over-quota people of 'SUPPORT': '0' people. Expected 1 or more.");
    }
}
