package org.reformkit.rules;

import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What one rule says of one jurisdiction, or of the whole; its findings in the order of their subjects' keys. */
record Slice(Tally tally, ImmutableList<Found> found) {

    /** Where a rule looked at nothing at all. */
    static final Slice NOTHING = new Slice(Tally.none("", Optional.empty()), ImmutableList.of());

    static Slice of(Tally tally, List<Found> found) {
        return new Slice(
                tally,
                Comparators.isInOrder(found, Comparator.naturalOrder())
                        ? ImmutableList.copyOf(found)
                        : ImmutableList.sortedCopyOf(found));
    }

    /** The finding on a subject, or null where it has none. */
    @Nullable
    Found of(String subject) {
        int place = place(subject);
        return place < 0 ? null : found.get(place);
    }

    /** The same with this in place of what was found of the subject before; nothing, where it is null. */
    Slice with(Tally newTally, String subject, @Nullable Found now) {
        int place = place(subject);
        if (place < 0 && now == null) {
            return new Slice(newTally, found);
        }
        int begin = place < 0 ? -place - 1 : place;
        ImmutableList.Builder<Found> next = ImmutableList.builderWithExpectedSize(found.size() + 1);
        next.addAll(found.subList(0, begin));
        if (now != null) {
            next.add(now);
        }
        next.addAll(found.subList(place < 0 ? begin : begin + 1, found.size()));
        return new Slice(newTally, next.build());
    }

    private int place(String subject) {
        return Collections.binarySearch(
                Lists.transform(found, some -> some.finding().subject()), subject);
    }
}
