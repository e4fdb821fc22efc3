package org.reformkit.rules.library;

import static java.util.Locale.ENGLISH;
import static java.util.Locale.SIMPLIFIED_CHINESE;
import static org.reformkit.rules.library.Liyang.CITY;
import static org.reformkit.rules.library.Liyang.agencies;
import static org.reformkit.rules.library.Liyang.agencyId;
import static org.reformkit.rules.library.Liyang.columns;
import static org.reformkit.rules.library.Liyang.related;
import static org.reformkit.rules.library.Liyang.rule;
import static org.reformkit.rules.library.Liyang.structure;
import static org.reformkit.rules.verify.RuleVerifier.verifyThat;

import org.junit.jupiter.api.Test;
import org.reformkit.model.agency.CoordinatingBody;
import org.reformkit.model.agency.CoordinatingBodyKind;
import org.reformkit.model.agency.OfficeForm;
import org.reformkit.model.agency.Series;
import org.reformkit.model.base.CoordinatingBodyId;
import org.reformkit.model.relation.OfficeHost;
import org.reformkit.rules.Rule;

class CoordinatingBodyOfficeHostedTest {

    private static final Rule<?> HOSTED = rule("coordinating-body.office-hosted");
    private static final CoordinatingBody FIRE = body("C-01", "森林防灭火指挥部").build();

    @Test
    void passesWhereAnAgencyDoesItsWork() {
        verifyThat(HOSTED)
                .given(related(structure(agencies(1), FIRE), OfficeHost.of(FIRE.id(), agencyId("A-01"))))
                .passes();
    }

    @Test
    void isUndeterminedWhereItIsSaidThatAnAgencyDoesAndNotWhich() {
        CoordinatingBody hosted = FIRE.toBuilder().office(OfficeForm.HOSTED).build();
        verifyThat(HOSTED).given(structure(hosted)).isUndetermined("320481/C-01");
        CoordinatingBody other = body("C-02", "安全生产委员会").build();
        verifyThat(HOSTED)
                .given(related(structure(agencies(1), hosted, other), OfficeHost.of(other.id(), agencyId("A-01"))))
                .fails("320481/C-01");
    }

    @Test
    void failsWithAnOfficeOfItsOwn() {
        verifyThat(HOSTED)
                .given(structure(FIRE.toBuilder().office(OfficeForm.SEPARATE).build()))
                .fails("320481/C-01")
                .says(
                        SIMPLIFIED_CHINESE,
                        columns(
                                "底线",
                                "议事协调机构不单设办事机构",
                                "森林防灭火指挥部",
                                "单独设立了办事机构",
                                "依据：《地方各级人民政府机构设置和编制管理条例》第十二条",
                                "数据：coordinating-bodies.csv 第 2 行"))
                .says(
                        ENGLISH,
                        columns(
                                "Bottom line",
                                "An agency does the work of a coordinating body",
                                "森林防灭火指挥部",
                                "it has an office of its own",
                                "basis: 《地方各级人民政府机构设置和编制管理条例》第十二条",
                                "data: coordinating-bodies.csv line 2"));
    }

    @Test
    void failsWhereAgenciesAreNamedForOthersOnly() {
        CoordinatingBody other = body("C-02", "安全生产委员会").build();
        verifyThat(HOSTED)
                .given(related(structure(agencies(1), FIRE, other), OfficeHost.of(other.id(), agencyId("A-01"))))
                .fails("320481/C-01");
    }

    @Test
    void isUndeterminedWhereNoAgencyIsNamedForAny() {
        verifyThat(HOSTED)
                .given(structure(agencies(1), FIRE))
                .isUndetermined("320481/C-01")
                .says(
                        ENGLISH,
                        columns(
                                "Bottom line",
                                "undetermined",
                                "An agency does the work of a coordinating body",
                                "森林防灭火指挥部",
                                "which agency does its work is not known",
                                "missing data: 森林防灭火指挥部",
                                "basis: 《地方各级人民政府机构设置和编制管理条例》第十二条",
                                "data: coordinating-bodies.csv line 2"));
    }

    @Test
    void isUndeterminedWhereItsSeriesIsNotKnown() {
        CoordinatingBody unknown = CoordinatingBody.builder()
                .id(CoordinatingBodyId.of(CITY, "C-01"))
                .name("编制委员会")
                .kind(CoordinatingBodyKind.STANDING)
                .office(OfficeForm.SEPARATE)
                .build();
        verifyThat(HOSTED)
                .given(structure(unknown))
                .isUndetermined("320481/C-01")
                .says(
                        ENGLISH,
                        columns(
                                "Bottom line",
                                "undetermined",
                                "An agency does the work of a coordinating body",
                                "编制委员会",
                                "its series is not known",
                                "missing data: 编制委员会",
                                "basis: 《地方各级人民政府机构设置和编制管理条例》第十二条",
                                "data: coordinating-bodies.csv line 2"));
    }

    @Test
    void looksAtNothingInBodiesOfTheParty() {
        verifyThat(HOSTED)
                .given(structure(FIRE.toBuilder()
                        .series(Series.PARTY)
                        .office(OfficeForm.SEPARATE)
                        .build()))
                .looksAtNothing();
    }

    private static CoordinatingBody.Builder body(String key, String name) {
        return CoordinatingBody.builder()
                .id(CoordinatingBodyId.of(CITY, key))
                .name(name)
                .kind(CoordinatingBodyKind.STANDING)
                .series(Series.GOVERNMENT);
    }
}
