package org.reformkit.model.plan.action;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.immutables.value.Value;
import org.reformkit.model.base.ElementId;
import org.reformkit.model.relation.Placement;
import org.reformkit.model.structure.Structure;
import org.reformkit.model.structure.StructureEdit;

/** Ends a placement (不再归口管理). */
@Value.Immutable
public sealed interface EndPlacement extends Action permits ImmutableEndPlacement {

    /** The placement that ends. */
    Placement placement();

    @Override
    default Wording wording() {
        return Wording.of("不再归口管理", "end placement");
    }

    @Override
    default ImmutableList<ElementId> subjects() {
        return ImmutableList.copyOf(placement().references().asList().reverse());
    }

    @Override
    default ImmutableList<Refusal> refusals(Structure before) {
        return new Refusals(before)
                .present(placement().references())
                .has(placement())
                .list();
    }

    @Override
    default void change(Structure before, StructureEdit edit) {
        edit.remove(placement());
    }

    @Override
    default Optional<Action> inverse(Structure before) {
        // Placing it again would end every other placement of the agency.
        boolean isOnly = before.relations(subjects().get(0), Placement.class).stream()
                .allMatch(other -> other.equals(placement())
                        || placement().agency().isEmpty()
                        || !other.agency().equals(placement().agency()));
        return isOnly
                ? Optional.of(PlaceUnder.builder()
                        .placement(placement())
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

    /** Builds an {@link EndPlacement}. */
    final class Builder extends ImmutableEndPlacement.Builder {
        Builder() {}
    }
}
