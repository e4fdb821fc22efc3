package org.reformkit.rules.check;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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
    private final @Nullable JurisdictionCode jurisdiction;
    private final @Nullable ElementKind kind;
    private final List<S> subjects;
    /** Made on first use; a race makes it twice, with the same result. */
    private @Nullable Fan<Division> divisions;

    private Batch(
            Structure structure,
            @Nullable JurisdictionCode jurisdiction,
            @Nullable ElementKind kind,
            List<S> subjects) {
        this.structure = structure;
        this.jurisdiction = jurisdiction;
        this.kind = kind;
        this.subjects = subjects;
    }

    /** Any subjects of one structure. */
    public static <S> Batch<S> of(Structure structure, List<? extends S> subjects) {
        return new Batch<>(structure, null, null, ImmutableList.copyOf(subjects));
    }

    /**
     * All subjects of one sort in a jurisdiction, which {@code subjects} lists in their order; of a kind, where they are
     * elements.
     */
    public static <S> Batch<S> of(
            Structure structure, JurisdictionCode jurisdiction, Optional<ElementKind> kind, List<S> subjects) {
        return new Batch<>(structure, jurisdiction, kind.orElse(null), subjects);
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
        return Optional.ofNullable(jurisdiction);
    }

    /** The values of a column for these subjects; absent where they are not all elements of its kind in one jurisdiction. */
    public Optional<ColumnValues> values(Column<?> column) {
        return jurisdiction != null && kind == column.kind()
                ? Optional.of(structure.column(jurisdiction, column))
                : Optional.empty();
    }

    /** The divisions of these agencies; absent where they are not all agencies of one jurisdiction. */
    public Optional<Fan<Division>> divisions() {
        if (jurisdiction == null || kind != ElementKind.AGENCY) {
            return Optional.empty();
        }
        Fan<Division> known = divisions;
        if (known == null) {
            known = Fan.of(
                    new Batch<>(structure, jurisdiction, ElementKind.DIVISION, structure.divisions(jurisdiction)),
                    structure.agencyPlaces(jurisdiction),
                    size());
            divisions = known;
        }
        return Optional.of(known);
    }

    /** The agencies of this jurisdiction; absent where these subjects are not one. */
    public Optional<Fan<Agency>> agencies() {
        return place().map(code -> Fan.of(new Batch<>(structure, code, ElementKind.AGENCY, structure.agencies(code))));
    }

    /** The institutions of this jurisdiction; absent where these subjects are not one. */
    public Optional<Fan<Institution>> institutions() {
        return place().map(code ->
                Fan.of(new Batch<>(structure, code, ElementKind.INSTITUTION, structure.institutions(code))));
    }

    private Optional<JurisdictionCode> place() {
        return subjects.size() == 1 && subjects.get(0) instanceof Jurisdiction one
                ? Optional.of(one.code())
                : Optional.empty();
    }
}
