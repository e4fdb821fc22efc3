package org.reformkit.io.csv;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.reformkit.io.Loaded;
import org.reformkit.io.Problem;
import org.reformkit.io.ProblemKind;
import org.reformkit.io.wire.Scope;
import org.reformkit.model.base.Element;
import org.reformkit.model.base.ElementId;
import org.reformkit.model.base.ElementKind;
import org.reformkit.model.base.JurisdictionCode;
import org.reformkit.model.relation.Relation;
import org.reformkit.model.structure.Structure;
import org.reformkit.model.structure.StructureBuilder;
import org.reformkit.model.structure.StructureException;

/** Reads the tables of a structure and puts them together. */
final class StructureReader {

    private final CsvFolder folder;
    private final List<Problem> problems = new ArrayList<>();
    private final Gathered gathered = new Gathered();
    /** The elements with all that other tables add to them. */
    private final Map<ElementId, Element> complete = new HashMap<>();

    StructureReader(CsvFolder folder) {
        this.folder = folder;
    }

    Loaded<Structure> read() {
        Optional<LocalDate> date = date();
        ImmutableList<Problem> otherVersion = SchemaVersion.faults(problems);
        if (!otherVersion.isEmpty()) {
            return Loaded.failed(otherVersion);
        }
        problems.addAll(folder.strangers());
        TableRows<? extends Element> jurisdictions =
                TableRows.readElements(folder, JurisdictionsTable.TABLE, Scope.ofTables(Optional.empty()), problems);
        gathered.addElements(ElementKind.JURISDICTION, jurisdictions);
        Scope scope = Scope.ofTables(only(jurisdictions));
        readElements(scope);
        readRelations(scope);
        for (Row<? extends Element> row : gathered.elements().values()) {
            complete.putIfAbsent(row.value().elementId(), row.value());
        }
        attach(FormerNamesTable.TABLE, scope);
        attach(BasesTable.TABLE, scope);
        attach(OverQuotaTable.TABLE, scope);
        return assemble(date);
    }

    private Optional<LocalDate> date() {
        TableRows<LocalDate> read =
                TableRows.read(folder, StructureTable.TABLE, Scope.ofTables(Optional.empty()), problems);
        return OneRow.of(StructureTable.TABLE, read, problems);
    }

    /**
     * The jurisdiction of ids that are a key alone; where none could be read, any will do, as the ids still have a
     * form.
     */
    private static Optional<JurisdictionCode> only(TableRows<? extends Element> jurisdictions) {
        ImmutableSet.Builder<JurisdictionCode> codes = ImmutableSet.builder();
        jurisdictions.rows().forEach(row -> codes.add(row.value().elementId().jurisdiction()));
        jurisdictions.faulty().forEach(id -> codes.add(id.jurisdiction()));
        ImmutableSet<JurisdictionCode> all = codes.build();
        if (all.isEmpty() && !jurisdictions.isWhole()) {
            return Optional.of(JurisdictionCode.NATION);
        }
        return all.size() == 1 ? Optional.of(all.iterator().next()) : Optional.empty();
    }

    private void readElements(Scope scope) {
        addElements(ElementKind.AGENCY, AgenciesTable.TABLE, scope);
        addElements(ElementKind.DIVISION, DivisionsTable.TABLE, scope);
        addElements(ElementKind.INSTITUTION, InstitutionsTable.TABLE, scope);
        addElements(ElementKind.COORDINATING_BODY, CoordinatingBodiesTable.TABLE, scope);
        addElements(ElementKind.ZONE, ZonesTable.TABLE, scope);
        addElements(ElementKind.DUTY, DutiesTable.TABLE, scope);
        addElements(ElementKind.MANDATE, MandatesTable.TABLE, scope);
    }

    private void addElements(ElementKind kind, Table<? extends Element> table, Scope scope) {
        gathered.addElements(kind, TableRows.readElements(folder, table, scope, problems));
    }

    private void readRelations(Scope scope) {
        addRelations(PlatesTable.TABLE, scope);
        addRelations(CoLocationsTable.TABLE, scope);
        addRelations(PlacementsTable.TABLE, scope);
        addRelations(OfficeHostsTable.TABLE, scope);
        addRelations(DispatchesTable.TABLE, scope);
        addRelations(CounterpartsTable.TABLE, scope);
    }

    private void addRelations(Table<? extends Relation> table, Scope scope) {
        gathered.addRelations(TableRows.read(folder, table, scope, problems));
    }

    private void attach(Table<? extends Attachment> table, Scope scope) {
        for (Row<? extends Attachment> row :
                TableRows.read(folder, table, scope, problems).rows()) {
            ElementId id = row.value().element();
            Element owner = complete.get(id);
            if (owner != null) {
                attach(row, owner);
            } else if (!gathered.mayHave(id)) {
                problems.add(StructureFaults.dangling(row, id));
            }
        }
    }

    private void attach(Row<? extends Attachment> row, Element owner) {
        try {
            complete.put(owner.elementId(), row.value().attachTo(owner));
        } catch (IllegalArgumentException | ArithmeticException refused) {
            problems.add(row.problem(ProblemKind.INVALID)
                    .detail(String.valueOf(refused.getMessage()))
                    .build());
        }
    }

    private Loaded<Structure> assemble(Optional<LocalDate> date) {
        // Where there is no date, the rest is still checked.
        StructureBuilder builder = Structure.builder(date.orElse(LocalDate.EPOCH));
        Set<ElementId> added = new HashSet<>();
        for (Row<? extends Element> row : gathered.elements().values()) {
            ElementId id = row.value().elementId();
            Element element = added.add(id) ? complete.getOrDefault(id, row.value()) : row.value();
            builder.add(element, row.source());
        }
        gathered.relations().values().forEach(row -> builder.add(row.value()));
        if (!problems.isEmpty()) {
            return Loaded.<Structure>failed(problems)
                    .withProblems(new StructureFaults(gathered).of(builder.problems()));
        }
        try {
            return Loaded.of(builder.build());
        } catch (StructureException none) {
            return Loaded.failed(new StructureFaults(gathered).of(none.problems()));
        }
    }
}
