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

/** Whole numbers by text, as an object. */
final class CountsCodec implements Codec<ImmutableSortedMap<String, Long>> {

    private final Codec<Long> number = new NumberCodec();
    private final Expectation part = Expectation.of("part");

    @Override
    public @Nullable ImmutableSortedMap<String, Long> read(JsonIn in) throws IOException {
        if (in.token() != JsonToken.START_OBJECT) {
            in.wrongType(Expectations.OBJECT);
            return null;
        }
        Map<String, Long> counts = new TreeMap<>();
        boolean complete = true;
        in.down();
        while (in.next() == JsonToken.FIELD_NAME) {
            String name = in.text();
            in.at(name);
            boolean known = counts.containsKey(name);
            boolean whole = ParameterType.TEXTS.parse(name).equals(ImmutableList.of(name));
            if (known) {
                in.report(ProblemKind.DUPLICATE, in.place(), name, Expectations.FIELD_ONCE);
            } else if (!whole) {
                in.badValue(name, part, Optional.empty());
            }
            in.next();
            Long count = number.read(in);
            complete &= !known && whole && count != null;
            if (count != null) {
                counts.putIfAbsent(name, count);
            }
        }
        in.atNone();
        in.up();
        return complete ? ImmutableSortedMap.copyOf(counts) : null;
    }

    @Override
    public void write(JsonOut out, ImmutableSortedMap<String, Long> counts) throws IOException {
        out.startObject();
        for (Map.Entry<String, Long> count : counts.entrySet()) {
            out.field(new SerializedString(count.getKey()));
            number.write(out, count.getValue());
        }
        out.endObject();
    }

    @Override
    public Expectation expectation() {
        return Expectations.OBJECT;
    }
}
