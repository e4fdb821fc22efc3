package org.reformkit.io.csv;

import org.reformkit.model.mandate.Mandate;

/**
 * {@code mandates.csv} (规定动作): one row a mandate. What shows that it was done is in {@link BasesTable},
 * what more is known of it in {@link MandateDetailsTable}.
 *
 * <ul>
 *   <li>{@code id}, required
 *   <li>{@code title}, required: what is demanded, in words
 *   <li>{@code authority}, required: who demands it
 *   <li>{@code documentTitle}, {@code documentNumber}, {@code documentArticle}, {@code documentIssuedOn}: the document
 *       that demands it, as {@link CitationColumns} tells
 *   <li>{@code deadline}: the last day for it
 *   <li>{@code function}: the function for which a body must exist
 * </ul>
 *
 * <pre>
 * id,title,authority,documentTitle,documentNumber,deadline,function
 * 320481/M-01,组建应急管理局,省委,关于市县机构改革的总体意见,苏发〔2018〕28号,2019-03-31,应急管理
 * 320481/M-02,组建退役军人事务局,省委,关于市县机构改革的总体意见,,2019-03-31,退役军人事务
 * 320481/M-03,“三定”规定印发完毕,市委,,,2019-04-30,
 * 320481/M-04,人员转隶到位,市委,,,,
 * </pre>
 */
final class MandatesTable {

    static final Table<Mandate> TABLE = Table.optional(
            "mandates.csv",
            Columns.of(Mandate::builder, Mandate.Builder::build)
                    .id("id", CellForms.MANDATE, Mandate::id, Mandate.Builder::id)
                    .required("title", CellForms.TEXT, Mandate::title, Mandate.Builder::title)
                    .required("authority", CellForms.TEXT, Mandate::authority, Mandate.Builder::authority)
                    .group(
                            CitationColumns.of(
                                    "documentTitle", "documentNumber", "documentArticle", "documentIssuedOn"),
                            Mandate::document,
                            Mandate.Builder::document)
                    .optional("deadline", CellForms.DATE, Mandate::deadline, Mandate.Builder::deadline)
                    .optional("function", CellForms.FIELD, Mandate::function, Mandate.Builder::function));

    private MandatesTable() {}
}
