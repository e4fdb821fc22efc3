package org.reformkit.io.json;

import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;
import java.util.Collection;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.reformkit.io.Expectation;

/** One field of an object: how it is read into a builder {@code B} and written from a value {@code T}. */
abstract class Member<B, T> {

    private final SerializedString name;
    private final Optional<Expectation> required;

    /** A field that must be there if {@code required} tells what it should be. */
    Member(String name, Optional<Expectation> required) {
        this.name = new SerializedString(name);
        this.required = required;
    }

    final String name() {
        return name.getValue();
    }

    /** What is expected where the field is missing; empty where it may be. */
    final Optional<Expectation> required() {
        return required;
    }

    /** Reads the value at the current token; false if it cannot be read. */
    abstract boolean read(JsonIn in, B builder) throws IOException;

    /** Writes name and value, or nothing where the value is absent. */
    abstract void write(JsonOut out, T value) throws IOException;

    final void writeName(JsonOut out) throws IOException {
        out.field(name);
    }

    /** A field that is always there. */
    static final class Required<B, T, V> extends Member<B, T> {

        private final Codec<V> codec;
        private final Function<T, V> getter;
        private final BiConsumer<B, V> setter;

        Required(String name, Codec<V> codec, Function<T, V> getter, BiConsumer<B, V> setter) {
            super(name, Optional.of(codec.expectation()));
            this.codec = codec;
            this.getter = getter;
            this.setter = setter;
        }

        @Override
        boolean read(JsonIn in, B builder) throws IOException {
            V value = codec.read(in);
            if (value == null) {
                return false;
            }
            setter.accept(builder, value);
            return true;
        }

        @Override
        void write(JsonOut out, T value) throws IOException {
            writeName(out);
            codec.write(out, getter.apply(value));
        }
    }

    /** A field that may be absent. */
    static final class Maybe<B, T, V> extends Member<B, T> {

        private final Codec<V> codec;
        private final Function<T, Optional<V>> getter;
        private final BiConsumer<B, V> setter;

        Maybe(String name, Codec<V> codec, Function<T, Optional<V>> getter, BiConsumer<B, V> setter) {
            super(name, Optional.empty());
            this.codec = codec;
            this.getter = getter;
            this.setter = setter;
        }

        @Override
        boolean read(JsonIn in, B builder) throws IOException {
            V value = codec.read(in);
            if (value == null) {
                return false;
            }
            setter.accept(builder, value);
            return true;
        }

        @Override
        void write(JsonOut out, T value) throws IOException {
            Optional<V> some = getter.apply(value);
            if (some.isPresent()) {
                writeName(out);
                codec.write(out, some.orElseThrow());
            }
        }
    }

    /** A list, absent where it is empty. */
    static final class Several<B, T, V> extends Member<B, T> {

        private final Items<V> items;
        private final Function<T, ? extends Collection<? extends V>> getter;
        private final BiConsumer<B, V> adder;

        Several(
                String name,
                Items<V> items,
                Function<T, ? extends Collection<? extends V>> getter,
                BiConsumer<B, V> adder) {
            super(name, Optional.empty());
            this.items = items;
            this.getter = getter;
            this.adder = adder;
        }

        @Override
        boolean read(JsonIn in, B builder) throws IOException {
            return items.read(in, builder, adder);
        }

        @Override
        void write(JsonOut out, T value) throws IOException {
            Collection<? extends V> all = getter.apply(value);
            if (!all.isEmpty()) {
                writeName(out);
                items.write(out, all);
            }
        }
    }
}
