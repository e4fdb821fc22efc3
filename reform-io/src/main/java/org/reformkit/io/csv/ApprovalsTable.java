package org.reformkit.io.csv;

import org.reformkit.model.plan.action.Approval;
import org.reformkit.model.procedure.ApprovalRole;

/**
 * {@code approvals.csv} (批准): one row an approval of the plan as a whole, in the order in which they were given.
 * Approvals of single actions stand with these, in {@link ActionsTable}.
 *
 * <ul>
 *   <li>{@code approver}, required: who approved
 *   <li>{@code document}: the number of the document
 *   <li>{@code approvedOn}, required: the day of approval
 *   <li>{@code role}: what else than an approval it is: {@code proposal}, {@code review}, {@code collective-decision} or
 *       {@code filing}; empty for {@code approval}
 *   <li>{@code authority} and {@code level}: which authority that is, as {@link AuthorityColumns} tells, such as
 *       {@code staffing-committee} and {@code province}
 * </ul>
 *
 * <p>Of the last three, those that no row fills are not written.
 *
 * <pre>
 * approver,document,approvedOn,role,authority,level
 * 溧阳市委常委会,,2018-12-17,collective-decision,party-committee,county
 * 溧阳市人民政府,,2018-12-21,proposal,,
 * 省委编委,苏编〔2019〕4号,2019-01-21,review,staffing-committee,province
 * 常州市委、市政府,常办发〔2019〕5号,2019-02-11,,joint-offices,prefecture
 * </pre>
 */
final class ApprovalsTable {

    static final Table<Approval> TABLE = Table.optional(
                    "approvals.csv", columns("approver", "document", "approvedOn", "role", "authority", "level"))
            .withSeldom("role", "authority", "level");

    private ApprovalsTable() {}

    static Columns<Approval, Approval.Builder> columns(
            String approver, String document, String approvedOn, String role, String authority, String level) {
        return Columns.of(Approval::builder, Approval.Builder::build)
                .required(approver, CellForms.TEXT, Approval::approver, Approval.Builder::approver)
                .optional(document, CellForms.DOCUMENT_NUMBER, Approval::document, Approval.Builder::document)
                .required(approvedOn, CellForms.DATE, Approval::approvedOn, Approval.Builder::approvedOn)
                .optional(
                        role,
                        CellForms.choice(ApprovalRole.class),
                        ApprovalRole.APPROVAL,
                        Approval::role,
                        Approval.Builder::role)
                .group(AuthorityColumns.of(authority, level), Approval::authority, Approval.Builder::authority);
    }
}
