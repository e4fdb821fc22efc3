package org.reformkit.model.structure;

import org.jspecify.annotations.Nullable;
import org.reformkit.model.agency.Division;
import org.reformkit.model.base.AgencyId;
import org.reformkit.model.base.Element;
import org.reformkit.model.base.ElementId;

/** For each division of a territory the place of its agency, with the agencies and divisions of which that is true. */
record AgencyPlaces(Table<ElementId, Element> agencies, Table<ElementId, Element> divisions, ColumnValues places) {

    static AgencyPlaces of(Table<ElementId, Element> agencies, Table<ElementId, Element> divisions) {
        int[] places = new int[divisions.size()];
        @Nullable AgencyId latest = null;
        int found = -1;
        int place = 0;
        for (Element division : divisions.values()) {
            AgencyId agency = ((Division) division).agency();
            if (latest == null || !agency.equals(latest)) {
                latest = agency;
                found = agencies.place(agency);
            }
            places[place++] = found;
        }
        return new AgencyPlaces(agencies, divisions, ColumnValues.of(places));
    }

    @SuppressWarnings("ReferenceEquality") // other tables may have the same elements, which only costs a look
    boolean isOf(Table<ElementId, Element> someAgencies, Table<ElementId, Element> someDivisions) {
        return agencies == someAgencies && divisions == someDivisions;
    }

    /** The same of other agencies and divisions, of which few differ. */
    AgencyPlaces carriedTo(Table<ElementId, Element> newAgencies, Table<ElementId, Element> newDivisions) {
        Difference.Moves moves = new Difference.Moves(agencies.size());
        Difference.between(agencies, newAgencies, moves);
        return new AgencyPlaces(
                newAgencies,
                newDivisions,
                !moves.isMoved() && areOfTheSame(newDivisions) ? places : moved(moves, newAgencies, newDivisions));
    }

    /** Whether the divisions stand where they stood, each in its agency of before, as after most edits. */
    private boolean areOfTheSame(Table<ElementId, Element> newDivisions) {
        boolean[] differs = {false};
        Difference.between(divisions, newDivisions, new Difference.Visitor() {
            @Override
            public void same(int before, int after, int length) {}

            @Override
            public void replaced(int before, int after) {
                differs[0] |= !agencyOf(divisions, before).equals(agencyOf(newDivisions, after));
            }

            @Override
            public void removed(int before) {
                differs[0] = true;
            }

            @Override
            public void inserted(int after) {
                differs[0] = true;
            }
        });
        return !differs[0];
    }

    private ColumnValues moved(
            Difference.Moves moves, Table<ElementId, Element> newAgencies, Table<ElementId, Element> newDivisions) {
        int[] next = new int[newDivisions.size()];
        Difference.between(divisions, newDivisions, new Difference.Visitor() {
            @Override
            public void same(int before, int after, int length) {
                places.copyTo(next, before, after, length);
                for (int i = after; i < after + length; i++) {
                    next[i] = next[i] < 0 ? next[i] : moves.to(next[i]);
                }
            }

            @Override
            public void replaced(int before, int after) {
                inserted(after);
            }

            @Override
            public void removed(int before) {}

            @Override
            public void inserted(int after) {
                next[after] = newAgencies.place(agencyOf(newDivisions, after));
            }
        });
        return ColumnValues.of(next);
    }

    private static AgencyId agencyOf(Table<ElementId, Element> divisions, int place) {
        return ((Division) divisions.at(place)).agency();
    }
}
