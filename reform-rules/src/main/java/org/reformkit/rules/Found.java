package org.reformkit.rules;

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
    /** All that it names, once that was asked; a race gathers it twice, with the same result. */
    private volatile ElementId @Nullable [] names;

    Found(Object subject, Finding finding) {
        this.subject = subject;
        this.finding = finding;
    }

    /** The same of the subject as it stands now, which the finding says the same of. */
    Found of(Object newSubject) {
        Found same = new Found(newSubject, finding);
        same.names = names;
        return same;
    }

    Object subject() {
        return subject;
    }

    Finding finding() {
        return finding;
    }

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

    /** Whether its words may change when any of {@code ids} does, which are few. */
    boolean namesAny(ElementId[] ids) {
        for (ElementId name : names()) {
            for (ElementId id : ids) {
                if (name.equals(id)) {
                    return true;
                }
            }
        }
        return false;
    }

    private ElementId[] names() {
        ElementId[] known = names;
        if (known == null) {
            Set<ElementId> all = new LinkedHashSet<>();
            forEachNamed(all::add);
            known = all.toArray(ElementId[]::new);
            names = known;
        }
        return known;
    }

    /** By subject, as all of one slice are of one rule. */
    @Override
    public int compareTo(Found other) {
        return finding.subject().compareTo(other.finding.subject());
    }
}
