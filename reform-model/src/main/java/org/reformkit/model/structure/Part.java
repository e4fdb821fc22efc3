package org.reformkit.model.structure;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.reformkit.model.base.AgencyId;
import org.reformkit.model.base.Element;
import org.reformkit.model.base.ElementId;
import org.reformkit.model.base.ElementKind;

/**
 * The elements of one kind in one territory, and what is derived from them alone: columns, and who refers to whom, each on
 * first use. What an edit leaves as it was it carries over.
 */
final class Part {

    static final Part NONE = new Part(Table.empty(Element::elementId), new @Nullable Source[0], Columns.NONE, null);

    private final Table<ElementId, Element> table;
    /** Beside the elements, or empty where no source is known. */
    private final @Nullable Source[] sources;
    // A race derives twice, with the same result, or forgets a column, which is then read again. All are immutable, or
    // change by a race only what it may do twice, and so safe to hand over without a lock; a volatile field would cost
    // each edit more than it saves.
    private Columns columns;
    /** Of the traces as they were when somebody asked; most edits leave them so. */
    private @Nullable Referrers referrers;

    private @Nullable Matched matched;
    /** The two last answers, as several rules ask the same of one agency, or of the two between which posts move. */
    private @Nullable Answer latest;

    private @Nullable Answer earlier;

    private Part(
            Table<ElementId, Element> table,
            @Nullable Source[] sources,
            Columns columns,
            @Nullable Referrers referrers) {
        this.table = table;
        this.sources = sources;
        this.columns = columns;
        this.referrers = referrers;
    }

    static Part of(Collection<Element> elements, Map<ElementId, Source> sources) {
        Part part = elements.isEmpty()
                ? NONE
                : new Part(Table.of(Element::elementId, elements), NONE.sources, Columns.NONE, null);
        if (sources.isEmpty()) {
            return part;
        }
        @Nullable Source[] beside = new @Nullable Source[part.table.size()];
        boolean isKnown = false;
        for (int place = 0; place < beside.length; place++) {
            beside[place] = sources.get(part.table.at(place).elementId());
            isKnown |= beside[place] != null;
        }
        return isKnown ? new Part(part.table, beside, Columns.NONE, null) : part;
    }

    Table<ElementId, Element> table() {
        return table;
    }

    @Nullable
    Element get(ElementId id) {
        return table.get(id);
    }

    @Nullable
    Source source(ElementId id) {
        int place = sources.length == 0 ? -1 : table.place(id);
        return place < 0 ? null : sources[place];
    }

    /** Nothing is kept with the part without elements that is shared by all kinds. */
    @SuppressWarnings("ReferenceEquality") // others without elements may keep what they like
    ColumnValues column(Column<?> column) {
        if (this == NONE) {
            return ColumnValues.NONE;
        }
        Columns known = columns;
        ColumnValues values = known.get(column, table);
        if (values == null) {
            values = known.read(column, table);
            columns = known.with(column, values, table);
        }
        return values;
    }

    @SuppressWarnings("ReferenceEquality") // what was matched with another part, also an equal one, is matched again
    ColumnValues places(Match match, Part bearers) {
        if (table.size() == 0) {
            return ColumnValues.NONE;
        }
        for (Matched known = matched; known != null; known = known.next()) {
            if (known.match() == match && known.bearers() == bearers) {
                return known.places();
            }
        }
        ColumnValues places = match.places(table.values(), table.size(), bearers.table.values());
        matched = Matched.with(matched, match, bearers, places);
        return places;
    }

    /** What was matched last with the elements of another part as they were then; a list, newest first. */
    private record Matched(
            Match match,
            Part bearers,
            ColumnValues places,
            @Nullable Matched next) {

        private static final int MOST = 8;

        /** Without what was known of the same match before; all is forgotten where there are too many. */
        @SuppressWarnings("ReferenceEquality") // matches are the same only where they are one object
        static Matched with(@Nullable Matched known, Match match, Part bearers, ColumnValues places) {
            @Nullable Matched others = null;
            int count = 0;
            for (Matched one = known; one != null; one = one.next) {
                if (one.match != match) {
                    others = new Matched(one.match, one.bearers, one.places, others);
                    count++;
                }
            }
            return new Matched(match, bearers, places, count < MOST ? others : null);
        }
    }

    /** The elements that refer to {@code target}, in their order; all here are of {@code kind}. */
    ImmutableList<Element> referrers(ElementKind kind, ElementId target) {
        if (table.size() == 0 || !Traces.REFERRING.contains(kind) || !(target instanceof AgencyId agency)) {
            return ImmutableList.of();
        }
        Answer one = latest;
        if (one != null && one.agency().equals(agency)) {
            return one.referring();
        }
        Answer other = earlier;
        if (other != null && other.agency().equals(agency)) {
            return other.referring();
        }
        Answer now = new Answer(agency, referrers(column(Traces.of(kind))).to(agency, table));
        earlier = one;
        latest = now;
        return now.referring();
    }

    /** Who refers to an agency. */
    private record Answer(AgencyId agency, ImmutableList<Element> referring) {}

    private Referrers referrers(ColumnValues traces) {
        Referrers known = referrers;
        if (known == null || !known.isOf(traces)) {
            known = new Referrers(traces);
            referrers = known;
        }
        return known;
    }

    /** With each of these as it is now; what stays at its place is copied once, for all of them. */
    @SuppressWarnings("ReferenceEquality") // a table in which nothing changed is the same object
    Part with(List<Touched> touched) {
        int[] places = new int[touched.size()];
        @Nullable Source[] nextSources = null;
        for (int i = 0; i < places.length; i++) {
            Touched some = touched.get(i);
            places[i] = table.place(some.id());
            some.before(places[i] < 0 ? null : table.at(places[i]));
            boolean isGone = some.element() == null || (sources.length == 0 && some.source() == null);
            if (places[i] >= 0 && some.isSourced() && !isGone) {
                nextSources = nextSources == null ? copiedSources() : nextSources;
                nextSources[places[i]] = some.source();
            }
        }
        Table<ElementId, Element> replaced =
                table.replaced(places, i -> touched.get(i).element());
        Part next = replaced == table && nextSources == null
                ? this
                : new Part(replaced, nextSources == null ? sources : nextSources, columns, referrers);
        for (int i = 0; i < places.length; i++) {
            Touched some = touched.get(i);
            if (places[i] >= 0 && some.element() == null) {
                next = next.removed(next.table.place(some.id()));
            } else if (places[i] < 0 && some.element() != null) {
                next = next.inserted(some);
            }
        }
        return next;
    }

    private Part inserted(Touched some) {
        int place = table.insertion(some.id());
        Part next = new Part(
                table.inserted(place, Objects.requireNonNull(some.element())),
                sources.length == 0 ? sources : grown(place),
                columns,
                null);
        Source source = some.source();
        return source == null ? next : next.sourced(place, source);
    }

    private Part removed(int place) {
        return new Part(table.removed(place), sources.length == 0 ? sources : shrunk(place), columns, null);
    }

    private Part sourced(int place, Source source) {
        @Nullable Source[] next = copiedSources();
        next[place] = source;
        return new Part(table, next, columns, referrers);
    }

    /** One place for each element. */
    private @Nullable Source[] copiedSources() {
        return sources.length == 0 ? new @Nullable Source[table.size()] : sources.clone();
    }

    private @Nullable Source[] grown(int place) {
        @Nullable Source[] next = new @Nullable Source[sources.length + 1];
        System.arraycopy(sources, 0, next, 0, place);
        System.arraycopy(sources, place, next, place + 1, sources.length - place);
        return next;
    }

    private @Nullable Source[] shrunk(int place) {
        @Nullable Source[] next = Arrays.copyOf(sources, sources.length - 1);
        System.arraycopy(sources, place + 1, next, place, next.length - place);
        return next;
    }

    /** By its elements; where they came from is no part of it. */
    @Override
    public boolean equals(@Nullable Object object) {
        return this == object || (object instanceof Part other && table.equals(other.table));
    }

    @Override
    public int hashCode() {
        return table.hashCode();
    }
}
