package org.reformkit.io.csv;

import java.util.Optional;
import org.reformkit.model.base.AgencyId;
import org.reformkit.model.base.DivisionId;
import org.reformkit.model.relation.Plate;

/**
 * {@code plates.csv} (挂牌): one row a plate that an agency carries.
 *
 * <ul>
 *   <li>{@code host}, required: the id of the agency
 *   <li>{@code name}, required: the name on the plate
 *   <li>{@code division}: the id of the division of that agency on which it hangs; empty where it hangs on the agency. Written only
 *       where some plate has one
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

    static final Columns<Plate, ?> COLUMNS = Columns.<Plate, Draft>of(Draft::new, Draft::build)
            .required("host", CellForms.AGENCY, Plate::host, (draft, host) -> draft.where.first(host))
            .required("name", CellForms.TEXT, Plate::name, (draft, name) -> draft.where.second(name))
            .optional(
                    "division",
                    CellForms.DIVISION,
                    Plate::division,
                    (draft, division) -> draft.division = Optional.of(division));

    static final Table<Plate> TABLE = Table.optional("plates.csv", COLUMNS).withSeldom("division");

    private PlatesTable() {}

    private static final class Draft {
        private final Pair<AgencyId, String> where = new Pair<>();
        private Optional<DivisionId> division = Optional.empty();

        private Plate build() {
            return Plate.of(where.first(), where.second(), division);
        }
    }
}
