package org.reformkit.io.csv;

import org.reformkit.model.plan.Direction;
import org.reformkit.model.plan.ReformPlan;

/**
 * {@code plan.csv} (方案基本信息), required in a plan: just one row, of the plan as a whole. What it rests on is in
 * {@link PlanBasesTable}, its approvals in {@link ApprovalsTable}, its actions in {@link ActionsTable}; the records beside
 * them are in tables of their own, such as {@link MilestonesTable}.
 *
 * <ul>
 *   <li>{@code schemaVersion}, required: the version of this format, 1
 *   <li>{@code title}, required
 *   <li>{@code issuer}: who issued it
 *   <li>{@code direction}: {@code backward} for a plan that takes another one back; empty for {@code forward}
 * </ul>
 *
 * <pre>
 * schemaVersion,title,issuer,direction
 * 1,溧阳市机构改革方案,溧阳市委,
 * </pre>
 */
final class PlanTable {

    static final Table<ReformPlan> TABLE = Table.required(
            "plan.csv",
            Columns.of(ReformPlan::builder, ReformPlan.Builder::build)
                    .required(
                            SchemaVersion.HEADER,
                            CellForms.VERSION,
                            plan -> SchemaVersion.CURRENT,
                            (draft, version) -> {})
                    .required("title", CellForms.TEXT, ReformPlan::title, ReformPlan.Builder::title)
                    .optional("issuer", CellForms.TEXT, ReformPlan::issuer, ReformPlan.Builder::issuer)
                    .optional(
                            "direction",
                            CellForms.choice(Direction.class),
                            Direction.FORWARD,
                            ReformPlan::direction,
                            ReformPlan.Builder::direction));

    private PlanTable() {}
}
