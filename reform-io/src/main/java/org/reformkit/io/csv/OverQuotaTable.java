package org.reformkit.io.csv;

import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.reformkit.model.agency.Agency;
import org.reformkit.model.agency.Institution;
import org.reformkit.model.base.Element;
import org.reformkit.model.base.ElementId;
import org.reformkit.model.base.ElementKind;
import org.reformkit.model.quota.OverQuota;
import org.reformkit.model.quota.QuotaKind;
import org.reformkit.model.quota.Staffing;
import org.reformkit.model.structure.Jurisdiction;
import org.reformkit.model.structure.Structure;

/**
 * {@code over-quota.csv} (超编人员): one row a number of people in post above the quota, with one last day. They are some
 * of the people in post of their body, not others beside them.
 *
 * <ul>
 *   <li>{@code kind}, required: {@code agency}, {@code institution}, or {@code jurisdiction} for its pool
 *   <li>{@code id}, required: the id of the body
 *   <li>{@code quotaKind}, required: the kind of the posts they hold, such as {@code administrative}
 *   <li>{@code people}, required: how many they are, in 人, 1 or more
 *   <li>{@code runOffBy}: the last day by which they must be placed elsewhere; empty where none is set
 * </ul>
 *
 * <pre>
 * kind,id,quotaKind,people,runOffBy
 * agency,320481/A-02,administrative,3,2023-12-31
 * agency,320481/A-01,support,1,
 * institution,320481/I-02,institution,2,2021-12-31
 * institution,320481/I-01,institution,1,
 * </pre>
 */
final class OverQuotaTable {

    static final Table<Entry> TABLE = Table.optional(
            "over-quota.csv",
            Columns.<Entry, Pair<ElementId, OverQuota>>of(Pair::new, pair -> new Entry(pair.first(), pair.second()))
                    .reference(
                            "kind",
                            "id",
                            ImmutableSet.of(ElementKind.AGENCY, ElementKind.INSTITUTION, ElementKind.JURISDICTION),
                            Entry::element,
                            Pair::first)
                    .whole(overQuota(), Entry::overQuota, Pair::second));

    private OverQuotaTable() {}

    static Columns<OverQuota, ?> overQuota() {
        return Columns.of(Draft::new, Draft::build)
                .required("quotaKind", CellForms.choice(QuotaKind.class), OverQuota::kind, Draft::kind)
                .required("people", CellForms.COUNT, OverQuota::people, Draft::people)
                .optional("runOffBy", CellForms.DATE, OverQuota::runOffBy, Draft::runOffBy);
    }

    static Stream<Entry> of(Structure structure) {
        return structure.jurisdictions().mapMulti((place, entries) -> {
            add(place, entries);
            structure.agencies(place.code()).forEach(agency -> add(agency, entries));
            structure.institutions(place.code()).forEach(institution -> add(institution, entries));
        });
    }

    private static void add(Element element, Consumer<Entry> entries) {
        for (OverQuota some : staffing(element).orElse(Staffing.none()).overQuota()) {
            entries.accept(new Entry(element.elementId(), some));
        }
    }

    /** The people over quota in an element; none where its people are not known. */
    static ImmutableCollection<OverQuota> of(Element element) {
        return staffing(element).orElse(Staffing.none()).overQuota();
    }

    /** The element with more people over quota; absent where its people are not known. */
    static Optional<Element> with(Element element, OverQuota some) {
        return staffing(element).map(people -> new Entry(element.elementId(), some).attachTo(element));
    }

    private static Optional<Staffing> staffing(Element element) {
        if (element instanceof Agency agency) {
            return agency.staffing();
        }
        if (element instanceof Institution institution) {
            return institution.staffing();
        }
        return element instanceof Jurisdiction jurisdiction
                ? Optional.of(jurisdiction.pool().staffing())
                : Optional.empty();
    }

    /** Some people over quota, and whose they are. */
    record Entry(ElementId element, OverQuota overQuota) implements Attachment {

        @Override
        public Element attachTo(Element owner) {
            Staffing people = staffing(owner).orElse(Staffing.none()).toBuilder()
                    .addOverQuota(overQuota)
                    .build();
            if (owner instanceof Agency agency) {
                return agency.toBuilder().staffing(people).build();
            }
            if (owner instanceof Institution institution) {
                return institution.toBuilder().staffing(people).build();
            }
            Jurisdiction jurisdiction = (Jurisdiction) owner;
            return jurisdiction.withPool(jurisdiction.pool().withStaffing(people));
        }
    }

    private static final class Draft {
        private final Pair<QuotaKind, Integer> counted = new Pair<>();
        private Optional<LocalDate> runOffBy = Optional.empty();

        private void kind(QuotaKind value) {
            counted.first(value);
        }

        private void people(Integer value) {
            counted.second(value);
        }

        private void runOffBy(LocalDate value) {
            runOffBy = Optional.of(value);
        }

        private OverQuota build() {
            return runOffBy.map(last -> OverQuota.of(counted.first(), counted.second(), last))
                    .orElseGet(() -> OverQuota.of(counted.first(), counted.second()));
        }
    }
}
