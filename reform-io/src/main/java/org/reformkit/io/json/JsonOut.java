package org.reformkit.io.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.reformkit.io.wire.Scope;

/** A JSON document while it is written. */
final class JsonOut {

    private final JsonGenerator generator;
    private final @Nullable Layout layout;
    private final Scope scope = Scope.ofGroups();

    /** Writes with a layout, or as the host's generator does. */
    JsonOut(JsonGenerator generator, @Nullable Layout layout) {
        this.generator = generator;
        this.layout = layout;
    }

    Scope scope() {
        return scope;
    }

    void startObject() throws IOException {
        generator.writeStartObject();
    }

    void endObject() throws IOException {
        generator.writeEndObject();
    }

    void startList() throws IOException {
        generator.writeStartArray();
    }

    void endList() throws IOException {
        generator.writeEndArray();
    }

    void field(SerializableString name) throws IOException {
        generator.writeFieldName(name);
    }

    void text(String text) throws IOException {
        generator.writeString(text);
    }

    void text(SerializableString text) throws IOException {
        generator.writeString(text);
    }

    void count(int count) throws IOException {
        generator.writeNumber(count);
    }

    void number(long number) throws IOException {
        generator.writeNumber(number);
    }

    void truth(boolean truth) throws IOException {
        generator.writeBoolean(truth);
    }

    /** What is written until {@link #endLine} stands in one line. */
    void startLine() {
        if (layout != null) {
            layout.startLine();
        }
    }

    void endLine() {
        if (layout != null) {
            layout.endLine();
        }
    }
}
