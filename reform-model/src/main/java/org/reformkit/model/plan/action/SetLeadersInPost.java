package org.reformkit.model.plan.action;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.immutables.value.Value;
import org.reformkit.model.base.ElementId;
import org.reformkit.model.quota.LeadershipQuota;
import org.reformkit.model.structure.Structure;
import org.reformkit.model.structure.StructureEdit;

/**
 * Says who leads an agency or a division from then on (配备领导、免去领导), by rank and position (班子到位; Decree 486 art. 26 on
 * leaders beyond what is laid down). Who moves from one body to another takes two such steps. A division's leaders are some
 * of its agency's, who stay as they are; leader posts and people do not change.
 */
@Value.Immutable
public sealed interface SetLeadersInPost extends Action permits ImmutableSetLeadersInPost {

    /** Whose leaders: an agency, with those of its divisions, or a division. */
    ElementId holder();

    /** All its leaders in post from then on, in 人; none releases those there were. */
    LeadershipQuota leaders();

    @Override
    default Wording wording() {
        return leaders().isNone() ? Wording.of("免去领导", "release leaders") : Wording.of("配备领导", "assign leaders");
    }

    @Override
    default ImmutableList<ElementId> subjects() {
        return ImmutableList.of(holder());
    }

    @Override
    default ImmutableList<Refusal> refusals(Structure before) {
        return new Refusals(before).holder(Account.LEADERS_IN_POST, holder()).list();
    }

    @Override
    default void change(Structure before, StructureEdit edit) {
        edit.put(Account.LEADERS_IN_POST.with(before.element(holder()).orElseThrow(), leaders()));
    }

    @Override
    default Optional<Action> inverse(Structure before) {
        return Account.LEADERS_IN_POST
                .held(before.element(holder()).orElseThrow())
                .map(held -> toBuilder().leaders(held).build());
    }

    /** A builder with this action's values. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** An empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link SetLeadersInPost}. */
    final class Builder extends ImmutableSetLeadersInPost.Builder {
        Builder() {}
    }
}
