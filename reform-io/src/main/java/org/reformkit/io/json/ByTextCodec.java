package org.reformkit.io.json;

import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.SerializedString;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.reformkit.io.Expectation;
import org.reformkit.io.ProblemKind;
import org.reformkit.rules.parameter.ParameterType;

/** Values by text, as an object. */
final class ByTextCodec<V> implements Codec<ImmutableSortedMap<String, V>> {

    private final Codec<V> codec;
    private final Expectation part = Expectation.of("part");

    ByTextCodec(Codec<V> codec) {
        this.codec = codec;
    }

    @Override
    public @Nullable ImmutableSortedMap<String, V> read(JsonIn in) throws IOException {
        if (in.token() != JsonToken.START_OBJECT) {
            in.wrongType(Expectations.OBJECT);
            return null;
        }
        Map<String, V> values = new TreeMap<>();
        boolean complete = true;
        in.down();
        while (in.next() == JsonToken.FIELD_NAME) {
            String name = in.text();
            in.at(name);
            boolean known = values.containsKey(name);
            boolean whole = ParameterType.TEXTS.parse(name).equals(ImmutableList.of(name));
            if (known) {
                in.report(ProblemKind.DUPLICATE, in.place(), name, Expectations.FIELD_ONCE);
            } else if (!whole) {
                in.badValue(name, part, Optional.empty());
            }
            in.next();
            V value = codec.read(in);
            complete &= !known && whole && value != null;
            if (value != null) {
                values.putIfAbsent(name, value);
            }
        }
        in.atNone();
        in.up();
        return complete ? ImmutableSortedMap.copyOf(values) : null;
    }

    @Override
    public void write(JsonOut out, ImmutableSortedMap<String, V> values) throws IOException {
        out.startObject();
        for (Map.Entry<String, V> value : values.entrySet()) {
            out.field(new SerializedString(value.getKey()));
            codec.write(out, value.getValue());
        }
        out.endObject();
    }

    @Override
    public Expectation expectation() {
        return Expectations.OBJECT;
    }
}
