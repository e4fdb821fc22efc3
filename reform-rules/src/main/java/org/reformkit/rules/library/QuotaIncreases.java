package org.reformkit.rules.library;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.Optional;
import org.reformkit.model.agency.Agency;
import org.reformkit.model.agency.Division;
import org.reformkit.model.agency.Institution;
import org.reformkit.model.base.Element;
import org.reformkit.model.plan.PlanRun;
import org.reformkit.model.plan.ReformPlan;
import org.reformkit.model.plan.Step;
import org.reformkit.model.plan.action.Action;
import org.reformkit.model.plan.action.AdjustQuota;
import org.reformkit.model.plan.action.Adjustment;
import org.reformkit.model.procedure.IncreaseReview;
import org.reformkit.model.procedure.IncreaseTest;
import org.reformkit.model.quota.Quota;
import org.reformkit.model.structure.Jurisdiction;
import org.reformkit.rules.check.Check;
import org.reformkit.rules.check.Text;

/** Whether nothing speaks against more posts where there are to be more (增编审核). */
final class QuotaIncreases {

    private QuotaIncreases() {}

    /** Not applicable to a plan that gives nobody more posts. */
    static Check<PlanRun> justified() {
        return Remark.claim(Text.message("check.increase-justified"), (structure, run) -> remarks(run));
    }

    private static ImmutableList<Remark> remarks(PlanRun run) {
        StepRemarks remarks = new StepRemarks();
        for (int i = 0; i < run.plan().actions().size(); i++) {
            Action action = run.plan().actions().get(i);
            if (action instanceof AdjustQuota quota && mayBeMore(run, i, quota)) {
                judge(run.plan(), quota, ProposedActions.name(i + 1, action), remarks);
            }
        }
        return remarks.list();
    }

    /** Also where nobody knows how many there were. */
    private static boolean mayBeMore(PlanRun run, int index, AdjustQuota quota) {
        if (quota.adjustment() == Adjustment.SET) {
            Optional<Step> step =
                    index < run.steps().size() ? Optional.of(run.steps().get(index)) : Optional.empty();
            return step.flatMap(known -> known.before().element(quota.holder()))
                    .flatMap(QuotaIncreases::posts)
                    .map(before -> !before.covers(quota.posts()))
                    .orElse(true);
        }
        return quota.adjustment() == Adjustment.ADD && quota.posts().total() > 0;
    }

    private static Optional<Quota> posts(Element element) {
        if (element instanceof Agency agency) {
            return agency.quota();
        }
        if (element instanceof Division division) {
            return division.quota();
        }
        return element instanceof Institution institution
                ? institution.quota()
                : element instanceof Jurisdiction place
                        ? Optional.of(place.pool().quota())
                        : Optional.empty();
    }

    private static void judge(ReformPlan plan, AdjustQuota quota, Text step, StepRemarks remarks) {
        ImmutableList<IncreaseReview> reviews = plan.increaseReviews().stream()
                .filter(review -> review.holder().equals(quota.holder()))
                .collect(ImmutableList.toImmutableList());
        ImmutableList<Text> against = tests(reviews, true);
        ImmutableList<Text> open = tests(reviews, false);
        if (!against.isEmpty()) {
            remarks.violated(step, "check.increase-justified.against", TextList.of(against));
        } else if (plan.increaseReviews().isEmpty()) {
            remarks.undetermined(step, "check.increase-justified.unknown");
        } else if (reviews.isEmpty()) {
            remarks.violated(step, "check.increase-justified.none");
        } else if (!open.isEmpty()) {
            remarks.undetermined(step, "check.increase-justified.open", TextList.of(open));
        } else {
            remarks.satisfied();
        }
    }

    /** The tests that hold in some examination, or those that none answered. */
    private static ImmutableList<Text> tests(ImmutableList<IncreaseReview> reviews, boolean held) {
        return Arrays.stream(IncreaseTest.values())
                .filter(test -> held
                        ? reviews.stream().anyMatch(review -> review.answers().getOrDefault(test, false))
                        : reviews.stream().noneMatch(review -> review.answers().containsKey(test)))
                .map(test -> Remark.words(test.term(), test))
                .collect(ImmutableList.toImmutableList());
    }
}
