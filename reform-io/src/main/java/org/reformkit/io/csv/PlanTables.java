package org.reformkit.io.csv;

import com.google.common.collect.ImmutableList;
import java.util.stream.Stream;
import org.reformkit.model.plan.ReformPlan;

/** All tables of a plan (方案数据表), and the values that a plan has for each, in the order in which they are written. */
final class PlanTables {

    static final ImmutableList<TableContent<ReformPlan, ?>> ALL = ImmutableList.of(
            new TableContent<>(PlanTable.TABLE, Stream::of),
            new TableContent<>(ApprovalsTable.TABLE, plan -> plan.approvals().stream()),
            new TableContent<>(ActionsTable.TABLE, ActionsTable::of),
            new TableContent<>(PlanBasesTable.TABLE, PlanBasesTable::of),
            new TableContent<>(PlanFormerNamesTable.TABLE, PlanFormerNamesTable::of),
            new TableContent<>(PlanOverQuotaTable.TABLE, PlanOverQuotaTable::of),
            new TableContent<>(MilestonesTable.TABLE, plan -> plan.milestones().stream()),
            new TableContent<>(ProceedingsTable.TABLE, ProceedingsTable::of),
            new TableContent<>(StagesTable.TABLE, StagesTable::of),
            new TableContent<>(ProposalsTable.TABLE, plan -> plan.proposals().stream()),
            new TableContent<>(HandOversTable.TABLE, plan -> plan.handOvers().stream()),
            new TableContent<>(IncreaseReviewsTable.TABLE, plan -> plan.increaseReviews().stream()),
            new TableContent<>(StatedFiguresTable.TABLE, plan -> plan.statedFigures().stream()),
            new TableContent<>(EarlierChangesTable.TABLE, plan -> plan.earlierChanges().stream()));

    private PlanTables() {}
}
