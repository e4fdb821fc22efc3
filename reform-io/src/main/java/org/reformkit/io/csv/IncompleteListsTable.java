package org.reformkit.io.csv;

import java.util.stream.Stream;
import org.reformkit.model.base.Element;
import org.reformkit.model.base.ElementKind;
import org.reformkit.model.base.JurisdictionCode;
import org.reformkit.model.structure.Jurisdiction;
import org.reformkit.model.structure.Structure;

/**
 * {@code incomplete-lists.csv} (名单不全): one row a kind of elements of which not all of a jurisdiction are listed, so that
 * what is counted or added up over them is known from below only.
 *
 * <ul>
 *   <li>{@code code}, required: the code of the jurisdiction
 *   <li>{@code kind}, required: the kind of elements, such as {@code agency}
 * </ul>
 *
 * <pre>
 * code,kind
 * 320400,agency
 * 320400,institution
 * 320411,agency
 * 320481,duty
 * </pre>
 */
final class IncompleteListsTable {

    static final Table<Entry> TABLE = Table.optional(
            "incomplete-lists.csv",
            Columns.<Entry, Pair<JurisdictionCode, ElementKind>>of(
                            Pair::new, pair -> new Entry(pair.first(), pair.second()))
                    .required("code", CellForms.JURISDICTION, Entry::element, Pair::first)
                    .required("kind", CellForms.kind(CellForms.ALL_KINDS), Entry::kind, Pair::second));

    private IncompleteListsTable() {}

    static Stream<Entry> of(Structure structure) {
        return structure
                .jurisdictions()
                .flatMap(place -> place.incomplete().stream().map(kind -> new Entry(place.code(), kind)));
    }

    /** A kind of elements, and where its list is incomplete. */
    record Entry(JurisdictionCode element, ElementKind kind) implements Attachment {

        @Override
        public Element attachTo(Element owner) {
            return ((Jurisdiction) owner).toBuilder().addIncomplete(kind).build();
        }
    }
}
