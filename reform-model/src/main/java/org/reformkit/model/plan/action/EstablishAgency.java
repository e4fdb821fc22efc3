package org.reformkit.model.plan.action;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.immutables.value.Value;
import org.reformkit.model.agency.Agency;
import org.reformkit.model.base.ElementId;
import org.reformkit.model.quota.LeadershipQuota;
import org.reformkit.model.quota.Staffing;
import org.reformkit.model.structure.Structure;
import org.reformkit.model.structure.StructureEdit;

/**
 * Sets up an agency (组建). Its posts and leader posts come out of the jurisdiction's pool; people, leaders in post, divisions
 * and duties follow by actions of their own. Posts that follow by transfers need a quota of none to begin with, as what is
 * not known stays so.
 */
@Value.Immutable
public sealed interface EstablishAgency extends Action permits ImmutableEstablishAgency {

    /** The new agency; its staffing and its leaders in post are absent or none. */
    Agency agency();

    @Override
    default Wording wording() {
        return Wording.of("组建", "establish");
    }

    @Override
    default ImmutableList<ElementId> subjects() {
        return ImmutableList.of(agency().id());
    }

    @Override
    default ImmutableSet<ElementId> creates() {
        return ImmutableSet.of(agency().id());
    }

    @Override
    default ImmutableList<Refusal> refusals(Structure before) {
        Refusals refusals =
                new Refusals(before).free(agency().id()).present(agency().id().jurisdiction());
        refusals.unless(
                agency().staffing().map(Staffing::isNone).orElse(true),
                agency().id(),
                Refusal.Reason.NOT_EMPTY,
                Wordings.of(agency().staffing().orElse(Staffing.none())));
        refusals.unless(
                agency().leadersInPost().map(LeadershipQuota::isNone).orElse(true),
                agency().id(),
                Refusal.Reason.NOT_EMPTY,
                Wordings.inPost(agency().leadersInPost().orElse(LeadershipQuota.none())));
        if (refusals.isEmpty()) {
            agency().quota()
                    .ifPresent(posts ->
                            refusals.covered(Account.POSTS, agency().id().jurisdiction(), posts));
            agency().leaders()
                    .ifPresent(leaders ->
                            refusals.covered(Account.LEADERS, agency().id().jurisdiction(), leaders));
        }
        return refusals.list();
    }

    @Override
    default void change(Structure before, StructureEdit edit) {
        agency().quota()
                .ifPresent(posts -> Account.POSTS.take(edit, agency().id().jurisdiction(), posts));
        agency().leaders()
                .ifPresent(leaders -> Account.LEADERS.take(edit, agency().id().jurisdiction(), leaders));
        edit.put(agency());
    }

    @Override
    default Optional<Action> inverse(Structure before) {
        // An abolition would leave the pool incomplete where the agency's amounts are not known.
        return Account.areReleasable(before, agency())
                ? Optional.of(AbolishAgency.builder()
                        .agency(agency().id())
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

    /** Builds an {@link EstablishAgency}. */
    final class Builder extends ImmutableEstablishAgency.Builder {
        Builder() {}
    }
}
