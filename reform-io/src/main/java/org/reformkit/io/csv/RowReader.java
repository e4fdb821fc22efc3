package org.reformkit.io.csv;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
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

    private final String file;
    private final ImmutableMap<String, Integer> places;
    private final ImmutableSet<String> missingHeaders;
    private final CsvProfile profile;
    private final RawRecord record;
    private final Scope scope;
    private final List<Problem> problems = new ArrayList<>();
    private int faults;
    private @Nullable ElementId id;
    private String idHeader = "";

    RowReader(Sheet sheet, RawRecord record, Scope scope) {
        this.file = sheet.file();
        this.places = sheet.places();
        this.missingHeaders = sheet.missingHeaders();
        this.profile = sheet.profile();
        this.record = record;
        this.scope = scope;
    }

    /** The cell under this header as it stands in the file; empty where there is no such column. */
    String cell(String header) {
        Integer place = places.get(header);
        return place == null ? "" : record.cells().get(place);
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

    Optional<ElementId> id() {
        return Optional.ofNullable(id);
    }

    /** How many faults there are so far, those said elsewhere among them. */
    int faults() {
        return faults;
    }

    List<Problem> problems() {
        return problems;
    }
}
