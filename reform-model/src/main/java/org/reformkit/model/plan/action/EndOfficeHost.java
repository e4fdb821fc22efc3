package org.reformkit.model.plan.action;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.immutables.value.Value;
import org.reformkit.model.base.ElementId;
import org.reformkit.model.relation.OfficeHost;
import org.reformkit.model.structure.Structure;
import org.reformkit.model.structure.StructureEdit;

/** Takes the office of a coordinating body out of an agency (办公室不再设在). */
@Value.Immutable
public sealed interface EndOfficeHost extends Action permits ImmutableEndOfficeHost {

    /** The office, and the agency it is no longer set in. */
    OfficeHost officeHost();

    @Override
    default Wording wording() {
        return Wording.of("办公室不再设在", "end office host");
    }

    @Override
    default ImmutableList<ElementId> subjects() {
        return ImmutableList.<ElementId>builder()
                .add(officeHost().body())
                .add(officeHost().host())
                .addAll(officeHost().office().stream().toList())
                .build();
    }

    @Override
    default ImmutableList<Refusal> refusals(Structure before) {
        return new Refusals(before).present(subjects()).has(officeHost()).list();
    }

    @Override
    default void change(Structure before, StructureEdit edit) {
        edit.remove(officeHost());
    }

    @Override
    default Optional<Action> inverse(Structure before) {
        return before.relations(officeHost().body(), OfficeHost.class).size() == 1
                ? Optional.of(SetOfficeHost.builder()
                        .body(officeHost().body())
                        .host(officeHost().host())
                        .office(officeHost().office())
                        .effectiveOn(effectiveOn())
                        .bases(bases())
                        .approval(approval())
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

    /** Builds an {@link EndOfficeHost}. */
    final class Builder extends ImmutableEndOfficeHost.Builder {
        Builder() {}
    }
}
