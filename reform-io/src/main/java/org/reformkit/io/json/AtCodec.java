package org.reformkit.io.json;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.reformkit.io.Expectation;

/** Another codec's values with their places. */
record AtCodec<T>(Codec<T> codec) implements Codec<At<T>> {

    @Override
    public @Nullable At<T> read(JsonIn in) throws IOException {
        long place = in.place();
        String pointer = in.pointer();
        T value = codec.read(in);
        return value == null ? null : new At<>(value, place, pointer);
    }

    @Override
    public void write(JsonOut out, At<T> at) throws IOException {
        codec.write(out, at.value());
    }

    @Override
    public Expectation expectation() {
        return codec.expectation();
    }

    @Override
    public boolean isScalar() {
        return codec.isScalar();
    }
}
