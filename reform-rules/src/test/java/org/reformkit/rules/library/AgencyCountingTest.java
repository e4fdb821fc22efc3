package org.reformkit.rules.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.reformkit.rules.library.Liyang.CITY;
import static org.reformkit.rules.library.Liyang.agency;
import static org.reformkit.rules.library.Liyang.rule;
import static org.reformkit.rules.library.Liyang.structure;

import com.google.common.collect.ImmutableSet;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.reformkit.model.agency.Agency;
import org.reformkit.model.agency.AgencyKind;
import org.reformkit.model.agency.CoordinatingBody;
import org.reformkit.model.agency.CoordinatingBodyKind;
import org.reformkit.model.agency.Series;
import org.reformkit.model.base.CoordinatingBodyId;
import org.reformkit.model.relation.CoLocation;
import org.reformkit.model.relation.OfficeHost;
import org.reformkit.model.structure.Structure;
import org.reformkit.rules.Policy;

class AgencyCountingTest {

    private static final Agency DISCIPLINE = agency("A-01", "溧阳市纪委")
            .kind(AgencyKind.DISCIPLINE_INSPECTION)
            .series(Series.PARTY)
            .build();
    private static final Agency SUPERVISION = agency("A-02", "溧阳市监委")
            .kind(AgencyKind.DISCIPLINE_INSPECTION)
            .series(Series.SUPERVISION)
            .build();
    private static final Agency FINANCE = agency("A-03", "溧阳市财政局").build();
    private static final Agency GRAIN =
            agency("A-04", "溧阳市粮食局").kind(AgencyKind.DEPARTMENT_MANAGED).build();
    private static final Agency STREET =
            agency("A-05", "昆仑街道办事处").kind(AgencyKind.DISPATCHED_ORGAN).build();
    private static final Agency CONGRESS = agency("A-06", "溧阳市人大常委会机关")
            .kind(AgencyKind.CONGRESS_ORGAN)
            .series(Series.CONGRESS)
            .build();
    private static final Structure PLACE = sharing(DISCIPLINE, SUPERVISION);

    @Test
    void listsWhatCountsInTheOrderOfIds() {
        assertThat(AgencyCounting.PARTY_AND_GOVERNMENT.count(PLACE, CITY).counted())
                .containsExactly(DISCIPLINE, FINANCE);
    }

    @Test
    void tellsWhyTheOthersDoNotCount() {
        assertThat(reasons(AgencyCounting.PARTY_AND_GOVERNMENT, Locale.SIMPLIFIED_CHINESE))
                .containsExactly(
                        "溧阳市监委：合署办公，与牵头机构按一个计算", "溧阳市粮食局：类别“部门管理机构”不计入", "昆仑街道办事处：类别“派出机关”不计入", "溧阳市人大常委会机关：序列“人大”不计入");
        assertThat(reasons(AgencyCounting.PARTY_AND_GOVERNMENT, Locale.ENGLISH))
                .containsExactly(
                        "溧阳市监委：co-located, counts as one with its lead",
                        "溧阳市粮食局：kind 'department managed' does not count",
                        "昆仑街道办事处：kind 'dispatched organ' does not count",
                        "溧阳市人大常委会机关：series 'congress' does not count");
    }

    @Test
    void countsWhatItLists() {
        AgencyCounting everything = AgencyCounting.builder()
                .series(ImmutableSet.copyOf(Series.values()))
                .excludedKinds(ImmutableSet.of())
                .coLocatedAsOne(false)
                .build();
        for (AgencyCounting counting : ImmutableSet.of(
                AgencyCounting.PARTY_AND_GOVERNMENT,
                everything,
                everything.toBuilder().coLocatedAsOne(true).build())) {
            assertThat(counting.measure()
                            .read(PLACE, PLACE.jurisdiction(CITY).orElseThrow())
                            .value())
                    .hasValue(counting.count(PLACE, CITY).counted().size());
        }
        assertThat(everything.count(PLACE, CITY).others()).isEmpty();
    }

    @Test
    void neverCountsTownshipsAndVillagesUnlessAsked() {
        Structure township = structure(
                agency("A-01", "天目湖镇人民政府").kind(AgencyKind.TOWNSHIP_ORGAN).build(),
                agency("A-02", "桂林村村民委员会")
                        .kind(AgencyKind.SELF_GOVERNING_ORGANISATION)
                        .series(Series.SELF_GOVERNING)
                        .build());
        AgencyCount count = AgencyCounting.PARTY_AND_GOVERNMENT.count(township, CITY);
        assertThat(count.counted()).isEmpty();
        assertThat(count.others())
                .extracting(other -> other.reason().in(Locale.SIMPLIFIED_CHINESE))
                .containsExactly("类别“乡镇机关”不计入", "序列“基层自治”不计入");
        assertThat(AgencyCounting.builder()
                        .series(ImmutableSet.copyOf(Series.values()))
                        .build()
                        .count(township, CITY)
                        .counted())
                .isEmpty();
    }

    @Test
    void tellsWhyAnOfficeDoesNotCountWhereNoneDoes() {
        CoordinatingBodyId group = CoordinatingBodyId.of(CITY, "C-01");
        Structure place = structure(DISCIPLINE, FINANCE)
                .edit()
                .put(CoordinatingBody.builder()
                        .id(group)
                        .name("巡察工作领导小组")
                        .kind(CoordinatingBodyKind.STANDING)
                        .build())
                .put(OfficeHost.of(group, DISCIPLINE.id(), FINANCE.id()))
                .done();
        assertThat(AgencyCounting.PARTY_AND_GOVERNMENT.count(place, CITY).counted())
                .containsExactly(DISCIPLINE, FINANCE);
        AgencyCount count =
                AgencyCounting.builder().seatedOfficesCount(false).build().count(place, CITY);
        assertThat(count.counted()).containsExactly(DISCIPLINE);
        assertThat(count.others().get(0).reason().in(Locale.SIMPLIFIED_CHINESE)).isEqualTo("设在其他机构的办公室，不计入");
        assertThat(count.others().get(0).reason().in(Locale.ENGLISH))
                .isEqualTo("an office set in another agency, does not count");
    }

    @Test
    void countsAnotherMemberWhereTheLeadIsAnOfficeThatDoesNotCount() {
        CoordinatingBodyId group = CoordinatingBodyId.of(CITY, "C-01");
        Structure place = sharing(DISCIPLINE, SUPERVISION)
                .edit()
                .put(CoordinatingBody.builder()
                        .id(group)
                        .name("巡察工作领导小组")
                        .kind(CoordinatingBodyKind.STANDING)
                        .build())
                .put(OfficeHost.of(group, FINANCE.id(), DISCIPLINE.id()))
                .done();
        assertThat(AgencyCounting.builder()
                        .seatedOfficesCount(false)
                        .build()
                        .count(place, CITY)
                        .counted())
                .containsExactly(SUPERVISION, FINANCE);
    }

    @Test
    void countsAMemberWhereTheLeadItselfDoesNotCount() {
        assertThat(AgencyCounting.PARTY_AND_GOVERNMENT
                        .count(sharing(CONGRESS, FINANCE), CITY)
                        .counted())
                .containsExactly(DISCIPLINE, SUPERVISION, FINANCE);
    }

    @Test
    void isThatOfTheRuleOnTheLimitInAPolicy() {
        Policy policy =
                Policy.of("口径", rule("duty.one-lead"), rule("agency.within-limit", "co-located-as-one", "false"));
        assertThat(AgencyRules.countingOf(policy))
                .isEqualTo(AgencyCounting.builder().coLocatedAsOne(false).build());
        assertThat(AgencyRules.countingOf(Policy.of("口径", rule("duty.one-lead"))))
                .isEqualTo(AgencyCounting.PARTY_AND_GOVERNMENT);
    }

    private static Structure sharing(Agency lead, Agency member) {
        return structure(DISCIPLINE, SUPERVISION, FINANCE, GRAIN, STREET, CONGRESS)
                .edit()
                .put(CoLocation.of(lead.id(), ImmutableSet.of(lead.id(), member.id())))
                .done();
    }

    private static ImmutableSet<String> reasons(AgencyCounting counting, Locale locale) {
        return counting.count(PLACE, CITY).others().stream()
                .map(other -> other.agency().name() + "：" + other.reason().in(locale))
                .collect(ImmutableSet.toImmutableSet());
    }
}
