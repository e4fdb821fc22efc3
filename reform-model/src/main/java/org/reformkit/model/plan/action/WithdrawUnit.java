package org.reformkit.model.plan.action;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.immutables.value.Value;
import org.reformkit.model.base.ElementId;
import org.reformkit.model.relation.Dispatch;
import org.reformkit.model.structure.Structure;
import org.reformkit.model.structure.StructureEdit;

/** Withdraws a unit that was dispatched (撤回派驻、撤回派出); its people stay with the agency that dispatched it. */
@Value.Immutable
public sealed interface WithdrawUnit extends Action permits ImmutableWithdrawUnit {

    /** The unit as it stands. */
    Dispatch dispatch();

    @Override
    default Wording wording() {
        return switch (dispatch().kind()) {
            case RESIDENT -> Wording.of("撤回派驻", "withdraw resident unit");
            case OUTPOST -> Wording.of("撤回派出", "withdraw outpost");
        };
    }

    @Override
    default ImmutableList<ElementId> subjects() {
        return ImmutableList.copyOf(dispatch().references());
    }

    @Override
    default ImmutableList<Refusal> refusals(Structure before) {
        return new Refusals(before)
                .present(dispatch().references())
                .has(dispatch())
                .list();
    }

    @Override
    default void change(Structure before, StructureEdit edit) {
        edit.remove(dispatch());
    }

    @Override
    default Optional<Action> inverse(Structure before) {
        return Optional.of(DispatchUnit.builder()
                .dispatch(dispatch())
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

    /** Builds a {@link WithdrawUnit}. */
    final class Builder extends ImmutableWithdrawUnit.Builder {
        Builder() {}
    }
}
