package org.reformkit.rules;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Lists;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.reformkit.model.agency.Division;
import org.reformkit.model.base.Element;
import org.reformkit.model.base.ElementId;
import org.reformkit.model.relation.Relation;
import org.reformkit.rules.check.Datum;
import org.reformkit.rules.check.Evidence;

/** A finding beside the subject it was found of. */
final class Found implements Comparable<Found> {

    private final Object subject;
    private final Finding finding;
    /** Whether it may name something of another jurisdiction than its own. */
    private final boolean mayNameOthers;
    /** What its reasons rest on, once that was asked; a race gathers them twice, with the same result. */
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

    /**
     * All that its words name: the subject, with the agency before a division's name and the owner of a relation, and the
     * elements of its reasons.
     */
    void forEachNamed(Consumer<ElementId> action) {
        forEachCalling(action);
        data().forEach(datum -> action.accept(datum.element()));
    }

    /** Those by whose names the subject is called. */
    private void forEachCalling(Consumer<ElementId> action) {
        if (subject instanceof Element element) {
            action.accept(element.elementId());
        }
        if (subject instanceof Division division) {
            action.accept(division.agency());
        }
        if (subject instanceof Relation relation) {
            action.accept(relation.owner());
        }
    }

    /** Whether the subject is called by the name of any of {@code ids}, as {@link #forEachCalling} tells. */
    boolean isCalledBy(ImmutableSet<ElementId> ids) {
        if (ids.isEmpty()) {
            return false;
        }
        return (subject instanceof Element element && ids.contains(element.elementId()))
                || (subject instanceof Division division && ids.contains(division.agency()))
                || (subject instanceof Relation relation && ids.contains(relation.owner()));
    }

    /** All that its reasons rest on. */
    ImmutableList<Datum> data() {
        return gathered().data();
    }

    /** The {@link Sieve#bits} of all that it {@link #forEachNamed names}. */
    long namedBits() {
        List<ElementId> calling = new ArrayList<>(2);
        forEachCalling(calling::add);
        return gathered().bits() | Sieve.bits(calling);
    }

    private Gathered gathered() {
        Gathered known = gathered;
        if (known == null) {
            ImmutableList<Datum> data = isOneReason() ? finding.data() : ofAllReasons();
            known = new Gathered(data, Sieve.bits(Lists.transform(data, Datum::element)));
            gathered = known;
        }
        return known;
    }

    /** Whether all is said by the data of the finding, as mostly. */
    @SuppressWarnings("ReferenceEquality") // only spares the gathering
    private boolean isOneReason() {
        ImmutableList<Evidence> reasons = finding.evidence();
        return reasons.size() == 1
                && reasons.get(0).data() == finding.data()
                && reasons.get(0).missing().isEmpty();
    }

    private ImmutableList<Datum> ofAllReasons() {
        ImmutableSet.Builder<Datum> all = ImmutableSet.builder();
        all.addAll(finding.data());
        for (Evidence reason : finding.evidence()) {
            all.addAll(reason.data()).addAll(reason.missing());
        }
        return all.build().asList();
    }

    private record Gathered(ImmutableList<Datum> data, long bits) {}

    /** By the key of the subject, as all of one slice are of one rule; ids of one kind order as their texts do. */
    @Override
    public int compareTo(Found other) {
        return subject instanceof Element mine && other.subject instanceof Element others
                ? mine.elementId().compareTo(others.elementId())
                : finding.subject().compareTo(other.finding.subject());
    }
}
