package org.reformkit.io.json;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.reformkit.io.Expectation;
import org.reformkit.model.base.ElementKind;

/** Elements as they stand in a structure; what cannot be read is remembered as broken. */
record ElementCodec<E>(ElementKind kind, Codec<E> codec) implements Codec<E> {

    @Override
    public @Nullable E read(JsonIn in) throws IOException {
        in.declared();
        E element = codec.read(in);
        if (element == null) {
            in.broken().add(kind, in.declared(), in.scope().home());
        }
        return element;
    }

    @Override
    public void write(JsonOut out, E element) throws IOException {
        codec.write(out, element);
    }

    @Override
    public Expectation expectation() {
        return codec.expectation();
    }
}
