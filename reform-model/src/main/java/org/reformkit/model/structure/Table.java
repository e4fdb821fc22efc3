package org.reformkit.model.structure;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Values in the order of their keys, in blocks, so that a change copies one block and the list of blocks, not the whole. A
 * key stands in its value, so a table holds the values alone. Where each key stands is noted once many were looked for.
 */
final class Table<K extends Comparable<? super K>, V> {

    private static final int FULL = 64;
    /** Up to this size it is quicker to look at each. */
    private static final int FEW = 4;
    /** To note where each key stands costs about as much as to look for one in so many of them by halving. */
    private static final int WORTHWHILE = 8;

    private final Function<? super V, ? extends K> keyOf;
    private final Object[][] blocks;
    /** The place of the first value of each block; null while all but the last are full, and nobody needs to look. */
    private final int @Nullable [] starts;

    private final int size;

    /** A race notes them twice, with the same result. */
    private volatile @Nullable Places places;

    /**
     * About how many keys were looked for while no places were noted, here and in all tables that came of the same one by
     * changes; a race may lose some.
     */
    private final int[] asked;

    /** Null, or how this table came of another one. */
    private final @Nullable Replacement replacement;

    private Table(
            Function<? super V, ? extends K> keyOf,
            Object[][] blocks,
            int @Nullable [] starts,
            int size,
            @Nullable Places places,
            int[] asked,
            @Nullable Replacement replacement) {
        this.keyOf = keyOf;
        this.blocks = blocks;
        this.starts = starts;
        this.size = size;
        this.places = places;
        this.asked = asked;
        this.replacement = replacement;
    }

    /**
     * That values were replaced and nothing else.
     *
     * @param before the blocks of the table before, which alone has these; not the table, which may know of another one before
     * @param places where they stand, ascending
     */
    @SuppressWarnings("ArrayRecordComponent") // nobody compares them, and nobody else sees the arrays
    private record Replacement(Object[][] before, int[] places) {}

    static <K extends Comparable<? super K>, V> Table<K, V> empty(Function<? super V, ? extends K> keyOf) {
        return new Table<>(keyOf, new Object[0][], null, 0, null, new int[1], null);
    }

    /** The table of {@code values}, whose keys differ. */
    static <K extends Comparable<? super K>, V> Table<K, V> of(
            Function<? super V, ? extends K> keyOf, Collection<? extends V> values) {
        Object[] sorted = values.toArray();
        Arrays.sort(sorted, (a, b) -> Table.<K, V>keyOf(keyOf, a).compareTo(keyOf(keyOf, b)));
        Object[][] blocks = new Object[(sorted.length + FULL - 1) / FULL][];
        for (int i = 0; i < blocks.length; i++) {
            blocks[i] = Arrays.copyOfRange(sorted, i * FULL, Math.min(sorted.length, (i + 1) * FULL));
        }
        return new Table<>(keyOf, blocks, startsOf(blocks), sorted.length, null, new int[1], null);
    }

    int size() {
        return size;
    }

    @Nullable
    V get(K key) {
        int place = place(key);
        return place < 0 ? null : at(place);
    }

    /** The value at {@code place}, from 0. */
    V at(int place) {
        int block = blockAt(place);
        return value(blocks[block][place - start(block)]);
    }

    /** The place of {@code key}, or a negative number. */
    int place(K key) {
        if (size <= FEW) {
            for (int i = 0; i < size; i++) {
                if (key.equals(keyOf.apply(at(i)))) {
                    return i;
                }
            }
            return -1;
        }
        Places known = places;
        if (known == null) {
            if (size > Places.MOST || asked[0] < size / WORTHWHILE) {
                asked[0]++;
                return halving(key);
            }
            known = places();
        }
        for (int slot = known.slot(key.hashCode()); ; slot = known.next(slot)) {
            int place = known.at(slot);
            if (place >= 0 && key.equals(keyOf.apply(at(place)))) {
                return place;
            }
            if (place == Places.FREE) {
                return -1;
            }
        }
    }

    /** The place at which {@code key}, which is not here, would come to stand. */
    int insertion(K key) {
        return -halving(key) - 1;
    }

    /** This table with {@code value} in place of the one with its key, or beside the others. */
    Table<K, V> with(V value) {
        K key = keyOf.apply(value);
        int place = place(key);
        return place < 0 ? inserted(insertion(key), value) : replaced(new int[] {place}, i -> value);
    }

    /** This table without the value of {@code key}. */
    Table<K, V> without(K key) {
        int place = place(key);
        return place < 0 ? this : removed(place);
    }

    /**
     * With another value of the same key at each of {@code places} that is one; what gives them gives null for what stays as
     * it is.
     */
    Table<K, V> replaced(int[] places, IntFunction<? extends @Nullable V> values) {
        Object[] @Nullable [] next = null;
        int[] changed = new int[places.length];
        int count = 0;
        for (int i = 0; i < places.length; i++) {
            V value = places[i] < 0 ? null : values.apply(i);
            if (value == null) {
                continue;
            }
            int block = blockAt(places[i]);
            int at = places[i] - start(block);
            if (blocks[block][at] != value) {
                next = next == null ? blocks.clone() : next;
                next[block] = next[block] == blocks[block] ? blocks[block].clone() : next[block];
                next[block][at] = value;
                changed[count++] = places[i];
            }
        }
        if (next == null) {
            return this;
        }
        Arrays.sort(changed, 0, count);
        Replacement ofThis = new Replacement(blocks, Arrays.copyOf(changed, count));
        return new Table<>(keyOf, next, starts, size, this.places, asked, ofThis);
    }

    /**
     * The places, ascending, at which this table has other values than {@code before}, of which it came by replacing these
     * and nothing else; null where it came another way.
     */
    int @Nullable [] replacedSince(Table<K, V> before) {
        return replacement != null && replacement.before == before.blocks ? replacement.places : null;
    }

    /** With {@code value} as a new one at {@code place}. */
    Table<K, V> inserted(int place, V value) {
        Places known = places;
        Places grown = known == null || size == Places.MOST
                ? null
                : known.inserted(place, keyOf.apply(value).hashCode());
        if (blocks.length == 0) {
            return new Table<>(keyOf, new Object[][] {{value}}, null, 1, grown, new int[1], null);
        }
        int block = place == size ? blocks.length - 1 : blockAt(place);
        Object[] old = blocks[block];
        Object[] longer = new Object[old.length + 1];
        int at = place - start(block);
        System.arraycopy(old, 0, longer, 0, at);
        longer[at] = value;
        System.arraycopy(old, at, longer, at + 1, old.length - at);
        return longer.length <= 2 * FULL
                ? withBlock(block, size + 1, grown, longer)
                : withBlock(
                        block,
                        size + 1,
                        grown,
                        Arrays.copyOfRange(longer, 0, FULL),
                        Arrays.copyOfRange(longer, FULL, longer.length));
    }

    /** Without the value at {@code place}. */
    Table<K, V> removed(int place) {
        Places known = places;
        Places shrunk = known == null
                ? null
                : known.removed(place, keyOf.apply(at(place)).hashCode());
        int block = blockAt(place);
        Object[] old = blocks[block];
        if (old.length == 1) {
            return withBlock(block, size - 1, shrunk);
        }
        Object[] shorter = new Object[old.length - 1];
        int at = place - start(block);
        System.arraycopy(old, 0, shorter, 0, at);
        System.arraycopy(old, at + 1, shorter, at, shorter.length - at);
        return withBlock(block, size - 1, shrunk, shorter);
    }

    /** All values in order, as a list that never changes. */
    List<V> values() {
        return new TableView<>(this);
    }

    /** What stands in each block; nobody changes it. */
    Object[][] blocks() {
        return blocks;
    }

    Stream<V> stream() {
        return Arrays.stream(blocks).flatMap(Arrays::stream).map(this::value);
    }

    /**
     * How many values from {@code place} on are the very objects from {@code otherPlace} on of the other, as far as both blocks
     * go; for a block that both have that is known without a look.
     */
    int shared(int place, Table<K, V> other, int otherPlace) {
        int block = blockAt(place);
        int otherBlock = other.blockAt(otherPlace);
        Object[] mine = blocks[block];
        Object[] others = other.blocks[otherBlock];
        int at = place - start(block);
        int otherAt = otherPlace - other.start(otherBlock);
        if (mine == others && at == otherAt) {
            return mine.length - at;
        }
        int most = Math.min(mine.length - at, others.length - otherAt);
        int same = 0;
        while (same < most && mine[at + same] == others[otherAt + same]) {
            same++;
        }
        return same;
    }

    /** The order of the keys of two values. */
    int compare(V one, V other) {
        return keyOf.apply(one).compareTo(keyOf.apply(other));
    }

    private Table<K, V> withBlock(int at, int newSize, @Nullable Places newPlaces, Object[]... replacements) {
        Object[][] next = new Object[blocks.length - 1 + replacements.length][];
        System.arraycopy(blocks, 0, next, 0, at);
        System.arraycopy(replacements, 0, next, at, replacements.length);
        System.arraycopy(blocks, at + 1, next, at + replacements.length, blocks.length - at - 1);
        return new Table<>(keyOf, next, startsOf(next), newSize, newPlaces, asked, null);
    }

    private static int @Nullable [] startsOf(Object[][] blocks) {
        boolean areFull = true;
        for (int i = 0; i < blocks.length - 1; i++) {
            areFull &= blocks[i].length == FULL;
        }
        if (areFull) {
            return null;
        }
        int[] starts = new int[blocks.length];
        for (int i = 1; i < blocks.length; i++) {
            starts[i] = starts[i - 1] + blocks[i - 1].length;
        }
        return starts;
    }

    private int start(int block) {
        return starts == null ? block * FULL : starts[block];
    }

    private Places places() {
        Places noted = Places.of(size, place -> keyOf.apply(at(place)).hashCode());
        places = noted;
        return noted;
    }

    /** The block of a place. Blocks are full at first, so the one it would be in then is tried before all others. */
    private int blockAt(int place) {
        int block = Math.min(place / FULL, blocks.length - 1);
        if (starts == null
                || (starts[block] <= place && place < (block + 1 < starts.length ? starts[block + 1] : size))) {
            return block;
        }
        int found = Arrays.binarySearch(starts, place);
        return found >= 0 ? found : -found - 2;
    }

    /** The place of {@code key}, or -(insertion place) - 1. */
    private int halving(K key) {
        int low = 0;
        int high = size - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = keyOf.apply(at(middle)).compareTo(key);
            if (order == 0) {
                return middle;
            }
            if (order < 0) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return -low - 1;
    }

    private static <K, V> K keyOf(Function<? super V, ? extends K> keyOf, Object value) {
        @SuppressWarnings("unchecked") // only values of type V are put into blocks
        V typed = (V) value;
        return keyOf.apply(typed);
    }

    @SuppressWarnings("unchecked") // only values of type V are put into blocks
    V value(Object value) {
        return (V) value;
    }

    @Override
    public boolean equals(@Nullable Object object) {
        if (this == object) {
            return true;
        }
        if (!(object instanceof Table<?, ?> other) || size != other.size) {
            return false;
        }
        return Arrays.equals(blocks, other.blocks, (a, b) -> a == b || Arrays.equals(a, b) ? 0 : 1)
                || values().equals(other.values());
    }

    @Override
    public int hashCode() {
        return values().hashCode();
    }

    @Override
    public String toString() {
        return values().toString();
    }
}
