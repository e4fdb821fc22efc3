package org.reformkit.model.plan.action;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.immutables.value.Value;
import org.reformkit.model.base.AgencyId;
import org.reformkit.model.base.DivisionId;
import org.reformkit.model.base.ElementId;
import org.reformkit.model.relation.Plate;
import org.reformkit.model.structure.Structure;
import org.reformkit.model.structure.StructureEdit;

/** Keeps a plate where it hangs (保留牌子); says that the plan has not forgotten it. */
@Value.Immutable
public sealed interface KeepPlate extends Action permits ImmutableKeepPlate {

    /** The agency that carries it. */
    AgencyId host();

    /** The name on it. */
    String name();

    /** The division of it on which it hangs; absent where it hangs on the agency itself. */
    Optional<DivisionId> division();

    @Override
    default Wording wording() {
        return Wording.of("保留牌子", "keep plate");
    }

    @Override
    default ImmutableList<ElementId> subjects() {
        return DivisionPlates.subjects(host(), division());
    }

    @Override
    default ImmutableList<Refusal> refusals(Structure before) {
        return new Refusals(before)
                .present(host())
                .has(Plate.of(host(), name(), division()))
                .list();
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

    /** Builds a {@link KeepPlate}. */
    final class Builder extends ImmutableKeepPlate.Builder {
        Builder() {}
    }
}
