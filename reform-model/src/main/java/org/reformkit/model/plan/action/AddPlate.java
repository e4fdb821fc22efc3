package org.reformkit.model.plan.action;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.immutables.value.Value;
import org.reformkit.model.base.AgencyId;
import org.reformkit.model.base.DivisionId;
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

    /** The division of it on which it hangs; absent where it hangs on the agency itself. */
    Optional<DivisionId> division();

    @Override
    default Wording wording() {
        return Wording.of("加挂牌子", "add plate");
    }

    @Override
    default ImmutableList<ElementId> subjects() {
        return DivisionPlates.subjects(host(), division());
    }

    @Override
    default ImmutableList<Refusal> refusals(Structure before) {
        return new Refusals(before)
                .present(host())
                .partOf(host(), division())
                .hasNot(Plate.of(host(), name(), division()))
                .list();
    }

    @Override
    default void change(Structure before, StructureEdit edit) {
        edit.put(Plate.of(host(), name(), division()));
    }

    @Override
    default Optional<Action> inverse(Structure before) {
        return Optional.of(RemovePlate.builder()
                .host(host())
                .name(name())
                .division(division())
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
