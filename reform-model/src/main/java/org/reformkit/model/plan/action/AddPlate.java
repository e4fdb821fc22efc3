package org.reformkit.model.plan.action;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.immutables.value.Value;
import org.reformkit.model.base.AgencyId;
import org.reformkit.model.base.ElementId;
import org.reformkit.model.relation.Plate;
import org.reformkit.model.structure.Structure;
import org.reformkit.model.structure.StructureEdit;

/** Hangs a plate on an agency (加挂牌子). */
@Value.Immutable
public sealed interface AddPlate extends Action permits ImmutableAddPlate {

    /** The agency that carries it. */
    AgencyId host();

    /** The name on it. */
    String name();

    @Override
    default Wording wording() {
        return Wording.of("加挂牌子", "add plate");
    }

    @Override
    default ImmutableList<ElementId> subjects() {
        return ImmutableList.of(host());
    }

    @Override
    default ImmutableList<Refusal> refusals(Structure before) {
        return new Refusals(before)
                .present(host())
                .hasNot(Plate.of(host(), name()))
                .list();
    }

    @Override
    default void change(Structure before, StructureEdit edit) {
        edit.put(Plate.of(host(), name()));
    }

    @Override
    default Optional<Action> inverse(Structure before) {
        return Optional.of(RemovePlate.builder()
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

    /** Builds an {@link AddPlate}. */
    final class Builder extends ImmutableAddPlate.Builder {
        Builder() {}
    }
}
