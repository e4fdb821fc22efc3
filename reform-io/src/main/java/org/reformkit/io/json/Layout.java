package org.reformkit.io.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.PrettyPrinter;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;
import java.util.stream.IntStream;

/** How documents are laid out: two spaces a level, LF, and small values in one line. For one document. */
final class Layout implements PrettyPrinter {

    /** Deeper than any document. */
    private static final int DEEPEST = 32;

    // Ready as bytes, as they make up a third of a document.
    private static final SerializableString[] BREAKS = atDepths("\n");
    private static final SerializableString[] SEPARATORS = atDepths(",\n");
    private static final SerializableString SEPARATOR_IN_LINE = new SerializedString(", ");
    private static final SerializableString AFTER_NAME = new SerializedString(": ");

    private int depth;
    private int lines;
    /** How deep the innermost object or list is that a value in one line stands in. */
    private int depthOfLine;

    private static SerializableString[] atDepths(String before) {
        return IntStream.rangeClosed(0, DEEPEST)
                .mapToObj(depth -> new SerializedString(before + "  ".repeat(depth)))
                .toArray(SerializableString[]::new);
    }

    /** From here to {@link #endLine}, no line breaks within the value. */
    void startLine() {
        if (lines++ == 0) {
            depthOfLine = depth;
        }
    }

    void endLine() {
        lines--;
    }

    @Override
    public void writeRootValueSeparator(JsonGenerator generator) throws IOException {
        generator.writeRaw('\n');
    }

    @Override
    public void writeStartObject(JsonGenerator generator) throws IOException {
        generator.writeRaw('{');
        depth++;
    }

    @Override
    public void beforeObjectEntries(JsonGenerator generator) throws IOException {
        if (!isInLine(depth)) {
            breakLine(generator);
        }
    }

    @Override
    public void writeObjectFieldValueSeparator(JsonGenerator generator) throws IOException {
        generator.writeRaw(AFTER_NAME);
    }

    @Override
    public void writeObjectEntrySeparator(JsonGenerator generator) throws IOException {
        separator(generator);
    }

    @Override
    public void writeEndObject(JsonGenerator generator, int entries) throws IOException {
        end(generator, entries, '}');
    }

    @Override
    public void writeStartArray(JsonGenerator generator) throws IOException {
        generator.writeRaw('[');
        depth++;
    }

    @Override
    public void beforeArrayValues(JsonGenerator generator) throws IOException {
        if (!isInLine(depth)) {
            breakLine(generator);
        }
    }

    @Override
    public void writeArrayValueSeparator(JsonGenerator generator) throws IOException {
        separator(generator);
    }

    @Override
    public void writeEndArray(JsonGenerator generator, int values) throws IOException {
        end(generator, values, ']');
    }

    private void separator(JsonGenerator generator) throws IOException {
        generator.writeRaw(isInLine(depth) ? SEPARATOR_IN_LINE : SEPARATORS[depth]);
    }

    private void end(JsonGenerator generator, int size, char bracket) throws IOException {
        depth--;
        if (size > 0 && !isInLine(depth + 1)) {
            breakLine(generator);
        }
        generator.writeRaw(bracket);
    }

    private boolean isInLine(int containerDepth) {
        return lines > 0 && containerDepth > depthOfLine;
    }

    private void breakLine(JsonGenerator generator) throws IOException {
        generator.writeRaw(BREAKS[depth]);
    }
}
