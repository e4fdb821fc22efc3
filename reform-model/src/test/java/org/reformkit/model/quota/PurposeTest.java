package org.reformkit.model.quota;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PurposeTest {

    @Test
    void sortsTheGeneralPurposeFirst() {
        assertThat(Stream.of(Purpose.earmark("招商"), Purpose.GENERAL, Purpose.earmark("A"))
                        .sorted())
                .containsExactly(Purpose.GENERAL, Purpose.earmark("A"), Purpose.earmark("招商"));
    }

    @Test
    void earmarksOfOneNameAreEqual() {
        assertThat(Purpose.earmark("招商"))
                .isEqualTo(Purpose.earmark("招商"))
                .hasSameHashCodeAs(Purpose.earmark("招商"))
                .isNotEqualTo(Purpose.earmark("引才"))
                .isNotEqualTo(Purpose.GENERAL)
                .hasToString("招商");
        assertThat(Purpose.GENERAL).hasToString("一般");
    }

    @Test
    void onlyTheGeneralPurposeIsGeneral() {
        assertThat(Purpose.GENERAL.isGeneral()).isTrue();
        assertThat(Purpose.earmark("招商").isGeneral()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", " 招商", "招商\u3000", "一般", "a;b", "a:b", "a@b", "a\nb", "a\u2028b"})
    void rejectsNamesThatCouldNotBeReadBack(String name) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Purpose.earmark(name))
                .withMessage(
                        "Purpose '" + name + "': it cannot name an earmark. Expected a use such as 招商, other than 一般,"
                                + " without ';', ':', '@', line breaks or outer blanks.");
    }
}
