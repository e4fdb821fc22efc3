package org.reformkit.model.plan.action;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.reformkit.model.base.Element;
import org.reformkit.model.base.ElementId;
import org.reformkit.model.relation.Relation;
import org.reformkit.model.structure.Structure;

/** Gathers every reason against an action, in the order in which it is asked. */
final class Refusals {

    private final Structure before;
    private final List<Refusal> found = new ArrayList<>();

    Refusals(Structure before) {
        this.before = before;
    }

    @CanIgnoreReturnValue
    Refusals present(ElementId id) {
        return unless(before.element(id).isPresent(), id, Refusal.Reason.UNKNOWN);
    }

    @CanIgnoreReturnValue
    Refusals present(Iterable<? extends ElementId> ids) {
        ids.forEach(this::present);
        return this;
    }

    @CanIgnoreReturnValue
    Refusals free(ElementId id) {
        return unless(
                before.element(id).isEmpty(),
                id,
                Refusal.Reason.TAKEN,
                id.kind().term());
    }

    /** Every reference of a new element resolves. */
    @CanIgnoreReturnValue
    Refusals resolves(Element element) {
        return present(element.references());
    }

    @CanIgnoreReturnValue
    Refusals has(Relation relation) {
        return unless(before.has(relation), relation.owner(), Refusal.Reason.NO_RELATION, relation.term());
    }

    @CanIgnoreReturnValue
    Refusals hasNot(Relation relation) {
        return unless(!before.has(relation), relation.owner(), Refusal.Reason.TAKEN, relation.term());
    }

    @CanIgnoreReturnValue
    Refusals differ(ElementId one, ElementId other) {
        return unless(!one.equals(other), one, Refusal.Reason.SAME);
    }

    /** The element is there and holds what the account is about. */
    @CanIgnoreReturnValue
    Refusals holder(Account<?> account, ElementId id) {
        Optional<Element> element = before.element(id);
        if (element.isEmpty()) {
            return present(id);
        }
        return unless(
                account.isHeldBy(element.orElseThrow()),
                id,
                Refusal.Reason.NO_HOLDER,
                account.term(),
                account.holders());
    }

    /** The element, which is there, has that much. */
    @CanIgnoreReturnValue
    <Q> Refusals covered(Account<Q> account, ElementId id, Q amount) {
        Element element = before.element(id).orElseThrow();
        return unless(
                account.canGive(element, amount),
                id,
                Refusal.Reason.TOO_MUCH,
                String.valueOf(amount),
                account.held(element).map(String::valueOf).orElse(""));
    }

    @CanIgnoreReturnValue
    Refusals unless(boolean well, ElementId id, Refusal.Reason reason, String... arguments) {
        if (!well) {
            found.add(Refusal.at(id, reason, arguments));
        }
        return this;
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    ImmutableList<Refusal> list() {
        return ImmutableList.copyOf(found);
    }
}
