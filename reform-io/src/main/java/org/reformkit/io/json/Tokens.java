package org.reformkit.io.json;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.reformkit.io.wire.Texts;

/** The tokens of a document one by one. Those that were read ahead come again with their places. */
abstract class Tokens {

    private final JsonParser parser;
    private final Texts texts = new Texts();

    private @Nullable JsonToken token;
    /** The current token, if it comes for the second time. */
    private @Nullable Token again;

    /** What comes before the parser goes on. */
    private List<Token> ahead = ImmutableList.of();

    private int nextAhead;
    private int endAhead;
    /** The fields before one that was sought; to be read once that one has been. */
    private List<Token> passed = ImmutableList.of();

    private record Token(JsonToken type, String text, long place) {}

    Tokens(JsonParser parser) {
        this.parser = parser;
        this.token = parser.currentToken();
    }

    /** The current token; null before the first and after the last one. */
    final @Nullable JsonToken token() {
        return token;
    }

    /** Goes to the next token. */
    final @Nullable JsonToken next() throws IOException {
        if (nextAhead < endAhead) {
            Token next = ahead.get(nextAhead++);
            again = next;
            token = next.type();
        } else {
            again = null;
            token = parser.nextToken();
        }
        return token;
    }

    /** Goes to the next token, and gives its text if it is a field's name. */
    final @Nullable String nextName() throws IOException {
        if (nextAhead < endAhead) {
            return next() == JsonToken.FIELD_NAME ? text() : null;
        }
        again = null;
        String name = parser.nextFieldName();
        token = parser.currentToken();
        return name;
    }

    /** The text of the current token: a string, a number as written, or a field's name. */
    final String text() throws IOException {
        return again == null
                ? texts.text(parser.getTextCharacters(), parser.getTextOffset(), parser.getTextLength())
                : again.text();
    }

    /** The current number, or -1 if it is not a whole one from 0 that fits an {@code int}. */
    final int count() throws IOException {
        if (again == null) {
            return parser.getNumberType() == JsonParser.NumberType.INT ? parser.getIntValue() : -1;
        }
        try {
            return Integer.parseInt(again.text());
        } catch (NumberFormatException noInt) {
            return -1;
        }
    }

    /** Where the current token begins. */
    final long place() {
        return again == null ? Place.of(parser.currentTokenLocation()) : again.place();
    }

    /** Goes to the last token of the current value. */
    final void skip() throws IOException {
        int open = 0;
        while (true) {
            JsonToken current = requireNonNull(token);
            open += current.isStructStart() ? 1 : current.isStructEnd() ? -1 : 0;
            if (open == 0) {
                return;
            }
            next();
        }
    }

    /**
     * From the start of an object, goes to the value of a field, wherever in the object it stands; after {@link #resume} the
     * other fields follow. False if there is no such field; then all follow at once.
     */
    final boolean seek(String field) throws IOException {
        List<Token> before = ImmutableList.of();
        while (next() == JsonToken.FIELD_NAME) {
            if (text().equals(field)) {
                next();
                passed = before;
                return true;
            }
            if (before.isEmpty()) {
                before = new ArrayList<>();
            }
            before.add(copy());
            next();
            copyValue(before);
        }
        passed = new ArrayList<>(before);
        passed.add(copy());
        resume();
        return false;
    }

    /** Whether the object that begins here has a field; it is still to be read. */
    final boolean sees(String field) throws IOException {
        List<Token> object = new ArrayList<>();
        object.add(copy());
        boolean found = seek(field);
        if (found) {
            object.addAll(passed);
            object.add(new Token(JsonToken.FIELD_NAME, field, place()));
            copyValue(object);
        }
        passed = object;
        resume();
        next();
        return found;
    }

    /** After the value that was sought: lets the fields that stand before it follow. */
    final void resume() {
        if (!passed.isEmpty()) {
            List<Token> next = new ArrayList<>(passed);
            next.addAll(ahead.subList(nextAhead, endAhead));
            ahead = next;
            nextAhead = 0;
            endAhead = next.size();
            passed = ImmutableList.of();
        }
    }

    private Token copy() throws IOException {
        return new Token(requireNonNull(token), text(), place());
    }

    private void copyValue(List<Token> target) throws IOException {
        int open = 0;
        while (true) {
            Token current = copy();
            target.add(current);
            open += current.type().isStructStart() ? 1 : current.type().isStructEnd() ? -1 : 0;
            if (open == 0) {
                return;
            }
            next();
        }
    }
}
