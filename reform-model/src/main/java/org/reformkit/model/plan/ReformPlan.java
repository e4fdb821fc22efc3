package org.reformkit.model.plan;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.immutables.value.Value;
import org.reformkit.model.base.Citation;
import org.reformkit.model.plan.action.Action;
import org.reformkit.model.plan.action.Approval;
import org.reformkit.model.structure.Structure;

/**
 * A reform plan (机构改革方案): ordered actions that turn one structure into the next. It is a value and changes nothing; it
 * is applied to a structure, which stays as it is.
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
