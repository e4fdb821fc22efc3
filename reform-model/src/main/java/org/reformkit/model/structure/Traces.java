package org.reformkit.model.structure;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import java.util.Arrays;
import java.util.Objects;
import org.reformkit.model.base.AgencyId;
import org.reformkit.model.base.Element;
import org.reformkit.model.base.ElementKind;

/**
 * Whom elements refer to, as a number each (引用痕迹). They stand in a column, so that who looks for those that refer to one agency
 * passes most of them by without a look at the elements, and an edit carries them over.
 */
final class Traces {

    private static final ImmutableMap<ElementKind, Column<Element>> COLUMNS =
            Maps.toMap(Arrays.asList(ElementKind.values()), kind -> Column.of(kind, Traces::of));

    private static final int NOTHING = 0;
    /** Set where there are several, each of which then has one of the other bits. */
    private static final int SEVERAL = 1 << 31;

    private Traces() {}

    /** Those of the elements of a kind. */
    static Column<Element> of(ElementKind kind) {
        return Objects.requireNonNull(COLUMNS.get(kind));
    }

    /** Whether what has this trace may refer to an agency; if it does, this holds. */
    static boolean mayLeadTo(AgencyId agency, int trace) {
        return (trace & SEVERAL) == 0 ? trace == ofOne(agency) : (trace & bit(agency)) != 0;
    }

    private static int of(Element element) {
        ImmutableSet<AgencyId> references = element.references();
        if (references.size() < 2) {
            return references.isEmpty() ? NOTHING : ofOne(references.iterator().next());
        }
        int trace = SEVERAL;
        for (AgencyId reference : references) {
            trace |= bit(reference);
        }
        return trace;
    }

    /** Its hash, but for the one bit. */
    private static int ofOne(AgencyId reference) {
        return reference.hashCode() & ~SEVERAL;
    }

    private static int bit(AgencyId reference) {
        return 1 << Math.floorMod(reference.hashCode(), 31);
    }
}
