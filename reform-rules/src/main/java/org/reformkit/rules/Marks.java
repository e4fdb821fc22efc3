package org.reformkit.rules;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.reformkit.model.base.Element;
import org.reformkit.model.base.ElementId;

/**
 * Numbers that tell most findings of a slice from others at a glance, as whoever looks into each of them waits for memory.
 * Beside the findings, in their order. Immutable but for what is not asked yet.
 */
final class Marks {

    /** All bits; until they are known, any may be set. */
    private static final long UNKNOWN = -1;

    /** The hash of the id of each one's subject. */
    private final int[] subjects;
    /** Of each whom it names. A race finds the same twice, and half of a number is more bits than there are. */
    private final long[] named;

    private Marks(int[] subjects, long[] named) {
        this.subjects = subjects;
        this.named = named;
    }

    static Marks of(List<Found> found) {
        int[] subjects = new int[found.size()];
        for (int i = 0; i < subjects.length; i++) {
            subjects[i] = subject(found.get(i));
        }
        long[] named = new long[subjects.length];
        Arrays.fill(named, UNKNOWN);
        return new Marks(subjects, named);
    }

    private static int subject(Found found) {
        return found.subject() instanceof Element element ? element.elementId().hashCode() : 0;
    }

    /** The first place from {@code from} on that may be that of a finding on an element; how many there are, where none is. */
    int next(ElementId subject, int from) {
        int hash = subject.hashCode();
        int place = from;
        while (place < subjects.length && subjects[place] != hash) {
            place++;
        }
        return place;
    }

    /** Whether it is not known yet whom a finding names; its reasons may still be untold. */
    boolean isUnknown(int place) {
        return named[place] == UNKNOWN;
    }

    /** The first place from {@code from} on of a finding that may name any of those looked for; how many there are, else. */
    int next(Sieve sieve, int from) {
        int place = from;
        while (place < named.length && !mayNameAny(place, sieve)) {
            place++;
        }
        return place;
    }

    /** Whether the finding at {@code place} may name any of those looked for. */
    boolean mayNameAny(int place, Sieve sieve) {
        return sieve.mayHaveAny(named[place]);
    }

    /** Notes whom the finding at {@code place} names. */
    void note(int place, Found found) {
        if (isUnknown(place)) {
            named[place] = found.namedBits();
        }
    }

    /** Those of other findings on the same subjects. */
    @SuppressWarnings("ReferenceEquality") // what was told anew is another object
    Marks toldAnew(List<Found> before, List<Found> now) {
        long[] next = named.clone();
        for (int i = 0; i < next.length; i++) {
            next[i] = now.get(i) == before.get(i) ? next[i] : UNKNOWN;
        }
        return new Marks(subjects, next);
    }

    /** With {@code now} at {@code place}, or without any where it is null; in place of what stands there, or beside it. */
    Marks with(int place, boolean isReplaced, @Nullable Found now) {
        int length = subjects.length - (isReplaced ? 1 : 0) + (now == null ? 0 : 1);
        int[] nextSubjects = new int[length];
        long[] nextNamed = new long[length];
        int from = isReplaced ? place + 1 : place;
        int to = now == null ? place : place + 1;
        System.arraycopy(subjects, 0, nextSubjects, 0, place);
        System.arraycopy(subjects, from, nextSubjects, to, length - to);
        System.arraycopy(named, 0, nextNamed, 0, place);
        System.arraycopy(named, from, nextNamed, to, length - to);
        if (now != null) {
            nextSubjects[place] = subject(now);
            nextNamed[place] = UNKNOWN;
        }
        return new Marks(nextSubjects, nextNamed);
    }
}
