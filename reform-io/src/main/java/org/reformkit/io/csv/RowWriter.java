package org.reformkit.io.csv;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.reformkit.io.wire.Scope;

/** The rows of one table while they are written, one after the other: their cells by header. */
final class RowWriter {

    private static final int MOST_TEXTS = 1 << 12;

    private final String file;
    private final CsvProfile profile;
    private final Scope scope = Scope.ofTables(Optional.empty());
    private final ImmutableList<String> headers;
    private final Map<String, Integer> places = new HashMap<>();
    private final String[] cells;
    /** The place after that of the column that was put last. */
    private int next;
    /** The columns in which some row so far has something. */
    private final BitSet filled = new BitSet();
    /** The texts of values that come again and again, by form. */
    private final IdentityHashMap<CellForm<?>, Map<Object, String>> texts = new IdentityHashMap<>();

    RowWriter(Table<?> table, CsvProfile profile) {
        this.file = table.file();
        this.profile = profile;
        this.headers = ImmutableSet.<String>builder()
                .addAll(table.columns().headers())
                .add(Table.MARK)
                .build()
                .asList();
        headers.forEach(header -> places.put(header, places.size()));
        this.cells = new String[headers.size()];
        start();
    }

    /** Begins another row, all cells of which are empty. */
    void start() {
        Arrays.fill(cells, "");
        next = 0;
    }

    /** Puts the text into the cell under this header; cells without any stay empty. */
    void put(String header, String text, boolean isFreeText) {
        int place = place(header);
        cells[place] = isFreeText ? profile.cell(text) : text;
        if (!text.isEmpty()) {
            filled.set(place);
        }
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
        if (form.isCertain()) {
            return form.format(value, scope);
        }
        return form.isRepeated() ? formatOnce(header, value, form) : check(header, value, form);
    }

    private <V> String formatOnce(String header, V value, CellForm<V> form) {
        Map<Object, String> known = texts.computeIfAbsent(form, any -> new HashMap<>());
        String before = known.get(value);
        if (before != null) {
            return before;
        }
        String text = check(header, value, form);
        if (known.size() == MOST_TEXTS) {
            known.clear();
        }
        known.put(value, text);
        return text;
    }

    private <V> String check(String header, V value, CellForm<V> form) {
        String text = form.format(value, scope);
        if (!value.equals(form.parse(text, scope))) {
            throw new IllegalArgumentException("File '%s', column '%s': '%s' cannot be written. Expected %s."
                    .formatted(file, header, text, form.expectation().text(Locale.ENGLISH)));
        }
        return text;
    }

    /** Whether something stood in a cell under this header, in any row so far. */
    boolean fills(String header) {
        return filled.get(place(header));
    }

    /** The cells of the current row in the order of these headers. */
    String[] cells(List<String> wanted) {
        boolean isMarked = wanted.get(wanted.size() - 1).equals(Table.MARK);
        if (!isMarked && wanted.size() == headers.size() - 1) {
            // All but the mark.
            return Arrays.copyOf(cells, wanted.size());
        }
        return wanted.stream().map(header -> cells[place(header)]).toArray(String[]::new);
    }

    /** Columns are mostly put in their order, so the next one is tried first. */
    private int place(String header) {
        if (next == headers.size() || !headers.get(next).equals(header)) {
            next = requireNonNull(places.get(header));
        }
        return next++;
    }
}
