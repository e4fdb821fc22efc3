package org.reformkit.io.csv;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.reformkit.io.Expectation;
import org.reformkit.io.Problem;
import org.reformkit.io.ProblemKind;
import org.reformkit.io.csv.RawFile.RawRecord;
import org.reformkit.io.wire.Scope;
import org.reformkit.model.base.ElementId;

/** One row while it is read: its cells by header, and what is wrong with them. */
final class RowReader {

    private static final int NOWHERE = -1;

    private final String file;
    private final ImmutableMap<String, Integer> places;
    private final ImmutableSet<String> missingHeaders;
    private final CsvProfile profile;
    private final int width;
    private final Scope scope;
    private final List<Problem> problems;
    /** The headers that were asked for in a row before, in turn, and their places: row for row they are the same. */
    private @Nullable String[] asked = new String[16];

    private int[] askedPlaces = new int[16];
    private int turn;
    private RawRecord record;
    private int faults;
    private @Nullable ElementId id;
    private String idHeader = "";

    /** Stands at the header; what is wrong with the rows goes to {@code problems}. */
    RowReader(Sheet sheet, RawRecord header, Scope scope, List<Problem> problems) {
        this.file = sheet.file();
        this.places = sheet.places();
        this.missingHeaders = sheet.missingHeaders();
        this.profile = sheet.profile();
        this.width = sheet.width();
        this.record = header;
        this.scope = scope;
        this.problems = problems;
    }

    /** How many cells a row has. */
    int width() {
        return width;
    }

    /** Goes on to a row; false, and no further, if it has fewer or more cells. */
    boolean goTo(RawRecord row) {
        if (row.cells().size() != width) {
            return false;
        }
        record = row;
        faults = 0;
        id = null;
        idHeader = "";
        turn = 0;
        return true;
    }

    /** The cell under this header as it stands in the file; empty where there is no such column. */
    String cell(String header) {
        int place = place(header);
        return place < 0 ? "" : record.cells().get(place);
    }

    @SuppressWarnings({"StringEquality", "ReferenceEquality"}) // each header is one object
    private int place(String header) {
        if (asked[turn] == header) {
            return askedPlaces[turn];
        }
        turn++;
        if (turn == asked.length) {
            asked = Arrays.copyOf(asked, 2 * turn);
            askedPlaces = Arrays.copyOf(askedPlaces, 2 * turn);
        }
        if (asked[turn] != header) {
            asked[turn] = header;
            askedPlaces[turn] = places.getOrDefault(header, NOWHERE);
        }
        return askedPlaces[turn];
    }

    boolean isEmpty(String header) {
        return cell(header).isEmpty();
    }

    /** The text that the cell under this header stands for. */
    String text(String header, CellForm<?> form) {
        return form.isFreeText() ? profile.text(cell(header)) : cell(header);
    }

    /** The value of a text, or null if it says none; then that has been noted. */
    <V> @Nullable V parse(String header, String text, CellForm<V> form) {
        V value = form.parse(text, scope);
        if (value == null) {
            note(problem(ProblemKind.BAD_VALUE)
                    .at(header)
                    .value(text)
                    .expectation(form.expectation())
                    .detail(form.detail(text, scope)));
        }
        return value;
    }

    /** Notes that nothing stands under this header. */
    void missing(String header, Expectation expectation) {
        if (missingHeaders.contains(header)) {
            // The column as a whole is missing; that has been said once for all rows.
            faults++;
        } else {
            note(problem(ProblemKind.MISSING).at(header).expectation(expectation));
        }
    }

    /** Notes that a list names something twice. */
    void twice(String header, String value) {
        note(problem(ProblemKind.DUPLICATE).at(header).value(value).expectation(Expectation.of("value-once")));
    }

    /** Notes that something stands under a header that an action has no use for. */
    void foreign(String header, String action) {
        note(problem(ProblemKind.UNKNOWN_FIELD)
                .at(header)
                .value(cell(header))
                .expectation(Expectation.of("csv-no-cell", action)));
    }

    /** Notes that the values of several cells do not go together. */
    void refused(Optional<String> header, String message) {
        note(problem(ProblemKind.INVALID).at(header).detail(message));
    }

    private void note(Problem.Builder problem) {
        problems.add(problem.build());
        faults++;
    }

    private Problem.Builder problem(ProblemKind kind) {
        return Problem.builder().kind(kind).file(file).line(record.line());
    }

    /** Says which element the row is about, so that a faulty row is not taken for a missing one. */
    void identify(String header, ElementId identity) {
        id = identity;
        idHeader = header;
    }

    /** Notes that another row before is about the same element. */
    void repeats(ElementId identity) {
        note(problem(ProblemKind.DUPLICATE).at(idHeader).value(identity.text()).expectation(Expectation.of("id-once")));
    }

    /** Which element the row is about, where that could be read. */
    @Nullable
    ElementId idOrNull() {
        return id;
    }

    /** How many faults there are so far, those said elsewhere among them. */
    int faults() {
        return faults;
    }
}
