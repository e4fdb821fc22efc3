package org.reformkit.model.plan.action;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.immutables.value.Value;
import org.reformkit.model.agency.Agency;
import org.reformkit.model.base.AgencyId;
import org.reformkit.model.base.ElementId;
import org.reformkit.model.quota.LeadershipQuota;
import org.reformkit.model.quota.Staffing;
import org.reformkit.model.structure.Structure;
import org.reformkit.model.structure.StructureEdit;

/**
 * Abolishes an agency (不再保留). Its posts and leader posts go to the jurisdiction's pool, its people are to be placed, its leaders
 * are no longer in post, its divisions end with it, its duties and institutions stay without it; all that is reported by {@link #leftovers}. Where
 * an amount is not known, the pool gains none and is incomplete in it from then on; what the divisions are known to have
 * is then lost to every total, and the leftovers name it division by division.
 */
@Value.Immutable
public sealed interface AbolishAgency extends Action permits ImmutableAbolishAgency {

    /** The agency that ends. */
    AgencyId agency();

    @Override
    default Wording wording() {
        return Wording.of("不再保留", "abolish");
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
        Agency ending = before.agency(agency()).orElseThrow();
        new Succession(before, edit).cutLoose(agency());
        Account.POSTS.release(edit, ending);
        Account.LEADERS.release(edit, ending);
        Account.PEOPLE.release(edit, ending);
        edit.remove(agency());
    }

    @Override
    default ImmutableList<Leftover> leftovers(Structure before) {
        return new Estate(before, agency()).leftovers();
    }

    @Override
    default Optional<Action> inverse(Structure before) {
        Agency ending = before.agency(agency()).orElseThrow();
        boolean isEmpty = before.referrers(agency()).isEmpty()
                && before.relations(agency()).isEmpty()
                && ending.staffing().map(Staffing::isNone).orElse(true)
                && ending.leadersInPost().map(LeadershipQuota::isNone).orElse(true)
                && Account.areReleasable(before, ending);
        return isEmpty
                ? Optional.of(EstablishAgency.builder()
                        .agency(ending)
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

    /** Builds an {@link AbolishAgency}. */
    final class Builder extends ImmutableAbolishAgency.Builder {
        Builder() {}
    }
}
