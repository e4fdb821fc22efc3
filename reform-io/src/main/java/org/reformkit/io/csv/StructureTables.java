package org.reformkit.io.csv;

import com.google.common.collect.ImmutableList;
import java.util.function.Function;
import java.util.stream.Stream;
import org.reformkit.model.relation.Borrowing;
import org.reformkit.model.relation.CoLocation;
import org.reformkit.model.relation.Counterpart;
import org.reformkit.model.relation.Delegation;
import org.reformkit.model.relation.Dispatch;
import org.reformkit.model.relation.OfficeHost;
import org.reformkit.model.relation.Placement;
import org.reformkit.model.relation.Plate;
import org.reformkit.model.relation.Relation;
import org.reformkit.model.structure.Structure;

/**
 * All tables of a structure (结构数据表), and the values that a structure has for each, in the order in which they are
 * written.
 */
final class StructureTables {

    static final ImmutableList<TableContent<Structure, ?>> ALL = ImmutableList.of(
            new TableContent<>(StructureTable.TABLE, StructureTable::of),
            new TableContent<>(JurisdictionsTable.TABLE, Structure::jurisdictions),
            new TableContent<>(AgenciesTable.TABLE, Structure::agencies),
            new TableContent<>(DivisionsTable.TABLE, Structure::divisions),
            new TableContent<>(InstitutionsTable.TABLE, Structure::institutions),
            new TableContent<>(CoordinatingBodiesTable.TABLE, Structure::coordinatingBodies),
            new TableContent<>(ZonesTable.TABLE, Structure::zones),
            new TableContent<>(DutiesTable.TABLE, Structure::duties),
            new TableContent<>(MandatesTable.TABLE, Structure::mandates),
            new TableContent<>(PlatesTable.TABLE, relations(Plate.class)),
            new TableContent<>(CoLocationsTable.TABLE, relations(CoLocation.class)),
            new TableContent<>(PlacementsTable.TABLE, relations(Placement.class)),
            new TableContent<>(OfficeHostsTable.TABLE, relations(OfficeHost.class)),
            new TableContent<>(DispatchesTable.TABLE, relations(Dispatch.class)),
            new TableContent<>(CounterpartsTable.TABLE, relations(Counterpart.class)),
            new TableContent<>(DelegationsTable.TABLE, relations(Delegation.class)),
            new TableContent<>(BorrowingsTable.TABLE, relations(Borrowing.class)),
            new TableContent<>(FormerNamesTable.TABLE, FormerNamesTable::of),
            new TableContent<>(BasesTable.TABLE, BasesTable::of),
            new TableContent<>(OverQuotaTable.TABLE, OverQuotaTable::of),
            new TableContent<>(DutyDetailsTable.TABLE, DutyDetailsTable::of),
            new TableContent<>(MandateDetailsTable.TABLE, MandateDetailsTable::of),
            new TableContent<>(IncompleteListsTable.TABLE, IncompleteListsTable::of),
            new TableContent<>(AgencyDetailsTable.TABLE, AgencyDetailsTable::of),
            new TableContent<>(DivisionDetailsTable.TABLE, DivisionDetailsTable::of));

    private StructureTables() {}

    private static <R extends Relation> Function<Structure, Stream<R>> relations(Class<R> type) {
        return structure -> structure.relations().filter(type::isInstance).map(type::cast);
    }
}
