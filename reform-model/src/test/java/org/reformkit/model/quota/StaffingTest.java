package org.reformkit.model.quota;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.reformkit.model.quota.QuotaKind.ADMINISTRATIVE;
import static org.reformkit.model.quota.QuotaKind.INSTITUTION;
import static org.reformkit.model.quota.QuotaKind.SUPPORT;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class StaffingTest {

    private static final LocalDate LAST_DAY = LocalDate.of(2027, 12, 31);
    /** The people moved in LY-20. */
    private static final Staffing MOVED = Staffing.builder()
            .putInPost(ADMINISTRATIVE, 26)
            .putInPost(INSTITUTION, 827)
            .retirees(655)
            .build();

    private static final Staffing CROWDED = Staffing.builder()
            .putInPost(ADMINISTRATIVE, 5)
            .addOverQuota(OverQuota.of(ADMINISTRATIVE, 2, LAST_DAY), OverQuota.of(ADMINISTRATIVE, 1))
            .build();

    @Test
    void retireesAreNotInService() {
        assertThat(MOVED.people()).isEqualTo(853);
        assertThat(MOVED.people() + MOVED.retirees()).isEqualTo(1508);
    }

    @Test
    void contractStaffAndPeopleToBePlacedServeWithoutAPost() {
        Staffing brigade = Staffing.builder()
                .putInPost(INSTITUTION, 36)
                .contractStaff(232)
                .toBePlaced(4)
                .build();
        assertThat(brigade.totalInPost()).isEqualTo(36);
        assertThat(brigade.people()).isEqualTo(272);
    }

    @Test
    void countsPeopleInPostByKind() {
        assertThat(MOVED.inPost(INSTITUTION)).isEqualTo(827);
        assertThat(MOVED.inPost(SUPPORT)).isZero();
    }

    @Test
    void overQuotaPeopleAreAmongThoseInPost() {
        assertThat(CROWDED.people()).isEqualTo(5);
        assertThat(CROWDED.inRunOff(ADMINISTRATIVE, LAST_DAY)).isEqualTo(2);
        assertThat(CROWDED.inRunOff(INSTITUTION, LAST_DAY)).isZero();
    }

    @Test
    void runOffEndsAfterTheLastDay() {
        assertThat(CROWDED.inRunOff(LAST_DAY)).isEqualTo(2);
        assertThat(CROWDED.inRunOff(LAST_DAY.plusDays(1))).isZero();
    }

    @Test
    void equalPeopleAreEqualHoweverTheyWereListed() {
        Staffing other = Staffing.builder()
                .putInPost(SUPPORT, 0)
                .putInPost(ADMINISTRATIVE, 5)
                .addOverQuota(OverQuota.of(ADMINISTRATIVE, 1))
                .addOverQuota(OverQuota.of(ADMINISTRATIVE, 1, LAST_DAY))
                .addOverQuota(OverQuota.of(ADMINISTRATIVE, 1, LAST_DAY))
                .build();
        assertThat(other).isEqualTo(CROWDED).hasSameHashCodeAs(CROWDED);
        assertThat(other.overQuota())
                .containsExactly(OverQuota.of(ADMINISTRATIVE, 2, LAST_DAY), OverQuota.of(ADMINISTRATIVE, 1));
    }

    @Test
    void readsInChinese() {
        assertThat(MOVED).hasToString("行政编制26人、事业编制827人、离退休655人");
        assertThat(CROWDED.toBuilder().contractStaff(232).toBePlaced(4).build())
                .hasToString("行政编制5人（超编2人，至2027-12-31）（超编1人）、编外232人、待安置4人");
        assertThat(Staffing.none()).hasToString("无人员");
    }

    @Test
    void onlyRetireesAreStillSomebody() {
        assertThat(Staffing.builder().retirees(1).build().isNone()).isFalse();
        assertThat(Staffing.builder().putInPost(SUPPORT, 0).build().isNone()).isTrue();
    }

    @Test
    void addsGroupByGroup() {
        assertThat(CROWDED.plus(CROWDED).plus(MOVED))
                .isEqualTo(Staffing.builder()
                        .putInPost(ADMINISTRATIVE, 36)
                        .putInPost(INSTITUTION, 827)
                        .addOverQuota(OverQuota.of(ADMINISTRATIVE, 4, LAST_DAY), OverQuota.of(ADMINISTRATIVE, 2))
                        .retirees(655)
                        .build());
    }

    @Test
    void takingPeopleWithinTheQuotaLeavesThoseAboveIt() {
        assertThat(CROWDED.minus(Staffing.of(ADMINISTRATIVE, 2)).inPost(ADMINISTRATIVE))
                .isEqualTo(3);
        InsufficientPeopleException thrown = catchThrowableOfType(
                InsufficientPeopleException.class, () -> CROWDED.minus(Staffing.of(ADMINISTRATIVE, 3)));
        assertThat(thrown)
                .hasMessage("People 'WITHIN_QUOTA ADMINISTRATIVE': '3' requested, '2' available. Expected at most 2.");
        assertThat(thrown.group()).isEqualTo("WITHIN_QUOTA ADMINISTRATIVE");
        assertThat(thrown.available()).isEqualTo(2);
        assertThat(thrown.requested()).isEqualTo(3);
    }

    @Test
    void takesOverQuotaPeopleOfTheSameDateOnly() {
        Staffing two = Staffing.builder()
                .putInPost(ADMINISTRATIVE, 2)
                .addOverQuota(OverQuota.of(ADMINISTRATIVE, 2))
                .build();
        assertThat(CROWDED.covers(two)).isFalse();
        assertThatExceptionOfType(InsufficientPeopleException.class)
                .isThrownBy(() -> CROWDED.minus(two))
                .withMessage("People 'OVER_QUOTA ADMINISTRATIVE': '2' requested, '1' available. Expected at most 1.");
    }

    @Test
    void rejectsMoreOverQuotaThanInPost() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Staffing.builder()
                        .putInPost(ADMINISTRATIVE, 2)
                        .addOverQuota(OverQuota.of(ADMINISTRATIVE, 2, LAST_DAY), OverQuota.of(ADMINISTRATIVE, 1))
                        .build())
                .withMessage("Over-quota people of 'ADMINISTRATIVE': '3' people, '2' in post. Expected at most those in"
                        + " post.");
    }

    @Test
    void rejectsNegativeNumbers() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Staffing.of(SUPPORT, -1))
                .withMessage("People in post 'SUPPORT': count '-1' is negative. Expected 0 or more.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Staffing.builder().retirees(-2).build())
                .withMessage("People 'RETIREES': count '-2' is negative. Expected 0 or more.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Staffing.builder().contractStaff(-3).build())
                .withMessage("People 'CONTRACT_STAFF': count '-3' is negative. Expected 0 or more.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Staffing.builder().toBePlaced(-4).build())
                .withMessage("People 'TO_BE_PLACED': count '-4' is negative. Expected 0 or more.");
    }

    @Test
    void neverWrapsAround() {
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> Staffing.builder()
                        .retirees(Integer.MAX_VALUE)
                        .contractStaff(1)
                        .build());
    }
}
