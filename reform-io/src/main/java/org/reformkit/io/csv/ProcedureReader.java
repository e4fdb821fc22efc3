package org.reformkit.io.csv;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.reformkit.io.Expectation;
import org.reformkit.io.Problem;
import org.reformkit.io.ProblemKind;
import org.reformkit.io.wire.Scope;
import org.reformkit.model.plan.ReformPlan;
import org.reformkit.model.procedure.Proceeding;

/** Reads the tables of what stands with a plan beside its actions. */
final class ProcedureReader {

    private final CsvFolder folder;
    private final Scope scope;
    private final List<Problem> problems;

    ProcedureReader(CsvFolder folder, Scope scope, List<Problem> problems) {
        this.folder = folder;
        this.scope = scope;
        this.problems = problems;
    }

    void readInto(ReformPlan.Builder plan) {
        read(MilestonesTable.TABLE, plan::addMilestone);
        plan.addAllProceedings(proceedings());
        read(ProposalsTable.TABLE, plan::addProposal);
        read(HandOversTable.TABLE, plan::addHandOver);
        read(IncreaseReviewsTable.TABLE, plan::addIncreaseReview);
        read(StatedFiguresTable.TABLE, plan::addStatedFigure);
        read(EarlierChangesTable.TABLE, plan::addEarlierChange);
    }

    private <T> void read(Table<T> table, Consumer<T> adder) {
        TableRows.read(folder, table, scope, problems).rows().forEach(row -> adder.accept(row.value()));
    }

    private List<Proceeding> proceedings() {
        TableRows<NumberedProceeding> read = TableRows.read(folder, ProceedingsTable.TABLE, scope, problems);
        SortedMap<Integer, Proceeding> proceedings = new TreeMap<>();
        boolean isWhole = read.isWhole() && read.faulty().isEmpty();
        for (Row<NumberedProceeding> row : read.rows()) {
            NumberedProceeding numbered = row.value();
            if (proceedings.putIfAbsent(numbered.number(), numbered.proceeding()) != null) {
                problems.add(atNumber(row, ProblemKind.DUPLICATE, numbered.number(), "csv-proceeding-once"));
                isWhole = false;
            }
        }
        int last = read.rows().size();
        if (isWhole) {
            read.rows().stream()
                    .filter(row -> row.value().number() < 1 || row.value().number() > last)
                    .forEach(row -> problems.add(atNumber(
                            row,
                            ProblemKind.BAD_VALUE,
                            row.value().number(),
                            "csv-proceedings",
                            Integer.toString(last))));
        }
        for (Row<StagesTable.Entry> row :
                TableRows.read(folder, StagesTable.TABLE, scope, problems).rows()) {
            int number = row.value().proceeding();
            Proceeding proceeding = proceedings.get(number);
            if (proceeding != null) {
                proceedings.put(
                        number,
                        proceeding.toBuilder().addStage(row.value().stage()).build());
            } else if (isWhole) {
                problems.add(atNumber(row, ProblemKind.DANGLING, number, "csv-proceeding"));
            }
        }
        return List.copyOf(proceedings.values());
    }

    private static Problem atNumber(Row<?> row, ProblemKind kind, int number, String expectation, String... words) {
        return row.problem(kind)
                .at(NumberedProceeding.NUMBER)
                .value(Integer.toString(number))
                .expectation(Expectation.of(expectation, words))
                .build();
    }
}
