package org.reformkit.io.csv;

import org.reformkit.model.procedure.Milestone;
import org.reformkit.model.procedure.MilestoneKind;

/**
 * {@code milestones.csv} (节点): one row a station of the reform.
 *
 * <ul>
 *   <li>{@code kind}, required: the station: {@code study}, {@code draft}, {@code standing-committee}, {@code review},
 *       {@code approval}, {@code mobilisation}, {@code leaders}, {@code set-up}, {@code transfer}, {@code charters} or
 *       {@code check}
 *   <li>{@code place}: the code of the jurisdiction that it is for; empty for the plan as a whole
 *   <li>{@code dueBy}: the last day for it, inclusive
 *   <li>{@code doneOn}: the day on which it was reached
 *   <li>{@code documentTitle}, {@code documentNumber}, {@code documentArticle}, {@code documentIssuedOn}: the document that shows it,
 *       as {@link CitationColumns} tells
 *   <li>{@code delayedBecause}: why it was or will be reached late
 * </ul>
 *
 * <pre>
 * kind,place,dueBy,doneOn,documentTitle,documentNumber,delayedBecause
 * standing-committee,,,2018-12-17,,,
 * transfer,320481,2019-02-28,2019-02-28,,,
 * charters,320481,2019-03-31,,,,两家单位等待上级“三定”规定
 * set-up,320482,,2019-02-01,关于启用新印章的通知,溧政办发〔2019〕3号,
 * </pre>
 */
final class MilestonesTable {

    static final Table<Milestone> TABLE = Table.optional(
            "milestones.csv",
            Columns.of(Milestone::builder, Milestone.Builder::build)
                    .required("kind", CellForms.choice(MilestoneKind.class), Milestone::kind, Milestone.Builder::kind)
                    .optional("place", CellForms.JURISDICTION, Milestone::place, Milestone.Builder::place)
                    .optional("dueBy", CellForms.DATE, Milestone::dueBy, Milestone.Builder::dueBy)
                    .optional("doneOn", CellForms.DATE, Milestone::doneOn, Milestone.Builder::doneOn)
                    .group(
                            CitationColumns.of(
                                    "documentTitle", "documentNumber", "documentArticle", "documentIssuedOn"),
                            Milestone::document,
                            Milestone.Builder::document)
                    .optional(
                            "delayedBecause",
                            CellForms.TEXT,
                            Milestone::delayedBecause,
                            Milestone.Builder::delayedBecause));

    private MilestonesTable() {}
}
