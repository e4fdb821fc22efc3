package org.reformkit.io.csv;

import java.util.Optional;
import java.util.stream.Stream;
import org.reformkit.model.plan.ReformPlan;
import org.reformkit.model.plan.action.Action;
import org.reformkit.model.quota.OverQuota;

/**
 * {@code plan-over-quota.csv} (动作中的超编人员): one row a number of people above the quota, with one last day, among those in
 * post whom an action moves, or whom {@code set-run-off} is about.
 *
 * <ul>
 *   <li>{@code step}, required: the step of the action
 *   <li>{@code quotaKind}, required: the kind of the posts they hold, such as {@code administrative}
 *   <li>{@code people}, required: how many they are, in 人, 1 or more
 *   <li>{@code runOffBy}: the last day by which they must be placed elsewhere; empty where none is set
 * </ul>
 *
 * <pre>
 * step,quotaKind,people,runOffBy
 * 9,administrative,2,2023-12-31
 * 9,administrative,1,
 * 9,support,1,2021-12-31
 * 14,institution,3,2023-12-31
 * </pre>
 */
final class PlanOverQuotaTable {

    static final Table<Entry> TABLE = Table.optional(
            "plan-over-quota.csv",
            Columns.<Entry, Pair<Integer, OverQuota>>of(
                            Pair::new, pair -> new Entry(Optional.of(pair.first()), pair.second()))
                    .required(
                            NumberedAction.STEP,
                            CellForms.COUNT,
                            entry -> entry.step().orElseThrow(),
                            Pair::first)
                    .whole(OverQuotaTable.overQuota(), Entry::overQuota, Pair::second));

    private PlanOverQuotaTable() {}

    static Stream<Entry> of(ReformPlan plan) {
        return ActionsTable.of(plan)
                .flatMap(numbered -> ActionsTable.columns(numbered.action()).overQuota().of(numbered.action()).stream()
                        .map(some -> new Entry(Optional.of(numbered.step()), some)));
    }

    /** Some people over quota, and the step of the action that moves them. */
    record Entry(Optional<Integer> step, OverQuota overQuota) implements StepAttachment {

        @Override
        public Optional<Action> attachTo(Action action) {
            return ActionsTable.columns(action).overQuota().add(action, overQuota);
        }

        @Override
        public String expectation() {
            return "csv-step-of-people";
        }
    }
}
