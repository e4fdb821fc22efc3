package org.reformkit.rules.check;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.Ints;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.reformkit.model.agency.Agency;
import org.reformkit.model.agency.Division;
import org.reformkit.model.agency.Institution;
import org.reformkit.model.base.Element;
import org.reformkit.model.base.ElementKind;
import org.reformkit.model.base.JurisdictionCode;
import org.reformkit.model.structure.Column;
import org.reformkit.model.structure.ColumnValues;
import org.reformkit.model.structure.Jurisdiction;
import org.reformkit.model.structure.Structure;

/**
 * Subjects of one sort that are looked at together (一批评估对象): all elements of a kind in one jurisdiction, some of them, or any
 * others. What is the same for all of them is then done once, and numbers come from columns instead of one object after the
 * other.
 */
public final class Batch<S> {

    private final Structure structure;
    /** In which they all stand. */
    private final Optional<JurisdictionCode> home;
    /** Of which they are elements. */
    private final Optional<ElementKind> kind;
    /** Whether they are all of them there. */
    private final boolean isWhole;

    private final List<S> subjects;
    // Made on first use; a race makes them twice, with the same result.
    private Optional<Fan<Division>> divisions = Optional.empty();
    private Optional<Fan<Agency>> agencies = Optional.empty();

    private Batch(
            Structure structure,
            Optional<JurisdictionCode> home,
            Optional<ElementKind> kind,
            boolean isWhole,
            List<S> subjects) {
        this.structure = structure;
        this.home = home;
        this.kind = kind;
        this.isWhole = isWhole;
        this.subjects = subjects;
    }

    /** Any subjects of one structure. */
    public static <S> Batch<S> of(Structure structure, List<? extends S> subjects) {
        return new Batch<>(structure, Optional.empty(), Optional.empty(), false, ImmutableList.copyOf(subjects));
    }

    /**
     * All subjects of one sort in a jurisdiction, which {@code subjects} lists in their order; of a kind, where they are
     * elements.
     */
    public static <S> Batch<S> of(
            Structure structure, JurisdictionCode jurisdiction, Optional<ElementKind> kind, List<S> subjects) {
        return new Batch<>(structure, Optional.of(jurisdiction), kind, true, subjects);
    }

    /** Some subjects of one kind in a jurisdiction, in any order; the list is kept, and nobody changes it any more. */
    public static <S> Batch<S> ofSome(
            Structure structure, JurisdictionCode jurisdiction, ElementKind kind, List<S> subjects) {
        return new Batch<>(structure, Optional.of(jurisdiction), Optional.of(kind), false, subjects);
    }

    /** The structure in which they stand. */
    public Structure structure() {
        return structure;
    }

    /** The subjects, in a stable order. */
    public List<S> subjects() {
        return subjects;
    }

    /** How many there are. */
    public int size() {
        return subjects.size();
    }

    /** The jurisdiction all of whose elements of a kind these are; absent where they are others, or some of them. */
    public Optional<JurisdictionCode> jurisdiction() {
        return isWhole ? home : Optional.empty();
    }

    /** The jurisdiction in which these stand, all that are there or some; absent where that is not known. */
    public Optional<JurisdictionCode> home() {
        return home;
    }

    /**
     * The values of a column for these subjects; absent where they are not elements of its kind in one jurisdiction. They may
     * be some of those there, and then have no {@link #jurisdiction}.
     */
    @SuppressWarnings("unchecked") // the subjects are of the column's kind
    public Optional<ColumnValues> values(Column<?> column) {
        if (!isOf(column.kind())) {
            return Optional.empty();
        }
        return Optional.of(
                isWhole
                        ? structure.column(home.orElseThrow(), column)
                        : ((Column<Element>) column).values((List<Element>) subjects));
    }

    /**
     * The divisions of these agencies; absent where they are not agencies of one jurisdiction. They may be some of those there,
     * and then have no {@link #jurisdiction}.
     */
    public Optional<Fan<Division>> divisions() {
        Optional<Fan<Division>> known = divisions;
        if (known.isEmpty() && isOf(ElementKind.AGENCY)) {
            known = Optional.of(isWhole ? divisionsOfAll(home.orElseThrow()) : divisionsOfEach(home.orElseThrow()));
            divisions = known;
        }
        return known;
    }

    private Fan<Division> divisionsOfAll(JurisdictionCode code) {
        return Fan.of(
                of(structure, code, ElementKind.DIVISION, structure.divisions(code)),
                structure.agencyPlaces(code),
                size());
    }

    /** In the order of these agencies. */
    private Fan<Division> divisionsOfEach(JurisdictionCode code) {
        List<List<Division>> ofEach = new ArrayList<>(size());
        int count = 0;
        for (S agency : subjects) {
            List<Division> parts = structure.divisions(((Agency) agency).id());
            ofEach.add(parts);
            count += parts.size();
        }
        List<Division> parts = new ArrayList<>(count);
        int[] owners = new int[count];
        for (int owner = 0; owner < ofEach.size(); owner++) {
            Arrays.fill(owners, parts.size(), parts.size() + ofEach.get(owner).size(), owner);
            parts.addAll(ofEach.get(owner));
        }
        return Fan.of(
                ofSome(structure, code, ElementKind.DIVISION, parts), ColumnValues.of(Ints.asList(owners)), size());
    }

    /** The agencies of this jurisdiction; absent where these subjects are not one. */
    public Optional<Fan<Agency>> agencies() {
        Optional<Fan<Agency>> known = agencies;
        if (known.isEmpty()) {
            known = place().map(code -> Fan.of(of(structure, code, ElementKind.AGENCY, structure.agencies(code))));
            agencies = known;
        }
        return known;
    }

    /** The institutions of this jurisdiction; absent where these subjects are not one. */
    public Optional<Fan<Institution>> institutions() {
        return place().map(code -> Fan.of(of(structure, code, ElementKind.INSTITUTION, structure.institutions(code))));
    }

    private static <T> Batch<T> of(Structure structure, JurisdictionCode code, ElementKind kind, List<T> subjects) {
        return of(structure, code, Optional.of(kind), subjects);
    }

    /** Whether the subjects are elements of a kind in one jurisdiction. */
    private boolean isOf(ElementKind some) {
        return home.isPresent() && kind.isPresent() && kind.get() == some;
    }

    private Optional<JurisdictionCode> place() {
        return subjects.size() == 1 && subjects.get(0) instanceof Jurisdiction one
                ? Optional.of(one.code())
                : Optional.empty();
    }
}
