package org.reformkit.io.json;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.reformkit.io.Expectation;

/** Values {@code C} that are written as a list of {@code V}. */
final class ListCodec<V, C> implements Codec<C> {

    private final Items<V> items;
    private final Function<C, ? extends Collection<V>> parts;
    private final Function<List<V>, C> finisher;

    ListCodec(Items<V> items, Function<C, ? extends Collection<V>> parts, Function<List<V>, C> finisher) {
        this.items = items;
        this.parts = parts;
        this.finisher = finisher;
    }

    static <V> ListCodec<V, ImmutableList<V>> of(Codec<V> item) {
        return new ListCodec<>(Items.any(item), list -> list, ImmutableList::copyOf);
    }

    @Override
    public @Nullable C read(JsonIn in) throws IOException {
        long place = in.place();
        List<V> list = new ArrayList<>(2);
        if (!items.read(in, list, List::add)) {
            return null;
        }
        try {
            return in.repeats().value(this, list, finisher);
        } catch (IllegalArgumentException | ArithmeticException refused) {
            in.invalid(place, refused);
            return null;
        }
    }

    @Override
    public void write(JsonOut out, C value) throws IOException {
        items.write(out, parts.apply(value));
    }

    @Override
    public Expectation expectation() {
        return Expectations.LIST;
    }
}
