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
 *   <li>{@code inPost}, {@code retirees}, {@code contractStaff}, {@code toBePlaced}: the people of the dispatcher who work
 *       in it, in 人, as {@link StaffingColumns} tells
 *   <li>{@code place}: the code of the place where it works, such as a town
 * </ul>
 *
 * The last five are written only where some unit has one.
 *
 * <pre>
 * dispatcher,unit,kind,hosts,inPost,contractStaff,place
 * 320481/A-09,派驻第一纪检监察组,resident,320481/A-02;320481/A-05,administrative:5,,
 * 320481/A-09,派驻第二纪检监察组,resident,320481/A-03,,,
 * 320481/A-05,天目湖自然资源和规划所,outpost,,institution:6,2,320481105
 * 320481/A-16,戴埠司法所,outpost,320481/A-40,,,320481103
 * </pre>
 */
final class DispatchesTable {

    static final Columns<Dispatch, Dispatch.Builder> COLUMNS = Columns.of(Dispatch::builder, Dispatch.Builder::build)
            .required("dispatcher", CellForms.AGENCY, Dispatch::dispatcher, Dispatch.Builder::dispatcher)
            .required("unit", CellForms.TEXT, Dispatch::unit, Dispatch.Builder::unit)
            .required("kind", CellForms.choice(DispatchKind.class), Dispatch::kind, Dispatch.Builder::kind)
            .list("hosts", CellForms.AGENCY, Dispatch::hosts, Dispatch.Builder::addAllHosts)
            .group(
                    StaffingColumns.of("inPost", "retirees", "contractStaff", "toBePlaced"),
                    Dispatch::people,
                    Dispatch.Builder::people)
            .optional("place", CellForms.JURISDICTION, Dispatch::place, Dispatch.Builder::place);

    static final Table<Dispatch> TABLE = Table.optional("dispatches.csv", COLUMNS)
            .withSeldom("inPost", "retirees", "contractStaff", "toBePlaced", "place");

    private DispatchesTable() {}
}
