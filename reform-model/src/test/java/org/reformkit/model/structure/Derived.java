package org.reformkit.model.structure;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.reformkit.model.agency.Agency;
import org.reformkit.model.base.AgencyId;
import org.reformkit.model.base.Element;
import org.reformkit.model.base.ElementId;
import org.reformkit.model.base.ElementKind;
import org.reformkit.model.base.JurisdictionCode;

/** All that a structure derives from its elements and keeps, as plain values. */
final class Derived {

    /** By kind, a column of all that an element is, and one that is often not known. */
    private static final ImmutableMap<ElementKind, List<Column<Element>>> COLUMNS = Arrays.stream(ElementKind.values())
            .collect(ImmutableMap.toImmutableMap(
                    kind -> kind,
                    kind -> List.of(
                            Column.of(kind, Element::hashCode),
                            Column.of(kind, element -> element.hashCode() % 3 == 0 ? Column.UNKNOWN : 7))));

    private Derived() {}

    /** What {@code structure} tells, of all that is in it and of {@code others}. */
    static Map<String, Object> of(Structure structure, Collection<ElementId> others) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("referrers, asked for at first", referrers(structure));
        askOften(structure);
        Stream.concat(
                        structure.jurisdictions().map(Jurisdiction::code),
                        others.stream().map(ElementId::jurisdiction))
                .distinct()
                .forEach(code -> tell(structure, code, told));
        Stream.concat(ids(structure).stream(), others.stream()).distinct().forEach(id -> tell(structure, id, told));
        return told;
    }

    /** Those of every agency, as far as few questions were asked before. */
    static ImmutableMap<AgencyId, List<Element>> referrers(Structure structure) {
        return structure
                .agencies()
                .collect(ImmutableMap.toImmutableMap(Agency::id, agency -> structure.referrers(agency.id())));
    }

    /** So often that a structure makes a table for who asks again. */
    static void askOften(Structure structure) {
        structure.jurisdictionCodes().stream()
                .flatMap(code -> structure.agencies(code).stream().limit(1))
                .forEach(agency -> {
                    // In turn, as the same question again is answered without counting.
                    for (int i = 0; i < Referrers.FEW; i++) {
                        structure.referrers(agency.id());
                        structure.referrers(AgencyId.of(agency.id().jurisdiction(), "nobody"));
                    }
                });
    }

    static ImmutableList<ElementId> ids(Structure structure) {
        return structure.elements().map(Element::elementId).collect(ImmutableList.toImmutableList());
    }

    private static void tell(Structure structure, JurisdictionCode code, Map<String, Object> told) {
        List<Object> columns = new ArrayList<>();
        COLUMNS.values()
                .forEach(some -> some.forEach(column -> {
                    ColumnValues values = structure.column(code, column);
                    columns.add(values);
                    columns.add(values.hasUnknown());
                }));
        told.put("columns of " + code, columns);
        told.put("agency places of " + code, structure.agencyPlaces(code));
    }

    private static void tell(Structure structure, ElementId id, Map<String, Object> told) {
        String name = id.kind().word() + " " + id;
        told.put(name, structure.element(id));
        told.put("referrers of " + name, structure.referrers(id));
        told.put("relations of " + name, structure.relations(id));
        if (id instanceof AgencyId agency) {
            told.put("divisions of " + name, structure.divisions(agency));
            told.put("duties of " + name, structure.duties(agency));
            told.put("institutions of " + name, structure.institutions(agency));
        }
    }
}
