package org.reformkit.io.document;

import java.math.BigDecimal;
import org.reformkit.rules.Comparison;
import org.reformkit.rules.ComparisonRow;
import org.reformkit.rules.check.Reading;
import org.reformkit.rules.check.Unit;

/** The table of before and after. */
record ComparisonPart(Comparison comparison, int decimals) {

    void write(Outline out) {
        Words words = out.words();
        out.section(words.say("section.comparison"));
        TextTable table = new TextTable();
        table.add(
                words.say("column.measure"),
                words.say("column.before"),
                words.say("column.after"),
                words.say("column.change"),
                words.say("column.percent"));
        comparison.rows().forEach(row -> table.add(cells(row, words)));
        table.lines().forEach(line -> out.line(0, line));
    }

    private String[] cells(ComparisonRow row, Words words) {
        return new String[] {
            words.say(row.label()),
            amount(row.before(), row.unit(), words),
            amount(row.after(), row.unit(), words),
            row.change().isExact()
                    ? signed(Long.toString(row.change().value().orElseThrow()))
                    : row.change().text(words.locale()).replace('-', '−'),
            row.percent(decimals)
                    .map(percent -> signed(percent.toPlainString()) + " %")
                    .orElse("—")
        };
    }

    private static String amount(Reading reading, Unit unit, Words words) {
        String number = reading.text(words.locale());
        return reading.isExact() ? unit.after(number, words.locale()) : number;
    }

    /** A real minus sign, and a plus where it grew. */
    private static String signed(String number) {
        int sign = new BigDecimal(number).signum();
        return sign < 0 ? "−" + number.substring(1) : sign > 0 ? "+" + number : number;
    }
}
