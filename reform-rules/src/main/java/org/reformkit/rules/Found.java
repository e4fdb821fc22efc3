package org.reformkit.rules;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.reformkit.model.agency.Division;
import org.reformkit.model.base.Element;
import org.reformkit.model.base.ElementId;
import org.reformkit.rules.check.Datum;
import org.reformkit.rules.check.Evidence;

/** A finding beside the subject it was found of. */
final class Found implements Comparable<Found> {

    private final Object subject;
    private final Finding finding;
    /** Whether it may name something of another jurisdiction than its own. */
    private final boolean mayNameOthers;
    /** The elements of its reasons, once that was asked; a race gathers them twice, with the same result. */
    private volatile @Nullable Gathered gathered;

    Found(Object subject, Finding finding, boolean mayNameOthers) {
        this(subject, finding, mayNameOthers, null);
    }

    private Found(Object subject, Finding finding, boolean mayNameOthers, @Nullable Gathered gathered) {
        this.subject = subject;
        this.finding = finding;
        this.mayNameOthers = mayNameOthers;
        this.gathered = gathered;
    }

    /** The same of the subject as it stands now, which the finding says the same of. */
    Found of(Object newSubject) {
        return new Found(newSubject, finding, mayNameOthers, gathered);
    }

    Object subject() {
        return subject;
    }

    Finding finding() {
        return finding;
    }

    /** Whether it may name something of another jurisdiction than its own; to know more, its reasons must be told. */
    boolean mayNameOthers() {
        return mayNameOthers;
    }

    /** All that its words name: the subject, with the agency before a division's name, and the elements of its reasons. */
    void forEachNamed(Consumer<ElementId> action) {
        if (subject instanceof Element element) {
            action.accept(element.elementId());
        }
        if (subject instanceof Division division) {
            action.accept(division.agency());
        }
        elements().forEach(action);
    }

    /** Whether the subject is called by the name of any of {@code ids}. */
    boolean isCalledBy(ImmutableSet<ElementId> ids) {
        return !ids.isEmpty()
                && subject instanceof Element element
                && (ids.contains(element.elementId())
                        || (subject instanceof Division division && ids.contains(division.agency())));
    }

    /** The elements of its reasons, whose names and sources are told. */
    ImmutableList<ElementId> elements() {
        return gathered().elements();
    }

    /** The {@link #bits} of its elements. */
    long elementBits() {
        return gathered().bits();
    }

    /** A bit for the hash of each, by which most others are told from them. */
    static long bits(Iterable<ElementId> ids) {
        long bits = 0;
        for (ElementId id : ids) {
            bits |= 1L << id.hashCode();
        }
        return bits;
    }

    private Gathered gathered() {
        Gathered known = gathered;
        if (known == null) {
            Set<ElementId> all = new LinkedHashSet<>();
            add(finding.data(), all);
            for (Evidence reason : finding.evidence()) {
                add(reason.data(), all);
                add(reason.missing(), all);
            }
            known = new Gathered(ImmutableList.copyOf(all), bits(all));
            gathered = known;
        }
        return known;
    }

    private record Gathered(ImmutableList<ElementId> elements, long bits) {}

    private static void add(Iterable<Datum> data, Set<ElementId> all) {
        for (Datum datum : data) {
            all.add(datum.element());
        }
    }

    /** By subject, as all of one slice are of one rule. */
    @Override
    public int compareTo(Found other) {
        return finding.subject().compareTo(other.finding.subject());
    }
}
