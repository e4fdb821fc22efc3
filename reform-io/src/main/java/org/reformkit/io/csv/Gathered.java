package org.reformkit.io.csv;

import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import org.reformkit.model.base.Element;
import org.reformkit.model.base.ElementId;
import org.reformkit.model.base.ElementKind;
import org.reformkit.model.relation.Relation;

/** The rows of elements and relations that were read so far (已读数据行), in the order of the files. */
final class Gathered {

    private final ListMultimap<ElementId, Row<? extends Element>> elements =
            MultimapBuilder.linkedHashKeys().arrayListValues(1).build();
    private final ListMultimap<String, Row<? extends Relation>> relations =
            MultimapBuilder.linkedHashKeys().arrayListValues(1).build();
    private final Set<ElementId> faulty = new HashSet<>();
    /** The kinds of which elements may stand in the files that could not be read. */
    private final Set<ElementKind> incomplete = EnumSet.noneOf(ElementKind.class);

    void addElements(ElementKind kind, TableRows<? extends Element> read) {
        read.rows().forEach(row -> elements.put(row.value().elementId(), row));
        faulty.addAll(read.faulty());
        if (!read.isWhole()) {
            incomplete.add(kind);
        }
    }

    void addRelations(TableRows<? extends Relation> read) {
        read.rows().forEach(row -> relations.put(row.value().key(), row));
    }

    /** By id; more than one row where an id stands twice. */
    ListMultimap<ElementId, Row<? extends Element>> elements() {
        return elements;
    }

    /** By key; more than one row where a relation stands twice. */
    ListMultimap<String, Row<? extends Relation>> relations() {
        return relations;
    }

    /**
     * Whether the files have an element with this id, or may have had one: a faulty row counts, so that one slip is one
     * problem and not one for each row that refers to it.
     */
    boolean mayHave(ElementId id) {
        return elements.containsKey(id) || faulty.contains(id) || incomplete.contains(id.kind());
    }
}
