package org.reformkit.io.csv;

import java.time.LocalDate;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.reformkit.model.base.Citation;
import org.reformkit.model.plan.action.Action;
import org.reformkit.model.plan.action.Approval;

/**
 * One type of action in a table (动作列定义): its name in the column {@code action}, and the columns that its rows fill.
 *
 * @param reopen what makes a draft of an action
 * @param basis what adds a basis to a draft
 */
record ActionColumns<A extends Action, B>(
        String name, Class<A> type, Columns<A, B> columns, Function<A, B> reopen, BiConsumer<B, Citation> basis) {

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
        return new ActionColumns<>(name, type, columns, reopen, basis);
    }

    /** The same action with one basis more. */
    A withBasis(Action action, Citation citation) {
        B draft = reopen.apply(type.cast(action));
        basis.accept(draft, citation);
        return columns.finish(draft);
    }

    void write(Action action, RowWriter row) {
        columns.write(type.cast(action), row);
    }
}
