package org.reformkit.rules.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.reformkit.model.quota.QuotaKind.ADMINISTRATIVE;
import static org.reformkit.rules.library.Liyang.CITY;
import static org.reformkit.rules.library.Liyang.DAY;
import static org.reformkit.rules.library.Liyang.administrative;
import static org.reformkit.rules.library.Liyang.agency;
import static org.reformkit.rules.library.Liyang.city;
import static org.reformkit.rules.library.Liyang.division;
import static org.reformkit.rules.library.Liyang.structure;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.reformkit.model.agency.Charter;
import org.reformkit.model.base.ElementKind;
import org.reformkit.model.base.Rank;
import org.reformkit.model.quota.LeaderPosition;
import org.reformkit.model.quota.LeaderPost;
import org.reformkit.model.quota.LeaderScope;
import org.reformkit.model.quota.LeadershipQuota;
import org.reformkit.model.structure.Pool;
import org.reformkit.model.structure.Structure;
import org.reformkit.rules.Comparison;
import org.reformkit.rules.check.Datum;
import org.reformkit.rules.check.Measure;
import org.reformkit.rules.check.Reading;

class StructureMeasuresTest {

    private static final LeaderPost HEAD = LeaderPost.of(LeaderScope.AGENCY, Rank.TOWNSHIP_CHIEF, LeaderPosition.CHIEF);
    private static final LeaderPost DIVISION_HEAD =
            LeaderPost.of(LeaderScope.DIVISION, Rank.UNIT_CHIEF, LeaderPosition.CHIEF);
    private static final Structure PLACE = structure(
            city(Pool.builder()
                    .quota(administrative(5))
                    .leaders(LeadershipQuota.of(HEAD, 1))
                    .build()),
            agency("A-01", "溧阳市财政局")
                    .quota(administrative(20))
                    .leaders(LeadershipQuota.of(HEAD, 4).with(DIVISION_HEAD, 2))
                    .charter(Charter.issued(DAY))
                    .build(),
            agency("A-02", "溧阳市公安局")
                    .quota(administrative(10))
                    .leaders(LeadershipQuota.of(HEAD, 3))
                    .charter(Charter.pending("上级“三定”规定尚未印发"))
                    .build(),
            division("A-01", 1, "预算科").build(),
            division("A-02", 1, "指挥中心").build());

    @Test
    void sumsOverAllThatThePlaceHas() {
        assertThat(read(StructureMeasures.agencies(AgencyCounting.PARTY_AND_GOVERNMENT)))
                .isEqualTo(Reading.exact(2));
        assertThat(read(StructureMeasures.divisions())).isEqualTo(Reading.exact(2));
        assertThat(read(StructureMeasures.departmentLeaders())).isEqualTo(Reading.exact(8));
        assertThat(read(StructureMeasures.divisionLeaders())).isEqualTo(Reading.exact(2));
        assertThat(read(StructureMeasures.posts(ADMINISTRATIVE))).isEqualTo(Reading.exact(35));
        assertThat(read(StructureMeasures.chartersIssued())).isEqualTo(Reading.exact(1));
    }

    @Test
    void leavesSumsOpenUpwardsWhereAnAgencyIsUnknown() {
        Structure unknown = PLACE.edit().put(agency("A-03", "溧阳市水利局").build()).done();
        assertThat(StructureMeasures.posts(ADMINISTRATIVE).read(unknown, unknown))
                .isEqualTo(Reading.atLeast(35));
        assertThat(StructureMeasures.divisions().read(unknown, unknown)).isEqualTo(Reading.atLeast(2));
        assertThat(StructureMeasures.departmentLeaders().read(unknown, unknown)).isEqualTo(Reading.atLeast(8));
        assertThat(StructureMeasures.chartersIssued().read(unknown, unknown)).isEqualTo(Reading.between(1, 2));
    }

    @Test
    void leavesSumsOpenUpwardsWhereNotAllIsListed() {
        Structure partial = PLACE.edit()
                .put(PLACE.jurisdiction(CITY).orElseThrow().toBuilder()
                        .addIncomplete(ElementKind.AGENCY)
                        .build())
                .done();
        assertThat(StructureMeasures.agencies(AgencyCounting.PARTY_AND_GOVERNMENT)
                        .read(partial, partial))
                .isEqualTo(Reading.atLeast(2));
        assertThat(StructureMeasures.divisions().read(partial, partial)).isEqualTo(Reading.atLeast(2));
        assertThat(StructureMeasures.departmentLeaders().read(partial, partial)).isEqualTo(Reading.atLeast(8));
        assertThat(StructureMeasures.posts(ADMINISTRATIVE).read(partial, partial))
                .isEqualTo(Reading.atLeast(35));
        assertThat(StructureMeasures.chartersIssued().read(partial, partial)).isEqualTo(Reading.atLeast(1));
        assertThat(StructureMeasures.divisions().missing(partial, partial))
                .extracting(Datum::element)
                .containsExactly(CITY);
    }

    @Test
    void leavesOpenOnlyWhatTheListIsAbout() {
        Structure partial = PLACE.edit()
                .put(PLACE.jurisdiction(CITY).orElseThrow().toBuilder()
                        .addIncomplete(ElementKind.DIVISION, ElementKind.INSTITUTION)
                        .build())
                .done();
        assertThat(StructureMeasures.divisions().read(partial, partial)).isEqualTo(Reading.atLeast(2));
        assertThat(StructureMeasures.posts(ADMINISTRATIVE).read(partial, partial))
                .isEqualTo(Reading.atLeast(35));
        assertThat(StructureMeasures.departmentLeaders().read(partial, partial)).isEqualTo(Reading.exact(8));
        assertThat(StructureMeasures.chartersIssued().read(partial, partial)).isEqualTo(Reading.exact(1));
    }

    @Test
    void writesATableOfBeforeAndAfter() {
        Structure after = structure(agency("A-01", "溧阳市财政局").build());
        assertThat(Comparison.of(
                                PLACE,
                                after,
                                StructureMeasures.agencies(AgencyCounting.PARTY_AND_GOVERNMENT),
                                StructureMeasures.posts(ADMINISTRATIVE))
                        .text(Locale.SIMPLIFIED_CHINESE, 0))
                .isEqualTo("党政机构 2 个 → 1 个，−1，−50 %\n行政编制 35 名 → 未知，未知");
    }

    private static Reading read(Measure<Structure> measure) {
        return measure.read(PLACE, PLACE);
    }
}
