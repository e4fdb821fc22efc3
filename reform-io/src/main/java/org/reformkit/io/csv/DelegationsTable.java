package org.reformkit.io.csv;

import org.reformkit.model.relation.Delegation;

/**
 * {@code delegations.csv} (委托): one row an agency that lets another one exercise a duty in its name.
 *
 * <ul>
 *   <li>{@code duty}, required: the id of the duty
 *   <li>{@code delegator}, required: the id of the agency in whose name it is exercised
 *   <li>{@code delegate}, required: the id of the agency that exercises it
 *   <li>{@code documentTitle}, {@code documentNumber}, {@code documentArticle}, {@code documentIssuedOn}: the letter of
 *       delegation, as {@link CitationColumns} tells
 *   <li>{@code publishedOn}: the day on which the delegation was made public
 * </ul>
 *
 * <pre>
 * duty,delegator,delegate,documentTitle,documentIssuedOn,publishedOn
 * 320481/D-01,320481/A-02,320481/A-36,安全生产行政处罚委托书,2021-08-20,2021-09-01
 * 320481/D-01,320481/A-02,320481/A-37,安全生产行政处罚委托书,2021-08-20,
 * 320481/D-02,320481/A-05,320481/A-40,,,
 * </pre>
 */
final class DelegationsTable {

    static final Columns<Delegation, Delegation.Builder> COLUMNS = Columns.of(
                    Delegation::builder, Delegation.Builder::build)
            .required("duty", CellForms.DUTY, Delegation::duty, Delegation.Builder::duty)
            .required("delegator", CellForms.AGENCY, Delegation::delegator, Delegation.Builder::delegator)
            .required("delegate", CellForms.AGENCY, Delegation::delegate, Delegation.Builder::delegate)
            .group(
                    CitationColumns.of("documentTitle", "documentNumber", "documentArticle", "documentIssuedOn"),
                    Delegation::document,
                    Delegation.Builder::document)
            .optional("publishedOn", CellForms.DATE, Delegation::publishedOn, Delegation.Builder::publishedOn);

    static final Table<Delegation> TABLE = Table.optional("delegations.csv", COLUMNS);

    private DelegationsTable() {}
}
