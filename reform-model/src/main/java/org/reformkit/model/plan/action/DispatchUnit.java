package org.reformkit.model.plan.action;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.immutables.value.Value;
import org.reformkit.model.base.ElementId;
import org.reformkit.model.relation.Dispatch;
import org.reformkit.model.relation.DispatchKind;
import org.reformkit.model.structure.Structure;
import org.reformkit.model.structure.StructureEdit;

/**
 * Dispatches a unit (派驻、派出): into one body or several (联合派驻), or to a place. The people in it are some of the agency's, or
 * of the institutions' that it supervises, who work in no other unit.
 */
@Value.Immutable
public sealed interface DispatchUnit extends Action permits ImmutableDispatchUnit {

    /** The unit, who dispatches it, and whereto. */
    Dispatch dispatch();

    @Override
    default Wording wording() {
        return switch (dispatch().kind()) {
            case RESIDENT ->
                dispatch().hosts().size() == 1 ? Wording.of("派驻", "station") : Wording.of("联合派驻", "station jointly");
            case OUTPOST -> Wording.of("派出", "dispatch");
        };
    }

    @Override
    default ImmutableList<ElementId> subjects() {
        return ImmutableList.copyOf(dispatch().references());
    }

    @Override
    default ImmutableList<Refusal> refusals(Structure before) {
        Refusals refusals = new Refusals(before).present(dispatch().references());
        before.relations(dispatch().dispatcher(), Dispatch.class).stream()
                .filter(other -> other.key().equals(dispatch().key()))
                .forEach(refusals::hasNot);
        refusals.unless(
                dispatch().kind() != DispatchKind.RESIDENT
                        || !dispatch().hosts().contains(dispatch().dispatcher()),
                dispatch().dispatcher(),
                Refusal.Reason.SAME);
        if (refusals.isEmpty()) {
            dispatch().people().ifPresent(people -> refusals.canSend(dispatch().dispatcher(), people));
        }
        return refusals.list();
    }

    @Override
    default void change(Structure before, StructureEdit edit) {
        edit.put(dispatch());
    }

    @Override
    default Optional<Action> inverse(Structure before) {
        return Optional.of(WithdrawUnit.builder()
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

    /** Builds a {@link DispatchUnit}. */
    final class Builder extends ImmutableDispatchUnit.Builder {
        Builder() {}
    }
}
