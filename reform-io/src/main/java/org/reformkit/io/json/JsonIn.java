package org.reformkit.io.json;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonParser;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.reformkit.io.Expectation;
import org.reformkit.io.Problem;
import org.reformkit.io.ProblemKind;
import org.reformkit.io.wire.Form;
import org.reformkit.io.wire.Scope;
import org.reformkit.model.base.LocalId;

/** A JSON document while it is read: its tokens, where in it we are, and the problems so far. */
final class JsonIn extends Tokens {

    private static final int LONGEST_VALUE = 80;
    private static final int NOWHERE = -1;

    private final Origin origin;
    private final Scope scope = Scope.ofGroups();
    private final Repeats repeats = new Repeats();
    private final Broken broken = new Broken();
    private final List<Problem> problems = new ArrayList<>();

    /** For each open object or list the field's name, or none and the index, or none and {@link #NOWHERE}. */
    private @Nullable String[] names = new String[16];

    private int[] indexes = new int[16];
    private int depth;

    private long objectPlace;
    private @Nullable LocalId declared;

    JsonIn(JsonParser parser, Origin origin) {
        super(parser);
        this.origin = origin;
    }

    Origin origin() {
        return origin;
    }

    Scope scope() {
        return scope;
    }

    Repeats repeats() {
        return repeats;
    }

    Broken broken() {
        return broken;
    }

    ImmutableList<Problem> problems() {
        return ImmutableList.copyOf(problems);
    }

    /** Whether a field right under {@code pointer}, which ends in a slash, could not be read as what it is. */
    boolean hasFaultyField(String pointer) {
        return problems.stream()
                .flatMap(problem -> problem.at().stream())
                .anyMatch(at -> at.startsWith(pointer) && at.indexOf('/', pointer.length()) < 0);
    }

    /** Enters the current object or list. */
    void down() {
        if (depth == indexes.length) {
            names = Arrays.copyOf(names, 2 * depth);
            indexes = Arrays.copyOf(indexes, 2 * depth);
        }
        names[depth] = null;
        indexes[depth++] = NOWHERE;
    }

    void up() {
        depth--;
    }

    void at(String field) {
        names[depth - 1] = field;
    }

    void at(int index) {
        indexes[depth - 1] = index;
    }

    /** We are at none of the fields or items of the innermost open object or list. */
    void atNone() {
        names[depth - 1] = null;
    }

    /** The index in the innermost open list. */
    int index() {
        return indexes[depth - 1];
    }

    /** Where we are, as a JSON Pointer. */
    String pointer() {
        StringBuilder pointer = new StringBuilder();
        for (int i = 0; i < depth; i++) {
            String name = names[i];
            if (name != null) {
                pointer.append('/').append(name.replace("~", "~0").replace("/", "~1"));
            } else if (indexes[i] != NOWHERE) {
                pointer.append('/').append(indexes[i]);
            }
        }
        return pointer.toString();
    }

    /** Where the object began that was read last. */
    long objectPlace() {
        return objectPlace;
    }

    void readObjectAt(long place) {
        objectPlace = place;
    }

    /** Notes that the element which is being read has this id. */
    void declare(LocalId id) {
        declared = id;
    }

    /** The id that was declared since this was asked last, if any. */
    Optional<LocalId> declared() {
        Optional<LocalId> id = Optional.ofNullable(declared);
        declared = null;
        return id;
    }

    /** Notes that the current value is of the wrong type, and skips it. */
    void wrongType(Expectation expected) throws IOException {
        report(ProblemKind.WRONG_TYPE, place(), Optional.of(shown()), Optional.of(expected), Optional.empty());
        skip();
    }

    /** Notes that the current value, whose text is {@code text}, cannot be meant. */
    void badValue(String text, Form<?> form) {
        badValue(text, form.expectation(), form.detail(text));
    }

    void badValue(String text, Expectation expected, Optional<String> detail) {
        report(ProblemKind.BAD_VALUE, place(), Optional.of(text), Optional.of(expected), detail);
    }

    void report(ProblemKind kind, long place, String value, Expectation expected) {
        report(kind, place, Optional.of(value), Optional.of(expected), Optional.empty());
    }

    void report(
            ProblemKind kind,
            long place,
            Optional<String> value,
            Optional<Expectation> expected,
            Optional<String> detail) {
        report(problem(kind, place, pointer(), value, expected, detail));
    }

    void report(Problem problem) {
        problems.add(problem);
    }

    /** Notes that the value which began at {@code place} was refused as a whole. */
    void invalid(long place, RuntimeException refused) {
        Optional<String> reason = refused instanceof ArithmeticException
                ? Optional.of("Sum: it is too large. Expected at most " + Integer.MAX_VALUE + ".")
                : Optional.ofNullable(refused.getMessage());
        report(ProblemKind.INVALID, place, Optional.empty(), Optional.empty(), reason);
    }

    /** A problem of this document at a place that was noted before. */
    Problem problem(
            ProblemKind kind,
            long place,
            String pointer,
            Optional<String> value,
            Optional<Expectation> expected,
            Optional<String> detail) {
        Problem.Builder problem = Problem.builder()
                .kind(kind)
                .file(origin.file())
                .at(Optional.of(pointer).filter(text -> !text.isEmpty()))
                .value(value.map(JsonIn::shortened))
                .expectation(expected)
                .detail(detail);
        if (place != Place.UNKNOWN) {
            int line = Place.line(place);
            problem.line(line).column(origin.column(line, Place.column(place)));
        }
        return problem.build();
    }

    private String shown() throws IOException {
        return switch (requireNonNull(token())) {
            case START_OBJECT -> "{…}";
            case START_ARRAY -> "[…]";
            case VALUE_STRING -> '"' + text() + '"';
            default -> text();
        };
    }

    /** Short enough for a message, and without halves of pairs, which could not be printed. */
    private static String shortened(String value) {
        String shown = value.codePointCount(0, value.length()) <= LONGEST_VALUE
                ? value
                : value.substring(0, value.offsetByCodePoints(0, LONGEST_VALUE)) + "…";
        return new String(shown.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }
}
