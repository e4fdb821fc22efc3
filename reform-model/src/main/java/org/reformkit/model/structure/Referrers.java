package org.reformkit.model.structure;

import com.google.common.collect.ImmutableList;
import org.jspecify.annotations.Nullable;
import org.reformkit.model.base.AgencyId;
import org.reformkit.model.base.Element;
import org.reformkit.model.base.ElementId;

/**
 * Who refers to an agency, by the traces of the elements of one kind: by a look at each trace while few ask, then by an index.
 * An edit that leaves the traces as they are leaves this as it is.
 */
final class Referrers {

    /** To make an index costs about as much as so many looks at all. */
    static final int FEW = 8;

    private final ColumnValues traces;
    /** A race loses some, or makes the index twice, with the same result. */
    private int asked;

    private @Nullable TraceIndex index;

    Referrers(ColumnValues traces) {
        this.traces = traces;
    }

    @SuppressWarnings("ReferenceEquality") // others may be equal, which only costs an index
    boolean isOf(ColumnValues some) {
        return traces == some;
    }

    /** The elements of {@code table}, in their order, that refer to an agency; the traces are those of these elements. */
    ImmutableList<Element> to(AgencyId agency, Table<ElementId, Element> table) {
        TraceIndex known = index;
        if (known == null && asked++ >= FEW) {
            known = TraceIndex.of(traces);
            index = known;
        }
        return known == null ? byEach(agency, table) : by(known, agency, table);
    }

    private ImmutableList<Element> byEach(AgencyId agency, Table<ElementId, Element> table) {
        ImmutableList.Builder<Element> referring = ImmutableList.builder();
        for (int place = Traces.next(traces, agency, 0);
                place < traces.size();
                place = Traces.next(traces, agency, place + 1)) {
            add(table.at(place), agency, referring);
        }
        return referring.build();
    }

    private ImmutableList<Element> by(TraceIndex known, AgencyId agency, Table<ElementId, Element> table) {
        int[] places = known.places(agency);
        ImmutableList.Builder<Element> referring = ImmutableList.builderWithExpectedSize(places.length);
        for (int place : places) {
            if (Traces.mayBeOf(agency, traces.get(place))) {
                add(table.at(place), agency, referring);
            }
        }
        return referring.build();
    }

    private static void add(Element element, AgencyId agency, ImmutableList.Builder<Element> referring) {
        if (element.refersTo(agency)) {
            referring.add(element);
        }
    }
}
