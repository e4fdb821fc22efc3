package org.reformkit.io.csv;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.reformkit.model.agency.Agency;
import org.reformkit.model.agency.CoordinatingBody;
import org.reformkit.model.agency.Division;
import org.reformkit.model.agency.Institution;
import org.reformkit.model.agency.Zone;
import org.reformkit.model.base.Element;
import org.reformkit.model.base.ElementId;
import org.reformkit.model.base.ElementKind;
import org.reformkit.model.base.FormerName;
import org.reformkit.model.base.Named;
import org.reformkit.model.structure.Structure;

/**
 * {@code former-names.csv} (曾用名): one row a name that is no longer in force. The rows of one element stand oldest
 * first; the rows of different elements in any order.
 *
 * <ul>
 *   <li>{@code kind}, required: {@code agency}, {@code division}, {@code institution}, {@code coordinating-body} or
 *       {@code zone}
 *   <li>{@code id}, required: the id of the element
 *   <li>{@code name}, required: the name as it was
 *   <li>{@code until}, required: the first day on which it was not in force any more
 * </ul>
 *
 * <pre>
 * kind,id,name,until
 * agency,320481/A-05,市国土资源局,2019-01-20
 * agency,320481/A-21,市计划生育局,2010-01-01
 * agency,320481/A-21,市卫生和计划生育局,2019-01-20
 * institution,320481/I-02,市房屋产权登记中心,2016-06-01
 * </pre>
 */
final class FormerNamesTable {

    private static final ImmutableSet<ElementKind> KINDS = ImmutableSet.of(
            ElementKind.AGENCY,
            ElementKind.DIVISION,
            ElementKind.INSTITUTION,
            ElementKind.COORDINATING_BODY,
            ElementKind.ZONE);

    static final Columns<FormerName, ?> FORMER_NAME = Columns.<FormerName, Pair<String, LocalDate>>of(
                    Pair::new, pair -> FormerName.of(pair.first(), pair.second()))
            .required("name", CellForms.TEXT, FormerName::name, Pair::first)
            .required("until", CellForms.DATE, FormerName::until, Pair::second);

    static final Table<Entry> TABLE = Table.optional(
            "former-names.csv",
            Columns.<Entry, Pair<ElementId, FormerName>>of(Pair::new, pair -> new Entry(pair.first(), pair.second()))
                    .reference("kind", "id", KINDS, Entry::element, Pair::first)
                    .whole(FORMER_NAME, Entry::formerName, Pair::second));

    private FormerNamesTable() {}

    static Stream<Entry> of(Structure structure) {
        return structure.jurisdictions().mapMulti((place, entries) -> {
            structure.agencies(place.code()).forEach(agency -> add(agency.id(), agency, entries));
            structure.divisions(place.code()).forEach(division -> add(division.id(), division, entries));
            structure.institutions(place.code()).forEach(institution -> add(institution.id(), institution, entries));
            structure.coordinatingBodies(place.code()).forEach(body -> add(body.id(), body, entries));
            structure.zones(place.code()).forEach(zone -> add(zone.id(), zone, entries));
        });
    }

    private static void add(ElementId id, Named named, Consumer<Entry> entries) {
        named.formerNames().forEach(name -> entries.accept(new Entry(id, name)));
    }

    /** The former names of an element; none where its kind has no name. */
    static ImmutableList<FormerName> of(Element element) {
        return element instanceof Named named ? named.formerNames() : ImmutableList.of();
    }

    /** The element with one former name more; absent where its kind has no name. */
    static Optional<Element> with(Element element, FormerName name) {
        return element instanceof Named
                ? Optional.of(new Entry(element.elementId(), name).attachTo(element))
                : Optional.empty();
    }

    /** A former name, and whose it is. */
    record Entry(ElementId element, FormerName formerName) implements Attachment {

        @Override
        public Element attachTo(Element owner) {
            if (owner instanceof Agency agency) {
                return agency.toBuilder().addFormerName(formerName).build();
            }
            if (owner instanceof Division division) {
                return division.toBuilder().addFormerName(formerName).build();
            }
            if (owner instanceof Institution institution) {
                return institution.toBuilder().addFormerName(formerName).build();
            }
            if (owner instanceof CoordinatingBody body) {
                return body.toBuilder().addFormerName(formerName).build();
            }
            return ((Zone) owner).toBuilder().addFormerName(formerName).build();
        }
    }
}
