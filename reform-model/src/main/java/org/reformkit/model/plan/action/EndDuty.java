package org.reformkit.model.plan.action;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.immutables.value.Value;
import org.reformkit.model.base.DutyId;
import org.reformkit.model.base.ElementId;
import org.reformkit.model.structure.Structure;
import org.reformkit.model.structure.StructureEdit;

/** Ends a duty (取消职责): nobody is to do it any more, and the plan says so. What was delegated of it ends with it. */
@Value.Immutable
public sealed interface EndDuty extends Action permits ImmutableEndDuty {

    /** The duty that ends. */
    DutyId duty();

    @Override
    default Wording wording() {
        return Wording.of("取消职责", "end duty");
    }

    @Override
    default ImmutableList<ElementId> subjects() {
        return ImmutableList.of(duty());
    }

    @Override
    default ImmutableList<Refusal> refusals(Structure before) {
        return new Refusals(before).present(duty()).list();
    }

    @Override
    default void change(Structure before, StructureEdit edit) {
        before.relations(duty()).forEach(edit::remove);
        edit.remove(duty());
    }

    @Override
    default Optional<Action> inverse(Structure before) {
        if (!before.relations(duty()).isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(AddDuty.builder()
                .duty(before.duty(duty()).orElseThrow())
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

    /** Builds an {@link EndDuty}. */
    final class Builder extends ImmutableEndDuty.Builder {
        Builder() {}
    }
}
