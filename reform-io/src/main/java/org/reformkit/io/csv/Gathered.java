package org.reformkit.io.csv;

import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.reformkit.model.base.Element;
import org.reformkit.model.base.ElementId;
import org.reformkit.model.base.ElementKind;
import org.reformkit.model.relation.Relation;

/** The rows of elements and relations that were read so far (已读数据行), in the order of the files. */
final class Gathered {

    private final List<Row<? extends Element>> elements = new ArrayList<>();
    private final List<Row<? extends Relation>> relations = new ArrayList<>();
    private final Set<ElementId> faulty = new HashSet<>();
    /** The kinds of which elements may stand in the files that could not be read. */
    private final Set<ElementKind> incomplete = EnumSet.noneOf(ElementKind.class);

    /** Made once a fault must be told, when all has been gathered. */
    private @Nullable ListMultimap<ElementId, Row<? extends Element>> elementsById;

    private @Nullable ListMultimap<String, Row<? extends Relation>> relationsByKey;

    void addElements(ElementKind kind, TableRows<? extends Element> read) {
        elements.addAll(read.rows());
        faulty.addAll(read.faulty());
        if (!read.isWhole()) {
            incomplete.add(kind);
        }
    }

    void addRelations(TableRows<? extends Relation> read) {
        relations.addAll(read.rows());
    }

    List<Row<? extends Element>> elements() {
        return elements;
    }

    List<Row<? extends Relation>> relations() {
        return relations;
    }

    /** By id; more than one row where an id stands twice. */
    ListMultimap<ElementId, Row<? extends Element>> elementsById() {
        ListMultimap<ElementId, Row<? extends Element>> known = elementsById;
        if (known == null) {
            known = MultimapBuilder.linkedHashKeys().arrayListValues(1).build();
            for (Row<? extends Element> row : elements) {
                known.put(row.value().elementId(), row);
            }
            elementsById = known;
        }
        return known;
    }

    /** By key; more than one row where a relation stands twice. */
    ListMultimap<String, Row<? extends Relation>> relationsByKey() {
        ListMultimap<String, Row<? extends Relation>> known = relationsByKey;
        if (known == null) {
            known = MultimapBuilder.linkedHashKeys().arrayListValues(1).build();
            for (Row<? extends Relation> row : relations) {
                known.put(row.value().key(), row);
            }
            relationsByKey = known;
        }
        return known;
    }

    /**
     * Whether the files have an element with this id, or may have had one: a faulty row counts, so that one slip is one
     * problem and not one for each row that refers to it.
     */
    boolean mayHave(ElementId id) {
        return faulty.contains(id)
                || incomplete.contains(id.kind())
                || elementsById().containsKey(id);
    }
}
