package org.reformkit.io.json;

import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.reformkit.io.Expectation;
import org.reformkit.io.ProblemKind;

/** Objects of one of several types, of which a field tells which; it may stand anywhere in the object. */
final class TaggedCodec<T> implements Codec<T> {

    private final SerializedString tag;
    private final Map<String, Case<? extends T>> cases = new LinkedHashMap<>();

    private record Case<C>(SerializedString name, Class<C> type, ObjectCodec<?, C> codec) {

        void write(JsonOut out, Object value) throws IOException {
            codec.writeRest(out, type.cast(value));
        }
    }

    TaggedCodec(String tag) {
        this.tag = new SerializedString(tag);
    }

    <C extends T> TaggedCodec<T> with(String name, Class<C> type, ObjectCodec<?, C> codec) {
        cases.put(name, new Case<>(new SerializedString(name), type, codec));
        return this;
    }

    @Override
    public @Nullable T read(JsonIn in) throws IOException {
        if (in.token() != JsonToken.START_OBJECT) {
            in.wrongType(Expectations.OBJECT);
            return null;
        }
        long place = in.place();
        in.down();
        in.at(tag.getValue());
        Case<? extends T> chosen = choose(in, place);
        in.resume();
        T value = null;
        if (chosen == null) {
            skipRest(in);
        } else {
            value = chosen.codec().readRest(in, place, tag.getValue());
        }
        in.readObjectAt(place);
        in.up();
        return value;
    }

    private @Nullable Case<? extends T> choose(JsonIn in, long place) throws IOException {
        if (!in.seek(tag.getValue())) {
            in.report(ProblemKind.MISSING, place, Optional.empty(), Optional.of(names()), Optional.empty());
            return null;
        }
        if (in.token() != JsonToken.VALUE_STRING) {
            in.wrongType(names());
            return null;
        }
        Case<? extends T> chosen = cases.get(in.text());
        if (chosen == null) {
            in.badValue(in.text(), names(), Optional.empty());
        }
        return chosen;
    }

    private static void skipRest(JsonIn in) throws IOException {
        while (in.next() == JsonToken.FIELD_NAME) {
            in.next();
            in.skip();
        }
    }

    @Override
    public void write(JsonOut out, T value) throws IOException {
        out.startObject();
        for (Case<? extends T> each : cases.values()) {
            if (each.type().isInstance(value)) {
                out.field(tag);
                out.text(each.name().getValue());
                each.write(out, value);
                break;
            }
        }
        out.endObject();
    }

    @Override
    public Expectation expectation() {
        return Expectations.OBJECT;
    }

    private Expectation names() {
        return Expectation.of("choice", String.join(", ", cases.keySet()));
    }
}
