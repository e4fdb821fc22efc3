package org.reformkit.rules;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.reformkit.model.agency.Division;
import org.reformkit.model.base.Element;
import org.reformkit.model.base.ElementId;
import org.reformkit.rules.check.Datum;
import org.reformkit.rules.check.Evidence;

/** A finding beside the subject it was found of. */
record Found(Object subject, Finding finding) implements Comparable<Found> {

    /** All that its words name: the subject, with the agency before a division's name, and the elements of its reasons. */
    void forEachNamed(Consumer<ElementId> action) {
        if (subject instanceof Element element) {
            action.accept(element.elementId());
        }
        if (subject instanceof Division division) {
            action.accept(division.agency());
        }
        named(finding.data(), action);
        for (Evidence reason : finding.evidence()) {
            named(reason.data(), action);
            named(reason.missing(), action);
        }
    }

    private static void named(Iterable<Datum> data, Consumer<ElementId> action) {
        for (Datum datum : data) {
            action.accept(datum.element());
        }
    }

    /** Whether its words may change when any of {@code ids} does. */
    boolean namesAny(Set<ElementId> ids) {
        return (subject instanceof Element element && ids.contains(element.elementId()))
                || (subject instanceof Division division && ids.contains(division.agency()))
                || isAnyNamed(finding.data(), ids)
                || isAnyNamed(finding.evidence(), ids);
    }

    private static boolean isAnyNamed(List<Datum> data, Set<ElementId> ids) {
        for (int i = 0; i < data.size(); i++) {
            if (ids.contains(data.get(i).element())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAnyNamed(ImmutableList<Evidence> reasons, Set<ElementId> ids) {
        for (int i = 0; i < reasons.size(); i++) {
            if (isAnyNamed(reasons.get(i).data(), ids)
                    || isAnyNamed(reasons.get(i).missing(), ids)) {
                return true;
            }
        }
        return false;
    }

    /** By subject, as all of one slice are of one rule. */
    @Override
    public int compareTo(Found other) {
        return finding.subject().compareTo(other.finding.subject());
    }
}
