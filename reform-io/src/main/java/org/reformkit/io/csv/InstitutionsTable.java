package org.reformkit.io.csv;

import org.reformkit.model.agency.Institution;
import org.reformkit.model.agency.InstitutionCategory;
import org.reformkit.model.base.Rank;

/**
 * {@code institutions.csv} (事业单位): one row a public institution. Its former names are in {@link FormerNamesTable}.
 *
 * <ul>
 *   <li>{@code id}, required
 *   <li>{@code name}, required: the full name in force
 *   <li>{@code aliases}: other names in use, parted by semicolons
 *   <li>{@code supervisor}: the id of the agency it is subordinate to
 *   <li>{@code creditCode}: the unified social credit code, 18 characters
 *   <li>{@code category}: such as {@code public-welfare-one}
 *   <li>{@code rank}: such as {@code township-deputy}
 *   <li>{@code quota}: its posts by kind, in 名; empty where they are not known, {@code 0} for none
 *   <li>{@code inPost}, {@code retirees}, {@code contractStaff}, {@code toBePlaced}: its people, in 人, as
 *       {@link StaffingColumns} tells
 * </ul>
 *
 * <pre>
 * id,name,supervisor,category,quota,inPost,retirees
 * 320481/I-01,市安全生产监察大队,320481/A-02,administrative,institution:20,institution:18,
 * 320481/I-02,市不动产登记中心,320481/A-05,public-welfare-one,institution:45,institution:45,7
 * 320481/I-03,市档案馆,320481/A-01,public-welfare-one,civil-service-institution:15,,
 * 320481/I-04,市投资服务中心,,public-welfare-two,,,
 * </pre>
 */
final class InstitutionsTable {

    static final Columns<Institution, Institution.Builder> COLUMNS = Columns.of(
                    Institution::builder, Institution.Builder::build)
            .id("id", CellForms.INSTITUTION, Institution::id, Institution.Builder::id)
            .required("name", CellForms.TEXT, Institution::name, Institution.Builder::name)
            .list("aliases", CellForms.TEXT, Institution::aliases, Institution.Builder::addAllAliases)
            .optional("supervisor", CellForms.AGENCY, Institution::supervisor, Institution.Builder::supervisor)
            .optional("creditCode", CellForms.CREDIT_CODE, Institution::creditCode, Institution.Builder::creditCode)
            .optional(
                    "category",
                    CellForms.choice(InstitutionCategory.class),
                    Institution::category,
                    Institution.Builder::category)
            .optional("rank", CellForms.choice(Rank.class), Institution::rank, Institution.Builder::rank)
            .optional("quota", CellForms.QUOTA, Institution::quota, Institution.Builder::quota)
            .group(
                    StaffingColumns.of("inPost", "retirees", "contractStaff", "toBePlaced"),
                    Institution::staffing,
                    Institution.Builder::staffing);

    static final Table<Institution> TABLE = Table.optional("institutions.csv", COLUMNS);

    private InstitutionsTable() {}
}
