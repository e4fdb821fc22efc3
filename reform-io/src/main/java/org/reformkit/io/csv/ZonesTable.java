package org.reformkit.io.csv;

import org.reformkit.model.agency.Zone;
import org.reformkit.model.agency.ZoneKind;

/**
 * {@code zones.csv} (功能区): one row a functional zone. Its former names are in {@link FormerNamesTable}.
 *
 * <ul>
 *   <li>{@code id}, required
 *   <li>{@code name}, required: the full name in force
 *   <li>{@code aliases}: other names in use, parted by semicolons
 *   <li>{@code kind}, required: {@code development}, {@code high-tech}, {@code new-area} or {@code other}
 *   <li>{@code managedBy}: the id of the agency that manages it
 * </ul>
 *
 * <pre>
 * id,name,aliases,kind,managedBy
 * 320481/Z-01,江苏中关村科技产业园,中关村产业园,high-tech,320481/A-36
 * 320481/Z-02,天目湖旅游度假区,,other,320481/A-37
 * 320481/Z-03,溧阳经济开发区,溧阳开发区;经开区,development,
 * 320481/Z-04,社渚临港片区,,new-area,
 * </pre>
 */
final class ZonesTable {

    static final Table<Zone> TABLE = Table.optional(
            "zones.csv",
            Columns.of(Zone::builder, Zone.Builder::build)
                    .id("id", CellForms.ZONE, Zone::id, Zone.Builder::id)
                    .required("name", CellForms.TEXT, Zone::name, Zone.Builder::name)
                    .list("aliases", CellForms.TEXT, Zone::aliases, Zone.Builder::addAllAliases)
                    .required("kind", CellForms.choice(ZoneKind.class), Zone::kind, Zone.Builder::kind)
                    .optional("managedBy", CellForms.AGENCY, Zone::managedBy, Zone.Builder::managedBy));

    private ZonesTable() {}
}
