package org.reformkit.io.csv;

import com.google.common.collect.ImmutableList;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.util.Iterator;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The text of a file as records of cells (记录), by RFC 4180, before any of them means anything. After broken quotes
 * there is no telling where a record begins, so nothing is read from there on. Records without any content are left
 * out: a blank line, or the row of commas that a spreadsheet leaves behind.
 */
record RawFile(ImmutableList<RawRecord> records, OptionalInt brokenLine) {

    /** One record: its first line in the file, from 1, and its cells. A cell may hold line breaks. */
    record RawRecord(int line, ImmutableList<String> cells) {

        boolean isBlank() {
            for (String cell : cells) {
                if (!cell.isEmpty()) {
                    return false;
                }
            }
            return true;
        }

        private int lastLine() {
            return line + cells.stream().mapToInt(LineBreaks::count).sum();
        }
    }

    static RawFile parse(String text) {
        ImmutableList.Builder<RawRecord> records = ImmutableList.builder();
        OptionalInt brokenLine = read(text, records::add);
        return new RawFile(records.build(), brokenLine);
    }

    /** Hands each record to {@code target}; the line on which quotes are broken, if they are. */
    static OptionalInt read(String text, Consumer<RawRecord> target) {
        RawRecord last = null;
        try {
            // Empty lines are not skipped here, so that the line of the next record is always known.
            Iterator<RawRecord> parsed = CsvReader.builder()
                    .skipEmptyLines(false)
                    .allowUnclosedQuote(false)
                    // It would compare with the first record and name no line.
                    .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .build(new RecordMaker(), text)
                    .iterator();
            while (parsed.hasNext()) {
                last = parsed.next();
                if (!last.isBlank()) {
                    target.accept(last);
                }
            }
            return OptionalInt.empty();
        } catch (CsvParseException broken) {
            return OptionalInt.of(nextLine(last));
        }
    }

    private static int nextLine(@Nullable RawRecord last) {
        return last == null ? 1 : last.lastLine() + 1;
    }
}
