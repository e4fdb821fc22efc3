package org.reformkit.model.plan.action;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.immutables.value.Value;
import org.reformkit.model.base.AgencyId;
import org.reformkit.model.base.ElementId;
import org.reformkit.model.structure.Structure;
import org.reformkit.model.structure.StructureEdit;

/** Keeps an agency as it is (保留); says that the plan has not forgotten it. */
@Value.Immutable
public sealed interface KeepAgency extends Action permits ImmutableKeepAgency {

    /** The agency that is kept. */
    AgencyId agency();

    @Override
    default Wording wording() {
        return Wording.of("保留", "keep");
    }

    @Override
    default ImmutableList<ElementId> subjects() {
        return ImmutableList.of(agency());
    }

    @Override
    default ImmutableList<Refusal> refusals(Structure before) {
        return new Refusals(before).present(agency()).list();
    }

    @Override
    default void change(Structure before, StructureEdit edit) {
        // Nothing changes: the plan names what it keeps.
    }

    @Override
    default Optional<Action> inverse(Structure before) {
        return Optional.of(this);
    }

    /** A builder with this action's values. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** An empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link KeepAgency}. */
    final class Builder extends ImmutableKeepAgency.Builder {
        Builder() {}
    }
}
