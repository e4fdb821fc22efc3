package org.reformkit.model.plan.action;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.immutables.value.Value;
import org.reformkit.model.base.AgencyId;
import org.reformkit.model.base.ElementId;
import org.reformkit.model.relation.Counterpart;
import org.reformkit.model.structure.Structure;
import org.reformkit.model.structure.StructureEdit;

/** Says to which body of the level above an agency answers in its business (明确上级对应机构; YC-07). */
@Value.Immutable
public sealed interface SetCounterpart extends Action permits ImmutableSetCounterpart {

    /** The agency below. */
    AgencyId agency();

    /** The name of the body above. */
    String above();

    @Override
    default Wording wording() {
        return Wording.of("明确上级对应机构", "set counterpart");
    }

    @Override
    default ImmutableList<ElementId> subjects() {
        return ImmutableList.of(agency());
    }

    @Override
    default ImmutableList<Refusal> refusals(Structure before) {
        return new Refusals(before)
                .present(agency())
                .hasNot(Counterpart.of(agency(), above()))
                .list();
    }

    @Override
    default void change(Structure before, StructureEdit edit) {
        edit.put(Counterpart.of(agency(), above()));
    }

    @Override
    default Optional<Action> inverse(Structure before) {
        return Optional.of(EndCounterpart.builder()
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

    /** Builds a {@link SetCounterpart}. */
    final class Builder extends ImmutableSetCounterpart.Builder {
        Builder() {}
    }
}
