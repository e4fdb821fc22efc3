package org.reformkit.rules;

import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.reformkit.model.base.Element;
import org.reformkit.model.base.ElementId;
import org.reformkit.rules.check.Verdict;

/** What one rule says of one jurisdiction, or of the whole; its findings in the order of their subjects' keys. Immutable. */
final class Slice {

    /** Where a rule looked at nothing at all. */
    static final Slice NOTHING = new Slice(Tally.none("", Optional.empty()), ImmutableList.of());

    private static final int NOWHERE = -1;

    private final Tally tally;
    /** Here, too, so that an edit which changes nothing that is counted does not wait for the tally. */
    private final @Nullable Verdict common;

    private final ImmutableList<Found> found;
    /** Made by the first edit that looks here; a race makes them twice, with the same result. */
    private @Nullable Marks marks;

    Slice(Tally tally, ImmutableList<Found> found) {
        this(tally, found, null);
    }

    private Slice(Tally tally, ImmutableList<Found> found, @Nullable Marks marks) {
        this.tally = tally;
        this.common = common(tally);
        this.found = found;
        this.marks = marks;
    }

    private static @Nullable Verdict common(Tally tally) {
        if (tally.notApplicable() == 0) {
            return Verdict.SATISFIED;
        }
        return tally.satisfied() == 0 ? Verdict.NOT_APPLICABLE : null;
    }

    static Slice of(Tally tally, List<Found> found) {
        return new Slice(
                tally,
                Comparators.isInOrder(found, Comparator.naturalOrder())
                        ? ImmutableList.copyOf(found)
                        : ImmutableList.sortedCopyOf(found));
    }

    Tally tally() {
        return tally;
    }

    /** The verdict of all subjects without a finding; null where not all have the same. */
    @Nullable
    Verdict common() {
        return common;
    }

    ImmutableList<Found> found() {
        return found;
    }

    /** To tell the findings from each other at a glance. */
    Marks marks() {
        Marks known = marks;
        if (known == null) {
            known = Marks.of(found);
            marks = known;
        }
        return known;
    }

    /** The place of the finding on an element, or a negative number. */
    int place(ElementId subject) {
        if (found.isEmpty()) {
            return NOWHERE;
        }
        int place = marks().next(subject, 0);
        while (place < found.size() && !isOn(subject, found.get(place))) {
            place = marks().next(subject, place + 1);
        }
        return place < found.size() ? place : NOWHERE;
    }

    private static boolean isOn(ElementId subject, Found some) {
        return some.subject() instanceof Element element && element.elementId().equals(subject);
    }

    /** Whether this very finding stands here. */
    @SuppressWarnings("ReferenceEquality") // what is found anew is another object, also where it is equal
    boolean has(Found some) {
        int place = Collections.binarySearch(found, some);
        return place >= 0 && found.get(place) == some;
    }

    /** The same with these in place of the findings, each on the same subject; some are the very same. */
    Slice toldAnew(ImmutableList<Found> next) {
        return new Slice(tally, next, marks().toldAnew(found, next));
    }

    /** The same with this in place of the finding at {@code place}; without that, where it is null. */
    Slice replaced(Tally newTally, int place, @Nullable Found now) {
        return spliced(newTally, place, place + 1, now);
    }

    /** The same with this beside the others; nothing more, where it is null. */
    Slice with(Tally newTally, @Nullable Found now) {
        if (now == null) {
            return new Slice(newTally, found, marks);
        }
        int place = -Collections.binarySearch(found, now) - 1;
        return spliced(newTally, place, place, now);
    }

    private Slice spliced(Tally newTally, int place, int rest, @Nullable Found now) {
        int size = found.size() - (rest - place) + (now == null ? 0 : 1);
        ImmutableList.Builder<Found> next = ImmutableList.builderWithExpectedSize(size);
        next.addAll(found.subList(0, place));
        if (now != null) {
            next.add(now);
        }
        next.addAll(found.subList(rest, found.size()));
        return new Slice(newTally, next.build(), marks().with(place, rest > place, now));
    }
}
