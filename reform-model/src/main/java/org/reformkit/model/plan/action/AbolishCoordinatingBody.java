package org.reformkit.model.plan.action;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.immutables.value.Value;
import org.reformkit.model.agency.CoordinatingBody;
import org.reformkit.model.base.CoordinatingBodyId;
import org.reformkit.model.base.ElementId;
import org.reformkit.model.structure.Structure;
import org.reformkit.model.structure.StructureEdit;

/**
 * Abolishes a coordinating body (撤销议事协调机构); the agency that did its work loses its office. The posts it has go to the
 * jurisdiction's pool; one of which no posts are told has none to give, as Decree 486 art. 19 asks. All that is reported
 * by {@link #leftovers}.
 */
@Value.Immutable
public sealed interface AbolishCoordinatingBody extends Action permits ImmutableAbolishCoordinatingBody {

    /** The body that ends. */
    CoordinatingBodyId body();

    @Override
    default Wording wording() {
        return Wording.of("撤销议事协调机构", "abolish coordinating body");
    }

    @Override
    default ImmutableList<ElementId> subjects() {
        return ImmutableList.of(body());
    }

    @Override
    default ImmutableList<Refusal> refusals(Structure before) {
        return new Refusals(before).present(body()).list();
    }

    @Override
    default void change(Structure before, StructureEdit edit) {
        before.relations(body()).forEach(edit::remove);
        before.coordinatingBody(body())
                .flatMap(CoordinatingBody::posts)
                .ifPresent(posts -> Account.POSTS.add(edit, body().jurisdiction(), posts));
        edit.remove(body());
    }

    @Override
    default ImmutableList<Leftover> leftovers(Structure before) {
        return new Estate(before, body()).leftovers();
    }

    @Override
    default Optional<Action> inverse(Structure before) {
        return before.relations(body()).isEmpty()
                ? Optional.of(SetUpCoordinatingBody.builder()
                        .body(before.coordinatingBody(body()).orElseThrow())
                        .effectiveOn(effectiveOn())
                        .bases(bases())
                        .approval(approval())
                        .build())
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

    /** Builds an {@link AbolishCoordinatingBody}. */
    final class Builder extends ImmutableAbolishCoordinatingBody.Builder {
        Builder() {}
    }
}
