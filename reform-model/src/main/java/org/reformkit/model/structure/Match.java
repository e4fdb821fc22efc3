package org.reformkit.model.structure;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.reformkit.model.base.Element;
import org.reformkit.model.base.ElementKind;

/**
 * Elements of one kind that ask for a key, and elements of another that bear keys (按值对应): which of these is the first to bear what
 * each of those asks for, within a jurisdiction. A structure keeps what it found, so a match is made once and kept as a
 * constant; two are the same only where they are one object.
 */
public final class Match {

    /** The place where nobody bears the key. */
    public static final int NOBODY = -1;

    private final ElementKind asking;
    private final ElementKind bearing;
    private final Function<Element, ? extends Optional<?>> wanted;
    private final Function<Element, ? extends Iterable<?>> borne;

    private Match(
            ElementKind asking,
            Function<Element, ? extends Optional<?>> wanted,
            ElementKind bearing,
            Function<Element, ? extends Iterable<?>> borne) {
        this.asking = asking;
        this.wanted = wanted;
        this.bearing = bearing;
        this.borne = borne;
    }

    /** The match of what elements of {@code asking} want with what those of {@code bearing} bear, by {@code equals}. */
    @SuppressWarnings("unchecked") // a kind has one type of elements
    public static <E extends Element, F extends Element> Match of(
            ElementKind asking,
            Function<? super E, ? extends Optional<?>> wanted,
            ElementKind bearing,
            Function<? super F, ? extends Iterable<?>> borne) {
        return new Match(asking, element -> wanted.apply((E) element), bearing, element -> borne.apply((F) element));
    }

    /** The kind of those that ask. */
    public ElementKind asking() {
        return asking;
    }

    /** The kind of those that bear. */
    public ElementKind bearing() {
        return bearing;
    }

    ColumnValues places(Iterable<Element> askers, int count, Iterable<Element> bearers) {
        Map<Object, Integer> first = new HashMap<>();
        int place = 0;
        for (Element bearer : bearers) {
            for (Object key : borne.apply(bearer)) {
                first.putIfAbsent(key, place);
            }
            place++;
        }
        int[] places = new int[count];
        int at = 0;
        for (Element asker : askers) {
            Optional<?> key = wanted.apply(asker);
            places[at++] = key.isEmpty() ? Column.UNKNOWN : first.getOrDefault(key.get(), NOBODY);
        }
        return ColumnValues.of(places);
    }
}
