package org.reformkit.model.plan.action;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.immutables.value.Value;
import org.reformkit.model.agency.Agency;
import org.reformkit.model.agency.Institution;
import org.reformkit.model.base.Element;
import org.reformkit.model.base.ElementId;
import org.reformkit.model.base.Rank;
import org.reformkit.model.structure.Structure;
import org.reformkit.model.structure.StructureEdit;

/** Changes the rank of an agency or an institution (变更规格); State Council Decree 486, art. 9. */
@Value.Immutable
public sealed interface ChangeRank extends Action permits ImmutableChangeRank {

    /** The agency or institution. */
    ElementId element();

    /** Its rank from then on. */
    Rank rank();

    @Override
    default Wording wording() {
        return Wording.of("变更规格", "change rank");
    }

    @Override
    default ImmutableList<ElementId> subjects() {
        return ImmutableList.of(element());
    }

    @Override
    default ImmutableList<Refusal> refusals(Structure before) {
        Refusals refusals = new Refusals(before).present(element());
        before.element(element())
                .ifPresent(found -> refusals.unless(
                        found instanceof Agency || found instanceof Institution,
                        element(),
                        Refusal.Reason.NO_HOLDER,
                        Wording.of("规格", "rank"),
                        Wording.of("机构、事业单位", "agency, institution")));
        return refusals.list();
    }

    @Override
    default void change(Structure before, StructureEdit edit) {
        Element found = before.element(element()).orElseThrow();
        edit.put(
                found instanceof Agency agency
                        ? agency.toBuilder().rank(rank()).build()
                        : ((Institution) found).toBuilder().rank(rank()).build());
    }

    @Override
    default Optional<Action> inverse(Structure before) {
        Element found = before.element(element()).orElseThrow();
        Optional<Rank> earlier = found instanceof Agency agency ? agency.rank() : ((Institution) found).rank();
        return earlier.map(rank -> toBuilder().rank(rank).build());
    }

    /** A builder with this action's values. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** An empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ChangeRank}. */
    final class Builder extends ImmutableChangeRank.Builder {
        Builder() {}
    }
}
