package org.reformkit.model.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OrganisationCodeTest {

    @ParameterizedTest
    @ValueSource(strings = {"003129766", "007030384", "011158671", "MB1534522"})
    void acceptsCodesInUse(String text) {
        assertThat(OrganisationCode.parse(text)).hasToString(text);
    }

    @Test
    void writesTenAsXAndElevenAsZero() {
        assertThat(OrganisationCode.parse("00435982X").checkCharacter()).isEqualTo('X');
        assertThat(OrganisationCode.parse("004359010").checkCharacter()).isEqualTo('0');
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "00312976 | 8 characters. Expected 9, without a hyphen.",
                "00312976-6 | 10 characters. Expected 9, without a hyphen.",
                "mb1534522 | lower case 'm' at place 1. Expected 'MB1534522'.",
                "0031_9766 | '_' at place 5. Expected a digit or a capital letter.",
                "003129767 | check character '7'. Expected '6'.",
                "00435982Y | check character 'Y'. Expected 'X'."
            })
    void rejectsWhatIsNotOfTheForm(String text, String fault) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OrganisationCode.parse(text))
                .withMessage("Organisation code '" + text + "': " + fault);
    }

    @Test
    void equalsAndOrdersByText() {
        OrganisationCode code = OrganisationCode.parse("003129766");
        assertThat(code).isEqualTo(OrganisationCode.parse("003129766")).hasSameHashCodeAs("003129766");
        assertThat(code).isLessThan(OrganisationCode.parse("MB1534522"));
    }
}
