package org.reformkit.model.plan.action;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.immutables.value.Value;
import org.reformkit.model.base.AgencyId;
import org.reformkit.model.base.DivisionId;
import org.reformkit.model.base.ElementId;
import org.reformkit.model.relation.Plate;
import org.reformkit.model.structure.Structure;
import org.reformkit.model.structure.StructureEdit;

/** Gives a plate a new name (牌子更名); unlike a body, a plate keeps no former name. */
@Value.Immutable
public sealed interface RenamePlate extends Action permits ImmutableRenamePlate {

    /** The agency that carries it. */
    AgencyId host();

    /** The name on it. */
    String name();

    /** The division of it on which it hangs; absent where it hangs on the agency itself. */
    Optional<DivisionId> division();

    /** The name on it from then on. */
    String newName();

    @Override
    default Wording wording() {
        return Wording.of("牌子更名", "rename plate");
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
                .hasNot(Plate.of(host(), newName(), division()))
                .list();
    }

    @Override
    default void change(Structure before, StructureEdit edit) {
        edit.remove(Plate.of(host(), name(), division()));
        edit.put(Plate.of(host(), newName(), division()));
    }

    @Override
    default Optional<Action> inverse(Structure before) {
        return Optional.of(toBuilder().name(newName()).newName(name()).build());
    }

    /** A builder with this action's values. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** An empty builder. */
    static Builder builder() {
        return new Builder();
    }

    @Value.Check
    default void check() {
        checkArgument(
                !newName().isBlank() && !newName().equals(name()),
                "Plate '%s' of '%s': its new name is '%s'. Expected another name.",
                name(),
                host(),
                newName());
    }

    /** Builds a {@link RenamePlate}. */
    final class Builder extends ImmutableRenamePlate.Builder {
        Builder() {}
    }
}
