package org.reformkit.model.plan.action;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.immutables.value.Value;
import org.reformkit.model.agency.Division;
import org.reformkit.model.base.DivisionId;
import org.reformkit.model.base.ElementId;
import org.reformkit.model.structure.Structure;
import org.reformkit.model.structure.StructureEdit;

/**
 * Abolishes a division and sets up another one in its stead (撤一建一), so that the agency has no more of them; WH-10. The
 * posts and leader posts of both are a part of the agency's, which stay as they are; the new one does the duties of the
 * old.
 */
@Value.Immutable
public sealed interface ReplaceDivision extends Action permits ImmutableReplaceDivision {

    /** The division that ends. */
    DivisionId division();

    /** The new one, of the same agency. */
    Division made();

    @Override
    default Wording wording() {
        return Wording.of("撤一建一", "replace division");
    }

    @Override
    default ImmutableList<ElementId> subjects() {
        return ImmutableList.of(division(), made().id(), made().agency());
    }

    @Override
    default ImmutableSet<ElementId> creates() {
        return ImmutableSet.of(made().id());
    }

    @Override
    default ImmutableList<Refusal> refusals(Structure before) {
        return new Refusals(before)
                .present(division())
                .free(made().id())
                .resolves(made())
                .belongs(division(), made().agency())
                .list();
    }

    @Override
    default void change(Structure before, StructureEdit edit) {
        DutyDivisions.pass(
                before, edit, ImmutableList.of(before.division(division()).orElseThrow()), made().id());
        edit.remove(division());
        edit.put(made());
    }

    /** Absent where a duty names the new one before it is there. */
    @Override
    default Optional<Action> inverse(Structure before) {
        return DutyDivisions.isUnnamed(before, made())
                ? Optional.of(toBuilder()
                        .division(made().id())
                        .made(before.division(division()).orElseThrow())
                        .build())
                : Optional.empty();
    }

    /** A builder with this action's values. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** An empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ReplaceDivision}. */
    final class Builder extends ImmutableReplaceDivision.Builder {
        Builder() {}
    }
}
