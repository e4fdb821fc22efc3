package org.reformkit.benchmarks.io;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A parser and what every object is checked for by hand: types, members twice, members missing. */
abstract class JsonFields {

    final JsonParser json;
    final String file;

    JsonFields(JsonParser json, String file) {
        this.json = json;
        this.file = file;
    }

    final void startArray() throws IOException {
        expect(json.nextToken(), JsonToken.START_ARRAY);
    }

    final String text() throws IOException {
        json.nextToken();
        return currentText();
    }

    final String currentText() throws IOException {
        expect(json.currentToken(), JsonToken.VALUE_STRING);
        return json.getText();
    }

    /** A text that is neither blank nor holds half a character. */
    final String words() throws IOException {
        String words = text();
        check(!words.isBlank() && Constants.isWhole(words), "text");
        return words;
    }

    final int count() throws IOException {
        expect(json.nextToken(), JsonToken.VALUE_NUMBER_INT);
        int count = json.getIntValue();
        check(count >= 0, "count");
        return count;
    }

    final <E> E constant(Map<String, E> constants) throws IOException {
        E constant = constants.get(text());
        if (constant == null) {
            throw fault("constant");
        }
        return constant;
    }

    final int once(int seen, int field) {
        check((seen & field) == 0, "twice");
        return seen | field;
    }

    final void all(int seen, int required) {
        check((seen & required) == required, "missing");
    }

    final void expect(@Nullable JsonToken found, JsonToken expected) {
        check(found == expected, "type");
    }

    final void check(boolean holds, String what) {
        if (!holds) {
            throw fault(what);
        }
    }

    final IllegalArgumentException fault(String what) {
        JsonLocation at = json.currentTokenLocation();
        return new IllegalArgumentException(
                "File '" + file + "', line " + at.getLineNr() + ", column " + at.getColumnNr() + ": " + what + ".");
    }
}
