package org.reformkit.io.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.jsontype.TypeDeserializer;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import org.reformkit.io.LoadException;
import org.reformkit.io.Problem;

/** Reads a document of ours within a host's. */
final class HostDeserializer<T> extends JsonDeserializer<T> {

    private final Codec<T> codec;

    HostDeserializer(Codec<T> codec) {
        this.codec = codec;
    }

    @Override
    public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        JsonIn in = new JsonIn(parser, Origin.HOST);
        T value = codec.read(in);
        ImmutableList<Problem> problems = Header.decisive(in.problems());
        if (value == null || !problems.isEmpty()) {
            LoadException refused = new LoadException(problems);
            throw JsonMappingException.from(parser, refused.getMessage(), refused);
        }
        return value;
    }

    @Override
    public Object deserializeWithType(
            JsonParser parser, DeserializationContext context, TypeDeserializer typeDeserializer) throws IOException {
        return deserialize(parser, context);
    }
}
