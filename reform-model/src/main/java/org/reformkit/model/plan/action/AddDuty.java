package org.reformkit.model.plan.action;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.immutables.value.Value;
import org.reformkit.model.base.ElementId;
import org.reformkit.model.duty.Duty;
import org.reformkit.model.structure.Structure;
import org.reformkit.model.structure.StructureEdit;

/** Adds a duty that was nobody's before (新增职责). */
@Value.Immutable
public sealed interface AddDuty extends Action permits ImmutableAddDuty {

    /** The new duty with its holders. */
    Duty duty();

    @Override
    default Wording wording() {
        return Wording.of("新增职责", "add duty");
    }

    @Override
    default ImmutableList<ElementId> subjects() {
        return ImmutableList.<ElementId>builder()
                .add(duty().id())
                .addAll(duty().references())
                .build();
    }

    @Override
    default ImmutableSet<ElementId> creates() {
        return ImmutableSet.of(duty().id());
    }

    @Override
    default ImmutableList<Refusal> refusals(Structure before) {
        return new Refusals(before)
                .free(duty().id())
                .present(duty().id().jurisdiction())
                .resolves(duty())
                .derivable(duty().id(), duty().derivedFrom())
                .list();
    }

    @Override
    default void change(Structure before, StructureEdit edit) {
        edit.put(duty());
    }

    @Override
    default Optional<Action> inverse(Structure before) {
        return Optional.of(EndDuty.builder()
                .duty(duty().id())
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

    /** Builds an {@link AddDuty}. */
    final class Builder extends ImmutableAddDuty.Builder {
        Builder() {}
    }
}
