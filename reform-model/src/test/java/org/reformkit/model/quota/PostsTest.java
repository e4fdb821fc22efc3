package org.reformkit.model.quota;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.reformkit.model.quota.QuotaKind.ADMINISTRATIVE;
import static org.reformkit.model.quota.QuotaKind.INSTITUTION;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class PostsTest {

    private static final Purpose INVESTMENT = Purpose.earmark("招商");
    private static final Posts TWELVE = Posts.of(ADMINISTRATIVE, 12);
    private static final Posts FIVE = Posts.of(ADMINISTRATIVE, 5);

    @Test
    void addsAndTakesPostsOfOneKindAndPurpose() {
        assertThat(TWELVE.plus(FIVE)).isEqualTo(Posts.of(ADMINISTRATIVE, 17));
        assertThat(TWELVE.minus(FIVE)).isEqualTo(Posts.of(ADMINISTRATIVE, 7));
        assertThat(TWELVE.minus(TWELVE)).isEqualTo(Posts.of(ADMINISTRATIVE, 0));
    }

    @Test
    void readsAsOneSpeaksOfIt() {
        assertThat(TWELVE).hasToString("12名行政编制");
        assertThat(Posts.of(INSTITUTION, INVESTMENT, 5)).hasToString("5名事业编制（招商专用）");
    }

    @Test
    void refusesToAddAnotherKind() {
        Posts institution = Posts.of(INSTITUTION, 5);
        MixedPostsException thrown = catchThrowableOfType(MixedPostsException.class, () -> TWELVE.plus(institution));
        assertThat(thrown)
                .hasMessage("Posts '12名行政编制' and '5名事业编制': their kinds or purposes differ. Expected posts of one kind"
                        + " and purpose.");
        assertThat(thrown.first()).isEqualTo(TWELVE);
        assertThat(thrown.second()).isEqualTo(institution);
    }

    @Test
    void refusesToTakeForAnotherPurpose() {
        assertThatExceptionOfType(MixedPostsException.class)
                .isThrownBy(() -> FIVE.minus(Posts.of(ADMINISTRATIVE, INVESTMENT, 5)))
                .withMessage("Posts '5名行政编制' and '5名行政编制（招商专用）': their kinds or purposes differ. Expected posts of"
                        + " one kind and purpose.");
    }

    @Test
    void refusesToTakeMoreThanThereAre() {
        Posts earmarked = Posts.of(INSTITUTION, INVESTMENT, 3);
        InsufficientPostsException thrown = catchThrowableOfType(
                InsufficientPostsException.class, () -> earmarked.minus(Posts.of(INSTITUTION, INVESTMENT, 4)));
        assertThat(thrown).hasMessage("Posts 'INSTITUTION@招商': '4' requested, '3' available. Expected at most 3.");
        assertThat(thrown.kind()).isEqualTo(INSTITUTION);
        assertThat(thrown.purpose()).isEqualTo(INVESTMENT);
        assertThat(thrown.available()).isEqualTo(3);
        assertThat(thrown.requested()).isEqualTo(4);
    }

    @Test
    void refusesInTheSameWordsWhateverTheDefaultLocale() {
        Locale old = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThatExceptionOfType(InsufficientPostsException.class)
                    .isThrownBy(() -> FIVE.minus(TWELVE))
                    .withMessage("Posts 'ADMINISTRATIVE': '12' requested, '5' available. Expected at most 5.");
        } finally {
            Locale.setDefault(old);
        }
    }

    @Test
    void rejectsANegativeCount() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Posts.of(ADMINISTRATIVE, -1))
                .withMessage("Posts 'ADMINISTRATIVE': count '-1' is negative. Expected 0 or more.");
    }

    @Test
    void neverWrapsAround() {
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> Posts.of(ADMINISTRATIVE, Integer.MAX_VALUE).plus(FIVE));
    }
}
