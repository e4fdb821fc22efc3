package org.reformkit.model.plan.action;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.immutables.value.Value;
import org.reformkit.model.agency.Division;
import org.reformkit.model.base.ElementId;
import org.reformkit.model.structure.Structure;
import org.reformkit.model.structure.StructureEdit;

/** Sets up a division in an agency (设立内设机构); its posts are a part of the agency's. */
@Value.Immutable
public sealed interface EstablishDivision extends Action permits ImmutableEstablishDivision {

    /** The new division. */
    Division division();

    @Override
    default Wording wording() {
        return Wording.of("设立内设机构", "establish division");
    }

    @Override
    default ImmutableList<ElementId> subjects() {
        return ImmutableList.of(division().id(), division().agency());
    }

    @Override
    default ImmutableSet<ElementId> creates() {
        return ImmutableSet.of(division().id());
    }

    @Override
    default ImmutableList<Refusal> refusals(Structure before) {
        return new Refusals(before).free(division().id()).resolves(division()).list();
    }

    @Override
    default void change(Structure before, StructureEdit edit) {
        edit.put(division());
    }

    /** Absent where a plate is said to hang on it before it is there. */
    @Override
    default Optional<Action> inverse(Structure before) {
        return DivisionPlates.isBare(before, division())
                ? Optional.of(AbolishDivision.builder()
                        .division(division().id())
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

    /** Builds an {@link EstablishDivision}. */
    final class Builder extends ImmutableEstablishDivision.Builder {
        Builder() {}
    }
}
