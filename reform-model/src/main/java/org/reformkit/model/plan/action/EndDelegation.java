package org.reformkit.model.plan.action;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.immutables.value.Value;
import org.reformkit.model.base.ElementId;
import org.reformkit.model.relation.Delegation;
import org.reformkit.model.structure.Structure;
import org.reformkit.model.structure.StructureEdit;

/** Ends a delegation (终止委托); its holders exercise the duty themselves again. */
@Value.Immutable
public sealed interface EndDelegation extends Action permits ImmutableEndDelegation {

    /** The delegation that ends. */
    Delegation delegation();

    @Override
    default Wording wording() {
        return Wording.of("终止委托", "end delegation");
    }

    @Override
    default ImmutableList<ElementId> subjects() {
        return ImmutableList.of(
                delegation().delegator(), delegation().delegate(), delegation().duty());
    }

    @Override
    default ImmutableList<Refusal> refusals(Structure before) {
        return new Refusals(before).present(subjects()).has(delegation()).list();
    }

    @Override
    default void change(Structure before, StructureEdit edit) {
        edit.remove(delegation());
    }

    /** Absent where the delegator does not hold the duty, as it could not delegate it again. */
    @Override
    default Optional<Action> inverse(Structure before) {
        boolean isHeld = before.duty(delegation().duty())
                .orElseThrow()
                .isHeldBy(delegation().delegator());
        return isHeld
                ? Optional.of(DelegateDuty.builder()
                        .delegation(delegation())
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

    /** Builds an {@link EndDelegation}. */
    final class Builder extends ImmutableEndDelegation.Builder {
        Builder() {}
    }
}
