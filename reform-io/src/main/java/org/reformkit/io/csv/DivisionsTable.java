package org.reformkit.io.csv;

import org.reformkit.model.agency.Division;
import org.reformkit.model.agency.DivisionCategory;
import org.reformkit.model.base.Rank;

/**
 * {@code divisions.csv} (内设机构): one row a division of an agency. Its former names are in {@link FormerNamesTable}, its
 * rank and the leaders in post in {@link DivisionDetailsTable}.
 *
 * <ul>
 *   <li>{@code id}, required
 *   <li>{@code agency}, required: the id of its agency, of the same jurisdiction
 *   <li>{@code name}, required: the full name in force
 *   <li>{@code aliases}: other names in use, parted by semicolons
 *   <li>{@code category}: {@code comprehensive} or {@code business}
 *   <li>{@code functions}: what it is there for, parted by semicolons
 *   <li>{@code quota}: its posts by kind, a part of its agency's, in 名; empty where they are not known, {@code 0} for
 *       none
 *   <li>{@code leaders}: its leader posts, in 名; empty where they are not known, {@code 0} for none
 * </ul>
 *
 * <pre>
 * id,agency,name,category,functions,quota
 * 320481/A-02-01,320481/A-02,办公室,comprehensive,办公室;人事,administrative:4
 * 320481/A-02-02,320481/A-02,应急指挥科,business,应急管理,administrative:3
 * 320481/A-02-03,320481/A-02,危险化学品监督管理科,business,安全生产,administrative:3
 * 320481/A-03-01,320481/A-03,接访科,,,
 * </pre>
 */
final class DivisionsTable {

    static final Columns<Division, Division.Builder> COLUMNS = Columns.of(Division::builder, Division.Builder::build)
            .id("id", CellForms.DIVISION, Division::id, Division.Builder::id)
            .required("agency", CellForms.AGENCY, Division::agency, Division.Builder::agency)
            .required("name", CellForms.TEXT, Division::name, Division.Builder::name)
            .list("aliases", CellForms.TEXT, Division::aliases, Division.Builder::addAllAliases)
            .optional(
                    "category",
                    CellForms.choice(DivisionCategory.class),
                    Division::category,
                    Division.Builder::category)
            .list("functions", CellForms.FIELD, Division::functions, Division.Builder::addAllFunctions)
            .optional("quota", CellForms.QUOTA, Division::quota, Division.Builder::quota)
            .optional("leaders", CellForms.LEADERS, Division::leaders, Division.Builder::leaders);

    /** Also what {@link DivisionDetailsTable} has of a division in a structure. */
    static final Columns<Division, Division.Builder> WITH_DETAILS = COLUMNS.optional(
                    "rank", CellForms.choice(Rank.class), Division::rank, Division.Builder::rank)
            .optional("leadersInPost", CellForms.LEADERS, Division::leadersInPost, Division.Builder::leadersInPost);

    static final Table<Division> TABLE = Table.optional("divisions.csv", COLUMNS);

    private DivisionsTable() {}
}
