package org.reformkit.io.csv;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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

/** Reads the tables of a structure, several at a time, and puts them together. */
final class StructureReader {

    private static final ImmutableList<OfKind> ELEMENTS = ImmutableList.of(
            new OfKind(ElementKind.AGENCY, AgenciesTable.TABLE),
            new OfKind(ElementKind.DIVISION, DivisionsTable.TABLE),
            new OfKind(ElementKind.INSTITUTION, InstitutionsTable.TABLE),
            new OfKind(ElementKind.COORDINATING_BODY, CoordinatingBodiesTable.TABLE),
            new OfKind(ElementKind.ZONE, ZonesTable.TABLE),
            new OfKind(ElementKind.DUTY, DutiesTable.TABLE),
            new OfKind(ElementKind.MANDATE, MandatesTable.TABLE));
    private static final ImmutableList<Table<? extends Relation>> RELATIONS = ImmutableList.of(
            PlatesTable.TABLE,
            CoLocationsTable.TABLE,
            PlacementsTable.TABLE,
            OfficeHostsTable.TABLE,
            DispatchesTable.TABLE,
            CounterpartsTable.TABLE,
            DelegationsTable.TABLE,
            BorrowingsTable.TABLE);
    private static final ImmutableList<Table<? extends Attachment>> ATTACHMENTS = ImmutableList.of(
            FormerNamesTable.TABLE,
            BasesTable.TABLE,
            OverQuotaTable.TABLE,
            DutyDetailsTable.TABLE,
            MandateDetailsTable.TABLE,
            IncompleteListsTable.TABLE,
            AgencyDetailsTable.TABLE,
            DivisionDetailsTable.TABLE);

    private final CsvFolder folder;
    private final List<Problem> problems = new ArrayList<>();
    private final Gathered gathered = new Gathered();
    /** The elements to which other tables add something, with that. */
    private final Map<ElementId, Element> completed = new HashMap<>();

    /** The first row of each element; made only if there is something to add. */
    private @Nullable Map<ElementId, Element> firsts;

    private record OfKind(ElementKind kind, Table<? extends Element> table) {}

    /** What a table holds, and what is wrong with it, until it is its turn. */
    private record Reading<T>(TableRows<T> rows, List<Problem> problems) {}

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
        Optional<JurisdictionCode> only = only(jurisdictions);
        List<Reading<? extends Element>> elements = ELEMENTS.parallelStream()
                .<Reading<? extends Element>>map(each -> read(each.table(), true, only, jurisdictions))
                .toList();
        for (int i = 0; i < elements.size(); i++) {
            gathered.addElements(ELEMENTS.get(i).kind(), take(elements.get(i)));
        }
        RELATIONS.parallelStream()
                .<Reading<? extends Relation>>map(table -> read(table, false, only, jurisdictions))
                .toList()
                .forEach(reading -> gathered.addRelations(take(reading)));
        ATTACHMENTS.parallelStream()
                .<Reading<? extends Attachment>>map(table -> read(table, false, only, jurisdictions))
                .toList()
                .forEach(reading -> attachAll(take(reading)));
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

    /** Each table has a scope of its own, as others may be read at the same time; only the codes are shared. */
    private <T> Reading<T> read(
            Table<T> table,
            boolean eachOnce,
            Optional<JurisdictionCode> only,
            TableRows<? extends Element> jurisdictions) {
        Scope scope = Scope.ofTables(only);
        jurisdictions.rows().forEach(row -> scope.know(row.value().elementId().jurisdiction()));
        List<Problem> found = new ArrayList<>();
        return new Reading<>(folder.read(table, scope, eachOnce, found), found);
    }

    private <T> TableRows<T> take(Reading<T> reading) {
        problems.addAll(reading.problems());
        return reading.rows();
    }

    private void attachAll(TableRows<? extends Attachment> read) {
        for (Row<? extends Attachment> row : read.rows()) {
            ElementId id = row.value().element();
            Element owner = completed.getOrDefault(id, firsts().get(id));
            if (owner != null) {
                if (refersToWhatIsThere(row)) {
                    attach(row, owner);
                }
            } else if (!gathered.mayHave(id)) {
                problems.add(StructureFaults.dangling(row, id));
            }
        }
    }

    private Map<ElementId, Element> firsts() {
        Map<ElementId, Element> known = firsts;
        if (known == null) {
            known = new HashMap<>();
            for (Row<? extends Element> row : gathered.elements()) {
                known.putIfAbsent(row.value().elementId(), row.value());
            }
            firsts = known;
        }
        return known;
    }

    /** What is told here is not told again of the element, which stands in another table. */
    private boolean refersToWhatIsThere(Row<? extends Attachment> row) {
        boolean isThere = true;
        for (ElementId reference : row.value().references()) {
            if (!firsts().containsKey(reference) && !gathered.mayHave(reference)) {
                problems.add(StructureFaults.dangling(row, reference));
                isThere = false;
            }
        }
        return isThere;
    }

    private void attach(Row<? extends Attachment> row, Element owner) {
        try {
            completed.put(owner.elementId(), row.value().attachTo(owner));
        } catch (IllegalArgumentException | ArithmeticException refused) {
            problems.add(row.problem(ProblemKind.INVALID)
                    .detail(String.valueOf(refused.getMessage()))
                    .build());
        }
    }

    private Loaded<Structure> assemble(Optional<LocalDate> date) {
        // Where there is no date, the rest is still checked.
        StructureBuilder builder = Structure.builder(date.orElse(LocalDate.EPOCH));
        for (Row<? extends Element> row : gathered.elements()) {
            // If an id stands twice, what was added is part of the first of the two.
            Element element =
                    completed.isEmpty() ? null : completed.remove(row.value().elementId());
            builder.add(element == null ? row.value() : element, row.source());
        }
        gathered.relations().forEach(row -> builder.add(row.value()));
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
