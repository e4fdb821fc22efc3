package org.reformkit.rules.library;

import static java.util.Locale.ENGLISH;
import static java.util.Locale.SIMPLIFIED_CHINESE;
import static org.reformkit.model.procedure.ProceedingKind.DEREGISTRATION;
import static org.reformkit.model.procedure.ProceedingKind.REGISTRATION;
import static org.reformkit.model.procedure.StageKind.APPLICATION;
import static org.reformkit.model.procedure.StageKind.DECISION;
import static org.reformkit.model.procedure.StageKind.LIQUIDATION;
import static org.reformkit.rules.library.Liyang.DAY;
import static org.reformkit.rules.library.Liyang.columns;
import static org.reformkit.rules.library.Liyang.rule;
import static org.reformkit.rules.library.LiyangRecords.proceeding;
import static org.reformkit.rules.library.LiyangRecords.recorded;
import static org.reformkit.rules.library.LiyangRecords.stage;
import static org.reformkit.rules.library.LiyangRecords.undetermined;
import static org.reformkit.rules.library.LiyangRecords.violated;
import static org.reformkit.rules.verify.RuleVerifier.verifyThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.reformkit.model.plan.PlanRun;
import org.reformkit.model.procedure.ProceedingKind;
import org.reformkit.model.procedure.Stage;
import org.reformkit.rules.Rule;

/** All is judged as of 2019-02-22. */
class InstitutionRegisteredInTimeTest {

    private static final Rule<?> IN_TIME = rule("institution.registered-in-time");
    private static final String TITLE = "事业单位登记不超时限";
    private static final String BASIS = "依据：《事业单位登记管理暂行条例》第八条、《事业单位登记管理暂行条例》第十三条";
    private static final LocalDate NEW_YEAR = LocalDate.of(2019, 1, 1);

    @Test
    void passesOnTheThirtiethDay() {
        verifyThat(IN_TIME)
                .given(run(REGISTRATION, stage(APPLICATION, NEW_YEAR), stage(DECISION, NEW_YEAR.plusDays(30))))
                .passes();
    }

    @Test
    void failsOnTheThirtyFirstDay() {
        verifyThat(IN_TIME)
                .given(run(REGISTRATION, stage(APPLICATION, NEW_YEAR), stage(DECISION, NEW_YEAR.plusDays(31))))
                .fails("plan")
                .says(SIMPLIFIED_CHINESE, violated(TITLE, "事业单位设立登记（第 1 项程序记录）的决定应不迟于 2019-01-31，实际 2019-02-01", BASIS))
                .says(
                        ENGLISH,
                        columns(
                                "Bottom line",
                                "Institutions come on the register and off it in time",
                                "the plan",
                                "registration (proceeding 1): decision was due by 2019-01-31, done on 2019-02-01",
                                BASIS.replace("依据：", "basis: ").replace("、《", ", 《")));
    }

    @Test
    void passesOnTheFifteenthDayAfterTheLiquidation() {
        verifyThat(IN_TIME)
                .given(run(DEREGISTRATION, stage(LIQUIDATION, NEW_YEAR), stage(APPLICATION, NEW_YEAR.plusDays(15))))
                .passes();
        verifyThat(IN_TIME)
                .given(run(DEREGISTRATION, stage(LIQUIDATION, NEW_YEAR), stage(DECISION, NEW_YEAR.plusDays(15))))
                .passes();
    }

    @Test
    void failsOnTheSixteenthDayAfterTheLiquidation() {
        verifyThat(IN_TIME)
                .given(run(DEREGISTRATION, stage(LIQUIDATION, NEW_YEAR), stage(APPLICATION, NEW_YEAR.plusDays(16))))
                .fails("plan")
                .says(
                        SIMPLIFIED_CHINESE,
                        violated(TITLE, "事业单位注销登记（第 1 项程序记录）的申请应不迟于 2019-01-16，实际 2019-01-17", BASIS));
    }

    @Test
    void failsByTheDaysOfAPolicy() {
        verifyThat(rule("institution.registered-in-time", "decision-days", "20"))
                .given(run(REGISTRATION, stage(APPLICATION, NEW_YEAR), stage(DECISION, NEW_YEAR.plusDays(21))))
                .fails("plan");
        verifyThat(rule("institution.registered-in-time", "deregistration-days", "10"))
                .given(run(DEREGISTRATION, stage(LIQUIDATION, NEW_YEAR), stage(APPLICATION, NEW_YEAR.plusDays(11))))
                .fails("plan");
    }

    @Test
    void passesWhileThereIsTime() {
        verifyThat(IN_TIME)
                .given(run(REGISTRATION, stage(APPLICATION, DAY.minusDays(30))))
                .passes();
    }

    @Test
    void isUndeterminedWhereADayIsNotKnown() {
        verifyThat(IN_TIME)
                .given(run(REGISTRATION, stage(APPLICATION, DAY.minusDays(31)), stage(DECISION)))
                .isUndetermined("plan")
                .says(SIMPLIFIED_CHINESE, undetermined(TITLE, "事业单位设立登记（第 1 项程序记录）的决定应不迟于 2019-02-21，未见办理", BASIS));
        verifyThat(IN_TIME)
                .given(run(REGISTRATION, stage(DECISION, DAY)))
                .isUndetermined("plan")
                .says(SIMPLIFIED_CHINESE, undetermined(TITLE, "事业单位设立登记（第 1 项程序记录）的申请日期不明", BASIS));
        verifyThat(IN_TIME)
                .given(run(DEREGISTRATION, stage(APPLICATION, DAY)))
                .isUndetermined("plan")
                .says(SIMPLIFIED_CHINESE, undetermined(TITLE, "事业单位注销登记（第 1 项程序记录）的清算日期不明", BASIS));
    }

    /** The application came before the decision: nobody knows how long. */
    @Test
    void isUndeterminedWhereOnlyALateDecisionIsDated() {
        verifyThat(IN_TIME)
                .given(run(DEREGISTRATION, stage(LIQUIDATION, NEW_YEAR), stage(DECISION, NEW_YEAR.plusDays(16))))
                .isUndetermined("plan");
    }

    @Test
    void looksAtNothingWhereNoInstitutionIsRegistered() {
        verifyThat(IN_TIME).given(recorded()).looksAtNothing();
    }

    private static PlanRun run(ProceedingKind kind, Stage... stages) {
        return recorded(proceeding(kind, stages).build());
    }
}
