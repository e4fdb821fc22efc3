package org.reformkit.model.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentNumberTest {

    private static final DocumentNumber JIANGSU_4 = DocumentNumber.parse("苏编〔2019〕4号");

    @Test
    void takesTheNumberApart() {
        assertThat(JIANGSU_4.issuer()).isEqualTo("苏编");
        assertThat(JIANGSU_4.year()).isEqualTo(2019);
        assertThat(JIANGSU_4.number()).isEqualTo(4);
        assertThat(JIANGSU_4).hasToString("苏编〔2019〕4号");
    }

    @ParameterizedTest
    @ValueSource(strings = {"常办发〔2019〕5号", "揭东委办发〔2019〕16号", "中编办发〔2011〕100号"})
    void acceptsNumbersInUse(String text) {
        assertThat(DocumentNumber.parse(text)).hasToString(text);
    }

    @ParameterizedTest
    @CsvSource({
        "苏编[2019]4号, [, ]",
        "苏编（2019）4号, （, ）",
        "苏编(2019)4号, (, )",
        "苏编［2019］4号, ［, ］",
        "苏编【2019】4号, 【, 】",
        "苏编<2019>4号, <, >",
        "苏编〔2019]4号, 〔, ]",
        "苏编（2019）第04号, （, ）"
    })
    void tellsTheBracketsThatItFound(String text, String open, String close) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DocumentNumber.parse(text))
                .withMessage("Document number '" + text + "': the year stands in '" + open + "' and '" + close
                        + "'. Expected '苏编〔2019〕4号'.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "苏编〔2019〕第4号 | '第' before the running number",
                "苏编〔2019〕第04号 | '第' before the running number",
                "苏编〔2019〕04号 | the running number begins with '0'",
                "苏编〔2019〕004号 | the running number begins with '0'"
            })
    void rejectsOrdinalAndLeadingZeros(String text, String found) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DocumentNumber.parse(text))
                .withMessage("Document number '" + text + "': " + found + ". Expected '苏编〔2019〕4号'.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "苏编",
                "〔2019〕4号",
                "苏编〔2019〕4",
                "苏编〔19〕4号",
                "苏编〔0199〕4号",
                "苏编〔2019〕0号",
                "苏编〔2019〕号",
                "苏编〔２０１９〕4号",
                "苏编 〔2019〕4号",
                "苏编〔2019〕1234567890号",
                "《苏编〔2019〕4号》"
            })
    void rejectsWhatIsNotOfTheForm(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DocumentNumber.parse(text))
                .withMessage("Document number '" + text + "': not a code word, a year of four digits in brackets "
                        + "and a running number. Expected the form of '苏编〔2019〕4号'.");
    }

    @Test
    void rejectsPartsThatCouldNotBeReadBack() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DocumentNumber.of("苏编〔", 2019, 4))
                .withMessage("Code word '苏编〔': expected letters and digits only, such as '苏编'.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DocumentNumber.of("苏编", 19, 4))
                .withMessage("Year '19' of a document: expected four digits.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DocumentNumber.of("苏编", 2019, 0))
                .withMessage("Running number '0' of a document: expected 1 to 999999999.");
    }

    @Test
    void ordersByCodeWordYearAndNumberNotByText() {
        assertThat(new DocumentNumber[] {
                    DocumentNumber.of("常办发", 2020, 1),
                    DocumentNumber.of("苏编", 2018, 30),
                    JIANGSU_4,
                    DocumentNumber.of("苏编", 2019, 10)
                })
                .isSorted();
    }
}
