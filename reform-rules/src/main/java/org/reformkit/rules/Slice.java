package org.reformkit.rules;

import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.List;

/** What one rule says of one jurisdiction, or of the whole; its findings in the order of their subjects' keys. */
record Slice(Counts counts, ImmutableList<Found> found) {

    static final Slice NOTHING = new Slice(Counts.NONE, ImmutableList.of());

    static Slice of(Counts counts, List<Found> found) {
        return new Slice(
                counts,
                Comparators.isInOrder(found, Comparator.naturalOrder())
                        ? ImmutableList.copyOf(found)
                        : ImmutableList.sortedCopyOf(found));
    }
}
