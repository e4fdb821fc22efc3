package org.reformkit.model.plan.action;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.reformkit.model.base.ElementId;
import org.reformkit.model.relation.Placement;
import org.reformkit.model.structure.Structure;
import org.reformkit.model.structure.StructureEdit;

/**
 * Places an agency, or a line of work, under an agency that answers for it (归口管理). An agency that was placed under
 * another one moves; a line of work does not, as its earlier placement ends by an {@link EndPlacement}.
 */
@Value.Immutable
public sealed interface PlaceUnder extends Action permits ImmutablePlaceUnder {

    /** Who is placed, under whom, how closely. */
    Placement placement();

    @Override
    default Wording wording() {
        return Wording.of("归口管理", "place under");
    }

    @Override
    default ImmutableList<ElementId> subjects() {
        return ImmutableList.copyOf(placement().references().asList().reverse());
    }

    @Override
    default ImmutableList<Refusal> refusals(Structure before) {
        Refusals refusals =
                new Refusals(before).present(placement().references()).hasNot(placement());
        placement()
                .agency()
                .ifPresent(placed -> refusals.placeable(placed, placement().under()));
        return refusals.list();
    }

    @Override
    default void change(Structure before, StructureEdit edit) {
        earlier(before).forEach(edit::remove);
        edit.put(placement());
    }

    /** The placements that this one takes the place of. */
    private List<Placement> earlier(Structure before) {
        return before.relations(subjects().get(0), Placement.class).stream()
                .filter(other -> other.agency().equals(placement().agency())
                        && other.work().equals(placement().work()))
                .toList();
    }

    @Override
    default Optional<Action> inverse(Structure before) {
        List<Placement> earlier = earlier(before);
        return switch (earlier.size()) {
            case 0 ->
                Optional.of(EndPlacement.builder()
                        .placement(placement())
                        .effectiveOn(effectiveOn())
                        .bases(bases())
                        .approval(approval())
                        .build());
            case 1 -> Optional.of(toBuilder().placement(earlier.get(0)).build());
            default -> Optional.empty();
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

    /** Builds a {@link PlaceUnder}. */
    final class Builder extends ImmutablePlaceUnder.Builder {
        Builder() {}
    }
}
