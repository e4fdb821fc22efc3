package org.reformkit.model.plan.action;

import com.google.common.collect.ImmutableList;
import org.immutables.value.Value;
import org.reformkit.model.base.Citation;
import org.reformkit.model.base.ElementId;
import org.reformkit.model.base.MandateId;
import org.reformkit.model.mandate.Mandate;
import org.reformkit.model.structure.Structure;
import org.reformkit.model.structure.StructureEdit;

/** Says what shows that a mandate was done (完成规定动作); YC-08. The evidence comes after what there was, and nothing takes it back. */
@Value.Immutable
public sealed interface FulfilMandate extends Action permits ImmutableFulfilMandate {

    /** The mandate. */
    MandateId mandate();

    /** What shows that it was done (完成依据). */
    Citation evidence();

    @Override
    default Wording wording() {
        return Wording.of("完成规定动作", "fulfil mandate");
    }

    @Override
    default ImmutableList<ElementId> subjects() {
        return ImmutableList.of(mandate());
    }

    @Override
    default ImmutableList<Refusal> refusals(Structure before) {
        return new Refusals(before).present(mandate()).list();
    }

    @Override
    default void change(Structure before, StructureEdit edit) {
        Mandate demanded = before.mandate(mandate()).orElseThrow();
        edit.put(demanded.toBuilder().addEvidence(evidence()).build());
    }

    /** A builder with this action's values. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** An empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link FulfilMandate}. */
    final class Builder extends ImmutableFulfilMandate.Builder {
        Builder() {}
    }
}
