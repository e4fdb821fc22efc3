package org.reformkit.model.plan.action;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.immutables.value.Value;
import org.reformkit.model.base.ElementId;
import org.reformkit.model.relation.Delegation;
import org.reformkit.model.structure.Structure;
import org.reformkit.model.structure.StructureEdit;

/**
 * Lets another agency exercise a duty in the name of one that holds it (委托); who holds it does not change. Who does not hold
 * it cannot delegate it, so no delegate delegates it on: Penalty Law art. 20, Licence Law art. 24.
 */
@Value.Immutable
public sealed interface DelegateDuty extends Action permits ImmutableDelegateDuty {

    /** Who exercises which duty in whose name. */
    Delegation delegation();

    @Override
    default Wording wording() {
        return Wording.of("委托", "delegate duty");
    }

    @Override
    default ImmutableList<ElementId> subjects() {
        return ImmutableList.of(
                delegation().delegator(), delegation().delegate(), delegation().duty());
    }

    @Override
    default ImmutableList<Refusal> refusals(Structure before) {
        Refusals refusals = new Refusals(before)
                .present(subjects())
                .holds(delegation().delegator(), delegation().duty());
        before.relations(delegation().duty(), Delegation.class).stream()
                .filter(other -> other.key().equals(delegation().key()))
                .forEach(refusals::hasNot);
        return refusals.list();
    }

    @Override
    default void change(Structure before, StructureEdit edit) {
        edit.put(delegation());
    }

    @Override
    default Optional<Action> inverse(Structure before) {
        return Optional.of(EndDelegation.builder()
                .delegation(delegation())
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

    /** Builds a {@link DelegateDuty}. */
    final class Builder extends ImmutableDelegateDuty.Builder {
        Builder() {}
    }
}
