package org.reformkit.io.csv;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.reformkit.model.base.Citation;
import org.reformkit.model.base.Element;
import org.reformkit.model.base.FormerName;
import org.reformkit.model.plan.action.Action;
import org.reformkit.model.plan.action.Approval;
import org.reformkit.model.quota.OverQuota;
import org.reformkit.model.quota.Staffing;

/**
 * One type of action in a table (动作列定义): its name in the column {@code action}, and the columns that its rows fill.
 *
 * @param reopen what makes a draft of an action
 * @param basis what adds a basis to a draft
 * @param formerNames the former names of what the action sets up
 * @param overQuota the people over quota among those it moves
 * @param documents what a duty or a body that it sets up rests on
 */
record ActionColumns<A extends Action, B>(
        String name,
        Class<A> type,
        Columns<A, B> columns,
        Function<A, B> reopen,
        BiConsumer<B, Citation> basis,
        Supplement<A, FormerName> formerNames,
        Supplement<A, OverQuota> overQuota,
        Supplement<A, Citation> documents) {

    static final String EFFECTIVE_ON = "effectiveOn";

    private static final Columns<Approval, Approval.Builder> APPROVAL = ApprovalsTable.columns(
            "approver", "approvalDocument", "approvedOn", "approvalRole", "approvalAuthority", "approvalLevel");

    /** The action with these columns of its own, and those that all actions have. */
    static <A extends Action, B> ActionColumns<A, B> of(
            String name,
            Class<A> type,
            Columns<A, B> own,
            Function<A, B> reopen,
            BiConsumer<B, LocalDate> effectiveOn,
            BiConsumer<B, Approval> approval,
            BiConsumer<B, Citation> basis) {
        Columns<A, B> columns = own.required(EFFECTIVE_ON, CellForms.DATE, Action::effectiveOn, effectiveOn)
                .group(APPROVAL, Action::approval, approval);
        return new ActionColumns<>(
                name,
                type,
                columns,
                reopen,
                basis,
                Supplement.none(type),
                Supplement.none(type),
                Supplement.none(type));
    }

    /** The same of an action that carries an element, of which other tables tell what they tell of elements of its kind. */
    <E extends Element> ActionColumns<A, B> carrying(Class<E> element, Function<A, E> getter, BiConsumer<B, E> setter) {
        return new ActionColumns<>(
                name,
                type,
                columns,
                reopen,
                basis,
                supplement(element, getter, setter, FormerNamesTable::of, FormerNamesTable::with),
                supplement(element, getter, setter, OverQuotaTable::of, OverQuotaTable::with),
                supplement(element, getter, setter, BasesTable::of, BasesTable::with));
    }

    /** The same of an action that carries people, of whom another table tells who is over quota. */
    ActionColumns<A, B> carryingPeople(Function<A, Staffing> getter, BiConsumer<B, Staffing> setter) {
        Supplement<A, OverQuota> people = new Supplement<>(
                type,
                action -> getter.apply(action).overQuota(),
                (action, some) -> Optional.of(with(
                        action,
                        setter,
                        getter.apply(action).toBuilder().addOverQuota(some).build())));
        return new ActionColumns<>(name, type, columns, reopen, basis, formerNames, people, documents);
    }

    /** The same of an action that says who is over quota, which another table tells. */
    ActionColumns<A, B> carryingOverQuota(
            Function<A, ? extends Iterable<OverQuota>> getter, BiConsumer<B, OverQuota> adder) {
        Supplement<A, OverQuota> people =
                new Supplement<>(type, getter, (action, some) -> Optional.of(with(action, adder, some)));
        return new ActionColumns<>(name, type, columns, reopen, basis, formerNames, people, documents);
    }

    private <E extends Element, V> Supplement<A, V> supplement(
            Class<E> element,
            Function<A, E> getter,
            BiConsumer<B, E> setter,
            Function<Element, ? extends Iterable<V>> values,
            BiFunction<Element, V, Optional<Element>> plus) {
        return new Supplement<>(
                type,
                action -> values.apply(getter.apply(action)),
                (action, value) ->
                        plus.apply(getter.apply(action), value).map(more -> with(action, setter, element.cast(more))));
    }

    private <P> A with(A action, BiConsumer<B, P> setter, P part) {
        B draft = reopen.apply(action);
        setter.accept(draft, part);
        return columns.finish(draft);
    }

    /** The same action with one basis more. */
    A withBasis(Action action, Citation citation) {
        return with(type.cast(action), basis, citation);
    }

    void write(Action action, RowWriter row) {
        columns.write(type.cast(action), row);
    }
}
