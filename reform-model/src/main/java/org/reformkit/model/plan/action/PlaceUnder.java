package org.reformkit.model.plan.action;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.immutables.value.Value;
import org.reformkit.model.base.ElementId;
import org.reformkit.model.relation.Placement;
import org.reformkit.model.structure.Structure;
import org.reformkit.model.structure.StructureEdit;

/**
 * Places an agency, or a line of work, under an agency that answers for it (归口管理). An agency that was placed under
 * another one moves.
 */
@Value.Immutable
public sealed interface PlaceUnder extends Action permits ImmutablePlaceUnder {

    /** Who is placed, under whom, how closely. */
    Placement placement();

    @Override
    default String verb() {
        return "归口管理";
    }

    @Override
    default ImmutableList<ElementId> subjects() {
        return ImmutableList.copyOf(placement().references().asList().reverse());
    }

    @Override
    default ImmutableList<Refusal> refusals(Structure before) {
        return new Refusals(before)
                .present(placement().references())
                .hasNot(placement())
                .list();
    }

    @Override
    default void change(Structure before, StructureEdit edit) {
        earlier(before).ifPresent(edit::remove);
        edit.put(placement());
    }

    /** The placement that this one takes the place of. */
    private Optional<Placement> earlier(Structure before) {
        return before.relations(subjects().get(0), Placement.class).stream()
                .filter(other -> other.agency().equals(placement().agency())
                        && other.work().equals(placement().work()))
                .findFirst();
    }

    @Override
    default Optional<Action> inverse(Structure before) {
        Optional<Action> moveBack =
                earlier(before).map(other -> toBuilder().placement(other).build());
        return moveBack.or(() -> Optional.of(EndPlacement.builder()
                .placement(placement())
                .effectiveOn(effectiveOn())
                .bases(bases())
                .approval(approval())
                .build()));
    }

    /** A builder with this action's values. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** An empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link PlaceUnder}. */
    final class Builder extends ImmutablePlaceUnder.Builder {
        Builder() {}
    }
}
