package org.reformkit.model.plan.action;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.immutables.value.Value;
import org.reformkit.model.agency.Division;
import org.reformkit.model.base.DivisionId;
import org.reformkit.model.base.ElementId;
import org.reformkit.model.structure.Structure;
import org.reformkit.model.structure.StructureEdit;

/**
 * Abolishes a division (撤销内设机构); its posts and leader posts stay with the agency. The plates on it end with it, as {@link
 * #leftovers} tells.
 */
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
        DivisionPlates.end(before, edit, ending(before));
        edit.remove(division());
    }

    @Override
    default ImmutableList<Leftover> leftovers(Structure before) {
        return DivisionPlates.leftovers(before, ending(before));
    }

    /** Absent where a plate ends with it. */
    @Override
    default Optional<Action> inverse(Structure before) {
        Division ending = ending(before);
        return DivisionPlates.isBare(before, ending)
                ? Optional.of(EstablishDivision.builder()
                        .division(ending)
                        .effectiveOn(effectiveOn())
                        .bases(bases())
                        .approval(approval())
                        .build())
                : Optional.empty();
    }

    private Division ending(Structure before) {
        return before.division(division()).orElseThrow();
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
