package org.reformkit.io.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import java.io.IOException;

/** Writes a document of ours within a host's. */
final class HostSerializer<T> extends JsonSerializer<T> {

    private static final JsonGenerator.Feature NUMBERS_AS_STRINGS =
            JsonWriteFeature.WRITE_NUMBERS_AS_STRINGS.mappedFeature();

    private final Codec<T> codec;

    HostSerializer(Codec<T> codec) {
        this.codec = codec;
    }

    @Override
    public void serialize(T value, JsonGenerator generator, SerializerProvider provider) throws IOException {
        boolean numbersAsStrings = generator.isEnabled(NUMBERS_AS_STRINGS);
        generator.disable(NUMBERS_AS_STRINGS);
        try {
            codec.write(new JsonOut(generator, null), value);
        } finally {
            if (numbersAsStrings) {
                generator.enable(NUMBERS_AS_STRINGS);
            }
        }
    }

    /** Our documents say themselves what they are, so that a host's type ids have no place in them. */
    @Override
    public void serializeWithType(
            T value, JsonGenerator generator, SerializerProvider provider, TypeSerializer typeSerializer)
            throws IOException {
        serialize(value, generator, provider);
    }
}
