package org.reformkit.io.csv;

import org.reformkit.model.procedure.EarlierChange;

/**
 * {@code earlier-changes.csv} (此前调整): one row a change of an agency before this plan.
 *
 * <ul>
 *   <li>{@code agency}, required: the id of the agency
 *   <li>{@code changedOn}, required: the day from which the change had effect
 *   <li>{@code documentTitle}, {@code documentNumber}, {@code documentArticle}, {@code documentIssuedOn}: what it rested on,
 *       as {@link CitationColumns} tells
 * </ul>
 *
 * <pre>
 * agency,changedOn,documentTitle,documentNumber
 * 320481/A-21,2014-12-30,溧阳市人民政府机构改革方案,溧委发〔2014〕61号
 * 320481/A-22,2014-12-30,溧阳市人民政府机构改革方案,
 * 320481/A-50,2017-06-01,,
 * 320481/A-21,2010-03-01,,
 * </pre>
 */
final class EarlierChangesTable {

    static final Table<EarlierChange> TABLE = Table.optional(
            "earlier-changes.csv",
            Columns.of(EarlierChange::builder, EarlierChange.Builder::build)
                    .required("agency", CellForms.AGENCY, EarlierChange::agency, EarlierChange.Builder::agency)
                    .required("changedOn", CellForms.DATE, EarlierChange::changedOn, EarlierChange.Builder::changedOn)
                    .group(
                            CitationColumns.of(
                                    "documentTitle", "documentNumber", "documentArticle", "documentIssuedOn"),
                            EarlierChange::basis,
                            EarlierChange.Builder::basis));

    private EarlierChangesTable() {}
}
