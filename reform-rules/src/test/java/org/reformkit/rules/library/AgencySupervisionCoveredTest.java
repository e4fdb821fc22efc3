package org.reformkit.rules.library;

import static java.util.Locale.ENGLISH;
import static java.util.Locale.SIMPLIFIED_CHINESE;
import static org.reformkit.rules.library.Liyang.CITY;
import static org.reformkit.rules.library.Liyang.agency;
import static org.reformkit.rules.library.Liyang.agencyId;
import static org.reformkit.rules.library.Liyang.columns;
import static org.reformkit.rules.library.Liyang.related;
import static org.reformkit.rules.library.Liyang.rule;
import static org.reformkit.rules.library.Liyang.structure;
import static org.reformkit.rules.verify.RuleVerifier.verifyThat;

import org.junit.jupiter.api.Test;
import org.reformkit.model.agency.Agency;
import org.reformkit.model.agency.AgencyKind;
import org.reformkit.model.agency.Series;
import org.reformkit.model.base.AgencyId;
import org.reformkit.model.base.JurisdictionCode;
import org.reformkit.model.relation.Dispatch;
import org.reformkit.model.relation.DispatchKind;
import org.reformkit.model.structure.Jurisdiction;
import org.reformkit.model.structure.Structure;
import org.reformkit.rules.Rule;

class AgencySupervisionCoveredTest {

    private static final Rule<?> COVERED = rule("agency.supervision-covered");

    @Test
    void passesWhereAJointUnitCoversEach() {
        verifyThat(COVERED)
                .given(related(places(), unit("第一纪检监察组", "A-02", "A-03")))
                .passes();
    }

    @Test
    void failsWhereOneIsNotCovered() {
        verifyThat(COVERED)
                .given(related(places(), unit("第一纪检监察组", "A-02")))
                .fails("320481/A-03")
                .says(
                        SIMPLIFIED_CHINESE,
                        columns(
                                "原则上",
                                "派驻监督全覆盖",
                                "溧阳市水利局",
                                "派驻纪检监察机构 0 个，应为 1 个，少 1 个",
                                "依据：“坚持三个突出，做好机构设置”（银川）YC-04、《中华人民共和国监察法》第十二条",
                                "数据：agencies.csv 第 4 行"))
                .says(
                        ENGLISH,
                        columns(
                                "In principle",
                                "Resident supervision covers every agency",
                                "溧阳市水利局",
                                "resident units of supervision: 0, required: 1, short: 1",
                                "basis: “坚持三个突出，做好机构设置”（银川）YC-04, 《中华人民共和国监察法》第十二条",
                                "data: agencies.csv line 4"));
    }

    @Test
    void failsWhereTwoCoverOneUnlessThePolicyAllowsIt() {
        Structure twice = related(places(), unit("第一纪检监察组", "A-02", "A-03"), unit("第二纪检监察组", "A-03"));
        verifyThat(COVERED)
                .given(twice)
                .fails("320481/A-03")
                .says(
                        SIMPLIFIED_CHINESE,
                        columns(
                                "原则上",
                                "派驻监督全覆盖",
                                "溧阳市水利局",
                                "派驻纪检监察机构 2 个，应为 1 个，超 1 个",
                                "依据：“坚持三个突出，做好机构设置”（银川）YC-04、《中华人民共和国监察法》第十二条",
                                "数据：agencies.csv 第 2、4 行"))
                .says(
                        ENGLISH,
                        columns(
                                "In principle",
                                "Resident supervision covers every agency",
                                "溧阳市水利局",
                                "resident units of supervision: 2, required: 1, over: 1",
                                "basis: “坚持三个突出，做好机构设置”（银川）YC-04, 《中华人民共和国监察法》第十二条",
                                "data: agencies.csv lines 2, 4"));
        verifyThat(rule("agency.supervision-covered", "once", "false"))
                .given(twice)
                .passes();
    }

    @Test
    void countsNoOutpostsAndNoUnitsOfOthers() {
        Dispatch outpost = Dispatch.builder()
                .dispatcher(agencyId("A-01"))
                .unit("巡察组")
                .kind(DispatchKind.OUTPOST)
                .addHosts(agencyId("A-03"))
                .build();
        Dispatch ofFinance = Dispatch.builder()
                .dispatcher(agencyId("A-02"))
                .unit("会计组")
                .kind(DispatchKind.RESIDENT)
                .addHosts(agencyId("A-03"))
                .build();
        for (Dispatch other : new Dispatch[] {outpost, ofFinance}) {
            verifyThat(COVERED)
                    .given(related(places(), unit("第一纪检监察组", "A-02"), other))
                    .fails("320481/A-03");
        }
    }

    @Test
    void countsAUnitOfTheLevelAbove() {
        JurisdictionCode prefecture = JurisdictionCode.parse("320400");
        Structure two = structure(
                Jurisdiction.of(prefecture, "常州市"),
                Jurisdiction.of(CITY, "溧阳市"),
                agency(prefecture, "A-01", "常州市监委").series(Series.SUPERVISION).build(),
                agency("A-02", "溧阳市财政局").build(),
                agency("A-03", "溧阳市水利局").build());
        Dispatch fromAbove = Dispatch.builder()
                .dispatcher(AgencyId.of(prefecture, "A-01"))
                .unit("第一纪检监察组")
                .kind(DispatchKind.RESIDENT)
                .addHosts(agencyId("A-02"))
                .build();
        verifyThat(COVERED).given(related(two, fromAbove)).fails("320481/A-03");
    }

    @Test
    void isUndeterminedWhereNoUnitAtAllIsOnRecord() {
        verifyThat(COVERED)
                .given(structure(agency("A-02", "溧阳市财政局").build()))
                .isUndetermined("320481/A-02")
                .says(
                        SIMPLIFIED_CHINESE,
                        columns(
                                "原则上",
                                "待定",
                                "派驻监督全覆盖",
                                "溧阳市财政局",
                                "派驻纪检监察机构 未知，应为 1 个",
                                "缺数据：溧阳市财政局",
                                "依据：“坚持三个突出，做好机构设置”（银川）YC-04、《中华人民共和国监察法》第十二条",
                                "数据：agencies.csv 第 2 行"))
                .says(
                        ENGLISH,
                        columns(
                                "In principle",
                                "undetermined",
                                "Resident supervision covers every agency",
                                "溧阳市财政局",
                                "resident units of supervision: unknown, required: 1",
                                "missing data: 溧阳市财政局",
                                "basis: “坚持三个突出，做好机构设置”（银川）YC-04, 《中华人民共和国监察法》第十二条",
                                "data: agencies.csv line 2"));
    }

    @Test
    void looksAtNothingInOtherSeriesAndInThoseThatSupervise() {
        verifyThat(COVERED)
                .given(structure(
                        agency("A-01", "溧阳市纪委")
                                .kind(AgencyKind.DISCIPLINE_INSPECTION)
                                .series(Series.PARTY)
                                .build(),
                        agency("A-04", "溧阳市总工会")
                                .series(Series.MASS_ORGANISATION)
                                .build()))
                .looksAtNothing();
    }

    @Test
    void failsForCourtsAndProcuratoratesToo() {
        Structure judicial = structure(
                agency("A-01", "溧阳市纪委")
                        .kind(AgencyKind.DISCIPLINE_INSPECTION)
                        .series(Series.PARTY)
                        .build(),
                agency("A-02", "溧阳市财政局").build(),
                agency("A-05", "溧阳市人大常委会机关").series(Series.CONGRESS).build(),
                agency("A-06", "溧阳市政协机关").series(Series.CONSULTATIVE).build(),
                agency("A-07", "溧阳市法院").series(Series.COURT).build(),
                agency("A-08", "溧阳市检察院").series(Series.PROCURATORATE).build());
        verifyThat(COVERED)
                .given(related(judicial, unit("第一纪检监察组", "A-02")))
                .fails("320481/A-05", "320481/A-06", "320481/A-07", "320481/A-08");
    }

    /** Covered with the bureau that dispatched it. */
    @Test
    void looksAtNothingInABranchUnlessThePolicyDoes() {
        Agency branch =
                agency("A-04", "溧阳市市场监管局城区分局").kind(AgencyKind.DISPATCHED_BODY).build();
        verifyThat(COVERED).given(structure(branch)).looksAtNothing();
        verifyThat(rule("agency.supervision-covered", "covered-through-others", "department-managed"))
                .given(structure(branch))
                .isUndetermined("320481/A-04");
    }

    private static Structure places() {
        return structure(
                agency("A-01", "溧阳市纪委")
                        .kind(AgencyKind.DISCIPLINE_INSPECTION)
                        .series(Series.PARTY)
                        .build(),
                agency("A-02", "溧阳市财政局").build(),
                agency("A-03", "溧阳市水利局").build());
    }

    private static Dispatch unit(String name, String... hosts) {
        Dispatch.Builder unit =
                Dispatch.builder().dispatcher(agencyId("A-01")).unit(name).kind(DispatchKind.RESIDENT);
        for (String host : hosts) {
            unit.addHosts(agencyId(host));
        }
        return unit.build();
    }
}
