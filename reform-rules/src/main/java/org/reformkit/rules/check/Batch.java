package org.reformkit.rules.check;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.reformkit.model.agency.Agency;
import org.reformkit.model.agency.Division;
import org.reformkit.model.agency.Institution;
import org.reformkit.model.base.ElementKind;
import org.reformkit.model.base.JurisdictionCode;
import org.reformkit.model.structure.Column;
import org.reformkit.model.structure.ColumnValues;
import org.reformkit.model.structure.Jurisdiction;
import org.reformkit.model.structure.Structure;

/**
 * Subjects of one sort that are looked at together (一批评估对象): all elements of a kind in one jurisdiction, or any others. What is
 * the same for all of them is then done once, and numbers come from columns instead of one object after the other.
 */
public final class Batch<S> {

    private final Structure structure;
    private final Optional<JurisdictionCode> jurisdiction;
    private final Optional<ElementKind> kind;
    private final List<S> subjects;
    // Made on first use; a race makes them twice, with the same result.
    private Optional<Fan<Division>> divisions = Optional.empty();
    private Optional<Fan<Agency>> agencies = Optional.empty();

    private Batch(
            Structure structure,
            Optional<JurisdictionCode> jurisdiction,
            Optional<ElementKind> kind,
            List<S> subjects) {
        this.structure = structure;
        this.jurisdiction = jurisdiction;
        this.kind = kind;
        this.subjects = subjects;
    }

    /** Any subjects of one structure. */
    public static <S> Batch<S> of(Structure structure, List<? extends S> subjects) {
        return new Batch<>(structure, Optional.empty(), Optional.empty(), ImmutableList.copyOf(subjects));
    }

    /**
     * All subjects of one sort in a jurisdiction, which {@code subjects} lists in their order; of a kind, where they are
     * elements.
     */
    public static <S> Batch<S> of(
            Structure structure, JurisdictionCode jurisdiction, Optional<ElementKind> kind, List<S> subjects) {
        return new Batch<>(structure, Optional.of(jurisdiction), kind, subjects);
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

    /** The jurisdiction all of whose elements of a kind these are; absent where they are others. */
    public Optional<JurisdictionCode> jurisdiction() {
        return jurisdiction;
    }

    /** The values of a column for these subjects; absent where they are not all elements of its kind in one jurisdiction. */
    public Optional<ColumnValues> values(Column<?> column) {
        return isOf(column.kind())
                ? Optional.of(structure.column(jurisdiction.orElseThrow(), column))
                : Optional.empty();
    }

    /** The divisions of these agencies; absent where they are not all agencies of one jurisdiction. */
    public Optional<Fan<Division>> divisions() {
        Optional<Fan<Division>> known = divisions;
        if (known.isEmpty() && isOf(ElementKind.AGENCY)) {
            JurisdictionCode code = jurisdiction.orElseThrow();
            known = Optional.of(Fan.of(
                    of(structure, code, ElementKind.DIVISION, structure.divisions(code)),
                    structure.agencyPlaces(code),
                    size()));
            divisions = known;
        }
        return known;
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

    /** Whether the subjects are all elements of a kind in one jurisdiction. */
    private boolean isOf(ElementKind some) {
        return jurisdiction.isPresent() && kind.isPresent() && kind.get() == some;
    }

    private Optional<JurisdictionCode> place() {
        return subjects.size() == 1 && subjects.get(0) instanceof Jurisdiction one
                ? Optional.of(one.code())
                : Optional.empty();
    }
}
