package org.reformkit.model.plan.action;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.immutables.value.Value;
import org.reformkit.model.base.ElementId;
import org.reformkit.model.relation.Placement;
import org.reformkit.model.structure.Structure;
import org.reformkit.model.structure.StructureEdit;

/** Ends a placement (不再归口管理); where that was vertical management, the agency is its place's again (下划). */
@Value.Immutable
public sealed interface EndPlacement extends Action permits ImmutableEndPlacement {

    /** The placement that ends. */
    Placement placement();

    @Override
    default Wording wording() {
        return switch (placement().strength()) {
            case UNIFIED_MANAGEMENT, UNIFIED_LEADERSHIP -> Wording.of("不再归口管理", "end placement");
            case DEPARTMENT_MANAGEMENT -> Wording.of("不再由部门管理", "end department management");
            case DUAL_LEADERSHIP -> Wording.of("不再实行双重领导", "end dual leadership");
            case VERTICAL_MANAGEMENT -> Wording.of("下划", "end vertical management");
            case LIAISON -> Wording.of("不再归口联系", "end liaison");
        };
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
        return Placements.endsNoOther(placement(), before)
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
