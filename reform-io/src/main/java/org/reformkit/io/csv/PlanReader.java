package org.reformkit.io.csv;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.reformkit.io.Expectation;
import org.reformkit.io.Loaded;
import org.reformkit.io.Problem;
import org.reformkit.io.ProblemKind;
import org.reformkit.io.wire.Scope;
import org.reformkit.model.plan.ReformPlan;
import org.reformkit.model.plan.action.Action;
import org.reformkit.model.plan.action.Approval;

/** Reads the tables of a plan and puts them together. */
final class PlanReader {

    private final CsvFolder folder;
    private final Scope scope = Scope.ofTables(Optional.empty());
    private final List<Problem> problems = new ArrayList<>();
    private final SortedMap<Integer, Action> actions = new TreeMap<>();
    /** Whether every action of the file has been read. */
    private boolean isWhole = true;

    PlanReader(CsvFolder folder) {
        this.folder = folder;
    }

    Loaded<ReformPlan> read() {
        Optional<ReformPlan> head =
                OneRow.of(PlanTable.TABLE, TableRows.read(folder, PlanTable.TABLE, scope, problems), problems);
        ImmutableList<Problem> otherVersion = SchemaVersion.faults(problems);
        if (!otherVersion.isEmpty()) {
            return Loaded.failed(otherVersion);
        }
        problems.addAll(folder.strangers());
        ImmutableList<Row<Approval>> approvals =
                TableRows.read(folder, ApprovalsTable.TABLE, scope, problems).rows();
        readActions();
        ReformPlan.Builder plan = head.map(ReformPlan::toBuilder)
                .orElseGet(() -> ReformPlan.builder().title("?"));
        approvals.forEach(row -> plan.addApproval(row.value()));
        for (Row<PlanBasesTable.Entry> row : attach(PlanBasesTable.TABLE)) {
            plan.addBasis(row.value().citation());
        }
        attach(PlanFormerNamesTable.TABLE);
        attach(PlanOverQuotaTable.TABLE);
        new ProcedureReader(folder, scope, problems).readInto(plan);
        return problems.isEmpty()
                ? Loaded.of(plan.addAllActions(actions.values()).build())
                : Loaded.failed(problems);
    }

    private void readActions() {
        TableRows<NumberedAction> read = TableRows.read(folder, ActionsTable.TABLE, scope, problems);
        isWhole = read.isWhole() && read.faulty().isEmpty();
        for (Row<NumberedAction> row : read.rows()) {
            if (actions.putIfAbsent(row.value().step(), row.value().action()) != null) {
                problems.add(atStep(row, ProblemKind.DUPLICATE, row.value().step(), "csv-step-once"));
                isWhole = false;
            }
        }
        if (isWhole) {
            read.rows().stream()
                    .filter(row -> row.value().step() < 1
                            || row.value().step() > read.rows().size())
                    .forEach(row -> problems.add(atStep(
                            row,
                            ProblemKind.BAD_VALUE,
                            row.value().step(),
                            "csv-steps",
                            Integer.toString(read.rows().size()))));
        }
    }

    /** Adds the rows of a table to the actions, and gives back those that belong to the plan itself. */
    private <T extends StepAttachment> ImmutableList<Row<T>> attach(Table<T> table) {
        ImmutableList.Builder<Row<T>> ofPlan = ImmutableList.builder();
        for (Row<T> row : TableRows.read(folder, table, scope, problems).rows()) {
            if (row.value().step().isPresent()) {
                attach(row, row.value().step().orElseThrow());
            } else {
                ofPlan.add(row);
            }
        }
        return ofPlan.build();
    }

    private void attach(Row<? extends StepAttachment> row, int step) {
        Action action = actions.get(step);
        if (action == null) {
            if (isWhole) {
                problems.add(atStep(row, ProblemKind.DANGLING, step, "csv-step"));
            }
            return;
        }
        try {
            row.value()
                    .attachTo(action)
                    .ifPresentOrElse(
                            more -> actions.put(step, more),
                            () -> problems.add(atStep(
                                    row,
                                    ProblemKind.BAD_VALUE,
                                    step,
                                    row.value().expectation())));
        } catch (IllegalArgumentException | ArithmeticException refused) {
            problems.add(row.problem(ProblemKind.INVALID)
                    .detail(String.valueOf(refused.getMessage()))
                    .build());
        }
    }

    private static Problem atStep(Row<?> row, ProblemKind kind, int step, String expectation, String... words) {
        return row.problem(kind)
                .at(NumberedAction.STEP)
                .value(Integer.toString(step))
                .expectation(Expectation.of(expectation, words))
                .build();
    }
}
