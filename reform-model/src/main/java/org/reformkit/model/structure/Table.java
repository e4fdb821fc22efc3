package org.reformkit.model.structure;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.RandomAccess;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Values in the order of their keys, in blocks, so that a change copies one block and the list of blocks, not the whole. A
 * key stands in its value, so a table holds the values alone.
 */
final class Table<K extends Comparable<? super K>, V> {

    private static final int FULL = 64;

    private final Function<? super V, ? extends K> keyOf;
    private final Object[][] blocks;
    private final int size;

    private Table(Function<? super V, ? extends K> keyOf, Object[][] blocks, int size) {
        this.keyOf = keyOf;
        this.blocks = blocks;
        this.size = size;
    }

    static <K extends Comparable<? super K>, V> Table<K, V> empty(Function<? super V, ? extends K> keyOf) {
        return new Table<>(keyOf, new Object[0][], 0);
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
        return new Table<>(keyOf, blocks, sorted.length);
    }

    int size() {
        return size;
    }

    @Nullable
    V get(K key) {
        int block = blockOf(key);
        if (block < 0) {
            return null;
        }
        int at = find(blocks[block], key);
        return at < 0 ? null : value(blocks[block][at]);
    }

    /** This table with {@code value} in place of the one with its key, or beside the others. */
    Table<K, V> with(V value) {
        K key = keyOf.apply(value);
        int block = Math.max(0, blockOf(key));
        if (blocks.length == 0) {
            return new Table<>(keyOf, new Object[][] {{value}}, 1);
        }
        Object[] old = blocks[block];
        int at = find(old, key);
        if (at >= 0) {
            if (old[at] == value) {
                return this;
            }
            Object[] changed = old.clone();
            changed[at] = value;
            return withBlock(block, size, changed);
        }
        Object[] grown = new Object[old.length + 1];
        int place = -at - 1;
        System.arraycopy(old, 0, grown, 0, place);
        grown[place] = value;
        System.arraycopy(old, place, grown, place + 1, old.length - place);
        if (grown.length <= 2 * FULL) {
            return withBlock(block, size + 1, grown);
        }
        return withBlock(
                block, size + 1, Arrays.copyOfRange(grown, 0, FULL), Arrays.copyOfRange(grown, FULL, grown.length));
    }

    /** This table without the value of {@code key}. */
    Table<K, V> without(K key) {
        int block = blockOf(key);
        int at = block < 0 ? -1 : find(blocks[block], key);
        if (at < 0) {
            return this;
        }
        Object[] old = blocks[block];
        if (old.length == 1) {
            return withBlock(block, size - 1);
        }
        Object[] shrunk = new Object[old.length - 1];
        System.arraycopy(old, 0, shrunk, 0, at);
        System.arraycopy(old, at + 1, shrunk, at, shrunk.length - at);
        return withBlock(block, size - 1, shrunk);
    }

    /** All values in order, as a list that never changes. */
    List<V> values() {
        return new View();
    }

    Stream<V> stream() {
        return Arrays.stream(blocks).flatMap(Arrays::stream).map(this::value);
    }

    private Table<K, V> withBlock(int at, int newSize, Object[]... replacements) {
        Object[][] next = new Object[blocks.length - 1 + replacements.length][];
        System.arraycopy(blocks, 0, next, 0, at);
        System.arraycopy(replacements, 0, next, at, replacements.length);
        System.arraycopy(blocks, at + 1, next, at + replacements.length, blocks.length - at - 1);
        return new Table<>(keyOf, next, newSize);
    }

    /** The last block that does not begin after {@code key}, or -1. */
    private int blockOf(K key) {
        int low = 0;
        int high = blocks.length - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            if (Table.<K, V>keyOf(keyOf, blocks[middle][0]).compareTo(key) <= 0) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return high;
    }

    /** The place of {@code key} in {@code block}, or -(insertion place) - 1. */
    private int find(Object[] block, K key) {
        int low = 0;
        int high = block.length - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = Table.<K, V>keyOf(keyOf, block[middle]).compareTo(key);
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
    private V value(Object value) {
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

    /** The values as one list; the walk goes block by block, a look-up finds its block by halving. */
    private final class View extends AbstractList<V> implements RandomAccess {
        /** The index of the first value of each block. */
        private final int[] starts = new int[blocks.length];

        View() {
            for (int i = 1; i < blocks.length; i++) {
                starts[i] = starts[i - 1] + blocks[i - 1].length;
            }
        }

        @Override
        public V get(int index) {
            Objects.checkIndex(index, size);
            int found = blocks.length == 1 ? 0 : Arrays.binarySearch(starts, index);
            int block = found >= 0 ? found : -found - 2;
            return value(blocks[block][index - starts[block]]);
        }

        @Override
        public int size() {
            return size;
        }

        @Override
        public void forEach(Consumer<? super V> action) {
            for (Object[] block : blocks) {
                for (Object each : block) {
                    action.accept(value(each));
                }
            }
        }
    }
}
