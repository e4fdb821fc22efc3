package org.reformkit.io.csv;

import com.google.common.collect.ImmutableList;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.util.Iterator;
import java.util.OptionalInt;

/**
 * The text of a file as records of cells (记录), by RFC 4180, before any of them means anything. After broken quotes
 * there is no telling where a record begins, so nothing is read from there on. Records without any content are left
 * out: a blank line, or the row of commas that a spreadsheet leaves behind.
 */
record RawFile(ImmutableList<RawRecord> records, OptionalInt brokenLine) {

    /** One record: its first line in the file, from 1, and its cells. A cell may hold line breaks. */
    record RawRecord(int line, ImmutableList<String> cells) {

        boolean isBlank() {
            return cells.stream().allMatch(String::isEmpty);
        }

        private int lastLine() {
            return line + cells.stream().mapToInt(LineBreaks::count).sum();
        }
    }

    static RawFile parse(String text) {
        ImmutableList.Builder<RawRecord> records = ImmutableList.builder();
        int next = 1;
        try {
            // Empty lines are not skipped here, so that the line of the next record is always known.
            Iterator<CsvRecord> parsed = CsvReader.builder()
                    .skipEmptyLines(false)
                    .allowUnclosedQuote(false)
                    // It would compare with the first record and name no line.
                    .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .ofCsvRecord(text)
                    .iterator();
            while (parsed.hasNext()) {
                CsvRecord each = parsed.next();
                RawRecord read = new RawRecord(
                        Math.toIntExact(each.getStartingLineNumber()), ImmutableList.copyOf(each.getFields()));
                next = read.lastLine() + 1;
                if (!read.isBlank()) {
                    records.add(read);
                }
            }
            return new RawFile(records.build(), OptionalInt.empty());
        } catch (CsvParseException broken) {
            return new RawFile(records.build(), OptionalInt.of(next));
        }
    }
}
