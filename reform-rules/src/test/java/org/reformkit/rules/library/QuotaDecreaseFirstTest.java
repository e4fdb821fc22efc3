package org.reformkit.rules.library;

import static java.util.Locale.ENGLISH;
import static java.util.Locale.SIMPLIFIED_CHINESE;
import static org.reformkit.rules.library.Liyang.DAY;
import static org.reformkit.rules.library.Liyang.NEXT_DAY;
import static org.reformkit.rules.library.Liyang.abolish;
import static org.reformkit.rules.library.Liyang.administrative;
import static org.reformkit.rules.library.Liyang.agency;
import static org.reformkit.rules.library.Liyang.agencyId;
import static org.reformkit.rules.library.Liyang.columns;
import static org.reformkit.rules.library.Liyang.refusedRun;
import static org.reformkit.rules.library.Liyang.rule;
import static org.reformkit.rules.library.Liyang.run;
import static org.reformkit.rules.library.Liyang.structure;
import static org.reformkit.rules.verify.RuleVerifier.verifyThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.reformkit.model.plan.PlanRun;
import org.reformkit.model.plan.action.Action;
import org.reformkit.model.plan.action.AdjustQuota;
import org.reformkit.model.plan.action.Adjustment;
import org.reformkit.model.structure.Structure;
import org.reformkit.rules.Rule;

class QuotaDecreaseFirstTest {

    private static final Rule<?> DECREASE_FIRST = rule("quota.decrease-first");
    private static final String BASIS = "依据：“设立专门机构，构筑基层治理‘火车头’”（成都）CD-24";
    private static final Structure BEFORE = structure(
            agency("A-01", "溧阳市粮食局").quota(administrative(8)).build(),
            agency("A-02", "溧阳市商务局").quota(administrative(9)).build());

    @Test
    void passesWherePostsAreCutAndAsManyAddedThen() {
        verifyThat(DECREASE_FIRST)
                .given(run(BEFORE, cut("A-01", 5, DAY), add("A-02", 5, NEXT_DAY)))
                .passes();
    }

    @Test
    void failsWhereTheyAreAddedTheDayBefore() {
        verifyThat(DECREASE_FIRST)
                .given(run(BEFORE, add("A-02", 5, DAY), cut("A-01", 5, NEXT_DAY)))
                .fails("320481")
                .says(
                        SIMPLIFIED_CHINESE,
                        columns(
                                "底线",
                                "编制先减后增",
                                "溧阳市",
                                "第 1 步之后行政编制 22 名，多于改革前 17 名",
                                BASIS,
                                "数据：jurisdictions.csv 第 2 行"))
                .says(
                        ENGLISH,
                        columns(
                                "Bottom line",
                                "Posts are cut first and added then",
                                "溧阳市",
                                "after step 1 administrative posts: 22, before the reform: 17",
                                BASIS.replace("依据：", "basis: "),
                                "data: jurisdictions.csv line 2"));
    }

    @Test
    void passesOnOneDayUnlessEveryStepIsLookedAt() {
        PlanRun sameDay = run(BEFORE, add("A-02", 5, DAY), cut("A-01", 5, DAY));
        verifyThat(DECREASE_FIRST).given(sameDay).passes();
        verifyThat(rule("quota.decrease-first", "pace", "every-step"))
                .given(sameDay)
                .fails("320481");
    }

    @Test
    void failsWhereOneMoreIsAddedThanWasCut() {
        verifyThat(DECREASE_FIRST)
                .given(run(BEFORE, cut("A-01", 5, DAY), add("A-02", 6, NEXT_DAY)))
                .fails("320481");
    }

    @Test
    void isUndeterminedWherePostsAreUnknown() {
        verifyThat(DECREASE_FIRST)
                .given(run(structure(agency("A-01", "溧阳市粮食局").build()), cut("A-01", 5, DAY)))
                .isUndetermined("320481")
                .says(
                        SIMPLIFIED_CHINESE,
                        columns(
                                "底线",
                                "待定",
                                "编制先减后增",
                                "溧阳市",
                                "第 1 步之后行政编制 未知，改革前 未知",
                                "缺数据：溧阳市",
                                BASIS,
                                "数据：jurisdictions.csv 第 2 行"));
    }

    @Test
    void isUndeterminedWhereThePlanIsRefused() {
        verifyThat(DECREASE_FIRST).given(refusedRun(BEFORE)).isUndetermined("320481");
    }

    @Test
    void failsThoughThePlanIsRefusedLater() {
        verifyThat(DECREASE_FIRST)
                .given(run(BEFORE, add("A-02", 5, DAY), abolish("A-99", DAY)))
                .fails("320481");
    }

    @Test
    void looksAtNothingWithoutSteps() {
        verifyThat(DECREASE_FIRST).given(run(BEFORE)).looksAtNothing();
    }

    private static Action add(String agency, int posts, LocalDate day) {
        return adjust(Adjustment.ADD, agency, posts, day);
    }

    private static Action cut(String agency, int posts, LocalDate day) {
        return adjust(Adjustment.CUT, agency, posts, day);
    }

    private static Action adjust(Adjustment adjustment, String agency, int posts, LocalDate day) {
        return AdjustQuota.builder()
                .holder(agencyId(agency))
                .adjustment(adjustment)
                .posts(administrative(posts))
                .effectiveOn(day)
                .build();
    }
}
