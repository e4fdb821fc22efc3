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

/** Takes a plate off one agency and hangs it on another (划转牌子). */
@Value.Immutable
public sealed interface MovePlate extends Action permits ImmutableMovePlate {

    /** The agency that carries it. */
    AgencyId source();

    /** The agency that carries it then. */
    AgencyId target();

    /** The name on it. */
    String name();

    /** The division of the source on which it hangs; absent where it hangs on the agency itself. */
    Optional<DivisionId> division();

    /** The division of the target on which it hangs then; absent where it is to hang on the agency itself. */
    Optional<DivisionId> targetDivision();

    @Override
    default Wording wording() {
        return Wording.of("划转牌子", "move plate");
    }

    @Override
    default ImmutableList<ElementId> subjects() {
        return ImmutableList.<ElementId>builder()
                .add(source(), target())
                .addAll(division().stream().iterator())
                .addAll(targetDivision().stream().iterator())
                .build();
    }

    @Override
    default ImmutableList<Refusal> refusals(Structure before) {
        Refusals refusals = new Refusals(before)
                .present(source())
                .present(target())
                .partOf(target(), targetDivision())
                .has(was())
                .unless(!was().equals(becomes()), source(), Refusal.Reason.SAME);
        if (!was().equals(becomes())) {
            refusals.hasNot(becomes());
        }
        return refusals.list();
    }

    @Override
    default void change(Structure before, StructureEdit edit) {
        edit.remove(was());
        edit.put(becomes());
    }

    private Plate was() {
        return Plate.of(source(), name(), division());
    }

    private Plate becomes() {
        return Plate.of(target(), name(), targetDivision());
    }

    /** Absent where the division on which it hung is no longer one of the source. */
    @Override
    default Optional<Action> inverse(Structure before) {
        boolean canHang = new Refusals(before).partOf(source(), division()).isEmpty();
        return canHang
                ? Optional.of(toBuilder()
                        .source(target())
                        .target(source())
                        .division(targetDivision())
                        .targetDivision(division())
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

    /** Builds a {@link MovePlate}. */
    final class Builder extends ImmutableMovePlate.Builder {
        Builder() {}
    }
}
