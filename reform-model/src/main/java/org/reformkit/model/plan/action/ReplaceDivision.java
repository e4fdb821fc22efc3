package org.reformkit.model.plan.action;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.reformkit.model.agency.Division;
import org.reformkit.model.base.DivisionId;
import org.reformkit.model.base.ElementId;
import org.reformkit.model.quota.LeadershipQuota;
import org.reformkit.model.quota.Quota;
import org.reformkit.model.structure.Structure;
import org.reformkit.model.structure.StructureEdit;

/**
 * Abolishes a division and sets up another one in its stead (撤一建一), so that the agency has no more of them; WH-10. The
 * posts and leader posts of both are a part of the agency's, which stay as they are; the new one does the duties of the
 * old, and carries its plates.
 */
@Value.Immutable
public sealed interface ReplaceDivision extends Action permits ImmutableReplaceDivision {

    /** The division that ends. */
    DivisionId division();

    /** The new one, of the same agency. */
    Division made();

    @Override
    default Wording wording() {
        return Wording.of("撤一建一", "replace division");
    }

    @Override
    default ImmutableList<ElementId> subjects() {
        return ImmutableList.of(division(), made().id(), made().agency());
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
                .belongs(division(), made().agency());
        if (refusals.isEmpty()) {
            refuse(refusals, Account.POSTS, before, Quota.none());
            refuse(refusals, Account.LEADERS, before, LeadershipQuota.none());
            refuse(refusals, Account.LEADERS_IN_POST, before, LeadershipQuota.none());
        }
        return refusals.list();
    }

    private <Q> void refuse(Refusals refusals, Account<Q> account, Structure before, Q none) {
        excess(account, before, before.division(division()).orElseThrow(), made(), none)
                .ifPresent(sum -> refusals.covered(account, made().agency(), sum));
    }

    /**
     * What the divisions of the agency would have, with {@code taking} in the stead of {@code going}, where that is more than
     * the agency has; absent where {@code going} had as much.
     */
    private <Q> Optional<Q> excess(Account<Q> account, Structure before, Division going, Division taking, Q none) {
        Q asked = account.held(taking).orElse(none);
        boolean isNoMore = account.sort().isNone().test(asked)
                || account.held(going)
                        .filter(old -> account.sort().covers().test(old, asked))
                        .isPresent();
        List<Division> all = new ArrayList<>(before.divisions(made().agency()));
        all.removeIf(other -> other.id().equals(division()));
        all.add(taking);
        Q sum = account.sum(all, none);
        return isNoMore || account.canGive(before.agency(made().agency()).orElseThrow(), sum)
                ? Optional.empty()
                : Optional.of(sum);
    }

    @Override
    default void change(Structure before, StructureEdit edit) {
        Division old = before.division(division()).orElseThrow();
        DutyDivisions.pass(before, edit, ImmutableList.of(old), made().id());
        DivisionPlates.pass(before, edit, old, made());
        edit.remove(division());
        edit.put(made());
    }

    /** Absent where a duty or plate names the new one before it is there, or the old one had more than the agency has for it. */
    @Override
    default Optional<Action> inverse(Structure before) {
        Division old = before.division(division()).orElseThrow();
        boolean fits = excess(Account.POSTS, before, made(), old, Quota.none()).isEmpty()
                && excess(Account.LEADERS, before, made(), old, LeadershipQuota.none())
                        .isEmpty()
                && excess(Account.LEADERS_IN_POST, before, made(), old, LeadershipQuota.none())
                        .isEmpty();
        return fits && DutyDivisions.isUnnamed(before, made()) && DivisionPlates.isBare(before, made())
                ? Optional.of(toBuilder().division(made().id()).made(old).build())
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

    /** Builds a {@link ReplaceDivision}. */
    final class Builder extends ImmutableReplaceDivision.Builder {
        Builder() {}
    }
}
