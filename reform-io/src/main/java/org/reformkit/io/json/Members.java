package org.reformkit.io.json;

import com.fasterxml.jackson.core.JsonToken;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Maps;
import java.io.IOException;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.reformkit.io.Expectation;
import org.reformkit.io.ProblemKind;

/**
 * The fields of an object, in the order in which they are written; any order is read. Each is declared once, for reading and
 * for writing.
 */
final class Members<B, T> {

    private static final int NONE = -1;
    private static final String NO_TAG = "";

    private final Member<B, T>[] members;
    private final String[] names;
    /** A bit for each field that must be there. */
    private final long required;

    private final Map<String, Integer> places;
    private final boolean firstLeads;
    private final Expectation known;

    private Members(Declaration<B, T> declaration) {
        @SuppressWarnings({"unchecked", "rawtypes"}) // an array cannot be generic
        Member<B, T>[] array = declaration.members.build().toArray(new Member[0]);
        this.members = array;
        this.firstLeads = declaration.firstLeads;
        this.places = Maps.newHashMapWithExpectedSize(members.length);
        this.names = new String[members.length];
        long mustBeThere = 0;
        for (int i = 0; i < members.length; i++) {
            names[i] = members[i].name();
            places.put(names[i], i);
            mustBeThere |= members[i].required().isPresent() ? 1L << i : 0;
        }
        this.required = mustBeThere;
        this.known = Expectation.of("fields", String.join(", ", names));
    }

    static <B, T> Declaration<B, T> declare() {
        return new Declaration<>();
    }

    /** Reads a whole object into {@code builder}; false if it is not one, or some field is missing or unreadable. */
    boolean read(JsonIn in, B builder) throws IOException {
        if (in.token() != JsonToken.START_OBJECT) {
            in.wrongType(Expectations.OBJECT);
            return false;
        }
        long place = in.place();
        in.down();
        boolean complete = true;
        long seen = 0;
        if (firstLeads) {
            in.at(members[0].name());
            if (in.seek(members[0].name())) {
                seen = 1;
                complete = members[0].read(in, builder);
                in.resume();
            }
        }
        complete &= readRest(in, builder, place, seen, NO_TAG);
        in.up();
        return complete;
    }

    /** Reads what is left of an object that was entered before and began at {@code place}; {@code tag} has been read. */
    boolean readRest(JsonIn in, B builder, long place, String tag) throws IOException {
        return readRest(in, builder, place, 0, tag);
    }

    private boolean readRest(JsonIn in, B builder, long place, long seenBefore, String tag) throws IOException {
        boolean complete = true;
        long seen = seenBefore;
        int next = 0;
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            in.at(name);
            int found = find(name, next);
            boolean again = found == NONE ? name.equals(tag) : (seen & 1L << found) != 0;
            if (again) {
                in.report(ProblemKind.DUPLICATE, in.place(), name, Expectations.FIELD_ONCE);
                in.next();
                in.skip();
            } else if (found == NONE) {
                in.report(ProblemKind.UNKNOWN_FIELD, in.place(), name, known);
                in.next();
                in.skip();
            } else {
                seen |= 1L << found;
                next = found + 1;
                in.next();
                complete &= members[found].read(in, builder);
            }
        }
        if ((seen & required) != required) {
            complete = false;
            reportMissing(in, required & ~seen, place);
        }
        in.atNone();
        in.readObjectAt(place);
        return complete;
    }

    void write(JsonOut out, T value) throws IOException {
        out.startObject();
        writeRest(out, value);
        out.endObject();
    }

    void writeRest(JsonOut out, T value) throws IOException {
        for (Member<B, T> member : members) {
            member.write(out, value);
        }
    }

    private void reportMissing(JsonIn in, long missing, long place) {
        for (int i = 0; i < members.length; i++) {
            if ((missing & 1L << i) != 0) {
                in.at(names[i]);
                in.report(ProblemKind.MISSING, place, Optional.empty(), members[i].required(), Optional.empty());
            }
        }
    }

    /** Most documents have the fields in the order of writing, and the parser gives each name as one object. */
    @SuppressWarnings({"StringEquality", "ReferenceEquality"})
    private int find(String name, int next) {
        for (int i = next; i < names.length; i++) {
            if (names[i] == name) {
                return i;
            }
        }
        return places.getOrDefault(name, NONE);
    }

    /** Gathers the fields. */
    static final class Declaration<B, T> {

        private final ImmutableList.Builder<Member<B, T>> members = ImmutableList.builder();
        private boolean firstLeads;

        private Declaration() {}

        <V> Declaration<B, T> required(String name, Codec<V> codec, Function<T, V> getter, BiConsumer<B, V> setter) {
            return add(new Member.Required<>(name, codec, getter, setter));
        }

        <V> Declaration<B, T> optional(
                String name, Codec<V> codec, Function<T, Optional<V>> getter, BiConsumer<B, V> setter) {
            return add(new Member.Maybe<>(name, codec, getter, setter));
        }

        /** A field that is not written where it has the value that it has where it is not there. */
        <V> Declaration<B, T> unless(
                V absent, String name, Codec<V> codec, Function<T, V> getter, BiConsumer<B, V> setter) {
            return optional(
                    name,
                    codec,
                    value -> Optional.of(getter.apply(value)).filter(some -> !some.equals(absent)),
                    setter);
        }

        <V> Declaration<B, T> list(
                String name,
                Codec<V> codec,
                Function<T, ? extends Collection<? extends V>> getter,
                BiConsumer<B, V> adder) {
            return add(new Member.Several<>(name, Items.any(codec), getter, adder));
        }

        /** A list in which no value stands twice. */
        <V> Declaration<B, T> set(
                String name,
                Codec<V> codec,
                Function<T, ? extends Collection<? extends V>> getter,
                BiConsumer<B, V> adder) {
            return add(new Member.Several<>(name, Items.distinct(codec, value -> value), getter, adder));
        }

        Declaration<B, T> add(Member<B, T> member) {
            members.add(member);
            return this;
        }

        /** The first field is read before the others wherever it stands, as they depend on it. */
        Declaration<B, T> firstLeads() {
            firstLeads = true;
            return this;
        }

        Members<B, T> done() {
            return new Members<>(this);
        }

        /** The codec of objects with these fields alone. */
        ObjectCodec<B, T> codec(Supplier<B> starter, Function<B, T> finisher) {
            return new ObjectCodec<>(done(), starter, finisher);
        }
    }
}
