package org.reformkit.model.quota;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.Map;
import java.util.SortedMap;

/**
 * Counts by key (分项数量): keys ascending, every stored count at least 1, so that equal amounts are equal vectors. The sum
 * of all counts always fits an {@code int}, so a sum over some of them needs no check.
 */
final class CountVector<K extends Comparable<? super K>> {

    /** Shared with other vectors of the same keys. */
    private final ImmutableList<K> keys;

    private final int[] counts;
    private final int total;

    private CountVector(ImmutableList<K> keys, int[] counts) {
        int sum = 0;
        for (int count : counts) {
            sum = Math.addExact(sum, count);
        }
        this.keys = keys;
        this.counts = counts;
        this.total = sum;
    }

    static <K extends Comparable<? super K>> CountVector<K> none() {
        return new CountVector<K>(ImmutableList.of(), new int[0]);
    }

    static <K extends Comparable<? super K>> CountVector<K> of(K key, int count) {
        return count == 0 ? none() : new CountVector<>(ImmutableList.of(key), new int[] {count});
    }

    /** Counts must have been checked; those of 0 are left out. */
    static <K extends Comparable<? super K>> CountVector<K> of(SortedMap<K, Integer> countsByKey) {
        ImmutableList.Builder<K> keys = ImmutableList.builder();
        int[] counts = new int[countsByKey.size()];
        int size = 0;
        for (Map.Entry<K, Integer> entry : countsByKey.entrySet()) {
            if (entry.getValue() != 0) {
                keys.add(entry.getKey());
                counts[size++] = entry.getValue();
            }
        }
        return new CountVector<>(keys.build(), Arrays.copyOf(counts, size));
    }

    static void checkCount(String subject, Object key, int count) {
        checkArgument(count >= 0, "%s '%s': count '%s' is negative. Expected 0 or more.", subject, key, count);
    }

    static String insufficient(String subject, Object key, int available, int requested) {
        return "%s '%s': '%s' requested, '%s' available. Expected at most %s."
                .formatted(subject, key, requested, available, available);
    }

    int size() {
        return counts.length;
    }

    K key(int index) {
        return keys.get(index);
    }

    int count(int index) {
        return counts[index];
    }

    int count(K key) {
        int index = keys.indexOf(key);
        return index < 0 ? 0 : counts[index];
    }

    int total() {
        return total;
    }

    CountVector<K> plus(CountVector<K> other) {
        return other.size() == 0 ? this : size() == 0 ? other : merge(other, 1);
    }

    /** Only for an {@code other} of which nothing is missing here. */
    CountVector<K> minus(CountVector<K> other) {
        return other.size() == 0 ? this : merge(other, -1);
    }

    /** The index of the first line of {@code other} that has more than this vector, or -1. */
    int firstMissing(CountVector<K> other) {
        for (int i = 0; i < other.size(); i++) {
            if (count(other.key(i)) < other.counts[i]) {
                return i;
            }
        }
        return -1;
    }

    private CountVector<K> merge(CountVector<K> other, int sign) {
        ImmutableList.Builder<K> mergedKeys = ImmutableList.builder();
        int[] merged = new int[size() + other.size()];
        int size = 0;
        int i = 0;
        int j = 0;
        while (i < size() || j < other.size()) {
            int order = i == size() ? 1 : j == other.size() ? -1 : key(i).compareTo(other.key(j));
            K key = order <= 0 ? key(i) : other.key(j);
            int mine = order <= 0 ? counts[i++] : 0;
            int theirs = order >= 0 ? sign * other.counts[j++] : 0;
            int count = Math.addExact(mine, theirs);
            if (count != 0) {
                mergedKeys.add(key);
                merged[size++] = count;
            }
        }
        ImmutableList<K> result = mergedKeys.build();
        return new CountVector<>(result.equals(keys) ? keys : result, Arrays.copyOf(merged, size));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CountVector<?> vector
                && total == vector.total
                && Arrays.equals(counts, vector.counts)
                && keys.equals(vector.keys);
    }

    @Override
    public int hashCode() {
        return 31 * keys.hashCode() + Arrays.hashCode(counts);
    }

    /** The written form, such as {@code ADMINISTRATIVE:17;INSTITUTION:5}. */
    @Override
    public String toString() {
        return WrittenCounts.write(this);
    }
}
