package org.reformkit.model.plan.action;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.immutables.value.Value;
import org.reformkit.model.base.ElementId;
import org.reformkit.model.quota.LeadershipQuota;
import org.reformkit.model.structure.Structure;
import org.reformkit.model.structure.StructureEdit;

/** Transfers leader posts (划转领导职数) from one holder to another. Between divisions of two agencies the agencies' move along. */
@Value.Immutable
public sealed interface TransferLeaderPosts extends Action permits ImmutableTransferLeaderPosts {

    /** Who gives: an agency, a division, or a jurisdiction for its pool. */
    ElementId source();

    /** Who receives; the same kinds. */
    ElementId target();

    /** The leader posts that move, in 名. */
    LeadershipQuota posts();

    @Override
    default Wording wording() {
        return Wording.of("划转领导职数", "transfer leader posts");
    }

    @Override
    default ImmutableList<ElementId> subjects() {
        return ImmutableList.of(source(), target());
    }

    @Override
    default ImmutableList<Refusal> refusals(Structure before) {
        Refusals refusals = new Refusals(before);
        Account.LEADERS.refuse(refusals, before, source(), target(), posts());
        return refusals.list();
    }

    @Override
    default void change(Structure before, StructureEdit edit) {
        Account.LEADERS.move(edit, source(), target(), posts());
    }

    @Override
    default Optional<Action> inverse(Structure before) {
        return Account.LEADERS.canReturn(before, source(), target(), posts())
                ? Optional.of(toBuilder().source(target()).target(source()).build())
                : Optional.empty();
    }

    /** A builder with this action's values. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** An empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link TransferLeaderPosts}. */
    final class Builder extends ImmutableTransferLeaderPosts.Builder {
        Builder() {}
    }
}
