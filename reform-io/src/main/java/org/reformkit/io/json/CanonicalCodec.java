package org.reformkit.io.json;

import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.reformkit.io.Expectation;
import org.reformkit.rules.parameter.ParameterType;

/** The values of a parameter, known to the rules by their canonical text and written in a form of JSON's own. */
record CanonicalCodec<V>(Codec<V> codec, ParameterType<V> type) implements Codec<String> {

    @Override
    public @Nullable String read(JsonIn in) throws IOException {
        V value = codec.read(in);
        if (value == null) {
            return null;
        }
        String text = type.text(value);
        try {
            return type.text(type.parse(text));
        } catch (IllegalArgumentException refused) {
            in.badValue(text, codec.expectation(), Optional.ofNullable(refused.getMessage()));
            return null;
        }
    }

    @Override
    public void write(JsonOut out, String text) throws IOException {
        codec.write(out, type.parse(text));
    }

    @Override
    public Expectation expectation() {
        return codec.expectation();
    }
}
