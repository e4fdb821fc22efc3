package org.reformkit.io.csv;

import org.reformkit.model.plan.action.Approval;

/**
 * {@code approvals.csv} (批准): one row an approval of the plan as a whole, in the order in which they were given.
 * Approvals of single actions stand with these, in {@link ActionsTable}.
 *
 * <ul>
 *   <li>{@code approver}, required: who approved
 *   <li>{@code document}: the number of the document
 *   <li>{@code approvedOn}, required: the day of approval
 * </ul>
 *
 * <pre>
 * approver,document,approvedOn
 * 溧阳市委,,2018-12-20
 * 溧阳市人民政府,,2018-12-21
 * 省委编委,苏编〔2019〕4号,2019-01-21
 * 常州市委、市政府,常办发〔2019〕5号,2019-02-11
 * </pre>
 */
final class ApprovalsTable {

    static final Table<Approval> TABLE = Table.optional("approvals.csv", columns("approver", "document", "approvedOn"));

    private ApprovalsTable() {}

    static Columns<Approval, Approval.Builder> columns(String approver, String document, String approvedOn) {
        return Columns.of(Approval::builder, Approval.Builder::build)
                .required(approver, CellForms.TEXT, Approval::approver, Approval.Builder::approver)
                .optional(document, CellForms.DOCUMENT_NUMBER, Approval::document, Approval.Builder::document)
                .required(approvedOn, CellForms.DATE, Approval::approvedOn, Approval.Builder::approvedOn);
    }
}
