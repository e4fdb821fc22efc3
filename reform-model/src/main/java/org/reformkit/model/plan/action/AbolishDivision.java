package org.reformkit.model.plan.action;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.immutables.value.Value;
import org.reformkit.model.base.DivisionId;
import org.reformkit.model.base.ElementId;
import org.reformkit.model.structure.Structure;
import org.reformkit.model.structure.StructureEdit;

/** Abolishes a division (撤销内设机构); its posts and leader posts stay with the agency. */
@Value.Immutable
public sealed interface AbolishDivision extends Action permits ImmutableAbolishDivision {

    /** The division that ends. */
    DivisionId division();

    @Override
    default Wording wording() {
        return Wording.of("撤销内设机构", "abolish division");
    }

    @Override
    default ImmutableList<ElementId> subjects() {
        return ImmutableList.of(division());
    }

    @Override
    default ImmutableList<Refusal> refusals(Structure before) {
        return new Refusals(before).present(division()).list();
    }

    @Override
    default void change(Structure before, StructureEdit edit) {
        edit.remove(division());
    }

    @Override
    default Optional<Action> inverse(Structure before) {
        return Optional.of(EstablishDivision.builder()
                .division(before.division(division()).orElseThrow())
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

    /** Builds an {@link AbolishDivision}. */
    final class Builder extends ImmutableAbolishDivision.Builder {
        Builder() {}
    }
}
