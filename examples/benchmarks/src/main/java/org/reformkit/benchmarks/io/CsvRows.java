package org.reformkit.benchmarks.io;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;

/** The rows of one file, as FastCSV gives them, after a check of the header: no column twice or unknown, none missing. */
final class CsvRows implements AutoCloseable {

    private final String file;
    private final CsvReader<CsvRecord> reader;
    private final Iterator<CsvRecord> records;
    /** Where in the file each known column stands, or -1. */
    private final int[] places;

    private CsvRecord current;

    /** The first {@code required} of the columns must be there. */
    CsvRows(Path folder, String file, List<String> columns, int required) throws IOException {
        this.file = file;
        // This reader refuses what is not UTF-8.
        this.reader =
                CsvReader.builder().ofCsvRecord(Files.newBufferedReader(folder.resolve(file), StandardCharsets.UTF_8));
        this.records = reader.iterator();
        this.current = records.next();
        this.places = new int[columns.size()];
        Arrays.fill(places, -1);
        for (int i = 0; i < current.getFieldCount(); i++) {
            int column = columns.indexOf(current.getField(i));
            check(column >= 0, "unknown column");
            check(places[column] < 0, "column twice");
            places[column] = i;
        }
        for (int i = 0; i < required; i++) {
            check(places[i] >= 0, "column missing");
        }
    }

    boolean next() {
        if (!records.hasNext()) {
            return false;
        }
        current = records.next();
        return true;
    }

    /** The cell of a column; empty where there is no such column. */
    String cell(int column) {
        return places[column] < 0 ? "" : current.getField(places[column]);
    }

    /** The cell of a column that may not be empty. */
    String filled(int column) {
        String cell = cell(column);
        check(!cell.isEmpty(), "missing");
        return cell;
    }

    /** Makes sure that nothing stands in a column that the nation does not fill. */
    void empty(int column) {
        check(cell(column).isEmpty(), "not expected");
    }

    int line() {
        return Math.toIntExact(current.getStartingLineNumber());
    }

    void check(boolean holds, String what) {
        if (!holds) {
            throw fault(what);
        }
    }

    IllegalArgumentException fault(String what) {
        return new IllegalArgumentException("File '" + file + "', line " + line() + ": " + what + ".");
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
