package org.reformkit.benchmarks.io;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.OutputStream;
import org.reformkit.model.structure.Structure;

/** A structure's document read and written by data binding with records, which are made from the values and into them. */
final class JsonByDatabind {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
            .build();
    private static final ObjectReader READER = MAPPER.readerFor(Document.class);
    private static final ObjectWriter WRITER = MAPPER.writerFor(Document.class);

    private JsonByDatabind() {}

    static Structure read(byte[] json) throws IOException {
        return new FromDocument(requireNonNull(READER.<Document>readValue(json))).structure();
    }

    static void write(Structure structure, OutputStream target) throws IOException {
        WRITER.with(new InLineByName()).writeValue(target, ToDocument.of(structure));
        target.write('\n');
    }
}
