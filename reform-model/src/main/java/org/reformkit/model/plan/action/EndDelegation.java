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

    /** The delegation that ends, by its duty and both agencies; its document and date need not be told. */
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
        Refusals refusals = new Refusals(before).present(subjects());
        if (refusals.isEmpty() && standing(before).isEmpty()) {
            refusals.has(delegation());
        }
        return refusals.list();
    }

    @Override
    default void change(Structure before, StructureEdit edit) {
        edit.remove(standing(before).orElseThrow());
    }

    /** Absent where the delegator does not hold the duty, as it could not delegate it again. */
    @Override
    default Optional<Action> inverse(Structure before) {
        boolean isHeld = before.duty(delegation().duty())
                .orElseThrow()
                .isHeldBy(delegation().delegator());
        return isHeld
                ? Optional.of(DelegateDuty.builder()
                        .delegation(standing(before).orElseThrow())
                        .effectiveOn(effectiveOn())
                        .bases(bases())
                        .approval(approval())
                        .build())
                : Optional.empty();
    }

    private Optional<Delegation> standing(Structure before) {
        return before.relations(delegation().duty(), Delegation.class).stream()
                .filter(other -> other.key().equals(delegation().key()))
                .findFirst();
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
