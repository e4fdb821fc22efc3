package org.reformkit.rules.library;

import static java.util.Locale.ENGLISH;
import static java.util.Locale.SIMPLIFIED_CHINESE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.reformkit.rules.library.Liyang.CITY;
import static org.reformkit.rules.library.Liyang.agencies;
import static org.reformkit.rules.library.Liyang.agency;
import static org.reformkit.rules.library.Liyang.agencyId;
import static org.reformkit.rules.library.Liyang.columns;
import static org.reformkit.rules.library.Liyang.refusedRun;
import static org.reformkit.rules.library.Liyang.rule;
import static org.reformkit.rules.library.Liyang.structure;
import static org.reformkit.rules.verify.RuleVerifier.verifyThat;

import com.google.common.collect.ImmutableSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.reformkit.model.agency.Agency;
import org.reformkit.model.agency.AgencyKind;
import org.reformkit.model.agency.CoordinatingBody;
import org.reformkit.model.agency.CoordinatingBodyKind;
import org.reformkit.model.agency.Series;
import org.reformkit.model.base.AgencyId;
import org.reformkit.model.base.CoordinatingBodyId;
import org.reformkit.model.base.Element;
import org.reformkit.model.base.ElementKind;
import org.reformkit.model.base.JurisdictionCode;
import org.reformkit.model.relation.CoLocation;
import org.reformkit.model.relation.OfficeHost;
import org.reformkit.model.structure.Jurisdiction;
import org.reformkit.model.structure.Structure;
import org.reformkit.rules.Rule;

class AgencyWithinLimitTest {

    private static final Rule<?> AT_MOST_37 = rule("agency.within-limit", "limit", "37");
    private static final Agency SUPERVISION = agency("B-01", "溧阳市监委")
            .series(Series.SUPERVISION)
            .kind(AgencyKind.DISCIPLINE_INSPECTION)
            .build();

    @Test
    void passesAt37() {
        verifyThat(AT_MOST_37).given(structure(agencies(37))).passes();
    }

    @Test
    void failsAt38() {
        verifyThat(AT_MOST_37)
                .given(structure(agencies(38)))
                .fails("320481")
                .says(
                        SIMPLIFIED_CHINESE,
                        columns(
                                "底线",
                                "机构数不超过机构限额",
                                "溧阳市",
                                "党政机构 38 个，上限 37 个（机构限额），超 1 个",
                                "依据：《地方各级人民政府机构设置和编制管理条例》第九条",
                                "数据：agencies.csv 第 2–39 行"))
                .says(
                        ENGLISH,
                        columns(
                                "Bottom line",
                                "Agencies are within the limit",
                                "溧阳市",
                                "party and government agencies: 38, limit: 37 (agency limit), over: 1",
                                "basis: 《地方各级人民政府机构设置和编制管理条例》第九条",
                                "data: agencies.csv lines 2–39"));
    }

    @Test
    void isUndeterminedWithoutALimit() {
        verifyThat(rule("agency.within-limit"))
                .given(structure(agencies(2)))
                .isUndetermined("320481")
                .says(
                        SIMPLIFIED_CHINESE,
                        columns(
                                "底线",
                                "待定",
                                "机构数不超过机构限额",
                                "溧阳市",
                                "党政机构 2 个，上限 未知（机构限额）",
                                "依据：《地方各级人民政府机构设置和编制管理条例》第九条",
                                "数据：agencies.csv 第 2、3 行"))
                .says(
                        ENGLISH,
                        columns(
                                "Bottom line",
                                "undetermined",
                                "Agencies are within the limit",
                                "溧阳市",
                                "party and government agencies: 2, limit: unknown (agency limit)",
                                "basis: 《地方各级人民政府机构设置和编制管理条例》第九条",
                                "data: agencies.csv lines 2, 3"));
    }

    @Test
    void isUndeterminedWhereThePlanIsRefused() {
        verifyThat(AT_MOST_37).given(refusedRun(structure(agencies(1)))).isUndetermined("plan");
    }

    @Test
    void looksAtNothingWhereThereAreNoAgencies() {
        verifyThat(AT_MOST_37).given(structure()).looksAtNothing();
    }

    @Test
    void isUndeterminedWhereNotAllAgenciesAreListed() {
        verifyThat(AT_MOST_37)
                .given(structure(agencies(9), partlyListed()))
                .isUndetermined("320481")
                .says(
                        SIMPLIFIED_CHINESE,
                        columns(
                                "底线",
                                "待定",
                                "机构数不超过机构限额",
                                "溧阳市",
                                "党政机构 至少 9 个，上限 37 个（机构限额）",
                                "缺数据：溧阳市",
                                "依据：《地方各级人民政府机构设置和编制管理条例》第九条",
                                "数据：agencies.csv 第 2–10 行"));
        verifyThat(AT_MOST_37).given(structure(partlyListed())).isUndetermined("320481");
    }

    @Test
    void failsWhereThoseThatAreListedAreTooManyAlready() {
        verifyThat(AT_MOST_37).given(structure(agencies(38), partlyListed())).fails("320481");
    }

    @Test
    void passesWhereTheThirtyEighthIsAnOfficeThatDoesNotCount() {
        CoordinatingBodyId group = CoordinatingBodyId.of(CITY, "C-01");
        Structure inspection = structure(agencies(37), agency("B-01", "溧阳市委巡察办").build())
                .edit()
                .put(CoordinatingBody.builder()
                        .id(group)
                        .name("巡察工作领导小组")
                        .kind(CoordinatingBodyKind.STANDING)
                        .build())
                .put(OfficeHost.of(group, agencyId("A-01"), agencyId("B-01")))
                .done();
        verifyThat(AT_MOST_37).given(inspection).fails("320481");
        verifyThat(rule("agency.within-limit", "limit", "37", "seated-offices-count", "false"))
                .given(inspection)
                .passes();
    }

    private static Jurisdiction partlyListed() {
        return Jurisdiction.of(CITY, "溧阳市").toBuilder()
                .addIncomplete(ElementKind.AGENCY)
                .build();
    }

    @Test
    void passesWhereTheThirtyEighthSharesAWorkingBody() {
        Structure shared = structure(agencies(37), SUPERVISION)
                .edit()
                .put(CoLocation.of(agencyId("A-01"), ImmutableSet.of(agencyId("A-01"), SUPERVISION.id())))
                .done();
        verifyThat(AT_MOST_37).given(shared).passes();
        verifyThat(rule("agency.within-limit", "limit", "37", "co-located-as-one", "false"))
                .given(shared)
                .fails("320481");
    }

    @Test
    void passesWhereTheThirtyEighthIsManagedByADepartment() {
        Structure managed = structure(
                agencies(37),
                agency("B-01", "溧阳市粮食局").kind(AgencyKind.DEPARTMENT_MANAGED).build());
        verifyThat(AT_MOST_37).given(managed).passes();
        verifyThat(rule("agency.within-limit", "limit", "37", "excluded-kinds", ""))
                .given(managed)
                .fails("320481");
    }

    @Test
    void passesWhereTheThirtyEighthIsOfAnotherSeries() {
        Structure court = structure(
                agencies(37),
                agency("B-01", "溧阳市人民法院")
                        .kind(AgencyKind.COURT)
                        .series(Series.COURT)
                        .build());
        verifyThat(AT_MOST_37).given(court).passes();
        verifyThat(rule("agency.within-limit", "limit", "37", "series", "government;court"))
                .given(court)
                .fails("320481");
    }

    @Test
    void passesAndFailsByTheLimitOfItsLevel() {
        Rule<?> byLevel = rule("agency.within-limit", "limits", "county:2;prefecture:3");
        verifyThat(byLevel).given(cityAndCounty(3, 2)).passes();
        verifyThat(byLevel)
                .given(cityAndCounty(4, 2))
                .fails("320400")
                .says(
                        SIMPLIFIED_CHINESE,
                        columns(
                                "底线",
                                "机构数不超过机构限额",
                                "常州市",
                                "党政机构 4 个，上限 3 个（机构限额），超 1 个",
                                "依据：《地方各级人民政府机构设置和编制管理条例》第九条",
                                "数据：agencies.csv 第 4–7 行"));
        verifyThat(byLevel).given(cityAndCounty(3, 3)).fails("320481");
    }

    @Test
    void prefersTheLimitOfThePlaceToThatOfItsLevelAndThatToTheOneForAll() {
        verifyThat(rule("agency.within-limit", "limit", "1", "limits", "county:9;320481:2;prefecture:3"))
                .given(cityAndCounty(4, 3))
                .fails("320400", "320481");
        verifyThat(rule("agency.within-limit", "limit", "1", "limits", "county:2;320481:3;prefecture:3"))
                .given(cityAndCounty(3, 3))
                .passes();
        verifyThat(rule("agency.within-limit", "limit", "3", "limits", "320481:2"))
                .given(cityAndCounty(3, 3))
                .fails("320481");
        verifyThat(rule("agency.within-limit", "limit", "2", "limits", "prefecture:3"))
                .given(cityAndCounty(3, 3))
                .fails("320481");
    }

    @Test
    void isUndeterminedAtALevelWithoutALimit() {
        verifyThat(rule("agency.within-limit", "limits", "prefecture:3"))
                .given(cityAndCounty(3, 2))
                .isUndetermined("320481")
                .says(
                        SIMPLIFIED_CHINESE,
                        columns(
                                "底线",
                                "待定",
                                "机构数不超过机构限额",
                                "溧阳市",
                                "党政机构 2 个，上限 未知（机构限额）",
                                "依据：《地方各级人民政府机构设置和编制管理条例》第九条",
                                "数据：agencies.csv 第 2、3 行"));
    }

    @Test
    void rejectsALimitOfNeitherALevelNorACode() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rule("agency.within-limit", "limits", "COUNTY:37"))
                .withMessage(
                        "Rule 'agency.within-limit': Parameter 'limits': 'COUNTY'. Expected the code of a jurisdiction, or one"
                                + " of county, nation, prefecture, province, township, village.");
    }

    /** So many agencies of a city, listed after those of a county of it. */
    private static Structure cityAndCounty(int ofCity, int ofCounty) {
        JurisdictionCode city = JurisdictionCode.parse("320400");
        return structure(Stream.of(
                        Stream.of(Jurisdiction.of(CITY, "溧阳市"), Jurisdiction.of(city, "常州市")),
                        agencies(ofCounty).stream(),
                        agencies(ofCity).stream()
                                .map(agency -> agency.toBuilder()
                                        .id(AgencyId.of(city, agency.id().key()))
                                        .build()))
                .<Element>flatMap(some -> some)
                .toList());
    }

    @Test
    void rejectsASeriesThatThereIsNot() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rule("agency.within-limit", "series", "government;staff"))
                .withMessage(
                        "Rule 'agency.within-limit': Parameter 'series': 'staff'. Expected one of congress, consultative, court,"
                                + " democratic-party, government, mass-organisation, party, procuratorate, self-governing,"
                                + " supervision.");
    }

    @Test
    void writesItsDefaultsOut() {
        assertThat(AT_MOST_37.parameters())
                .containsEntry("limit", "37")
                .containsEntry("series", "government;party;supervision")
                .containsEntry(
                        "excluded-kinds",
                        "department-managed;dispatched-body;dispatched-organ;party-dispatched;"
                                + "self-governing-organisation;township-organ;zone-committee")
                .containsEntry("co-located-as-one", "true")
                .containsEntry("seated-offices-count", "true");
    }
}
