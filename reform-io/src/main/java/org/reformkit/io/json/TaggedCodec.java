package org.reformkit.io.json;

import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.SerializedString;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
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

    /** One of the types: how documents call it, and how its fields are written. */
    record Case<C>(SerializedString name, Class<C> type, ObjectCodec<?, C> codec) {

        static <C> Case<C> of(String name, Class<C> type, ObjectCodec<?, C> codec) {
            return new Case<>(new SerializedString(name), type, codec);
        }

        void write(JsonOut out, Object value) throws IOException {
            codec.writeRest(out, type.cast(value));
        }
    }

    TaggedCodec(String tag) {
        this.tag = new SerializedString(tag);
    }

    <C extends T> TaggedCodec<T> with(String name, Class<C> type, ObjectCodec<?, C> codec) {
        return with(ImmutableList.of(Case.of(name, type, codec)));
    }

    TaggedCodec<T> with(Iterable<? extends Case<? extends T>> more) {
        more.forEach(each -> cases.put(each.name().getValue(), each));
        return this;
    }

    /** How documents call each type. */
    ImmutableMap<Class<?>, String> names() {
        ImmutableMap.Builder<Class<?>, String> names = ImmutableMap.builder();
        cases.forEach((name, each) -> names.put(each.type(), name));
        return names.buildOrThrow();
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
            in.report(ProblemKind.MISSING, place, Optional.empty(), Optional.of(expectedNames()), Optional.empty());
            return null;
        }
        if (in.token() != JsonToken.VALUE_STRING) {
            in.wrongType(expectedNames());
            return null;
        }
        Case<? extends T> chosen = cases.get(in.text());
        if (chosen == null) {
            in.badValue(in.text(), expectedNames(), Optional.empty());
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
        Case<? extends T> chosen = caseOf(value);
        out.startObject();
        out.field(tag);
        out.text(chosen.name().getValue());
        chosen.write(out, value);
        out.endObject();
    }

    private Case<? extends T> caseOf(T value) {
        for (Case<? extends T> each : cases.values()) {
            if (each.type().isInstance(value)) {
                return each;
            }
        }
        throw new IllegalStateException("Type '%s': no case of '%s'. Expected one of %s."
                .formatted(value.getClass().getSimpleName(), tag.getValue(), cases.keySet()));
    }

    @Override
    public Expectation expectation() {
        return Expectations.OBJECT;
    }

    private Expectation expectedNames() {
        return Expectation.of("choice", String.join(", ", cases.keySet()));
    }
}
