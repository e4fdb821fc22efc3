package org.reformkit.model.plan.action;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.immutables.value.Value;
import org.reformkit.model.base.ElementId;
import org.reformkit.model.relation.Placement;
import org.reformkit.model.structure.Structure;
import org.reformkit.model.structure.StructureEdit;

/**
 * Places an agency, or a line of work, under an agency that answers for it (归口管理). An agency that was managed by
 * another one moves; dual leadership, vertical management and liaison stand beside that, and end by an
 * {@link EndPlacement}, as does the earlier placement of a line of work.
 */
@Value.Immutable
public sealed interface PlaceUnder extends Action permits ImmutablePlaceUnder {

    /** Who is placed, under whom, how closely. */
    Placement placement();

    @Override
    default Wording wording() {
        return switch (placement().strength()) {
            case UNIFIED_MANAGEMENT, UNIFIED_LEADERSHIP -> Wording.of("归口管理", "place under");
            case DEPARTMENT_MANAGEMENT -> Wording.of("由部门管理", "place under department management");
            case DUAL_LEADERSHIP -> Wording.of("实行双重领导", "place under dual leadership");
            case VERTICAL_MANAGEMENT -> Wording.of("实行垂直管理", "place under vertical management");
            case LIAISON -> Wording.of("归口联系", "place under liaison");
        };
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
        Placements.endedBy(placement(), before).forEach(edit::remove);
        edit.put(placement());
    }

    @Override
    default Optional<Action> inverse(Structure before) {
        ImmutableList<Placement> ended = Placements.endedBy(placement(), before);
        if (ended.isEmpty()) {
            return Optional.of(EndPlacement.builder()
                    .placement(placement())
                    .effectiveOn(effectiveOn())
                    .bases(bases())
                    .approval(approval())
                    .build());
        }
        return ended.size() == 1 && Placements.endsNoOther(ended.get(0), before)
                ? Optional.of(toBuilder().placement(ended.get(0)).build())
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

    /** Builds a {@link PlaceUnder}. */
    final class Builder extends ImmutablePlaceUnder.Builder {
        Builder() {}
    }
}
