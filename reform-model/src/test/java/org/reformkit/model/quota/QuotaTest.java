package org.reformkit.model.quota;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.reformkit.model.quota.QuotaKind.ADMINISTRATIVE;
import static org.reformkit.model.quota.QuotaKind.INSTITUTION;
import static org.reformkit.model.quota.QuotaKind.SUPPORT;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuotaTest {

    private static final Purpose INVESTMENT = Purpose.earmark("招商");
    private static final Quota OFFICE =
            Quota.of(Posts.of(INSTITUTION, INVESTMENT, 5), Posts.of(ADMINISTRATIVE, 17), Posts.of(INSTITUTION, 2));

    @Test
    void countsByKindAndPurpose() {
        assertThat(OFFICE.posts(INSTITUTION)).isEqualTo(7);
        assertThat(OFFICE.posts(INSTITUTION, Purpose.GENERAL)).isEqualTo(2);
        assertThat(OFFICE.posts(INSTITUTION, INVESTMENT)).isEqualTo(5);
        assertThat(OFFICE.posts(ADMINISTRATIVE, INVESTMENT)).isZero();
        assertThat(OFFICE.posts(SUPPORT)).isZero();
        assertThat(OFFICE.total()).isEqualTo(24);
    }

    @Test
    void listsLinesAndKindsInCanonicalOrder() {
        assertThat(OFFICE.lines())
                .containsExactly(
                        Posts.of(ADMINISTRATIVE, 17), Posts.of(INSTITUTION, 2), Posts.of(INSTITUTION, INVESTMENT, 5));
        assertThat(OFFICE.kinds()).containsExactly(ADMINISTRATIVE, INSTITUTION);
    }

    @Test
    void addsUpPostsGivenTwice() {
        assertThat(Quota.of(Posts.of(SUPPORT, 1), Posts.of(SUPPORT, 2))).isEqualTo(Quota.of(SUPPORT, 3));
    }

    @Test
    void storesNoEmptyLine() {
        assertThat(Quota.of(Posts.of(SUPPORT, 0), Posts.of(ADMINISTRATIVE, 0))).isEqualTo(Quota.none());
        assertThat(OFFICE.minus(Quota.of(ADMINISTRATIVE, 17)).kinds()).containsExactly(INSTITUTION);
    }

    @Test
    void readsInChinese() {
        assertThat(OFFICE).hasToString("行政编制17名、事业编制2名、事业编制（招商专用）5名");
        assertThat(Quota.none()).hasToString("无编制");
    }

    @Test
    void sharesSmallAdministrativeQuotas() {
        assertThat(Quota.of(ADMINISTRATIVE, 200).plus(Quota.of(ADMINISTRATIVE, 55)))
                .isSameAs(Quota.of(ADMINISTRATIVE, 255));
        assertThat(Quota.of(Posts.of(ADMINISTRATIVE, 0))).isSameAs(Quota.none());
        assertThat(OFFICE.minus(OFFICE)).isSameAs(Quota.none());
    }

    @Test
    void equalsItsUnsharedTwin() {
        assertThat(Quota.of(ADMINISTRATIVE, 256))
                .isNotSameAs(Quota.of(ADMINISTRATIVE, 256))
                .isEqualTo(Quota.of(ADMINISTRATIVE, 256))
                .hasSameHashCodeAs(Quota.of(ADMINISTRATIVE, 256))
                .isNotEqualTo(Quota.of(ADMINISTRATIVE, 255))
                .isNotEqualTo(Quota.of(INSTITUTION, 256))
                .isNotEqualTo(Quota.of(Posts.of(ADMINISTRATIVE, INVESTMENT, 256)));
    }

    @Test
    void takingTooMuchNamesTheFirstLineThatIsShort() {
        Quota tooMuch = Quota.of(Posts.of(ADMINISTRATIVE, 17), Posts.of(INSTITUTION, 3), Posts.of(SUPPORT, 1));
        InsufficientPostsException thrown =
                catchThrowableOfType(InsufficientPostsException.class, () -> OFFICE.minus(tooMuch));
        assertThat(thrown).hasMessage("Posts 'INSTITUTION': '3' requested, '2' available. Expected at most 2.");
        assertThat(thrown.kind()).isEqualTo(INSTITUTION);
        assertThat(thrown.purpose()).isEqualTo(Purpose.GENERAL);
    }

    @Test
    void earmarkedPostsDoNotStandInForGeneralOnes() {
        assertThat(OFFICE.covers(Quota.of(INSTITUTION, 3))).isFalse();
        assertThat(OFFICE.covers(Quota.of(INSTITUTION, 2))).isTrue();
        assertThat(Quota.of(INSTITUTION, 2).atMost(OFFICE)).isTrue();
        assertThat(OFFICE.atMost(Quota.of(INSTITUTION, 24))).isFalse();
    }

    @Test
    void neverWrapsAround() {
        Quota all = Quota.of(ADMINISTRATIVE, Integer.MAX_VALUE);
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> all.plus(Quota.of(INSTITUTION, 1)));
    }

    @Test
    void rejectsANegativeCount() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Quota.of(INSTITUTION, -5))
                .withMessage("Posts 'INSTITUTION': count '-5' is negative. Expected 0 or more.");
    }

    @Test
    void writesAndReadsItsText() {
        assertThat(OFFICE.text()).isEqualTo("ADMINISTRATIVE:17;INSTITUTION:2;INSTITUTION@招商:5");
        assertThat(Quota.parse("INSTITUTION@招商:5;SUPPORT:0;ADMINISTRATIVE:17;INSTITUTION:2"))
                .isEqualTo(OFFICE);
        assertThat(Quota.none().text()).isEmpty();
        assertThat(Quota.parse("")).isEqualTo(Quota.none());
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "", "x", "+1", "01", " 1", "1.5", "１", "2147483648", "99999999999"})
    void rejectsWhatIsNoCount(String count) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Quota.parse("SUPPORT:" + count))
                .withMessage("Quota 'SUPPORT:" + count + "': count '" + count
                        + "' is not a whole number in range. Expected 0 to 2147483647.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    行政编制:3                      | Quota line '行政编制': unknown kind '行政编制'. Expected one of %s.
                    ADMINISTRATIVE:1; SUPPORT:2     | \
                    Quota line ' SUPPORT': unknown kind ' SUPPORT'. Expected one of %s.
                    A@招商:1                        | Quota line 'A@招商': unknown kind 'A'. Expected one of %s.
                    SUPPORT                         | \
                    Quota 'SUPPORT': line 'SUPPORT' has no ':'. Expected KIND:posts or KIND@purpose:posts.
                    SUPPORT:1;                      | \
                    Quota 'SUPPORT:1;': line '' has no ':'. Expected KIND:posts or KIND@purpose:posts.
                    SUPPORT:1;SUPPORT:0             | \
                    Quota 'SUPPORT:1;SUPPORT:0': 'SUPPORT' stands more than once. Expected one line for it.
                    SUPPORT:2147483647;AFFILIATED:1 | \
                    Quota 'SUPPORT:2147483647;AFFILIATED:1': the total is '2147483648'. Expected at most \
                    2147483647.
                    SUPPORT@:1                      | \
                    Purpose '': it cannot name an earmark. Expected a use such as 招商, other than 一般, without \
                    ';', ':', '@', line breaks or outer blanks.
                    """)
    void rejectsWhatIsNoQuota(String text, String message) {
        String kinds =
                "ADMINISTRATIVE, POLITICAL_LEGAL, INSTITUTION, CIVIL_SERVICE_INSTITUTION, SUPPORT, RETIREE_SERVICE,"
                        + " AFFILIATED, PROVINCE_SET, SEPARATELY_LISTED";
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Quota.parse(text))
                .withMessage(message.replace("%s", kinds));
    }
}
