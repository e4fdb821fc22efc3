package org.reformkit.io.csv;

import java.util.Optional;
import java.util.stream.Stream;
import org.reformkit.model.base.FormerName;
import org.reformkit.model.plan.ReformPlan;
import org.reformkit.model.plan.action.Action;

/**
 * {@code plan-former-names.csv} (新设机构曾用名): one row a former name of the agency, division, coordinating body or
 * institution that an action sets up or merges others into. The rows of one action stand oldest first.
 *
 * <ul>
 *   <li>{@code step}, required: the step of the action
 *   <li>{@code name}, required: the name as it was
 *   <li>{@code until}, required: the first day on which it was not in force any more
 * </ul>
 *
 * <pre>
 * step,name,until
 * 1,市医疗保险办公室,2003-06-01
 * 1,市医疗保险管理处,2019-01-20
 * 12,市安全生产监督管理局,2019-01-20
 * 31,安全监督科,2019-03-01
 * </pre>
 */
final class PlanFormerNamesTable {

    static final Table<Entry> TABLE = Table.optional(
            "plan-former-names.csv",
            Columns.<Entry, Pair<Integer, FormerName>>of(
                            Pair::new, pair -> new Entry(Optional.of(pair.first()), pair.second()))
                    .required(
                            NumberedAction.STEP,
                            CellForms.COUNT,
                            entry -> entry.step().orElseThrow(),
                            Pair::first)
                    .whole(FormerNamesTable.FORMER_NAME, Entry::formerName, Pair::second));

    private PlanFormerNamesTable() {}

    static Stream<Entry> of(ReformPlan plan) {
        return ActionsTable.of(plan)
                .flatMap(numbered ->
                        ActionsTable.columns(numbered.action()).formerNames().of(numbered.action()).stream()
                                .map(name -> new Entry(Optional.of(numbered.step()), name)));
    }

    /** A former name, and the step of the action that sets up what had it. */
    record Entry(Optional<Integer> step, FormerName formerName) implements StepAttachment {

        @Override
        public Optional<Action> attachTo(Action action) {
            return ActionsTable.columns(action).formerNames().add(action, formerName);
        }

        @Override
        public String expectation() {
            return "csv-step-of-body";
        }
    }
}
