package org.reformkit.model.plan.action;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.immutables.value.Value;
import org.reformkit.model.base.ElementId;
import org.reformkit.model.quota.Quota;
import org.reformkit.model.structure.Structure;
import org.reformkit.model.structure.StructureEdit;

/** Transfers posts (划转编制) from one holder to another. Between divisions of two agencies the agencies' posts move along. */
@Value.Immutable
public sealed interface TransferQuota extends Action permits ImmutableTransferQuota {

    /** Who gives: an agency, a division, an institution, or a jurisdiction for its pool. */
    ElementId source();

    /** Who receives; the same kinds. */
    ElementId target();

    /** The posts that move, in 名. */
    Quota posts();

    @Override
    default Wording wording() {
        return Wording.of("划转编制", "transfer quota");
    }

    @Override
    default ImmutableList<ElementId> subjects() {
        return ImmutableList.of(source(), target());
    }

    @Override
    default ImmutableList<Refusal> refusals(Structure before) {
        Refusals refusals = new Refusals(before);
        Account.POSTS.refuse(refusals, before, source(), target(), posts());
        return refusals.list();
    }

    @Override
    default void change(Structure before, StructureEdit edit) {
        Account.POSTS.move(edit, source(), target(), posts());
    }

    @Override
    default Optional<Action> inverse(Structure before) {
        return Account.POSTS.canReturn(before, source(), target(), posts())
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

    /** Builds a {@link TransferQuota}. */
    final class Builder extends ImmutableTransferQuota.Builder {
        Builder() {}
    }
}
