package org.reformkit.model.plan.action;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.immutables.value.Value;
import org.reformkit.model.base.AgencyId;
import org.reformkit.model.base.ElementId;
import org.reformkit.model.relation.Plate;
import org.reformkit.model.structure.Structure;
import org.reformkit.model.structure.StructureEdit;

/** Takes a plate off an agency (不再保留牌子). */
@Value.Immutable
public sealed interface RemovePlate extends Action permits ImmutableRemovePlate {

    /** The agency that carries it. */
    AgencyId host();

    /** The name on it. */
    String name();

    @Override
    default Wording wording() {
        return Wording.of("不再保留牌子", "remove plate");
    }

    @Override
    default ImmutableList<ElementId> subjects() {
        return ImmutableList.of(host());
    }

    @Override
    default ImmutableList<Refusal> refusals(Structure before) {
        return new Refusals(before)
                .present(host())
                .has(Plate.of(host(), name()))
                .list();
    }

    @Override
    default void change(Structure before, StructureEdit edit) {
        edit.remove(Plate.of(host(), name()));
    }

    @Override
    default Optional<Action> inverse(Structure before) {
        return Optional.of(AddPlate.builder()
                .host(host())
                .name(name())
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

    /** Builds a {@link RemovePlate}. */
    final class Builder extends ImmutableRemovePlate.Builder {
        Builder() {}
    }
}
