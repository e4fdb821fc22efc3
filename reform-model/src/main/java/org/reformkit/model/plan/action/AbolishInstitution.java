package org.reformkit.model.plan.action;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.immutables.value.Value;
import org.reformkit.model.agency.Institution;
import org.reformkit.model.base.ElementId;
import org.reformkit.model.base.InstitutionId;
import org.reformkit.model.quota.Staffing;
import org.reformkit.model.structure.Structure;
import org.reformkit.model.structure.StructureEdit;

/**
 * Abolishes a public institution (撤销事业单位). As with an agency, its posts go to the jurisdiction's pool and its people are to
 * be placed; who used posts of it does so no longer. All that is reported by {@link #leftovers}. People who work in a unit of
 * its supervisor are withdrawn first. Where an amount is not
 * known, the pool gains none and is incomplete in it from then on.
 */
@Value.Immutable
public sealed interface AbolishInstitution extends Action permits ImmutableAbolishInstitution {

    /** The institution that ends. */
    InstitutionId institution();

    @Override
    default Wording wording() {
        return Wording.of("撤销事业单位", "abolish institution");
    }

    @Override
    default ImmutableList<ElementId> subjects() {
        return ImmutableList.of(institution());
    }

    @Override
    default ImmutableList<Refusal> refusals(Structure before) {
        Refusals refusals = new Refusals(before).present(institution());
        before.institution(institution()).ifPresent(refusals::leaves);
        return refusals.list();
    }

    @Override
    default void change(Structure before, StructureEdit edit) {
        Institution ending = before.institution(institution()).orElseThrow();
        before.relations(institution()).forEach(edit::remove);
        Account.POSTS.release(edit, ending);
        Account.PEOPLE.release(edit, ending);
        edit.remove(institution());
    }

    @Override
    default ImmutableList<Leftover> leftovers(Structure before) {
        return new Estate(before, institution()).leftovers();
    }

    @Override
    default Optional<Action> inverse(Structure before) {
        Institution ending = before.institution(institution()).orElseThrow();
        boolean isEmpty = before.relations(institution()).isEmpty()
                && ending.staffing().map(Staffing::isNone).orElse(true)
                && Account.areReleasable(before, ending);
        return isEmpty
                ? Optional.of(EstablishInstitution.builder()
                        .institution(ending)
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

    /** Builds an {@link AbolishInstitution}. */
    final class Builder extends ImmutableAbolishInstitution.Builder {
        Builder() {}
    }
}
