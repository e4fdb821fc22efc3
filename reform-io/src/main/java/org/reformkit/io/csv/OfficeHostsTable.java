package org.reformkit.io.csv;

import java.util.Optional;
import org.reformkit.model.base.AgencyId;
import org.reformkit.model.base.CoordinatingBodyId;
import org.reformkit.model.relation.OfficeHost;

/**
 * {@code office-hosts.csv} (办公室设在): one row a coordinating body whose office is set in an agency.
 *
 * <ul>
 *   <li>{@code body}, required: the id of the coordinating body
 *   <li>{@code host}, required: the id of the agency
 *   <li>{@code office}: the id of the office, where it is an agency itself; written only where some office is
 * </ul>
 *
 * <pre>
 * body,host,office
 * 320481/C-01,320481/A-02,
 * 320481/C-02,320481/A-07,
 * 320481/C-03,320481/A-01,320481/A-22
 * 320481/C-04,320481/A-08,
 * </pre>
 */
final class OfficeHostsTable {

    static final Columns<OfficeHost, ?> COLUMNS = Columns.of(Draft::new, Draft::build)
            .required("body", CellForms.COORDINATING_BODY, OfficeHost::body, Draft::body)
            .required("host", CellForms.AGENCY, OfficeHost::host, Draft::host)
            .optional("office", CellForms.AGENCY, OfficeHost::office, Draft::office);

    static final Table<OfficeHost> TABLE =
            Table.optional("office-hosts.csv", COLUMNS).withSeldom("office");

    private OfficeHostsTable() {}

    private static final class Draft {
        private final Pair<CoordinatingBodyId, AgencyId> set = new Pair<>();
        private Optional<AgencyId> office = Optional.empty();

        private void body(CoordinatingBodyId value) {
            set.first(value);
        }

        private void host(AgencyId value) {
            set.second(value);
        }

        private void office(AgencyId value) {
            office = Optional.of(value);
        }

        private OfficeHost build() {
            return office.map(agency -> OfficeHost.of(set.first(), set.second(), agency))
                    .orElseGet(() -> OfficeHost.of(set.first(), set.second()));
        }
    }
}
