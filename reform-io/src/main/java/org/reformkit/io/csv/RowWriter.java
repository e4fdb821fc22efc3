package org.reformkit.io.csv;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.reformkit.io.wire.Scope;

/** One row while it is written: its cells by header. */
final class RowWriter {

    private final String file;
    private final CsvProfile profile;
    private final Scope scope;
    private final Map<String, String> cells = new HashMap<>();

    RowWriter(String file, CsvProfile profile, Scope scope) {
        this.file = file;
        this.profile = profile;
        this.scope = scope;
    }

    /** Puts the text into the cell under this header; cells without any stay empty. */
    void put(String header, String text, boolean isFreeText) {
        cells.put(header, isFreeText ? profile.cell(text) : text);
    }

    /** Puts the value into the cell under this header. */
    <V> void put(String header, V value, CellForm<V> form) {
        put(header, format(header, value, form), form.isFreeText());
    }

    /**
     * The text for a value.
     *
     * @throws IllegalArgumentException if it would not be read again as the same value, such as a text that is blank
     */
    <V> String format(String header, V value, CellForm<V> form) {
        String text = form.format(value, scope);
        if (!value.equals(form.parse(text, scope))) {
            throw new IllegalArgumentException("File '%s', column '%s': '%s' cannot be written. Expected %s."
                    .formatted(file, header, text, form.expectation().text(Locale.ENGLISH)));
        }
        return text;
    }

    /** Whether something stands in the cell under this header. */
    boolean fills(String header) {
        return !cells.getOrDefault(header, "").isEmpty();
    }

    /** The cells in the order of these headers. */
    List<String> cells(List<String> headers) {
        List<String> row = new ArrayList<>(headers.size());
        for (String header : headers) {
            row.add(cells.getOrDefault(header, ""));
        }
        return row;
    }
}
