package org.reformkit.model.plan.action;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.immutables.value.Value;
import org.reformkit.model.agency.CoordinatingBody;
import org.reformkit.model.base.ElementId;
import org.reformkit.model.structure.Structure;
import org.reformkit.model.structure.StructureEdit;

/**
 * Sets up a coordinating body (设立议事协调机构); where its office is set is an action of its own. The posts it is given, if any
 * are told, come out of the jurisdiction's pool, as those of an agency do.
 */
@Value.Immutable
public sealed interface SetUpCoordinatingBody extends Action permits ImmutableSetUpCoordinatingBody {

    /** The new body. */
    CoordinatingBody body();

    @Override
    default Wording wording() {
        return Wording.of("设立议事协调机构", "set up coordinating body");
    }

    @Override
    default ImmutableList<ElementId> subjects() {
        return ImmutableList.of(body().id());
    }

    @Override
    default ImmutableSet<ElementId> creates() {
        return ImmutableSet.of(body().id());
    }

    @Override
    default ImmutableList<Refusal> refusals(Structure before) {
        Refusals refusals =
                new Refusals(before).free(body().id()).present(body().id().jurisdiction());
        if (refusals.isEmpty()) {
            body().posts()
                    .ifPresent(
                            posts -> refusals.covered(Account.POSTS, body().id().jurisdiction(), posts));
        }
        return refusals.list();
    }

    @Override
    default void change(Structure before, StructureEdit edit) {
        body().posts().ifPresent(posts -> Account.POSTS.take(edit, body().id().jurisdiction(), posts));
        edit.put(body());
    }

    @Override
    default Optional<Action> inverse(Structure before) {
        return Optional.of(AbolishCoordinatingBody.builder()
                .body(body().id())
                .effectiveOn(effectiveOn())
                .bases(bases())
                .approval(approval())
                .build());
    }

    /** A builder with this action's values. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** An empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link SetUpCoordinatingBody}. */
    final class Builder extends ImmutableSetUpCoordinatingBody.Builder {
        Builder() {}
    }
}
