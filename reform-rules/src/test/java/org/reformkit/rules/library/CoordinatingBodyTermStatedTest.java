package org.reformkit.rules.library;

import static java.util.Locale.ENGLISH;
import static java.util.Locale.SIMPLIFIED_CHINESE;
import static org.reformkit.rules.library.Liyang.CITY;
import static org.reformkit.rules.library.Liyang.DAY;
import static org.reformkit.rules.library.Liyang.columns;
import static org.reformkit.rules.library.Liyang.rule;
import static org.reformkit.rules.library.Liyang.structure;
import static org.reformkit.rules.verify.RuleVerifier.verifyThat;

import org.junit.jupiter.api.Test;
import org.reformkit.model.agency.CoordinatingBody;
import org.reformkit.model.agency.CoordinatingBodyKind;
import org.reformkit.model.agency.Series;
import org.reformkit.model.base.CoordinatingBodyId;
import org.reformkit.model.base.Period;
import org.reformkit.rules.Rule;

class CoordinatingBodyTermStatedTest {

    private static final Rule<?> STATED = rule("coordinating-body.term-stated");
    private static final Rule<?> EITHER = rule("coordinating-body.term-stated", "demand", "either");
    private static final CoordinatingBody CENSUS =
            body("C-01", "经济普查领导小组").abolitionCondition("普查结束").build();
    /** Today is its last day. */
    private static final Period UNTIL_TODAY = Period.of(DAY.minusYears(1), DAY.plusDays(1));

    @Test
    void passesWhereBothAreStatedOnTheLastDay() {
        verifyThat(STATED)
                .given(structure(CENSUS.toBuilder().term(UNTIL_TODAY).build()))
                .passes();
    }

    @Test
    void failsOnTheDayAfter() {
        verifyThat(STATED)
                .given(structure(CENSUS.toBuilder()
                        .term(Period.of(DAY.minusYears(1), DAY))
                        .build()))
                .fails("320481/C-01")
                .says(
                        SIMPLIFIED_CHINESE,
                        columns(
                                "底线",
                                "议事协调机构明确撤销条件和期限，到期撤销",
                                "经济普查领导小组",
                                "期限至 2019-02-21，已经届满",
                                "依据：《地方各级人民政府机构设置和编制管理条例》第十一条",
                                "数据：coordinating-bodies.csv 第 2 行"))
                .says(
                        ENGLISH,
                        columns(
                                "Bottom line",
                                "The end of a coordinating body is stated and not past",
                                "经济普查领导小组",
                                "its term ended on 2019-02-21",
                                "basis: 《地方各级人民政府机构设置和编制管理条例》第十一条",
                                "data: coordinating-bodies.csv line 2"));
    }

    @Test
    void failsWhereOneIsMissingUnlessEitherIsEnough() {
        verifyThat(STATED)
                .given(structure(CENSUS))
                .fails("320481/C-01")
                .says(
                        SIMPLIFIED_CHINESE,
                        columns(
                                "底线",
                                "议事协调机构明确撤销条件和期限，到期撤销",
                                "经济普查领导小组",
                                "未明确撤销期限",
                                "依据：《地方各级人民政府机构设置和编制管理条例》第十一条",
                                "数据：coordinating-bodies.csv 第 2 行"))
                .says(
                        ENGLISH,
                        columns(
                                "Bottom line",
                                "The end of a coordinating body is stated and not past",
                                "经济普查领导小组",
                                "not stated: until when it is set up",
                                "basis: 《地方各级人民政府机构设置和编制管理条例》第十一条",
                                "data: coordinating-bodies.csv line 2"));
        verifyThat(EITHER).given(structure(CENSUS)).passes();
    }

    @Test
    void failsWhereTheTermHasNoEnd() {
        verifyThat(STATED)
                .given(structure(CENSUS.toBuilder().term(Period.since(DAY)).build()))
                .fails("320481/C-01");
    }

    @Test
    void failsWithNeitherWhereThoseOfOthersAreOnRecord() {
        verifyThat(EITHER)
                .given(structure(CENSUS, body("C-02", "创建文明城市指挥部").build()))
                .fails("320481/C-02");
    }

    @Test
    void isUndeterminedWhereNothingIsOnRecordOfAny() {
        verifyThat(STATED)
                .given(structure(body("C-02", "创建文明城市指挥部").build()))
                .isUndetermined("320481/C-02")
                .says(
                        ENGLISH,
                        columns(
                                "Bottom line",
                                "undetermined",
                                "The end of a coordinating body is stated and not past",
                                "创建文明城市指挥部",
                                "neither condition nor term of its end is on record",
                                "missing data: 创建文明城市指挥部",
                                "basis: 《地方各级人民政府机构设置和编制管理条例》第十一条",
                                "data: coordinating-bodies.csv line 2"));
    }

    @Test
    void looksAtNothingInStandingBodies() {
        verifyThat(STATED)
                .given(structure(body("C-01", "安全生产委员会")
                        .kind(CoordinatingBodyKind.STANDING)
                        .build()))
                .looksAtNothing();
    }

    private static CoordinatingBody.Builder body(String key, String name) {
        return CoordinatingBody.builder()
                .id(CoordinatingBodyId.of(CITY, key))
                .name(name)
                .kind(CoordinatingBodyKind.TEMPORARY)
                .series(Series.GOVERNMENT);
    }
}
