package org.reformkit.io.json;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.reformkit.io.Expectation;
import org.reformkit.model.plan.Direction;
import org.reformkit.model.plan.ReformPlan;

/** The document {@code plan}: actions in the order in which they are applied, then the records. All ids are full. */
final class PlanCodec implements Codec<ReformPlan> {

    private static final ObjectCodec<?, ReformPlan> DOCUMENT = Header.<ReformPlan.Builder, ReformPlan>declare("plan")
            .required("title", Scalars.TEXT, ReformPlan::title, ReformPlan.Builder::title)
            .optional("issuer", Scalars.TEXT, ReformPlan::issuer, ReformPlan.Builder::issuer)
            .set("bases", BaseCodecs.CITATION, ReformPlan::bases, ReformPlan.Builder::addBasis)
            .list("approvals", ActionCodecs.APPROVAL, ReformPlan::approvals, ReformPlan.Builder::addApproval)
            .unless(
                    Direction.FORWARD,
                    "direction",
                    Scalars.choice(Direction.class),
                    ReformPlan::direction,
                    ReformPlan.Builder::direction)
            .list("actions", ActionCodecs.ACTION, ReformPlan::actions, ReformPlan.Builder::addAction)
            .list("milestones", ProcedureCodecs.MILESTONE, ReformPlan::milestones, ReformPlan.Builder::addMilestone)
            .list("proceedings", ProcedureCodecs.PROCEEDING, ReformPlan::proceedings, ReformPlan.Builder::addProceeding)
            .list("proposals", ProcedureCodecs.PROPOSAL, ReformPlan::proposals, ReformPlan.Builder::addProposal)
            .list("handOvers", ProcedureCodecs.HAND_OVER, ReformPlan::handOvers, ReformPlan.Builder::addHandOver)
            .list(
                    "increaseReviews",
                    ProcedureCodecs.INCREASE_REVIEW,
                    ReformPlan::increaseReviews,
                    ReformPlan.Builder::addIncreaseReview)
            .list(
                    "statedFigures",
                    ProcedureCodecs.STATED_FIGURE,
                    ReformPlan::statedFigures,
                    ReformPlan.Builder::addStatedFigure)
            .list(
                    "earlierChanges",
                    ProcedureCodecs.EARLIER_CHANGE,
                    ReformPlan::earlierChanges,
                    ReformPlan.Builder::addEarlierChange)
            .codec(ReformPlan::builder, ReformPlan.Builder::build);

    @Override
    public @Nullable ReformPlan read(JsonIn in) throws IOException {
        return DOCUMENT.read(in);
    }

    @Override
    public void write(JsonOut out, ReformPlan plan) throws IOException {
        DOCUMENT.write(out, plan);
    }

    @Override
    public Expectation expectation() {
        return DOCUMENT.expectation();
    }
}
