package org.reformkit.model.plan.action;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Optional;
import org.immutables.value.Value;
import org.reformkit.model.base.AgencyId;
import org.reformkit.model.base.ElementId;
import org.reformkit.model.base.Field;
import org.reformkit.model.structure.Structure;
import org.reformkit.model.structure.StructureEdit;

/**
 * Sets up an agency anew (重新组建) that is there: it keeps its identity, its name, its posts and people and all relations,
 * and gains functions; its charter ends, as the body needs a new one. Duties, posts and people follow by actions of their
 * own. It has no inverse, as no action takes functions away or puts back a charter that was issued before.
 */
@Value.Immutable
public sealed interface ReestablishAgency extends Action permits ImmutableReestablishAgency {

    /** The agency. */
    AgencyId agency();

    /** The functions it gains (新增职能). */
    @Value.NaturalOrder
    ImmutableSortedSet<Field> functions();

    @Override
    default Wording wording() {
        return Wording.of("重新组建", "re-establish");
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
        edit.put(before.agency(agency()).orElseThrow().toBuilder()
                .addAllFunctions(functions())
                .charter(Optional.empty())
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

    /** Builds a {@link ReestablishAgency}. */
    final class Builder extends ImmutableReestablishAgency.Builder {
        Builder() {}
    }
}
