package org.reformkit.benchmarks.io;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.PrettyPrinter;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;
import java.util.stream.IntStream;

/** The library's layout by hand: two spaces a level, LF, some values in one line. */
class TwoSpaces implements PrettyPrinter {

    private static final SerializableString[] BREAKS = atDepths("\n");
    private static final SerializableString[] SEPARATORS = atDepths(",\n");
    private static final SerializableString SEPARATOR_IN_LINE = new SerializedString(", ");
    private static final SerializableString AFTER_NAME = new SerializedString(": ");

    private static final int NONE = Integer.MAX_VALUE;

    private int depth;
    /** What is deeper stands in one line. */
    private int depthOfLine = NONE;

    private static SerializableString[] atDepths(String before) {
        return IntStream.rangeClosed(0, 16)
                .mapToObj(depth -> new SerializedString(before + "  ".repeat(depth)))
                .toArray(SerializableString[]::new);
    }

    /** The value that follows stands in one line, up to {@link #endLine}. */
    final void startLine() {
        depthOfLine = depth;
    }

    final void endLine() {
        depthOfLine = NONE;
    }

    final boolean isInLine() {
        return depthOfLine != NONE;
    }

    /** Ends the line if the value that has just ended is the one that stands in it. */
    final void endLineHere() {
        if (depth == depthOfLine) {
            endLine();
        }
    }

    @Override
    public void writeStartObject(JsonGenerator json) throws IOException {
        json.writeRaw('{');
        depth++;
    }

    @Override
    public void writeStartArray(JsonGenerator json) throws IOException {
        json.writeRaw('[');
        depth++;
    }

    @Override
    public void beforeObjectEntries(JsonGenerator json) throws IOException {
        breakLine(json);
    }

    @Override
    public void beforeArrayValues(JsonGenerator json) throws IOException {
        breakLine(json);
    }

    @Override
    public void writeObjectFieldValueSeparator(JsonGenerator json) throws IOException {
        json.writeRaw(AFTER_NAME);
    }

    @Override
    public void writeObjectEntrySeparator(JsonGenerator json) throws IOException {
        separator(json);
    }

    @Override
    public void writeArrayValueSeparator(JsonGenerator json) throws IOException {
        separator(json);
    }

    @Override
    public void writeEndObject(JsonGenerator json, int entries) throws IOException {
        breakLineBeforeEnd(json);
        json.writeRaw('}');
    }

    @Override
    public void writeEndArray(JsonGenerator json, int values) throws IOException {
        breakLineBeforeEnd(json);
        json.writeRaw(']');
    }

    @Override
    public void writeRootValueSeparator(JsonGenerator json) throws IOException {
        json.writeRaw('\n');
    }

    private void separator(JsonGenerator json) throws IOException {
        json.writeRaw(depth > depthOfLine ? SEPARATOR_IN_LINE : SEPARATORS[depth]);
    }

    private void breakLineBeforeEnd(JsonGenerator json) throws IOException {
        depth--;
        if (depth < depthOfLine) {
            json.writeRaw(BREAKS[depth]);
        }
    }

    private void breakLine(JsonGenerator json) throws IOException {
        if (depth <= depthOfLine) {
            json.writeRaw(BREAKS[depth]);
        }
    }
}
