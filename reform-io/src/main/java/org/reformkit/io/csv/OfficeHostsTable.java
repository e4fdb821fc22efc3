package org.reformkit.io.csv;

import org.reformkit.model.base.AgencyId;
import org.reformkit.model.base.CoordinatingBodyId;
import org.reformkit.model.relation.OfficeHost;

/**
 * {@code office-hosts.csv} (办公室设在): one row a coordinating body whose office is set in an agency.
 *
 * <ul>
 *   <li>{@code body}, required: the id of the coordinating body
 *   <li>{@code host}, required: the id of the agency
 * </ul>
 *
 * <pre>
 * body,host
 * 320481/C-01,320481/A-02
 * 320481/C-02,320481/A-07
 * 320481/C-03,320481/A-01
 * 320481/C-04,320481/A-08
 * </pre>
 */
final class OfficeHostsTable {

    static final Columns<OfficeHost, Pair<CoordinatingBodyId, AgencyId>> COLUMNS =
            Columns.<OfficeHost, Pair<CoordinatingBodyId, AgencyId>>of(
                            Pair::new, pair -> OfficeHost.of(pair.first(), pair.second()))
                    .required("body", CellForms.COORDINATING_BODY, OfficeHost::body, Pair::first)
                    .required("host", CellForms.AGENCY, OfficeHost::host, Pair::second);

    static final Table<OfficeHost> TABLE = Table.optional("office-hosts.csv", COLUMNS);

    private OfficeHostsTable() {}
}
