package org.reformkit.model.structure;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.reformkit.model.agency.Agency;
import org.reformkit.model.agency.CoordinatingBody;
import org.reformkit.model.agency.Division;
import org.reformkit.model.agency.Institution;
import org.reformkit.model.agency.Zone;
import org.reformkit.model.base.AgencyId;
import org.reformkit.model.base.CoordinatingBodyId;
import org.reformkit.model.base.DivisionId;
import org.reformkit.model.base.DutyId;
import org.reformkit.model.base.Element;
import org.reformkit.model.base.ElementId;
import org.reformkit.model.base.ElementKind;
import org.reformkit.model.base.InstitutionId;
import org.reformkit.model.base.JurisdictionCode;
import org.reformkit.model.base.MandateId;
import org.reformkit.model.base.ZoneId;
import org.reformkit.model.duty.Duty;
import org.reformkit.model.mandate.Mandate;
import org.reformkit.model.relation.Relation;

/**
 * A structure (机构编制结构): everything in force on one date, in one or many jurisdictions. Its elements stand in the order
 * of their ids. It has no dangling reference and no id twice; whether it is as policy wants it is for rules to say.
 *
 * <p>One change copies the path to what it changes, never the whole. Where data came from ({@link #source}) hangs beside
 * the values and is no part of equality. Immutable and thread-safe.
 */
public final class Structure {

    private final LocalDate date;
    private final Territories territories;

    Structure(LocalDate date, Territories territories) {
        this.date = date;
        this.territories = territories;
    }

    /** A builder for a structure in force on {@code date}. */
    public static StructureBuilder builder(LocalDate date) {
        return new StructureBuilder(date);
    }

    /** The date on which all this is in force. */
    public LocalDate date() {
        return date;
    }

    /** The same, said of another date. */
    public Structure on(LocalDate newDate) {
        return newDate.equals(date) ? this : new Structure(newDate, territories);
    }

    /** A batch of changes to this structure. */
    public StructureEdit edit() {
        return new StructureEdit(this);
    }

    /** All jurisdictions, each right before those in it. */
    public Stream<Jurisdiction> jurisdictions() {
        return territories.stream().map(Territory::jurisdiction);
    }

    /** The codes of all jurisdictions, each right before those in it. */
    public ImmutableList<JurisdictionCode> jurisdictionCodes() {
        return territories.codes();
    }

    /** The number of jurisdictions. */
    public int jurisdictionCount() {
        return territories.size();
    }

    /** The jurisdiction with this code, where it stands here. */
    public Optional<Jurisdiction> jurisdiction(JurisdictionCode code) {
        Territory territory = territories.get(code);
        return territory == null ? Optional.empty() : Optional.of(territory.jurisdiction());
    }

    /** All agencies. */
    public Stream<Agency> agencies() {
        return all(ElementKind.AGENCY);
    }

    /** The agencies of one jurisdiction. */
    public List<Agency> agencies(JurisdictionCode code) {
        return all(code, ElementKind.AGENCY);
    }

    /** The agency with this id. */
    public Optional<Agency> agency(AgencyId id) {
        return one(id);
    }

    /** All divisions. */
    public Stream<Division> divisions() {
        return all(ElementKind.DIVISION);
    }

    /** The divisions of one jurisdiction. */
    public List<Division> divisions(JurisdictionCode code) {
        return all(code, ElementKind.DIVISION);
    }

    /** The divisions of one agency. */
    public ImmutableList<Division> divisions(AgencyId agency) {
        return referring(ElementKind.DIVISION, agency);
    }

    /** The division with this id. */
    public Optional<Division> division(DivisionId id) {
        return one(id);
    }

    /** All duties. */
    public Stream<Duty> duties() {
        return all(ElementKind.DUTY);
    }

    /** The duties of one jurisdiction. */
    public List<Duty> duties(JurisdictionCode code) {
        return all(code, ElementKind.DUTY);
    }

    /** The duties that an agency holds in any role, those of other jurisdictions last. */
    public ImmutableList<Duty> duties(AgencyId holder) {
        return referring(ElementKind.DUTY, holder);
    }

    /** The duty with this id. */
    public Optional<Duty> duty(DutyId id) {
        return one(id);
    }

    /** All institutions. */
    public Stream<Institution> institutions() {
        return all(ElementKind.INSTITUTION);
    }

    /** The institutions of one jurisdiction. */
    public List<Institution> institutions(JurisdictionCode code) {
        return all(code, ElementKind.INSTITUTION);
    }

    /** The institutions subordinate to an agency, those of other jurisdictions last. */
    public ImmutableList<Institution> institutions(AgencyId supervisor) {
        return referring(ElementKind.INSTITUTION, supervisor);
    }

    /** The institution with this id. */
    public Optional<Institution> institution(InstitutionId id) {
        return one(id);
    }

    /** All coordinating bodies. */
    public Stream<CoordinatingBody> coordinatingBodies() {
        return all(ElementKind.COORDINATING_BODY);
    }

    /** The coordinating bodies of one jurisdiction. */
    public List<CoordinatingBody> coordinatingBodies(JurisdictionCode code) {
        return all(code, ElementKind.COORDINATING_BODY);
    }

    /** The coordinating body with this id. */
    public Optional<CoordinatingBody> coordinatingBody(CoordinatingBodyId id) {
        return one(id);
    }

    /** All functional zones. */
    public Stream<Zone> zones() {
        return all(ElementKind.ZONE);
    }

    /** The functional zones of one jurisdiction. */
    public List<Zone> zones(JurisdictionCode code) {
        return all(code, ElementKind.ZONE);
    }

    /** The functional zone with this id. */
    public Optional<Zone> zone(ZoneId id) {
        return one(id);
    }

    /** All mandates. */
    public Stream<Mandate> mandates() {
        return all(ElementKind.MANDATE);
    }

    /** The mandates of one jurisdiction. */
    public List<Mandate> mandates(JurisdictionCode code) {
        return all(code, ElementKind.MANDATE);
    }

    /** The mandate with this id. */
    public Optional<Mandate> mandate(MandateId id) {
        return one(id);
    }

    /** All relations, by jurisdiction of their owner, then by key. */
    public Stream<Relation> relations() {
        return territories.stream().flatMap(territory -> territory.relations().stream());
    }

    /** The relations kept under agencies of one jurisdiction, by key. */
    public List<Relation> relations(JurisdictionCode code) {
        Territory territory = territories.get(code);
        return territory == null ? ImmutableList.of() : territory.relations().values();
    }

    /** The relations that name an element, by key; those of other jurisdictions last. */
    public ImmutableList<Relation> relations(ElementId element) {
        Territory home = territories.get(element.jurisdiction());
        return home == null ? ImmutableList.of() : home.relations(element, territories::get);
    }

    /** The relations of one type that name an element, by key; those of other jurisdictions last. */
    public <R extends Relation> ImmutableList<R> relations(ElementId element, Class<R> type) {
        ImmutableList<Relation> all = relations(element);
        if (all.isEmpty()) {
            return ImmutableList.of();
        }
        return all.stream().filter(type::isInstance).map(type::cast).collect(ImmutableList.toImmutableList());
    }

    /** Whether this very relation stands here. */
    public boolean has(Relation relation) {
        Territory territory = territories.get(relation.owner().jurisdiction());
        return territory != null && relation.equals(territory.relations().get(relation.key()));
    }

    /** All elements, by jurisdiction, then by kind, then by key. */
    public Stream<Element> elements() {
        return territories.stream().flatMap(Territory::elements);
    }

    /** The element with this id. */
    public Optional<Element> element(ElementId id) {
        return Optional.ofNullable(find(id));
    }

    /** The elements that refer to {@code id}, those of other jurisdictions last. */
    public ImmutableList<Element> referrers(ElementId id) {
        Territory home = territories.get(id.jurisdiction());
        if (home == null) {
            return ImmutableList.of();
        }
        ImmutableList.Builder<Element> referrers = ImmutableList.builder();
        home.withGuests(territories::get, territory -> territory.referrers(id, referrers::add));
        return referrers.build();
    }

    /**
     * What {@code column} reads from each element of its kind in one jurisdiction, in their order; none where the
     * jurisdiction is not here. It is read once and kept, so that an edit reads again only what it changes; where a
     * jurisdiction has more than 64 columns of a kind, the others are read at each call.
     */
    public ColumnValues column(JurisdictionCode code, Column<?> column) {
        Territory territory = territories.get(code);
        return territory == null ? ColumnValues.NONE : territory.column(column);
    }

    /**
     * For each of the {@link #divisions(JurisdictionCode)} of one jurisdiction, in their order, the place of its agency
     * among the {@link #agencies(JurisdictionCode)}, from 0; none where the jurisdiction is not here.
     */
    public ColumnValues agencyPlaces(JurisdictionCode code) {
        Territory territory = territories.get(code);
        return territory == null ? ColumnValues.NONE : territory.agencyPlaces();
    }

    /**
     * For each element of the asking kind in one jurisdiction, in their order, the place of the first element there that
     * bears what it asks for; {@link Match#NOBODY} where none does, {@link Column#UNKNOWN} where it asks for nothing.
     */
    public ColumnValues places(JurisdictionCode code, Match match) {
        Territory territory = territories.get(code);
        return territory == null ? ColumnValues.NONE : territory.places(match);
    }

    /** The other jurisdictions in which something refers to an element of this one, or once did. */
    public ImmutableSortedSet<JurisdictionCode> guests(JurisdictionCode code) {
        Territory territory = territories.get(code);
        return territory == null ? ImmutableSortedSet.of() : territory.guests();
    }

    /**
     * Whether something in a jurisdiction refers to an element of another one, or once did: an element by its
     * {@link Element#references}, or a relation.
     */
    public boolean refersElsewhere(JurisdictionCode code) {
        Territory territory = territories.get(code);
        return territory != null && territory.refersElsewhere();
    }

    /** Where an element's data came from, where that is known. */
    public Optional<Source> source(ElementId id) {
        Territory territory = territories.get(id.jurisdiction());
        return territory == null ? Optional.empty() : Optional.ofNullable(territory.source(id));
    }

    Territories territories() {
        return territories;
    }

    /** The elements of a kind that refer to {@code id}, those of other jurisdictions last. */
    @SuppressWarnings("unchecked") // a part holds elements of its kind alone
    private <E extends Element> ImmutableList<E> referring(ElementKind kind, ElementId id) {
        Territory home = territories.get(id.jurisdiction());
        return home == null ? ImmutableList.of() : (ImmutableList<E>) home.referrers(kind, id, territories::get);
    }

    /** The element with this id, or null where it is not here. */
    @Nullable
    Element find(ElementId id) {
        Territory territory = territories.get(id.jurisdiction());
        return territory == null ? null : territory.element(id);
    }

    @SuppressWarnings("unchecked") // an id names elements of its kind alone
    private <E extends Element> Optional<E> one(ElementId id) {
        return Optional.ofNullable((E) find(id));
    }

    @SuppressWarnings("unchecked") // a table holds elements of its kind alone
    private <E extends Element> Stream<E> all(ElementKind kind) {
        return territories.stream()
                .flatMap(territory -> territory.elements(kind).stream())
                .map(element -> (E) element);
    }

    @SuppressWarnings("unchecked") // a table holds elements of its kind alone
    private <E extends Element> List<E> all(JurisdictionCode code, ElementKind kind) {
        Territory territory = territories.get(code);
        return territory == null
                ? ImmutableList.of()
                : (List<E>) territory.elements(kind).values();
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return this == object
                || (object instanceof Structure other
                        && date.equals(other.date)
                        && territories.equals(other.territories));
    }

    @Override
    public int hashCode() {
        return 31 * date.hashCode() + territories.hashCode();
    }

    @Override
    public String toString() {
        return "Structure on " + date + " of " + territories.size() + " jurisdictions, "
                + agencies().count() + " agencies";
    }
}
