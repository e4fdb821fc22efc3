package org.reformkit.io.csv;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
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
 * {@code bases.csv} (依据): one row a citation: what a duty or a coordinating body rests on, what shows that a mandate was
 * done, or an agreement on how the holders of a duty work together (协调机制). The rows of one element keep their order,
 * those of a mandate oldest first; the rows of different elements stand in any order.
 *
 * <ul>
 *   <li>{@code kind}, required: {@code duty}, {@code coordinating-body}, {@code mandate} or {@code duty-mechanism}
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
 * duty-mechanism,320481/D-02,森林防火工作协作备忘录,,,2019-06-01
 * </pre>
 */
final class BasesTable {

    /** What a citation is for: the kind of its element, and where that has several sorts, which one. */
    enum Use {
        DUTY(ElementKind.DUTY),
        COORDINATING_BODY(ElementKind.COORDINATING_BODY),
        MANDATE(ElementKind.MANDATE),
        DUTY_MECHANISM(ElementKind.DUTY);

        private final ElementKind of;

        Use(ElementKind of) {
            this.of = of;
        }

        private ElementKind of() {
            return of;
        }
    }

    static final Table<Entry> TABLE = Table.optional(
            "bases.csv",
            Columns.of(Draft::new, Draft::build)
                    .with(new ReferencePart<>(
                            "kind",
                            "id",
                            CellForms.choice(Use.class),
                            Use::of,
                            Entry::use,
                            Entry::element,
                            Draft::use,
                            Draft::element))
                    .whole(
                            CitationColumns.of("title", "documentNumber", "article", "issuedOn"),
                            Entry::citation,
                            Draft::citation));

    private BasesTable() {}

    static Stream<Entry> of(Structure structure) {
        return structure.jurisdictions().mapMulti((place, entries) -> {
            for (CoordinatingBody body : structure.coordinatingBodies(place.code())) {
                body.bases().forEach(basis -> entries.accept(new Entry(Use.COORDINATING_BODY, body.id(), basis)));
            }
            for (Duty duty : structure.duties(place.code())) {
                duty.bases().forEach(basis -> entries.accept(new Entry(Use.DUTY, duty.id(), basis)));
                duty.mechanisms()
                        .forEach(mechanism -> entries.accept(new Entry(Use.DUTY_MECHANISM, duty.id(), mechanism)));
            }
            for (Mandate mandate : structure.mandates(place.code())) {
                mandate.evidence().forEach(evidence -> entries.accept(new Entry(Use.MANDATE, mandate.id(), evidence)));
            }
        });
    }

    /** What an element rests on; nothing where its kind says no more than that it is there. */
    static ImmutableSet<Citation> of(Element element) {
        if (element instanceof Duty duty) {
            return duty.bases();
        }
        return element instanceof CoordinatingBody body ? body.bases() : ImmutableSet.of();
    }

    /** The element with one basis more; absent where its kind has none. */
    static Optional<Element> with(Element element, Citation citation) {
        if (element instanceof Duty duty) {
            return Optional.of(duty.toBuilder().addBasis(citation).build());
        }
        return element instanceof CoordinatingBody body
                ? Optional.of(body.toBuilder().addBasis(citation).build())
                : Optional.empty();
    }

    /** A citation, whose it is, and what for. */
    record Entry(Use use, ElementId element, Citation citation) implements Attachment {

        @Override
        public Element attachTo(Element owner) {
            if (owner instanceof Duty duty) {
                return use == Use.DUTY
                        ? duty.toBuilder().addBasis(citation).build()
                        : duty.toBuilder().addMechanism(citation).build();
            }
            if (owner instanceof CoordinatingBody body) {
                return body.toBuilder().addBasis(citation).build();
            }
            return ((Mandate) owner).toBuilder().addEvidence(citation).build();
        }
    }

    private static final class Draft {
        private final Pair<Use, ElementId> owner = new Pair<>();
        private Optional<Citation> citation = Optional.empty();

        private void use(Use value) {
            owner.first(value);
        }

        private void element(ElementId value) {
            owner.second(value);
        }

        private void citation(Citation value) {
            citation = Optional.of(value);
        }

        private Entry build() {
            return new Entry(owner.first(), owner.second(), citation.orElseThrow());
        }
    }
}
