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

    /** The unit, by who dispatched it, its name, its kind and hosts of it; people and place need not be told. */
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
        Refusals refusals = new Refusals(before).present(dispatch().references());
        if (refusals.isEmpty() && standing(before).isEmpty()) {
            refusals.has(dispatch());
        }
        return refusals.list();
    }

    @Override
    default void change(Structure before, StructureEdit edit) {
        edit.remove(standing(before).orElseThrow());
    }

    /** Absent where the units of the agency have more people than there are, so that they cannot be sent there again. */
    @Override
    default Optional<Action> inverse(Structure before) {
        Dispatch standing = standing(before).orElseThrow();
        return standing.people()
                        .map(people -> Units.areFilled(before, standing.dispatcher(), people))
                        .orElse(true)
                ? Optional.of(DispatchUnit.builder()
                        .dispatch(standing)
                        .effectiveOn(effectiveOn())
                        .bases(bases())
                        .approval(approval())
                        .build())
                : Optional.empty();
    }

    private Optional<Dispatch> standing(Structure before) {
        return before.relations(dispatch().dispatcher(), Dispatch.class).stream()
                .filter(unit -> unit.key().equals(dispatch().key())
                        && unit.kind() == dispatch().kind()
                        && unit.hosts().containsAll(dispatch().hosts()))
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

    /** Builds a {@link WithdrawUnit}. */
    final class Builder extends ImmutableWithdrawUnit.Builder {
        Builder() {}
    }
}
