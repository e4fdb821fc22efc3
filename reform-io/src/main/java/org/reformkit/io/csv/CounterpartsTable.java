package org.reformkit.io.csv;

import org.reformkit.model.base.AgencyId;
import org.reformkit.model.relation.Counterpart;

/**
 * {@code counterparts.csv} (上级对应机构): one row an agency and a body of the level above that it answers to in its
 * business.
 *
 * <ul>
 *   <li>{@code agency}, required: the id of the agency below
 *   <li>{@code above}, required: the name of the body above
 * </ul>
 *
 * <pre>
 * agency,above
 * 320481/A-02,常州市应急管理局
 * 320481/A-02,常州市地震局
 * 320481/A-03,常州市信访局
 * 320481/A-05,常州市自然资源和规划局
 * </pre>
 */
final class CounterpartsTable {

    static final Columns<Counterpart, Pair<AgencyId, String>> COLUMNS = Columns.<Counterpart, Pair<AgencyId, String>>of(
                    Pair::new, pair -> Counterpart.of(pair.first(), pair.second()))
            .required("agency", CellForms.AGENCY, Counterpart::agency, Pair::first)
            .required("above", CellForms.TEXT, Counterpart::above, Pair::second);

    static final Table<Counterpart> TABLE = Table.optional("counterparts.csv", COLUMNS);

    private CounterpartsTable() {}
}
