package org.reformkit.model.plan.action;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.immutables.value.Value;
import org.reformkit.model.agency.Institution;
import org.reformkit.model.base.ElementId;
import org.reformkit.model.quota.Staffing;
import org.reformkit.model.structure.Structure;
import org.reformkit.model.structure.StructureEdit;

/**
 * Sets up a public institution (设立事业单位). Its posts come out of the jurisdiction's pool; people follow by actions of their
 * own. Posts that follow by transfers need a quota of none to begin with, as what is not known stays so.
 */
@Value.Immutable
public sealed interface EstablishInstitution extends Action permits ImmutableEstablishInstitution {

    /** The new institution; its staffing is absent or none. */
    Institution institution();

    @Override
    default Wording wording() {
        return Wording.of("设立事业单位", "establish institution");
    }

    @Override
    default ImmutableList<ElementId> subjects() {
        return ImmutableList.<ElementId>builder()
                .add(institution().id())
                .addAll(institution().references())
                .build();
    }

    @Override
    default ImmutableSet<ElementId> creates() {
        return ImmutableSet.of(institution().id());
    }

    @Override
    default ImmutableList<Refusal> refusals(Structure before) {
        Refusals refusals = new Refusals(before)
                .free(institution().id())
                .present(institution().id().jurisdiction())
                .resolves(institution());
        refusals.unless(
                institution().staffing().map(Staffing::isNone).orElse(true),
                institution().id(),
                Refusal.Reason.NOT_EMPTY,
                Wordings.of(institution().staffing().orElse(Staffing.none())));
        if (refusals.isEmpty()) {
            institution()
                    .quota()
                    .ifPresent(posts ->
                            refusals.covered(Account.POSTS, institution().id().jurisdiction(), posts));
        }
        return refusals.list();
    }

    @Override
    default void change(Structure before, StructureEdit edit) {
        institution()
                .quota()
                .ifPresent(posts -> Account.POSTS.take(edit, institution().id().jurisdiction(), posts));
        edit.put(institution());
    }

    @Override
    default Optional<Action> inverse(Structure before) {
        // An abolition would leave the pool incomplete where the institution's amounts are not known.
        return Account.areReleasable(before, institution())
                ? Optional.of(AbolishInstitution.builder()
                        .institution(institution().id())
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

    /** Builds an {@link EstablishInstitution}. */
    final class Builder extends ImmutableEstablishInstitution.Builder {
        Builder() {}
    }
}
