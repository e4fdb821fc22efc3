package org.reformkit.rules.library;

import static java.util.Locale.ENGLISH;
import static java.util.Locale.SIMPLIFIED_CHINESE;
import static org.reformkit.rules.library.Liyang.DAY;
import static org.reformkit.rules.library.Liyang.administrative;
import static org.reformkit.rules.library.Liyang.agency;
import static org.reformkit.rules.library.Liyang.agencyId;
import static org.reformkit.rules.library.Liyang.columns;
import static org.reformkit.rules.library.Liyang.plan;
import static org.reformkit.rules.library.Liyang.rule;
import static org.reformkit.rules.library.Liyang.structure;
import static org.reformkit.rules.library.LiyangRecords.undetermined;
import static org.reformkit.rules.library.LiyangRecords.violated;
import static org.reformkit.rules.verify.RuleVerifier.verifyThat;

import org.junit.jupiter.api.Test;
import org.reformkit.model.plan.PlanRun;
import org.reformkit.model.plan.action.AdjustQuota;
import org.reformkit.model.plan.action.Adjustment;
import org.reformkit.model.procedure.IncreaseReview;
import org.reformkit.model.procedure.IncreaseTest;
import org.reformkit.rules.Rule;

class QuotaIncreaseJustifiedTest {

    private static final Rule<?> JUSTIFIED = rule("quota.increase-justified");
    private static final String TITLE = "增加编制经从严审核";
    private static final String BASIS = "依据：“设立专门机构，构筑基层治理‘火车头’”（成都）CD-25";

    @Test
    void passesWhereNothingSpeaksAgainstIt() {
        verifyThat(JUSTIFIED).given(run(Adjustment.ADD, 2, none("A-01"))).passes();
        verifyThat(JUSTIFIED).given(run(Adjustment.SET, 9, none("A-01"))).passes();
    }

    @Test
    void failsWhereTheMarketCanDoIt() {
        verifyThat(JUSTIFIED)
                .given(run(
                        Adjustment.ADD,
                        2,
                        IncreaseReview.builder()
                                .holder(agencyId("A-01"))
                                .putAnswer(IncreaseTest.MARKET_CAN_DO, true)
                                .build()))
                .fails("plan")
                .says(SIMPLIFIED_CHINESE, violated(TITLE, "第 1 步（核增）属于不予增编的情形：可由市场承担", BASIS))
                .says(
                        ENGLISH,
                        columns(
                                "Bottom line",
                                "Nothing speaks against more posts",
                                "the plan",
                                "against step 1 ('add posts'): market can do",
                                BASIS.replace("依据：", "basis: ")));
    }

    @Test
    void failsWhereOnlyOthersWereExamined() {
        verifyThat(JUSTIFIED)
                .given(run(Adjustment.SET, 9, none("A-02")))
                .fails("plan")
                .says(SIMPLIFIED_CHINESE, violated(TITLE, "第 1 步（核定）没有经过增编审核", BASIS));
    }

    @Test
    void isUndeterminedWhereATestWasNotAnsweredOrNothingWasExamined() {
        verifyThat(JUSTIFIED)
                .given(run(
                        Adjustment.ADD,
                        2,
                        IncreaseReview.builder()
                                .holder(agencyId("A-01"))
                                .putAnswer(IncreaseTest.DUTIES_LITTLE_CHANGED, false)
                                .putAnswer(IncreaseTest.WORK_NOT_MUCH_MORE, false)
                                .putAnswer(IncreaseTest.WORK_TEMPORARY, false)
                                .build()))
                .isUndetermined("plan")
                .says(SIMPLIFIED_CHINESE, undetermined(TITLE, "第 1 步（核增）的增编审核未见结论：可由市场承担", BASIS));
        verifyThat(JUSTIFIED)
                .given(run(Adjustment.ADD, 2))
                .isUndetermined("plan")
                .says(SIMPLIFIED_CHINESE, undetermined(TITLE, "第 1 步（核增）没有增编审核的记录", BASIS));
    }

    @Test
    void looksAtNothingWhereNobodyGetsMore() {
        verifyThat(JUSTIFIED).given(run(Adjustment.SET, 8)).looksAtNothing();
        verifyThat(JUSTIFIED).given(run(Adjustment.CUT, 2)).looksAtNothing();
    }

    private static IncreaseReview none(String holder) {
        IncreaseReview.Builder review = IncreaseReview.builder().holder(agencyId(holder));
        for (IncreaseTest test : IncreaseTest.values()) {
            review.putAnswer(test, false);
        }
        return review.build();
    }

    /** The body has eight posts before. */
    private static PlanRun run(Adjustment adjustment, int posts, IncreaseReview... reviews) {
        return plan(AdjustQuota.builder()
                        .holder(agencyId("A-01"))
                        .adjustment(adjustment)
                        .posts(administrative(posts))
                        .effectiveOn(DAY)
                        .build())
                .toBuilder()
                .addIncreaseReviews(reviews)
                .build()
                .applyTo(structure(
                        agency("A-01", "溧阳市粮食局").quota(administrative(8)).build()));
    }
}
