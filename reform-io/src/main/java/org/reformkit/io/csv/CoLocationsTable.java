package org.reformkit.io.csv;

import com.google.common.collect.ImmutableList;
import org.reformkit.model.base.AgencyId;
import org.reformkit.model.relation.CoLocation;

/**
 * {@code co-locations.csv} (合署办公): one row a group of agencies that share one working body.
 *
 * <ul>
 *   <li>{@code lead}, required: the id of the agency whose working body is shared
 *   <li>{@code members}, required: the ids of all agencies that share it, the lead among them, parted by semicolons
 * </ul>
 *
 * <pre>
 * lead,members
 * 320481/A-01,320481/A-01;320481/A-04
 * 320481/A-10,320481/A-10;320481/A-11
 * 320481/A-12,320481/A-12;320481/A-13;320481/A-14
 * 320481/A-20,320481/A-20;320481/A-21
 * </pre>
 */
final class CoLocationsTable {

    static final Columns<CoLocation, ?> COLUMNS = Columns.<CoLocation, Pair<AgencyId, ImmutableList<AgencyId>>>of(
                    Pair::new, pair -> CoLocation.of(pair.first(), pair.second()))
            .required("lead", CellForms.AGENCY, CoLocation::lead, Pair::first)
            .requiredList("members", CellForms.AGENCY, CoLocation::members, Pair::second);

    static final Table<CoLocation> TABLE = Table.optional("co-locations.csv", COLUMNS);

    private CoLocationsTable() {}
}
