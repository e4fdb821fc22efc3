package org.reformkit.io.csv;

import com.google.common.collect.ImmutableSet;
import java.util.stream.Stream;
import org.reformkit.model.agency.CoordinatingBody;
import org.reformkit.model.base.Citation;
import org.reformkit.model.base.Element;
import org.reformkit.model.base.ElementId;
import org.reformkit.model.base.ElementKind;
import org.reformkit.model.duty.Duty;
import org.reformkit.model.mandate.Mandate;
import org.reformkit.model.structure.Structure;

/**
 * {@code bases.csv} (依据): one row a citation: what a duty or a coordinating body rests on, or what shows that a mandate
 * was done. The rows of one element keep their order, those of a mandate oldest first; the rows of different elements
 * stand in any order.
 *
 * <ul>
 *   <li>{@code kind}, required: {@code duty}, {@code coordinating-body} or {@code mandate}
 *   <li>{@code id}, required: the id of the element
 *   <li>{@code title}, required, {@code documentNumber}, {@code article}, {@code issuedOn}: the document and the place
 *       in it, as {@link CitationColumns} tells
 * </ul>
 *
 * <pre>
 * kind,id,title,documentNumber,article,issuedOn
 * duty,320481/D-01,中华人民共和国安全生产法,,第十条,
 * duty,320481/D-02,森林防火条例,,第五条,2008-12-01
 * coordinating-body,320481/C-01,关于成立市安全生产委员会的通知,溧政办发〔2010〕12号,,
 * mandate,320481/M-01,关于组建市应急管理局的通知,溧委发〔2019〕3号,,2019-01-20
 * </pre>
 */
final class BasesTable {

    static final Table<Entry> TABLE = Table.optional(
            "bases.csv",
            Columns.<Entry, Pair<ElementId, Citation>>of(Pair::new, pair -> new Entry(pair.first(), pair.second()))
                    .reference(
                            "kind",
                            "id",
                            ImmutableSet.of(ElementKind.DUTY, ElementKind.COORDINATING_BODY, ElementKind.MANDATE),
                            Entry::element,
                            Pair::first)
                    .whole(
                            CitationColumns.of("title", "documentNumber", "article", "issuedOn"),
                            Entry::citation,
                            Pair::second));

    private BasesTable() {}

    static Stream<Entry> of(Structure structure) {
        return structure.jurisdictions().mapMulti((place, entries) -> {
            for (CoordinatingBody body : structure.coordinatingBodies(place.code())) {
                body.bases().forEach(basis -> entries.accept(new Entry(body.id(), basis)));
            }
            for (Duty duty : structure.duties(place.code())) {
                duty.bases().forEach(basis -> entries.accept(new Entry(duty.id(), basis)));
            }
            for (Mandate mandate : structure.mandates(place.code())) {
                mandate.evidence().forEach(evidence -> entries.accept(new Entry(mandate.id(), evidence)));
            }
        });
    }

    /** A citation, and whose it is. */
    record Entry(ElementId element, Citation citation) implements Attachment {

        @Override
        public Element attachTo(Element owner) {
            if (owner instanceof Duty duty) {
                return duty.toBuilder().addBasis(citation).build();
            }
            if (owner instanceof CoordinatingBody body) {
                return body.toBuilder().addBasis(citation).build();
            }
            return ((Mandate) owner).toBuilder().addEvidence(citation).build();
        }
    }
}
