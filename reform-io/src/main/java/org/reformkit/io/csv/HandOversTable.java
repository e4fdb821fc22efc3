package org.reformkit.io.csv;

import org.reformkit.model.procedure.HandOver;
import org.reformkit.model.procedure.HandOverSubject;

/**
 * {@code hand-overs.csv} (交接): one row a matter that a body hands over.
 *
 * <ul>
 *   <li>{@code subject}, required: {@code set-up-and-transfer}, {@code funds-and-assets}, {@code offices}, {@code vehicles},
 *       {@code files-and-seals} or {@code archives}
 *   <li>{@code giver}, required: the id of the agency that gives it
 *   <li>{@code receiver}: the id of the agency that takes it
 *   <li>{@code dueBy}: the last day for it, inclusive
 *   <li>{@code doneOn}: the day on which it was done
 *   <li>{@code documentTitle}, {@code documentNumber}, {@code documentArticle}, {@code documentIssuedOn}: the document that shows it,
 *       as {@link CitationColumns} tells
 * </ul>
 *
 * <pre>
 * subject,giver,receiver,dueBy,doneOn,documentTitle
 * funds-and-assets,320481/A-21,320481/A-50,2019-02-28,2019-02-27,资产移交清册
 * offices,320481/A-21,320481/A-50,,2019-02-26,
 * archives,320481/A-21,,,,
 * files-and-seals,320481/A-21,320481/A-02,2019-02-28,,
 * </pre>
 */
final class HandOversTable {

    static final Table<HandOver> TABLE = Table.optional(
            "hand-overs.csv",
            Columns.of(HandOver::builder, HandOver.Builder::build)
                    .required(
                            "subject",
                            CellForms.choice(HandOverSubject.class),
                            HandOver::subject,
                            HandOver.Builder::subject)
                    .required("giver", CellForms.AGENCY, HandOver::giver, HandOver.Builder::giver)
                    .optional("receiver", CellForms.AGENCY, HandOver::receiver, HandOver.Builder::receiver)
                    .optional("dueBy", CellForms.DATE, HandOver::dueBy, HandOver.Builder::dueBy)
                    .optional("doneOn", CellForms.DATE, HandOver::doneOn, HandOver.Builder::doneOn)
                    .group(
                            CitationColumns.of(
                                    "documentTitle", "documentNumber", "documentArticle", "documentIssuedOn"),
                            HandOver::evidence,
                            HandOver.Builder::evidence));

    private HandOversTable() {}
}
