package org.reformkit.model.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CreditCodeTest {

    private static final CreditCode RONGCHENG_OFFICE = CreditCode.parse("11371082004363781R");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "11371000004359010J",
                "1137100000435982XT",
                "11371000004359096D",
                "1137100000435966XK",
                "11371082004363781R",
                "11440300MB2C93125R"
            })
    void acceptsCodesOfRealOrgans(String text) {
        assertThat(CreditCode.parse(text)).hasToString(text);
        assertThat(CreditCode.parse(text).isStateOrgan()).isTrue();
        assertThat(CreditCode.parse(text).isInstitution()).isFalse();
    }

    @Test
    void acceptsTheExampleOfTheStandard() {
        CreditCode code = CreditCode.parse("91350100M000100Y43");
        assertThat(code.registrar()).isEqualTo('9');
        assertThat(code.isStateOrgan()).isFalse();
        assertThat(code.organisationCode()).isEqualTo(OrganisationCode.parse("M000100Y4"));
    }

    @Test
    void acceptsTheCheckCharacterZeroOfASumDivisibleBy31() {
        CreditCode code = CreditCode.parse("123204810043590450");
        assertThat(code.isInstitution()).isTrue();
        assertThat(code.isStateOrgan()).isFalse();
    }

    @Test
    void takesTheCodeApart() {
        assertThat(RONGCHENG_OFFICE.registrar()).isEqualTo('1');
        assertThat(RONGCHENG_OFFICE.category()).isEqualTo('1');
        assertThat(RONGCHENG_OFFICE.divisionCode()).isEqualTo("371082");
        assertThat(RONGCHENG_OFFICE.organisationCode()).hasToString("004363781");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | 0 characters. Expected 18.",
                "1137108200436378R | 17 characters. Expected 18.",
                "11371082004363781R0 | 19 characters. Expected 18.",
                "11371082004363781r | lower case 'r' at place 18. Expected '11371082004363781R'.",
                "91350100M000100Y4Z | 'Z' at place 18. "
                        + "Expected a digit, or a capital letter other than I, O, S, V and Z.",
                "1137108200436378IR | 'I' at place 17. "
                        + "Expected a digit, or a capital letter other than I, O, S, V and Z.",
                "1137108200436378１R | '１' at place 17. "
                        + "Expected a digit, or a capital letter other than I, O, S, V and Z.",
                "11B71082004363781R | 'B' at place 3. Expected a digit, as places 3 to 8 are the code of a division.",
                "1137108B004363781R | 'B' at place 8. Expected a digit, as places 3 to 8 are the code of a division.",
                "91350100M000100Y44 | check character '4' at place 18. Expected '3'.",
                "11440300MB2C93166R | check character 'R' at place 18. Expected '1'.",
                "11371000004359011M | check character '1' at place 17, of the organisation code '004359011'. "
                        + "Expected '0'."
            })
    void rejectsWhatIsNotOfTheForm(String text, String fault) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CreditCode.parse(text))
                .withMessage("Credit code '" + text + "': " + fault);
    }

    @ParameterizedTest
    @ValueSource(chars = {'I', 'O', 'S', 'V', 'Z'})
    void rejectsLettersThatLookLikeDigits(char letter) {
        String text = "1137108200436378" + letter + "R";
        assertThat(CreditCode.problem(text))
                .contains("Credit code '" + text + "': '" + letter + "' at place 17. "
                        + "Expected a digit, or a capital letter other than I, O, S, V and Z.");
    }

    @Test
    void equalsAndOrdersByText() {
        assertThat(CreditCode.parse("11371082004363781R"))
                .isEqualTo(RONGCHENG_OFFICE)
                .hasSameHashCodeAs(RONGCHENG_OFFICE)
                .isLessThan(CreditCode.parse("11440300MB2C93125R"));
    }
}
