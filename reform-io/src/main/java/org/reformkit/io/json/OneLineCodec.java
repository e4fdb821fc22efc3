package org.reformkit.io.json;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.reformkit.io.Expectation;

/** Another codec's values in one line. */
record OneLineCodec<T>(Codec<T> codec) implements Codec<T> {

    @Override
    public @Nullable T read(JsonIn in) throws IOException {
        return codec.read(in);
    }

    @Override
    public void write(JsonOut out, T value) throws IOException {
        out.startLine();
        codec.write(out, value);
        out.endLine();
    }

    @Override
    public Expectation expectation() {
        return codec.expectation();
    }
}
