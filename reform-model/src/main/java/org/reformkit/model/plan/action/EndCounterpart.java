package org.reformkit.model.plan.action;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.immutables.value.Value;
import org.reformkit.model.base.AgencyId;
import org.reformkit.model.base.ElementId;
import org.reformkit.model.relation.Counterpart;
import org.reformkit.model.structure.Structure;
import org.reformkit.model.structure.StructureEdit;

/** Says that an agency no longer answers to a body of the level above (解除上级对应关系). */
@Value.Immutable
public sealed interface EndCounterpart extends Action permits ImmutableEndCounterpart {

    /** The agency below. */
    AgencyId agency();

    /** The name of the body above. */
    String above();

    @Override
    default Wording wording() {
        return Wording.of("解除上级对应关系", "end counterpart");
    }

    @Override
    default ImmutableList<ElementId> subjects() {
        return ImmutableList.of(agency());
    }

    @Override
    default ImmutableList<Refusal> refusals(Structure before) {
        return new Refusals(before)
                .present(agency())
                .has(Counterpart.of(agency(), above()))
                .list();
    }

    @Override
    default void change(Structure before, StructureEdit edit) {
        edit.remove(Counterpart.of(agency(), above()));
    }

    @Override
    default Optional<Action> inverse(Structure before) {
        return Optional.of(SetCounterpart.builder()
                .agency(agency())
                .above(above())
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

    /** Builds an {@link EndCounterpart}. */
    final class Builder extends ImmutableEndCounterpart.Builder {
        Builder() {}
    }
}
