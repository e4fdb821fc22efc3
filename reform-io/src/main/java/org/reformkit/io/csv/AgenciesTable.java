package org.reformkit.io.csv;

import org.reformkit.model.agency.Agency;
import org.reformkit.model.agency.AgencyKind;
import org.reformkit.model.agency.AgencyOrigin;
import org.reformkit.model.agency.Series;
import org.reformkit.model.base.Rank;

/**
 * {@code agencies.csv} (机构): one row an agency. Its former names are in {@link FormerNamesTable}, the leaders in post in
 * {@link AgencyDetailsTable}, its plates and other relations in tables of their own.
 *
 * <ul>
 *   <li>{@code id}, required
 *   <li>{@code name}, required: the full name in force
 *   <li>{@code aliases}: other names in use, parted by semicolons
 *   <li>{@code creditCode}: the unified social credit code, 18 characters
 *   <li>{@code kind}, required: such as {@code constituent-department}
 *   <li>{@code series}, required: such as {@code government}
 *   <li>{@code rank}: such as {@code township-chief}
 *   <li>{@code origin}: {@code mandated}, {@code corresponding} or {@code local-choice}
 *   <li>{@code functions}: the fields it is there for, parted by semicolons
 *   <li>{@code quota}: its posts by kind, in 名; empty where they are not known, {@code 0} for none
 *   <li>{@code leaders}: its leader posts by scope, rank and position, in 名; empty where they are not known, {@code 0}
 *       for none
 *   <li>{@code inPost}, {@code retirees}, {@code contractStaff}, {@code toBePlaced}: its people, in 人, as
 *       {@link StaffingColumns} tells
 *   <li>{@code charterIssuedOn}, {@code charterDocument}, {@code charterPendingBecause}: the state of its charter, as
 *       {@link CharterColumns} tells
 * </ul>
 *
 * <pre>
 * id,name,kind,series,rank,quota,inPost
 * 320481/A-01,市委办公室,party-office,party,township-chief,administrative:28;support:3,administrative:26;support:4
 * 320481/A-02,市应急管理局,constituent-department,government,township-chief,administrative:17,administrative:20
 * 320481/A-03,市信访局,working-office,party,township-chief,0,0
 * 320481/A-04,市总工会,mass-organisation,mass-organisation,,,
 * </pre>
 */
final class AgenciesTable {

    static final Columns<Agency, Agency.Builder> COLUMNS = Columns.of(Agency::builder, Agency.Builder::build)
            .id("id", CellForms.AGENCY, Agency::id, Agency.Builder::id)
            .required("name", CellForms.TEXT, Agency::name, Agency.Builder::name)
            .list("aliases", CellForms.TEXT, Agency::aliases, Agency.Builder::addAllAliases)
            .optional("creditCode", CellForms.CREDIT_CODE, Agency::creditCode, Agency.Builder::creditCode)
            .required("kind", CellForms.choice(AgencyKind.class), Agency::kind, Agency.Builder::kind)
            .required("series", CellForms.choice(Series.class), Agency::series, Agency.Builder::series)
            .optional("rank", CellForms.choice(Rank.class), Agency::rank, Agency.Builder::rank)
            .optional("origin", CellForms.choice(AgencyOrigin.class), Agency::origin, Agency.Builder::origin)
            .list("functions", CellForms.FIELD, Agency::functions, Agency.Builder::addAllFunctions)
            .optional("quota", CellForms.QUOTA, Agency::quota, Agency.Builder::quota)
            .optional("leaders", CellForms.LEADERS, Agency::leaders, Agency.Builder::leaders)
            .group(
                    StaffingColumns.of("inPost", "retirees", "contractStaff", "toBePlaced"),
                    Agency::staffing,
                    Agency.Builder::staffing)
            .group(
                    CharterColumns.of("charterIssuedOn", "charterDocument", "charterPendingBecause"),
                    Agency::charter,
                    Agency.Builder::charter);

    /** Also what {@link AgencyDetailsTable} has of an agency in a structure. */
    static final Columns<Agency, Agency.Builder> WITH_DETAILS =
            COLUMNS.optional("leadersInPost", CellForms.LEADERS, Agency::leadersInPost, Agency.Builder::leadersInPost);

    static final Table<Agency> TABLE = Table.optional("agencies.csv", COLUMNS);

    private AgenciesTable() {}
}
