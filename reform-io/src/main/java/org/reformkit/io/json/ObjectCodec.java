package org.reformkit.io.json;

import java.io.IOException;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.reformkit.io.Expectation;

/** Objects that are put together by a builder {@code B}. */
final class ObjectCodec<B, T> implements Codec<T> {

    private final Members<B, T> members;
    private final Supplier<B> starter;
    private final Function<B, T> finisher;

    ObjectCodec(Members<B, T> members, Supplier<B> starter, Function<B, T> finisher) {
        this.members = members;
        this.starter = starter;
        this.finisher = finisher;
    }

    @Override
    public @Nullable T read(JsonIn in) throws IOException {
        B builder = starter.get();
        return members.read(in, builder) ? finish(in, builder) : null;
    }

    /** Reads what is left of an object that was entered before and began at {@code place}; {@code tag} has been read. */
    @Nullable
    T readRest(JsonIn in, long place, String tag) throws IOException {
        B builder = starter.get();
        return members.readRest(in, builder, place, tag) ? finish(in, builder) : null;
    }

    /** What the values' own type refuses is a problem of the object as a whole. */
    private @Nullable T finish(JsonIn in, B builder) {
        try {
            return finisher.apply(builder);
        } catch (IllegalArgumentException | ArithmeticException refused) {
            in.invalid(in.objectPlace(), refused);
            return null;
        }
    }

    @Override
    public void write(JsonOut out, T value) throws IOException {
        members.write(out, value);
    }

    void writeRest(JsonOut out, T value) throws IOException {
        members.writeRest(out, value);
    }

    @Override
    public Expectation expectation() {
        return Expectations.OBJECT;
    }
}
