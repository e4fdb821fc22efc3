package org.reformkit.io.json;

import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.Collection;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.reformkit.io.ProblemKind;

/** The items of a list; where they have a key, no two with the same. */
final class Items<V> {

    private final Codec<V> codec;
    private final @Nullable Function<? super V, ?> key;
    private final Function<? super V, ?> shown;

    private Items(Codec<V> codec, @Nullable Function<? super V, ?> key, Function<? super V, ?> shown) {
        this.codec = codec;
        this.key = key;
        this.shown = shown;
    }

    static <V> Items<V> any(Codec<V> codec) {
        return new Items<>(codec, null, item -> item);
    }

    static <V> Items<V> distinct(Codec<V> codec, Function<? super V, ?> key) {
        return new Items<>(codec, key, key);
    }

    /** Of an item that is there twice, a problem shows {@code shown}. */
    static <V> Items<V> distinct(Codec<V> codec, Function<? super V, ?> key, Function<? super V, String> shown) {
        return new Items<>(codec, key, shown);
    }

    /** Hands each item to {@code adder}; false if some item, or the list itself, cannot be read. */
    <B> boolean read(JsonIn in, B target, BiConsumer<B, V> adder) throws IOException {
        if (in.token() != JsonToken.START_ARRAY) {
            in.wrongType(Expectations.LIST);
            return false;
        }
        boolean complete = true;
        Keys<V> keys = null;
        V first = null;
        in.down();
        for (int i = 0; in.next() != JsonToken.END_ARRAY; i++) {
            in.at(i);
            V item = codec.read(in);
            if (item == null) {
                complete = false;
                continue;
            }
            if (first == null) {
                // Most lists have one item, whose key nobody asks for.
                first = item;
            } else if (key != null) {
                keys = keys == null ? new Keys<>(key, first) : keys;
                if (!keys.add(item)) {
                    repeated(in, shown.apply(item));
                    complete = false;
                }
            }
            adder.accept(target, item);
        }
        in.up();
        return complete;
    }

    void write(JsonOut out, Collection<? extends V> items) throws IOException {
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

    private static void repeated(JsonIn in, Object item) throws IOException {
        boolean object = in.token() == JsonToken.END_OBJECT;
        String value = item instanceof String text ? text : object ? "{…}" : in.text();
        in.report(
                ProblemKind.DUPLICATE,
                object ? in.objectPlace() : in.place(),
                Optional.of(value),
                Optional.of(Expectations.VALUE_ONCE),
                Optional.empty());
    }
}
