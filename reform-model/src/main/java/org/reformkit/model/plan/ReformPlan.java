package org.reformkit.model.plan;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.immutables.value.Value;
import org.reformkit.model.base.Citation;
import org.reformkit.model.plan.action.Action;
import org.reformkit.model.plan.action.Approval;
import org.reformkit.model.procedure.EarlierChange;
import org.reformkit.model.procedure.HandOver;
import org.reformkit.model.procedure.IncreaseReview;
import org.reformkit.model.procedure.Milestone;
import org.reformkit.model.procedure.Proceeding;
import org.reformkit.model.procedure.Proposal;
import org.reformkit.model.procedure.StatedFigure;
import org.reformkit.model.structure.Structure;

/**
 * A reform plan (机构改革方案): ordered actions that turn one structure into the next. It is a value and changes nothing; it
 * is applied to a structure, which stays as it is. Beside its actions stand records of the procedure, which change nothing
 * either: what they name need not stand in any structure.
 */
@Value.Immutable
public interface ReformPlan {

    /** The title, such as 溧阳市机构改革方案. */
    String title();

    /** Who issued it (制定机关), where that is known. */
    Optional<String> issuer();

    /** What it rests on (依据). */
    ImmutableSet<Citation> bases();

    /** The approvals of the plan as a whole (批准), in the order in which they were given; LY-05. */
    ImmutableList<Approval> approvals();

    /** Which way through time it runs. */
    @Value.Default
    default Direction direction() {
        return Direction.FORWARD;
    }

    /** The actions, in the order in which they are applied. */
    ImmutableList<Action> actions();

    /** The stations of the reform (节点), in the order of the document. */
    ImmutableList<Milestone> milestones();

    /** The proceedings on record (程序记录), in the order of the document. */
    ImmutableList<Proceeding> proceedings();

    /** What was put forward for the actions (方案报送材料), in the order of the document. */
    ImmutableList<Proposal> proposals();

    /** What ending bodies hand over (交接), in the order of the document. */
    ImmutableList<HandOver> handOvers();

    /** How wishes for more posts were examined (增编审核), in the order of the document. */
    ImmutableList<IncreaseReview> increaseReviews();

    /** The figures that documents on the reform state (公布数据), in the order of the document. */
    ImmutableList<StatedFigure> statedFigures();

    /** How agencies were changed before this plan (此前调整), in the order of the document. */
    ImmutableList<EarlierChange> earlierChanges();

    /** Applies the actions one after the other, up to the first that is refused. */
    default PlanRun applyTo(Structure before) {
        return PlanRun.of(this, before);
    }

    /** Looks for every action that would be refused, going on after each; nothing is applied. */
    default PlanCheck check(Structure before) {
        return PlanCheck.of(this, before);
    }

    /** A builder with this plan's values. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** An empty builder. */
    static Builder builder() {
        return new Builder();
    }

    @Value.Check
    default void check() {
        checkArgument(!title().isBlank(), "Plan: its title is blank. Expected a title.");
    }

    /** Builds a {@link ReformPlan}. */
    final class Builder extends ImmutableReformPlan.Builder {
        Builder() {}
    }
}
