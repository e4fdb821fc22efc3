package org.reformkit.rules.library;

import static java.util.Locale.ENGLISH;
import static java.util.Locale.SIMPLIFIED_CHINESE;
import static org.reformkit.rules.library.Liyang.CITY;
import static org.reformkit.rules.library.Liyang.DAY;
import static org.reformkit.rules.library.Liyang.agency;
import static org.reformkit.rules.library.Liyang.agencyId;
import static org.reformkit.rules.library.Liyang.city;
import static org.reformkit.rules.library.Liyang.columns;
import static org.reformkit.rules.library.Liyang.plan;
import static org.reformkit.rules.library.Liyang.rule;
import static org.reformkit.rules.library.Liyang.run;
import static org.reformkit.rules.library.Liyang.structure;
import static org.reformkit.rules.verify.RuleVerifier.verifyThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.reformkit.model.base.Period;
import org.reformkit.model.plan.PlanRun;
import org.reformkit.model.plan.action.Action;
import org.reformkit.model.plan.action.Rename;
import org.reformkit.model.procedure.EarlierChange;
import org.reformkit.model.structure.Jurisdiction;
import org.reformkit.model.structure.Structure;
import org.reformkit.rules.Rule;

class AgencyStableInTermTest {

    private static final Rule<?> STABLE = rule("agency.stable-in-term");
    private static final String BASIS = "依据：《地方各级人民政府机构设置和编制管理条例》第八条、《中华人民共和国地方各级人民代表大会和地方各级人民政府组织法》第七十二条";
    private static final LocalDate FIRST = LocalDate.of(2017, 1, 10);

    @Test
    void passesWhereItWasChangedOnTheDayBeforeTheTerm() {
        verifyThat(STABLE).given(renamed(true, FIRST.minusDays(1))).passes();
    }

    @Test
    void failsWhereItWasChangedOnTheFirstDayOfTheTerm() {
        verifyThat(STABLE)
                .given(renamed(true, FIRST))
                .fails("320481/A-01")
                .says(
                        SIMPLIFIED_CHINESE,
                        columns(
                                "原则上",
                                "机构在一届任期内相对稳定",
                                "溧阳市应急管理局",
                                "2017-01-10 已变动，2019-02-22 再次变动，均在 2017-01-10 起的任期内",
                                BASIS,
                                "数据：方案第 1 步"))
                .says(
                        ENGLISH,
                        columns(
                                "In principle",
                                "An agency is changed but once in a term",
                                "溧阳市应急管理局",
                                "changed on 2017-01-10 and again on 2019-02-22, both in the term from 2017-01-10 on",
                                BASIS.replace("依据：", "basis: ").replace("、", ", "),
                                "data: step 1 of the plan"));
    }

    /** One plan is one change, though its steps take months. */
    @Test
    void failsWhereThePlanChangesItAgainAYearAfter() {
        verifyThat(STABLE).given(twice(DAY.plusYears(1).minusDays(1))).passes();
        verifyThat(STABLE)
                .given(twice(DAY.plusYears(1)))
                .fails("320481/A-01")
                .says(
                        SIMPLIFIED_CHINESE,
                        columns(
                                "原则上",
                                "机构在一届任期内相对稳定",
                                "溧阳市安全生产局",
                                "2019-02-22 已变动，2020-02-22 再次变动，均在 2017-01-10 起的任期内",
                                BASIS,
                                "数据：方案第 2 步"));
        verifyThat(rule("agency.stable-in-term", "months-apart", "13"))
                .given(twice(DAY.plusYears(1)))
                .passes();
    }

    @Test
    void passesWithoutATermWhereTheChangeIsFiveYearsAgo() {
        verifyThat(STABLE).given(renamed(false, DAY.minusYears(5))).passes();
    }

    @Test
    void isUndeterminedWithoutATermWhereItIsADayLess() {
        verifyThat(STABLE).given(renamed(false, DAY.minusYears(5).plusDays(1))).isUndetermined("320481/A-01");
    }

    @Test
    void isUndeterminedWhereNobodyListsEarlierChanges() {
        verifyThat(STABLE).given(run(before(true), rename())).isUndetermined("320481/A-01");
    }

    @Test
    void looksAtNothingWhereThePlanChangesNoAgency() {
        verifyThat(STABLE).given(run(before(true))).looksAtNothing();
    }

    private static PlanRun renamed(boolean isTermKnown, LocalDate earlier) {
        return plan(rename()).toBuilder()
                .addEarlierChanges(EarlierChange.builder()
                        .agency(agencyId("A-01"))
                        .changedOn(earlier)
                        .build())
                .build()
                .applyTo(before(isTermKnown));
    }

    private static PlanRun twice(LocalDate again) {
        PlanRun once = renamed(true, FIRST.minusDays(1));
        return once.plan().toBuilder()
                .addActions(Rename.builder()
                        .element(agencyId("A-01"))
                        .name("溧阳市安全生产局")
                        .effectiveOn(again)
                        .build())
                .build()
                .applyTo(once.before());
    }

    private static Structure before(boolean isTermKnown) {
        Jurisdiction city = Jurisdiction.of(CITY, "溧阳市");
        return structure(
                isTermKnown ? city.toBuilder().term(Period.since(FIRST)).build() : city,
                agency("A-01", "溧阳市安监局").build());
    }

    private static Action rename() {
        return Rename.builder()
                .element(agencyId("A-01"))
                .name("溧阳市应急管理局")
                .effectiveOn(DAY)
                .build();
    }
}
