package org.reformkit.model.plan.action;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import java.util.Optional;
import org.immutables.value.Value;
import org.reformkit.model.agency.Division;
import org.reformkit.model.base.DivisionId;
import org.reformkit.model.base.DutyId;
import org.reformkit.model.base.ElementId;
import org.reformkit.model.structure.Structure;
import org.reformkit.model.structure.StructureEdit;

/**
 * Splits a division off another one of its agency (分设内设机构); WH-13. The other goes on, without the functions, posts and
 * leader posts that the new one has, and without the duties that are named; what is not known of either stays so.
 */
@Value.Immutable
public sealed interface SplitDivision extends Action permits ImmutableSplitDivision {

    /** The division that is split; it goes on. */
    DivisionId division();

    /** The new one, of the same agency. */
    Division made();

    /** The duties that the new one does from then on in the stead of the other. */
    @Value.NaturalOrder
    ImmutableSortedSet<DutyId> duties();

    @Override
    default Wording wording() {
        return Wording.of("分设内设机构", "split division");
    }

    @Override
    default ImmutableList<ElementId> subjects() {
        return ImmutableList.<ElementId>builder()
                .add(division(), made().id(), made().agency())
                .addAll(duties())
                .build();
    }

    @Override
    default ImmutableSet<ElementId> creates() {
        return ImmutableSet.of(made().id());
    }

    @Override
    default ImmutableList<Refusal> refusals(Structure before) {
        Refusals refusals = new Refusals(before)
                .present(division())
                .free(made().id())
                .resolves(made())
                .belongs(division(), made().agency())
                .present(duties());
        duties().forEach(duty -> refusals.does(division(), duty));
        if (before.division(division()).isPresent()) {
            made().quota().ifPresent(posts -> refusals.covered(Account.POSTS, division(), posts));
            made().leaders().ifPresent(posts -> refusals.covered(Account.LEADERS, division(), posts));
            made().leadersInPost().ifPresent(people -> refusals.covered(Account.LEADERS_IN_POST, division(), people));
        }
        return refusals.list();
    }

    @Override
    default void change(Structure before, StructureEdit edit) {
        Division split = before.division(division()).orElseThrow();
        edit.put(split.toBuilder()
                .functions(Sets.difference(split.functions(), made().functions()))
                .build());
        made().quota().ifPresent(posts -> Account.POSTS.take(edit, division(), posts));
        made().leaders().ifPresent(posts -> Account.LEADERS.take(edit, division(), posts));
        made().leadersInPost().ifPresent(people -> Account.LEADERS_IN_POST.take(edit, division(), people));
        edit.put(made());
        for (DutyId duty : duties()) {
            edit.put(DutyDivisions.passed(before.duty(duty).orElseThrow(), ImmutableSet.of(division()), made().id()));
        }
    }

    @Override
    default Optional<Action> inverse(Structure before) {
        Division split = before.division(division()).orElseThrow();
        boolean isSum = (made().quota().isPresent() || split.quota().isEmpty())
                && (made().leadersInPost().isPresent() || split.leadersInPost().isEmpty());
        return isSum
                        && split.functions().containsAll(made().functions())
                        && DutyDivisions.isUnnamed(before, made())
                        && DivisionPlates.isBare(before, made())
                        && duties().stream().allMatch(duty -> isHeld(before, duty))
                ? Optional.of(MergeDivisions.builder()
                        .addSources(division(), made().id())
                        .target(split.toBuilder()
                                .quota(Optional.empty())
                                .leadersInPost(Optional.empty())
                                .build())
                        .effectiveOn(effectiveOn())
                        .bases(bases())
                        .approval(approval())
                        .build())
                : Optional.empty();
    }

    /** Only what its agency holds, a merger passes back. */
    private boolean isHeld(Structure before, DutyId duty) {
        return before.duty(duty).orElseThrow().isHeldBy(made().agency());
    }

    /** A builder with this action's values. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** An empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link SplitDivision}. */
    final class Builder extends ImmutableSplitDivision.Builder {
        Builder() {}
    }
}
