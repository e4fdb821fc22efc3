package org.reformkit.model.structure;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import com.google.common.collect.Sets;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.reformkit.model.base.AgencyId;
import org.reformkit.model.base.Element;
import org.reformkit.model.base.ElementKind;

/**
 * Whom elements refer to, as a number each (引用痕迹). They stand in a column, so that who looks for those that refer to one agency
 * passes most of them by without a look at the elements, and an edit carries them over.
 */
final class Traces {

    /** The kinds whose elements refer to agencies. */
    static final ImmutableSet<ElementKind> REFERRING =
            Sets.immutableEnumSet(ElementKind.DIVISION, ElementKind.INSTITUTION, ElementKind.ZONE, ElementKind.DUTY);

    private static final ImmutableMap<ElementKind, Column<Element>> COLUMNS =
            Maps.toMap(REFERRING, kind -> Column.of(kind, Traces::of));

    private static final int NOTHING = 0;
    /** Set where there are several, each of which then has one of the other bits. */
    private static final int SEVERAL = 1 << 31;
    /** The other bits. */
    static final int BITS = 31;

    /** By the golden ratio, as hashes of like ids differ in few bits, and in their last character alone by the remainder of 31. */
    static final int SPREAD = 0x9E3779B9;

    private Traces() {}

    /** Those of the elements of a kind that is {@link #REFERRING}. */
    static Column<Element> of(ElementKind kind) {
        return Objects.requireNonNull(COLUMNS.get(kind));
    }

    /**
     * The first place from {@code from} on whose trace may be of what refers to an agency; the number of traces where there is
     * none. All that do refer to it are among these.
     */
    static int next(ColumnValues traces, AgencyId agency, int from) {
        return traces.next(ofOne(agency), SEVERAL | 1 << bit(agency), from);
    }

    private static int of(Element element) {
        Gathered gathered = new Gathered();
        element.forEachReference(gathered);
        return gathered.trace();
    }

    private static final class Gathered implements Consumer<AgencyId> {
        private @Nullable AgencyId first;
        private int several;

        @Override
        public void accept(AgencyId reference) {
            if (first == null) {
                first = reference;
            } else if (several != 0 || !reference.equals(first)) {
                several |= SEVERAL | 1 << bit(first) | 1 << bit(reference);
            }
        }

        int trace() {
            return several != 0 ? several : first == null ? NOTHING : ofOne(first);
        }
    }

    /** Whether a trace may be of what refers to an agency. */
    static boolean mayBeOf(AgencyId agency, int trace) {
        int bits = SEVERAL | 1 << bit(agency);
        return trace == ofOne(agency) || (trace & bits) == bits;
    }

    /** Whether a column is one of these. */
    static boolean has(Column<?> column) {
        return COLUMNS.containsValue(column);
    }

    static boolean isOfSeveral(int trace) {
        return (trace & SEVERAL) != 0;
    }

    /** Of what refers to one agency alone: its hash, but for the one bit. */
    static int ofOne(AgencyId reference) {
        return reference.hashCode() & ~SEVERAL;
    }

    /** The bit it has in traces of several. */
    static int bit(AgencyId reference) {
        return ((reference.hashCode() * SPREAD) >>> 1) % BITS;
    }
}
