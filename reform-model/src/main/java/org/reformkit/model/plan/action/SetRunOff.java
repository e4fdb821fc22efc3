package org.reformkit.model.plan.action;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.immutables.value.Value;
import org.reformkit.model.base.ElementId;
import org.reformkit.model.quota.OverQuota;
import org.reformkit.model.quota.QuotaKind;
import org.reformkit.model.quota.Staffing;
import org.reformkit.model.structure.Structure;
import org.reformkit.model.structure.StructureEdit;

/**
 * Says who in post is over quota, and until when they may stay (确定超编消化期限; Decree 486 art. 6). Nobody comes or goes. Where
 * it is not known who is in post, nobody can be told apart, and it is refused rather than lost.
 */
@Value.Immutable
public sealed interface SetRunOff extends Action permits ImmutableSetRunOff {

    /** Whose people: an agency, an institution, or a jurisdiction for its pool. */
    ElementId holder();

    /** All who are over quota from then on, in 人; nobody is if there are none. */
    ImmutableList<OverQuota> overQuota();

    @Override
    default Wording wording() {
        return Wording.of("确定超编消化期限", "set run-off");
    }

    @Override
    default ImmutableList<ElementId> subjects() {
        return ImmutableList.of(holder());
    }

    @Override
    default ImmutableList<Refusal> refusals(Structure before) {
        Refusals refusals = new Refusals(before).holder(Account.PEOPLE, holder());
        if (refusals.isEmpty()) {
            refusals.known(Account.PEOPLE, holder());
            people(before).ifPresent(held -> refuse(refusals, held));
        }
        return refusals.list();
    }

    private void refuse(Refusals refusals, Staffing held) {
        for (QuotaKind kind : QuotaKind.values()) {
            int over = overQuota().stream()
                    .filter(some -> some.kind() == kind)
                    .mapToInt(OverQuota::people)
                    .sum();
            refusals.unless(
                    over <= held.inPost(kind),
                    holder(),
                    Refusal.Reason.TOO_MUCH,
                    Wordings.of(Staffing.of(kind, over)),
                    Wordings.of(Staffing.of(kind, held.inPost(kind))));
        }
    }

    @Override
    default void change(Structure before, StructureEdit edit) {
        edit.put(Account.PEOPLE.with(
                before.element(holder()).orElseThrow(),
                people(before).orElseThrow().toBuilder().overQuota(overQuota()).build()));
    }

    @Override
    default Optional<Action> inverse(Structure before) {
        return people(before)
                .map(held -> toBuilder().overQuota(held.overQuota()).build());
    }

    private Optional<Staffing> people(Structure before) {
        return Account.PEOPLE.held(before.element(holder()).orElseThrow());
    }

    /** Makes sure that all of them together fit an {@code int}. */
    @Value.Check
    default void check() {
        int sum = 0;
        for (OverQuota some : overQuota()) {
            sum = Math.addExact(sum, some.people());
        }
    }

    /** A builder with this action's values. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** An empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link SetRunOff}. */
    final class Builder extends ImmutableSetRunOff.Builder {
        Builder() {}
    }
}
