package org.reformkit.io.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisplayWidthTest {

    @ParameterizedTest
    @CsvSource({
        "'', 0",
        "abc, 3",
        "编制, 4",
        "39 个, 5",
        "（三定）, 8",
        "“三定”, 6",
        "−13.0 %, 7",
        "ｆｕｌｌ, 8",
        "𠮷, 2",
        "한글, 4",
        "e\u0301, 1",
        "\u200B, 0"
    })
    void countsColumns(String text, int columns) {
        assertThat(DisplayWidth.of(text)).isEqualTo(columns);
    }
}
