package org.reformkit.model.plan.action;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.immutables.value.Value;
import org.reformkit.model.agency.CoordinatingBody;
import org.reformkit.model.agency.CoordinatingBodyKind;
import org.reformkit.model.base.CoordinatingBodyId;
import org.reformkit.model.base.ElementId;
import org.reformkit.model.base.Field;
import org.reformkit.model.base.Period;
import org.reformkit.model.structure.Structure;
import org.reformkit.model.structure.StructureEdit;

/**
 * Adjusts a coordinating body (调整议事协调机构): its kind, its field, and how long it is for, each as it is from then on; what
 * is absent here is not told of it any more. Its name is changed by a {@link Rename}.
 */
@Value.Immutable
public sealed interface AdjustCoordinatingBody extends Action permits ImmutableAdjustCoordinatingBody {

    /** The body. */
    CoordinatingBodyId body();

    /** Its kind then. */
    CoordinatingBodyKind kind();

    /** The field it coordinates then, where it is known. */
    Optional<Field> field();

    /** The period it is for then, where it is limited. */
    Optional<Period> term();

    /** On what it is abolished, where that is limited then. */
    Optional<String> abolitionCondition();

    @Override
    default Wording wording() {
        return Wording.of("调整议事协调机构", "adjust coordinating body");
    }

    @Override
    default ImmutableList<ElementId> subjects() {
        return ImmutableList.of(body());
    }

    @Override
    default ImmutableList<Refusal> refusals(Structure before) {
        return new Refusals(before).present(body()).list();
    }

    @Override
    default void change(Structure before, StructureEdit edit) {
        CoordinatingBody body = before.coordinatingBody(body()).orElseThrow();
        edit.put(body.toBuilder()
                .kind(kind())
                .field(field())
                .term(term())
                .abolitionCondition(abolitionCondition())
                .build());
    }

    @Override
    default Optional<Action> inverse(Structure before) {
        CoordinatingBody body = before.coordinatingBody(body()).orElseThrow();
        return Optional.of(toBuilder()
                .kind(body.kind())
                .field(body.field())
                .term(body.term())
                .abolitionCondition(body.abolitionCondition())
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

    /** Builds an {@link AdjustCoordinatingBody}. */
    final class Builder extends ImmutableAdjustCoordinatingBody.Builder {
        Builder() {}
    }
}
