package org.reformkit.io.csv;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class CsvProfileProperties {

    private static final String FORMULA_BEGINNINGS = "=+-@\t\r\n＝＋－＠";

    @Property
    void everyProfileReadsWhatItWrites(@ForAll CsvProfile profile, @ForAll("texts") String text) {
        assertThat(profile.text(profile.cell(text))).isEqualTo(text);
    }

    @Property
    void noExcelCellBeginsAsAFormula(@ForAll("texts") String text) {
        String cell = CsvProfile.EXCEL.cell(text);

        assertThat(cell.isEmpty() || FORMULA_BEGINNINGS.indexOf(cell.charAt(0)) < 0)
                .isTrue();
    }

    @Property
    void machineCellsAreTheTextItself(@ForAll("texts") String text) {
        assertThat(CsvProfile.MACHINE.cell(text)).isEqualTo(text);
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings().withChars("'=+-@\t\r\n＝＋－＠a机").ofMaxLength(5);
    }
}
