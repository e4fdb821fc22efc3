package org.reformkit.rules;

import java.util.Set;
import java.util.function.Consumer;
import org.reformkit.model.base.Element;
import org.reformkit.model.base.ElementId;
import org.reformkit.rules.check.Datum;
import org.reformkit.rules.check.Evidence;

/** A finding beside the subject it was found of. */
record Found(Object subject, Finding finding) implements Comparable<Found> {

    /** All that its words name: the subject and what it refers to, and the elements of its reasons. */
    void forEachNamed(Consumer<ElementId> action) {
        if (subject instanceof Element element) {
            action.accept(element.elementId());
            element.references().forEach(action);
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
        boolean[] isNamed = {false};
        forEachNamed(id -> isNamed[0] |= ids.contains(id));
        return isNamed[0];
    }

    /** By subject, as all of one slice are of one rule. */
    @Override
    public int compareTo(Found other) {
        return finding.subject().compareTo(other.finding.subject());
    }
}
