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

/** Takes a plate off an agency (不再保留牌子). */
@Value.Immutable
public sealed interface RemovePlate extends Action permits ImmutableRemovePlate {

    /** The agency that carries it. */
    AgencyId host();

    /** The name on it. */
    String name();

    /** The division of it on which it hangs; absent where it hangs on the agency itself. */
    Optional<DivisionId> division();

    @Override
    default Wording wording() {
        return Wording.of("不再保留牌子", "remove plate");
    }

    @Override
    default ImmutableList<ElementId> subjects() {
        return DivisionPlates.subjects(host(), division());
    }

    @Override
    default ImmutableList<Refusal> refusals(Structure before) {
        return new Refusals(before)
                .present(host())
                .has(Plate.of(host(), name(), division()))
                .list();
    }

    @Override
    default void change(Structure before, StructureEdit edit) {
        edit.remove(Plate.of(host(), name(), division()));
    }

    /** Absent where the division on which it hung is no longer one of the agency. */
    @Override
    default Optional<Action> inverse(Structure before) {
        boolean canHang = new Refusals(before).partOf(host(), division()).isEmpty();
        return canHang
                ? Optional.of(AddPlate.builder()
                        .host(host())
                        .name(name())
                        .division(division())
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

    /** Builds a {@link RemovePlate}. */
    final class Builder extends ImmutableRemovePlate.Builder {
        Builder() {}
    }
}
