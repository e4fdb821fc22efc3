package org.reformkit.io.json;

import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.reformkit.io.ProblemKind;

/** The items of a list; where they have a key, no two with the same. */
final class Items<V> {

    private final Codec<V> codec;
    private final @Nullable Function<? super V, ?> key;

    private Items(Codec<V> codec, @Nullable Function<? super V, ?> key) {
        this.codec = codec;
        this.key = key;
    }

    static <V> Items<V> any(Codec<V> codec) {
        return new Items<>(codec, null);
    }

    static <V> Items<V> distinct(Codec<V> codec, Function<? super V, ?> key) {
        return new Items<>(codec, key);
    }

    /** Hands each item to {@code adder}; false if some item, or the list itself, cannot be read. */
    <B> boolean read(JsonIn in, B target, BiConsumer<B, V> adder) throws IOException {
        if (in.token() != JsonToken.START_ARRAY) {
            in.wrongType(Expectations.LIST);
            return false;
        }
        boolean complete = true;
        Set<Object> keys = Set.of();
        in.down();
        for (int i = 0; in.next() != JsonToken.END_ARRAY; i++) {
            in.at(i);
            V item = codec.read(in);
            if (item == null) {
                complete = false;
                continue;
            }
            if (key != null) {
                keys = keys.isEmpty() ? new HashSet<>() : keys;
                complete &= isNew(in, key.apply(item), keys);
            }
            adder.accept(target, item);
        }
        in.up();
        return complete;
    }

    void write(JsonOut out, Iterable<? extends V> items) throws IOException {
        if (codec.isScalar()) {
            out.startLine();
        }
        out.startList();
        for (V item : items) {
            codec.write(out, item);
        }
        out.endList();
        if (codec.isScalar()) {
            out.endLine();
        }
    }

    private static boolean isNew(JsonIn in, Object key, Set<Object> keys) throws IOException {
        if (keys.add(key)) {
            return true;
        }
        boolean object = in.token() == JsonToken.END_OBJECT;
        String value = key instanceof String text ? text : object ? "{…}" : in.text();
        in.report(
                ProblemKind.DUPLICATE,
                object ? in.objectPlace() : in.place(),
                Optional.of(value),
                Optional.of(Expectations.VALUE_ONCE),
                Optional.empty());
        return false;
    }
}
