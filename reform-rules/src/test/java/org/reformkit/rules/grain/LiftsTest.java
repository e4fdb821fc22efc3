package org.reformkit.rules.grain;

import static org.reformkit.rules.verify.RuleVerifier.verifyThat;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.reformkit.model.agency.Agency;
import org.reformkit.model.base.AgencyId;
import org.reformkit.model.base.JurisdictionCode;
import org.reformkit.model.duty.Duty;
import org.reformkit.model.plan.PlanRun;
import org.reformkit.model.plan.action.Action;
import org.reformkit.model.plan.action.EstablishAgency;
import org.reformkit.model.structure.Jurisdiction;
import org.reformkit.model.structure.Structure;
import org.reformkit.rules.County;
import org.reformkit.rules.Figures;
import org.reformkit.rules.Rule;
import org.reformkit.rules.check.Check;

class LiftsTest {

    private static final LocalDate FEBRUARY = LocalDate.of(2019, 2, 1);
    private static final LocalDate MARCH = LocalDate.of(2019, 3, 1);

    /** Abolishes first and transfers after: 先破后立. */
    private static PlanRun broken(LocalDate transfer) {
        return County.plan(County.abolish(County.EMERGENCY, FEBRUARY), County.transferForest(County.OFFICE, transfer))
                .applyTo(County.structure());
    }

    @Test
    void throughoutSeesTheInstantBetweenTwoSteps() {
        verifyThat(duties(Lifts.throughout(Figures.HAS_LEAD)))
                .given(broken(MARCH))
                .fails("320481/D-01");
        verifyThat(duties(Lifts.atEnd(Figures.HAS_LEAD))).given(broken(MARCH)).passes();
    }

    @Test
    void throughoutByDateCountsTheActionsOfADayAsOne() {
        Rule<?> byDate = duties(Lifts.throughout(Figures.HAS_LEAD, Pace.EVERY_DATE));

        verifyThat(byDate).given(broken(FEBRUARY)).passes();
        verifyThat(byDate).given(broken(MARCH)).fails("320481/D-01");
    }

    @Test
    void byDateWaitsUntilNoJurisdictionIsInTheMiddleOfADay() {
        JurisdictionCode other = JurisdictionCode.parse("320482");
        Structure before =
                County.structure().edit().put(Jurisdiction.of(other, "金坛市")).done();
        Action elsewhere = EstablishAgency.builder()
                .agency(County.agency(AgencyId.of(other, "A-01"), "局").build())
                .effectiveOn(MARCH)
                .build();
        PlanRun run = County.plan(
                        County.abolish(County.EMERGENCY, FEBRUARY),
                        elsewhere,
                        County.transferForest(County.OFFICE, FEBRUARY))
                .applyTo(before);

        verifyThat(duties(Lifts.throughout(Figures.HAS_LEAD, Pace.EVERY_DATE)))
                .given(run)
                .passes();
        verifyThat(duties(Lifts.throughout(Figures.HAS_LEAD))).given(run).fails("320481/D-01");
    }

    @Test
    void atStartSeesTheStructureBefore() {
        Rule<?> rule = Rule.forEachCourse(Agency.class)
                .named("agency.there-before")
                .requires(Lifts.atStart(Figures.DIVISIONS.atLeast(8)));

        verifyThat(rule).given(broken(MARCH)).fails("320481/A-02");
    }

    @Test
    void overallJudgesTheWholeTransition() {
        Rule<?> rule = Rule.forEachCourse(Jurisdiction.class)
                .named("agency.not-fewer")
                .requires(Lifts.overall(
                        Lifts.<Jurisdiction>change(Figures.AGENCIES).atLeast(0)));

        verifyThat(rule)
                .given(broken(MARCH))
                .says(
                        Locale.CHINA,
                        "底线  agency.not-fewer  溧阳市  改革前后 机构增减 -1 个，下限 0 个，少 1 个" + "  数据：agencies.csv 第 2、3 行");
    }

    @Test
    void whatIsNewHasNothingBeforeAndWhatEndedNothingAfter() {
        Structure before = County.structure();
        Structure after = County.plan(County.establish(FEBRUARY), County.abolish(County.OFFICE, FEBRUARY))
                .applyTo(before)
                .result()
                .orElseThrow();

        verifyThat(agencies(Lifts.before(Figures.DIVISIONS.atLeast(100))))
                .given(before, after)
                .fails("320481/A-01", "320481/A-02");
        verifyThat(agencies(Lifts.after(Figures.DIVISIONS.atLeast(100))))
                .given(before, after)
                .fails("320481/A-01", "320481/A-03");
        verifyThat(agencies(Lifts.<Agency>after(Figures.DIVISIONS).exactly(Lifts.before(Figures.DIVISIONS))))
                .given(before, after)
                .passes();
        verifyThat(agencies(Lifts.<Agency>change(Figures.AGENCY_POSTS).atMost(0)))
                .given(before, after)
                .isUndetermined("320481/A-03");
    }

    private static Rule<?> duties(Check<Course<Duty>> check) {
        return Rule.forEachCourse(Duty.class).named("duty.lifted").requires(check);
    }

    private static Rule<?> agencies(Check<Transition<Agency>> check) {
        return Rule.forEachTransition(Agency.class).named("agency.lifted").requires(check);
    }
}
