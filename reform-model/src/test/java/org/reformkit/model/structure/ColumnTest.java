package org.reformkit.model.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.reformkit.model.structure.Changzhou.CITY;
import static org.reformkit.model.structure.Changzhou.CIVIL;
import static org.reformkit.model.structure.Changzhou.ELSEWHERE;
import static org.reformkit.model.structure.Changzhou.OFFICE;
import static org.reformkit.model.structure.Changzhou.PREFECTURE;
import static org.reformkit.model.structure.Changzhou.SAFETY;
import static org.reformkit.model.structure.Changzhou.agency;
import static org.reformkit.model.structure.Changzhou.all;
import static org.reformkit.model.structure.Changzhou.division;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.reformkit.model.agency.Agency;
import org.reformkit.model.base.AgencyId;
import org.reformkit.model.base.DivisionId;
import org.reformkit.model.base.ElementKind;
import org.reformkit.model.quota.Quota;
import org.reformkit.model.quota.QuotaKind;

class ColumnTest {

    private static final Column<Agency> POSTS = Column.of(
            ElementKind.AGENCY, agency -> agency.quota().map(Quota::total).orElse(Column.UNKNOWN));

    private static final Agency KNOWN = agency(CIVIL).withQuota(Quota.of(QuotaKind.ADMINISTRATIVE, 17));

    /** What a column of the lengths of names has read, which forgets nothing. */
    private final List<AgencyId> read = new ArrayList<>();

    private final Column<Agency> names = Column.of(ElementKind.AGENCY, agency -> {
        read.add(agency.id());
        return agency.name().length();
    });

    private static List<Integer> list(ColumnValues values) {
        List<Integer> list = new ArrayList<>();
        for (int place = 0; place < values.size(); place++) {
            list.add(values.get(place));
        }
        return list;
    }

    @Test
    void holdsANumberForEachElementInTheirOrder() {
        Structure structure = all().build().edit().put(KNOWN).done();

        ColumnValues posts = structure.column(CITY, POSTS);

        assertThat(list(posts)).containsExactly(Column.UNKNOWN, 17);
        assertThat(posts.hasUnknown()).isTrue();
        assertThat(POSTS.kind()).isEqualTo(ElementKind.AGENCY);
        assertThat(POSTS.of(KNOWN)).isEqualTo(17);
        assertThat(posts).hasToString("[-2147483648, 17]");
    }

    @Test
    void hasOneNumberForAJurisdiction() {
        Column<Jurisdiction> column =
                Column.of(ElementKind.JURISDICTION, place -> place.name().length());

        assertThat(list(all().build().column(PREFECTURE, column))).containsExactly(3);
    }

    @Test
    void isEmptyWhereTheJurisdictionIsNotThere() {
        assertThat(all().build().column(ELSEWHERE, POSTS).size()).isZero();
        assertThat(all().build().agencyPlaces(ELSEWHERE).size()).isZero();
    }

    @Test
    void isEmptyWhereNothingOfItsKindIsThere() {
        ColumnValues divisions =
                all().build().column(PREFECTURE, Column.of(ElementKind.DIVISION, division -> Column.UNKNOWN));

        assertThat(divisions.size()).isZero();
        assertThat(divisions.hasUnknown()).isFalse();
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> divisions.get(0));
    }

    @Test
    void isReadOnceAndAfterAnEditOnlyWhereSomethingChanged() {
        Structure structure = all().build();
        structure.column(CITY, names);
        structure.column(CITY, names);
        assertThat(read).containsExactly(SAFETY, CIVIL);

        Structure after =
                structure.edit().put(KNOWN).put(division(OFFICE, CIVIL)).done();

        assertThat(after.column(CITY, names)).isSameAs(structure.column(CITY, names));
        assertThat(read).containsExactly(SAFETY, CIVIL, CIVIL);
    }

    @Test
    void shiftsWhereSomethingIsPutBetweenOrTakenAway() {
        Structure structure = all().build().edit().put(KNOWN).done();
        structure.column(CITY, names);
        structure.column(CITY, POSTS);
        read.clear();
        AgencyId between = AgencyId.of(CITY, "A-01-5");

        Structure grown = structure.edit().put(agency(between)).done();
        Structure shrunk = grown.edit().remove(between).done();

        assertThat(list(grown.column(CITY, POSTS))).containsExactly(Column.UNKNOWN, Column.UNKNOWN, 17);
        assertThat(list(grown.column(CITY, names))).containsExactly(6, 8, 6);
        assertThat(list(shrunk.column(CITY, POSTS))).containsExactly(Column.UNKNOWN, 17);
        assertThat(list(shrunk.column(CITY, names))).containsExactly(6, 6);
        assertThat(read).containsExactly(between);
    }

    @Test
    void knowsWhenNothingIsUnknownAnyMore() {
        Structure structure = all().build().edit().put(KNOWN).done();
        structure.column(CITY, POSTS);

        Structure after =
                structure.edit().put(agency(SAFETY).withQuota(Quota.none())).done();

        assertThat(list(after.column(CITY, POSTS))).containsExactly(0, 17);
        assertThat(after.column(CITY, POSTS).hasUnknown()).isFalse();
    }

    @Test
    void isReadAtEachCallWhereTooManyAreKept() {
        Structure structure = all().build();
        for (int i = 0; i < 64; i++) {
            structure.column(CITY, Column.of(ElementKind.AGENCY, agency -> 0));
        }

        structure.column(CITY, names);
        structure.column(CITY, names);

        assertThat(read).containsExactly(SAFETY, CIVIL, SAFETY, CIVIL);
    }

    @Test
    void whoRefersToAnAgencyIsKnownAlsoWhereTooManyAreKept() {
        Structure structure = Structure.builder(Changzhou.DAY)
                .add(Jurisdiction.of(CITY, "溧阳市"))
                .build();
        Structure filled = structure
                .edit()
                .put(agency(SAFETY))
                .put(division(DivisionId.of(CITY, "A-01-01"), SAFETY))
                .done();
        for (int i = 0; i < 64; i++) {
            filled.column(CITY, Column.of(ElementKind.DIVISION, division -> 0));
        }

        ColumnValues traces = filled.column(CITY, Traces.of(ElementKind.DIVISION));

        assertThat(filled.column(CITY, Traces.of(ElementKind.DIVISION))).isSameAs(traces);
        assertThat(filled.divisions(SAFETY)).hasSize(1);
    }

    @Test
    void agencyPlacesTellTheAgencyOfEachDivision() {
        Structure structure =
                all().add(division(DivisionId.of(CITY, "A-00-01"), CIVIL)).build();

        assertThat(list(structure.agencyPlaces(CITY))).containsExactly(1, 0);
        assertThat(structure.agencyPlaces(CITY).hasUnknown()).isFalse();
    }

    @Test
    void agencyPlacesFollowWhenAnAgencyComesBeforeAllOthers() {
        Structure structure = all().build();
        structure.agencyPlaces(CITY);

        Structure after =
                structure.edit().put(agency(AgencyId.of(CITY, "A-00"))).done();

        assertThat(list(after.agencyPlaces(CITY))).containsExactly(1);
    }

    @Test
    void agencyPlacesAreRightThoughTheAgencyWasAwayInBetween() {
        Structure structure = all().build();
        structure.agencyPlaces(CITY);

        Structure after = structure
                .edit()
                .remove(SAFETY)
                .put(agency(AgencyId.of(CITY, "A-00")))
                .put(agency(SAFETY))
                .done();

        assertThat(list(after.agencyPlaces(CITY))).containsExactly(1);
    }
}
