package org.reformkit.io.json;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The keys of the items of one list so far. Few lists have many. */
final class Keys<V> {

    private static final int FEW = 8;

    private final Function<? super V, ?> keyOf;
    private final List<Object> few = new ArrayList<>(FEW);
    private @Nullable Set<Object> many;

    Keys(Function<? super V, ?> keyOf, V first) {
        this.keyOf = keyOf;
        few.add(keyOf.apply(first));
    }

    /** Adds the key of an item; false if it is there. */
    boolean add(V item) {
        Object key = keyOf.apply(item);
        if (many != null) {
            return many.add(key);
        }
        if (few.contains(key)) {
            return false;
        }
        few.add(key);
        if (few.size() == FEW) {
            many = new HashSet<>(few);
        }
        return true;
    }
}
