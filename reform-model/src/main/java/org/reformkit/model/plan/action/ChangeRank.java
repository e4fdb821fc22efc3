package org.reformkit.model.plan.action;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.immutables.value.Value;
import org.reformkit.model.agency.Agency;
import org.reformkit.model.agency.Division;
import org.reformkit.model.agency.Institution;
import org.reformkit.model.base.Element;
import org.reformkit.model.base.ElementId;
import org.reformkit.model.base.Rank;
import org.reformkit.model.structure.Structure;
import org.reformkit.model.structure.StructureEdit;

/** Changes the rank of an agency or an institution (变更规格); State Council Decree 486, art. 9. */
@Value.Immutable
public sealed interface ChangeRank extends Action permits ImmutableChangeRank {

    /** The agency, division (高配) or institution. */
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
                                found instanceof Agency || found instanceof Division || found instanceof Institution,
                                element(),
                                Refusal.Reason.NO_HOLDER,
                                Wording.of("规格", "rank"),
                                Wording.of("机构、内设机构、事业单位", "agency, division, institution"))
                        .unless(
                                earlier(found).filter(rank()::equals).isEmpty(),
                                element(),
                                Refusal.Reason.NO_CHANGE,
                                Wording.of(
                                        "规格已是" + rank().term(), "its rank is " + Wordings.word(rank()) + " already")));
        return refusals.list();
    }

    @Override
    default void change(Structure before, StructureEdit edit) {
        Element found = before.element(element()).orElseThrow();
        if (found instanceof Agency agency) {
            edit.put(agency.toBuilder().rank(rank()).build());
        } else if (found instanceof Division division) {
            edit.put(division.toBuilder().rank(rank()).build());
        } else {
            edit.put(((Institution) found).toBuilder().rank(rank()).build());
        }
    }

    @Override
    default Optional<Action> inverse(Structure before) {
        return earlier(before.element(element()).orElseThrow())
                .map(rank -> toBuilder().rank(rank).build());
    }

    private static Optional<Rank> earlier(Element found) {
        if (found instanceof Agency agency) {
            return agency.rank();
        }
        if (found instanceof Division division) {
            return division.rank();
        }
        return found instanceof Institution institution ? institution.rank() : Optional.empty();
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
