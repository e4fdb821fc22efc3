package org.reformkit.rules.library;

import static java.util.Locale.ENGLISH;
import static java.util.Locale.SIMPLIFIED_CHINESE;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.reformkit.rules.library.Liyang.DAY;
import static org.reformkit.rules.library.Liyang.abolish;
import static org.reformkit.rules.library.Liyang.agency;
import static org.reformkit.rules.library.Liyang.columns;
import static org.reformkit.rules.library.Liyang.rule;
import static org.reformkit.rules.library.Liyang.run;
import static org.reformkit.rules.library.Liyang.structure;
import static org.reformkit.rules.verify.RuleVerifier.verifyThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.reformkit.model.agency.Charter;
import org.reformkit.model.plan.PlanRun;
import org.reformkit.rules.Rule;

/** All is judged as of 2019-02-22. */
class AgencyCharterByDeadlineTest {

    private static final Rule<?> IN_TIME = rule("agency.charter-by-deadline", "deadline", "county:2019-02-20");
    private static final LocalDate LAST = LocalDate.of(2019, 2, 20);
    private static final String TITLE = "“三定”规定按期印发";
    private static final String BASIS = "依据：《机构改革和整合基层审批服务执法力量工作情况汇报（溧阳）》LY-22";
    private static final String DATA = "数据：agencies.csv 第 2 行";

    @Test
    void passesOnTheLastDay() {
        verifyThat(IN_TIME).given(with(Charter.issued(LAST))).passes();
    }

    @Test
    void failsOnTheDayAfter() {
        verifyThat(IN_TIME)
                .given(with(Charter.issued(LAST.plusDays(1))))
                .fails("320481/A-01")
                .says(
                        SIMPLIFIED_CHINESE,
                        columns("底线", TITLE, "溧阳市粮食局", "“三定”规定应不迟于 2019-02-20 印发，实际 2019-02-21", BASIS, DATA))
                .says(
                        ENGLISH,
                        columns(
                                "Bottom line",
                                "The charter is issued in time",
                                "溧阳市粮食局",
                                "the charter was due by 2019-02-20, issued on 2019-02-21",
                                BASIS.replace("依据：", "basis: "),
                                "data: agencies.csv line 2"));
    }

    @Test
    void failsWhereItIsPendingAndTellsWhy() {
        verifyThat(IN_TIME)
                .given(with(Charter.pending("等待上级“三定”规定")))
                .fails("320481/A-01")
                .says(
                        SIMPLIFIED_CHINESE,
                        columns("底线", TITLE, "溧阳市粮食局", "“三定”规定应不迟于 2019-02-20 印发，尚未印发（原因：等待上级“三定”规定）", BASIS, DATA));
    }

    @Test
    void passesWhileThereIsTime() {
        verifyThat(rule("agency.charter-by-deadline", "deadline", "county:2019-02-22"))
                .given(with(Charter.pending("等待上级“三定”规定")))
                .passes();
    }

    @Test
    void passesByTheDayOfThePlaceBeforeThatOfItsLevel() {
        PlanRun run = with(Charter.issued(LAST.plusDays(1)));
        verifyThat(rule("agency.charter-by-deadline", "deadline", "320481:2019-02-21;county:2019-02-20"))
                .given(run)
                .passes();
        verifyThat(rule("agency.charter-by-deadline", "deadline", "320481:2019-02-20;county:2019-02-21"))
                .given(run)
                .fails("320481/A-01");
    }

    @Test
    void isUndeterminedWhereTheCharterOrTheLastDayIsNotKnown() {
        PlanRun unknown = run(structure(agency("A-01", "溧阳市粮食局").build()));
        verifyThat(IN_TIME)
                .given(unknown)
                .isUndetermined("320481/A-01")
                .says(
                        SIMPLIFIED_CHINESE,
                        columns("底线", "待定", TITLE, "溧阳市粮食局", "“三定”规定应不迟于 2019-02-20 印发，是否印发未知", BASIS, DATA));
        verifyThat(rule("agency.charter-by-deadline"))
                .given(with(Charter.issued(LAST)))
                .isUndetermined("320481/A-01")
                .says(SIMPLIFIED_CHINESE, columns("底线", "待定", TITLE, "溧阳市粮食局", "没有规定印发时限", BASIS, DATA));
    }

    @Test
    void looksAtNothingWhereTheBodyEnds() {
        verifyThat(IN_TIME)
                .given(run(structure(agency("A-01", "溧阳市粮食局").build()), abolish("A-01", DAY)))
                .looksAtNothing();
    }

    @Test
    void knowsLevelsAndCodesOnly() {
        assertThatThrownBy(() -> rule("agency.charter-by-deadline", "deadline", "town:2019-02-20"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Rule 'agency.charter-by-deadline': Parameter 'deadline': 'town'. Expected one of county,"
                        + " nation, prefecture, province, township, village.");
    }

    private static PlanRun with(Charter charter) {
        return run(structure(agency("A-01", "溧阳市粮食局").charter(charter).build()));
    }
}
