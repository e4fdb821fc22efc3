package org.reformkit.model.plan.action;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.immutables.value.Value;
import org.reformkit.model.agency.Agency;
import org.reformkit.model.base.AgencyId;
import org.reformkit.model.base.ElementId;
import org.reformkit.model.relation.Plate;
import org.reformkit.model.structure.Structure;
import org.reformkit.model.structure.StructureEdit;

/**
 * Ends the separate existence of an agency (不再保留单设): all that it has passes to its host, which carries its name as a
 * plate.
 */
@Value.Immutable
public sealed interface EndStandingAlone extends Action permits ImmutableEndStandingAlone {

    /** The agency that no longer stands alone. */
    AgencyId agency();

    /** The agency that takes it in and carries its plate. */
    AgencyId host();

    @Override
    default Wording wording() {
        return Wording.of("不再保留单设", "end standing alone");
    }

    @Override
    default ImmutableList<ElementId> subjects() {
        return ImmutableList.of(agency(), host());
    }

    @Override
    default ImmutableList<Refusal> refusals(Structure before) {
        return new Refusals(before)
                .present(agency())
                .present(host())
                .differ(agency(), host())
                .divisionsPass(agency(), host())
                .joinable(host(), ImmutableSet.of(agency(), host()))
                .list();
    }

    @Override
    default void change(Structure before, StructureEdit edit) {
        String name = before.agency(agency()).orElseThrow().name();
        new Succession(before, edit).pass(agency(), host());
        Agency taking = before.agency(host()).orElseThrow();
        edit.put(Absorption.sumOf(before, taking, ImmutableList.of(host(), agency())));
        edit.remove(agency());
        edit.put(Plate.of(host(), name));
    }

    /** A builder with this action's values. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** An empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link EndStandingAlone}. */
    final class Builder extends ImmutableEndStandingAlone.Builder {
        Builder() {}
    }
}
