package org.reformkit.io.csv;

import org.reformkit.model.relation.Dispatch;
import org.reformkit.model.relation.DispatchKind;

/**
 * {@code dispatches.csv} (派驻、派出): one row a unit that an agency dispatches.
 *
 * <ul>
 *   <li>{@code dispatcher}, required: the id of the agency that dispatches it and answers for it
 *   <li>{@code unit}, required: the unit's name
 *   <li>{@code kind}, required: {@code resident} (派驻) or {@code outpost} (派出)
 *   <li>{@code hosts}: the ids of the agencies it is stationed in, parted by semicolons; at least one for a resident
 *       unit
 * </ul>
 *
 * <pre>
 * dispatcher,unit,kind,hosts
 * 320481/A-09,派驻第一纪检监察组,resident,320481/A-02;320481/A-05
 * 320481/A-09,派驻第二纪检监察组,resident,320481/A-03
 * 320481/A-05,天目湖自然资源和规划所,outpost,
 * 320481/A-16,戴埠司法所,outpost,320481/A-40
 * </pre>
 */
final class DispatchesTable {

    static final Table<Dispatch> TABLE = Table.optional(
            "dispatches.csv",
            Columns.of(Dispatch::builder, Dispatch.Builder::build)
                    .required("dispatcher", CellForms.AGENCY, Dispatch::dispatcher, Dispatch.Builder::dispatcher)
                    .required("unit", CellForms.TEXT, Dispatch::unit, Dispatch.Builder::unit)
                    .required("kind", CellForms.choice(DispatchKind.class), Dispatch::kind, Dispatch.Builder::kind)
                    .list("hosts", CellForms.AGENCY, Dispatch::hosts, Dispatch.Builder::addAllHosts));

    private DispatchesTable() {}
}
