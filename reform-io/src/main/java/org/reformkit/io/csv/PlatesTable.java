package org.reformkit.io.csv;

import org.reformkit.model.base.AgencyId;
import org.reformkit.model.relation.Plate;

/**
 * {@code plates.csv} (挂牌): one row a plate that an agency carries.
 *
 * <ul>
 *   <li>{@code host}, required: the id of the agency
 *   <li>{@code name}, required: the name on the plate
 * </ul>
 *
 * <pre>
 * host,name
 * 320481/A-01,市档案局
 * 320481/A-02,市地震局
 * 320481/A-05,市林业局
 * 320481/A-05,市海洋局
 * </pre>
 */
final class PlatesTable {

    static final Columns<Plate, Pair<AgencyId, String>> COLUMNS = Columns.<Plate, Pair<AgencyId, String>>of(
                    Pair::new, pair -> Plate.of(pair.first(), pair.second()))
            .required("host", CellForms.AGENCY, Plate::host, Pair::first)
            .required("name", CellForms.TEXT, Plate::name, Pair::second);

    static final Table<Plate> TABLE = Table.optional("plates.csv", COLUMNS);

    private PlatesTable() {}
}
