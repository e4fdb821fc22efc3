package org.reformkit.io.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvProfileTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx", "\nx", "＝1", "＋1", "－1", "＠x", "'=1"})
    void putsAnApostropheBeforeWhatASpreadsheetTakesForAFormula(String text) {
        assertThat(CsvProfile.EXCEL.cell(text)).isEqualTo("'" + text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "溧阳市", "'", "''", "'s", "1-2", " =1"})
    void leavesOtherTextAlone(String text) {
        assertThat(CsvProfile.EXCEL.cell(text)).isEqualTo(text);
    }

    @Test
    void takesUtf8WithoutAMarkForAProgramsFile() {
        assertThat(CsvProfile.of(StandardCharsets.UTF_8, false)).isEqualTo(CsvProfile.MACHINE);
    }

    @Test
    void takesAllOtherFilesForASpreadsheets() {
        assertThat(CsvProfile.of(StandardCharsets.UTF_8, true)).isEqualTo(CsvProfile.EXCEL);
        assertThat(CsvProfile.of(Decoding.GB18030, false)).isEqualTo(CsvProfile.EXCEL);
    }

    @Test
    void marksUnicodeFilesForSpreadsheetsOnly() {
        assertThat(CsvProfile.EXCEL.marks(StandardCharsets.UTF_8)).isTrue();
        assertThat(CsvProfile.EXCEL.marks(Decoding.GB18030)).isFalse();
        assertThat(CsvProfile.MACHINE.marks(StandardCharsets.UTF_8)).isFalse();
    }
}
