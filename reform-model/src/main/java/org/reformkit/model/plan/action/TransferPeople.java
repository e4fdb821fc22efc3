package org.reformkit.model.plan.action;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.immutables.value.Value;
import org.reformkit.model.base.ElementId;
import org.reformkit.model.quota.Staffing;
import org.reformkit.model.structure.Structure;
import org.reformkit.model.structure.StructureEdit;

/**
 * Transfers people (转隶) from one body to another, or places people from a jurisdiction's pool. Who works in a unit that the
 * agency dispatched is not among them, unless the unit is withdrawn first.
 */
@Value.Immutable
public sealed interface TransferPeople extends Action permits ImmutableTransferPeople {

    /** Who gives: an agency, an institution, or a jurisdiction for its pool. */
    ElementId source();

    /** Who receives; the same kinds. */
    ElementId target();

    /** The people who move, in 人. */
    Staffing people();

    @Override
    default Wording wording() {
        return Wording.of("转隶", "transfer people");
    }

    @Override
    default ImmutableList<ElementId> subjects() {
        return ImmutableList.of(source(), target());
    }

    @Override
    default ImmutableList<Refusal> refusals(Structure before) {
        Refusals refusals = new Refusals(before);
        Account.PEOPLE.refuse(refusals, before, source(), target(), people());
        if (refusals.isEmpty()) {
            refusals.stays(source(), target(), people());
        }
        return refusals.list();
    }

    @Override
    default void change(Structure before, StructureEdit edit) {
        Account.PEOPLE.move(edit, source(), target(), people());
    }

    @Override
    default Optional<Action> inverse(Structure before) {
        return Account.canReturnPeople(before, target(), people())
                ? Optional.of(toBuilder().source(target()).target(source()).build())
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

    /** Builds a {@link TransferPeople}. */
    final class Builder extends ImmutableTransferPeople.Builder {
        Builder() {}
    }
}
