package org.reformkit.rules;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.reformkit.model.agency.Division;
import org.reformkit.model.base.AgencyId;
import org.reformkit.model.base.Element;
import org.reformkit.model.base.ElementId;
import org.reformkit.model.base.ElementKind;
import org.reformkit.model.structure.ElementChange;
import org.reformkit.rules.check.Datum;
import org.reformkit.rules.grain.Grain;

/**
 * An element before and after an edit; null where it is not there.
 *
 * @param differing what differs between them, as the {@link Interests} say it
 */
record Effect(
        ElementId id, @Nullable Element before, @Nullable Element after, long differing) {

    static Effect of(ElementChange change, Interests interests) {
        @Nullable Element was = change.before().orElse(null);
        @Nullable Element is = change.after().orElse(null);
        return new Effect(change.id(), was, is, interests.differing(change.id().kind(), was, is));
    }

    /** Whether it may be a difference in which subjects of {@code grain} there are. */
    boolean isComingOrGoing(Grain<?> grain) {
        return (before == null || after == null)
                && grain.kind().filter(id.kind()::equals).isPresent();
    }

    /** Whether it goes by another name; what is not there goes by its id. */
    boolean isRenamed() {
        if (before == null || after == null) {
            return before != after;
        }
        return !Datum.name(before).equals(Datum.name(after));
    }

    /** Whether it is a division that came to another agency. */
    boolean isOfOtherAgency() {
        return id.kind() == ElementKind.DIVISION
                && before instanceof Division was
                && after instanceof Division is
                && !was.agency().equals(is.agency());
    }

    /** Calls {@code action} with the agency that a division was a part of, and with that of which it is one. */
    void forEachAgency(Consumer<AgencyId> action) {
        if (before instanceof Division division) {
            action.accept(division.agency());
        }
        if (after instanceof Division division) {
            action.accept(division.agency());
        }
    }
}
