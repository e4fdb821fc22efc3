package org.reformkit.benchmarks.io;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.util.Instantiatable;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;

/** The same layout for data binding, where only the names of members tell what stands in one line. */
final class InLineByName extends TwoSpaces implements Instantiatable<InLineByName> {

    private static final ImmutableSet<String> IN_LINE =
            ImmutableSet.of("functions", "approvedPosts", "quota", "inPost", "charter", "lead", "assist");

    @Override
    public InLineByName createInstance() {
        return new InLineByName();
    }

    @Override
    public void writeStartObject(JsonGenerator json) throws IOException {
        begin(json.getOutputContext().getParent());
        super.writeStartObject(json);
    }

    @Override
    public void writeStartArray(JsonGenerator json) throws IOException {
        begin(json.getOutputContext().getParent());
        super.writeStartArray(json);
    }

    @Override
    public void writeEndObject(JsonGenerator json, int entries) throws IOException {
        super.writeEndObject(json, entries);
        endLineHere();
    }

    @Override
    public void writeEndArray(JsonGenerator json, int values) throws IOException {
        super.writeEndArray(json, values);
        endLineHere();
    }

    private void begin(JsonStreamContext container) {
        if (isInLine()) {
            return;
        }
        boolean isLeaders =
                container.inArray() && "leaders".equals(container.getParent().getCurrentName());
        if (isLeaders || (container.inObject() && IN_LINE.contains(container.getCurrentName()))) {
            startLine();
        }
    }
}
