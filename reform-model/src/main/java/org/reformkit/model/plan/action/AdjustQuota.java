package org.reformkit.model.plan.action;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.immutables.value.Value;
import org.reformkit.model.base.ElementId;
import org.reformkit.model.quota.Quota;
import org.reformkit.model.structure.Structure;
import org.reformkit.model.structure.StructureEdit;

/**
 * Approves the posts of one holder anew (核定编制、核增、核减、核销). Alone among the actions it makes the total of posts larger or
 * smaller. A division's posts are a part of its agency's, which stay as they are.
 */
@Value.Immutable
public sealed interface AdjustQuota extends Action permits ImmutableAdjustQuota {

    /** Whose posts: an agency, a division, an institution, or a jurisdiction for its pool. */
    ElementId holder();

    /** Set, added, cut or cancelled. */
    Adjustment adjustment();

    /** The posts it has then, or that are added, cut or cancelled, in 名. */
    Quota posts();

    @Override
    default Wording wording() {
        return Wording.of(adjustment().term(), adjustment().word() + " posts");
    }

    @Override
    default ImmutableList<ElementId> subjects() {
        return ImmutableList.of(holder());
    }

    @Override
    default ImmutableList<Refusal> refusals(Structure before) {
        Refusals refusals = new Refusals(before).holder(Account.POSTS, holder());
        if (refusals.isEmpty() && adjustment().isLess()) {
            refusals.covered(Account.POSTS, holder(), posts());
        }
        return refusals.list();
    }

    @Override
    default void change(Structure before, StructureEdit edit) {
        switch (adjustment()) {
            case SET -> edit.put(Account.POSTS.with(before.element(holder()).orElseThrow(), posts()));
            case ADD -> Account.POSTS.add(edit, holder(), posts());
            case CUT, CANCEL -> Account.POSTS.take(edit, holder(), posts());
        }
    }

    @Override
    default Optional<Action> inverse(Structure before) {
        return switch (adjustment()) {
            case SET ->
                Account.POSTS
                        .held(before.element(holder()).orElseThrow())
                        .map(held -> toBuilder().posts(held).build());
            case ADD -> Optional.of(toBuilder().adjustment(Adjustment.CUT).build());
            case CUT, CANCEL ->
                Optional.of(toBuilder().adjustment(Adjustment.ADD).build());
        };
    }

    /** A builder with this action's values. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** An empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link AdjustQuota}. */
    final class Builder extends ImmutableAdjustQuota.Builder {
        Builder() {}
    }
}
