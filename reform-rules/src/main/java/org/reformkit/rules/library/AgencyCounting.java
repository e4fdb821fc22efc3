package org.reformkit.rules.library;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.BitSet;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.reformkit.model.agency.Agency;
import org.reformkit.model.agency.AgencyKind;
import org.reformkit.model.agency.Series;
import org.reformkit.model.base.AgencyId;
import org.reformkit.model.base.ElementKind;
import org.reformkit.model.base.JurisdictionCode;
import org.reformkit.model.relation.CoLocation;
import org.reformkit.model.relation.OfficeHost;
import org.reformkit.model.structure.ColumnValues;
import org.reformkit.model.structure.Jurisdiction;
import org.reformkit.model.structure.Structure;
import org.reformkit.rules.check.Aspect;
import org.reformkit.rules.check.Batch;
import org.reformkit.rules.check.Measure;
import org.reformkit.rules.check.Reach;
import org.reformkit.rules.check.Readings;
import org.reformkit.rules.check.Reads;
import org.reformkit.rules.check.Text;
import org.reformkit.rules.check.Unit;

/**
 * Which agencies count toward a limit (机构限额计算口径). Places count differently, so it is a value of the policy, and it can
 * list what it counted and what not, and why. Plates, institutions, and offices of coordinating bodies that
 * are no agencies themselves never count.
 */
@Value.Immutable
public interface AgencyCounting {

    /** Party and government bodies at their level: the usual reading of 党政机构, LY-12. */
    AgencyCounting PARTY_AND_GOVERNMENT = builder().build();

    /** The series that count. */
    @Value.Default
    default ImmutableSet<Series> series() {
        return ImmutableSet.of(Series.PARTY, Series.GOVERNMENT, Series.SUPERVISION);
    }

    /** The kinds that do not count although their series does. */
    @Value.Default
    default ImmutableSet<AgencyKind> excludedKinds() {
        return ImmutableSet.of(
                AgencyKind.DEPARTMENT_MANAGED,
                AgencyKind.DISPATCHED_BODY,
                AgencyKind.DISPATCHED_ORGAN,
                AgencyKind.PARTY_DISPATCHED,
                AgencyKind.SELF_GOVERNING_ORGANISATION,
                AgencyKind.TOWNSHIP_ORGAN,
                AgencyKind.ZONE_COMMITTEE);
    }

    /**
     * Whether agencies that share a working body count once: as their lead, or the first member where that counts not;
     * YC-03.
     */
    @Value.Default
    default boolean coLocatedAsOne() {
        return true;
    }

    /** Whether an agency that is the office of a coordinating body and set in another agency (设在) counts like any other. */
    @Value.Default
    default boolean seatedOfficesCount() {
        return true;
    }

    /** The same number for all agencies of a jurisdiction at once: their sorts first, and each itself only where it must be. */
    private int count(Batch<Agency> agencies) {
        ColumnValues sorts = agencies.values(AgencyMeasures.SORT).orElseThrow();
        BitSet known = new BitSet();
        BitSet ofSort = new BitSet();
        boolean mayDepend = (coLocatedAsOne() || !seatedOfficesCount()) && hasRelations(agencies);
        int count = 0;
        for (int i = 0; i < sorts.size(); i++) {
            int sort = sorts.get(i);
            if (!known.get(sort)) {
                known.set(sort);
                ofSort.set(sort, isOfSort(AgencyMeasures.series(sort), AgencyMeasures.kind(sort)));
            }
            if (ofSort.get(sort)
                    && !(mayDepend
                            && dependsOnAnother(
                                    agencies.structure(), agencies.subjects().get(i)))) {
                count++;
            }
        }
        return count;
    }

    private static boolean hasRelations(Batch<Agency> agencies) {
        JurisdictionCode code = agencies.jurisdiction().orElseThrow();
        return !agencies.structure().relations(code).isEmpty()
                || !agencies.structure().guests(code).isEmpty();
    }

    private boolean counts(Structure structure, Agency agency) {
        return isOfSort(agency) && !dependsOnAnother(structure, agency);
    }

    /** An agency of a sort that counts does not itself. */
    private boolean dependsOnAnother(Structure structure, Agency agency) {
        return isUncountedOffice(structure, agency) || countsAsAnother(structure, agency);
    }

    private boolean isUncountedOffice(Structure structure, Agency agency) {
        if (seatedOfficesCount()) {
            return false;
        }
        for (OfficeHost host : structure.relations(agency.id(), OfficeHost.class)) {
            if (host.office().equals(Optional.of(agency.id()))) {
                return true;
            }
        }
        return false;
    }

    private boolean isOfSort(Agency agency) {
        return isOfSort(agency.series(), agency.kind());
    }

    private boolean isOfSort(Series series, AgencyKind kind) {
        return series().contains(series) && !excludedKinds().contains(kind);
    }

    private boolean countsAsAnother(Structure structure, Agency agency) {
        if (!coLocatedAsOne()) {
            return false;
        }
        for (CoLocation group : structure.relations(agency.id(), CoLocation.class)) {
            if (!counted(structure, group).equals(Optional.of(agency.id()))) {
                return true;
            }
        }
        return false;
    }

    /** Why an agency does not count; empty where it does. */
    default Optional<Text> reasonNotToCount(Structure structure, Agency agency) {
        if (!series().contains(agency.series())) {
            return Optional.of(
                    Text.message("counting.series", Text.of(agency.series().term(), word(agency.series()))));
        }
        if (excludedKinds().contains(agency.kind())) {
            return Optional.of(
                    Text.message("counting.kind", Text.of(agency.kind().term(), word(agency.kind()))));
        }
        if (isUncountedOffice(structure, agency)) {
            return Optional.of(Text.message("counting.seated-office"));
        }
        if (countsAsAnother(structure, agency)) {
            return Optional.of(Text.message("counting.co-located"));
        }
        return Optional.empty();
    }

    /** The member as which a group counts; empty where none of them does. */
    private Optional<AgencyId> counted(Structure structure, CoLocation group) {
        return Stream.concat(Stream.of(group.lead()), group.members().stream())
                .filter(member -> structure
                        .agency(member)
                        .map(agency -> isOfSort(agency) && !isUncountedOffice(structure, agency))
                        .orElse(false))
                .findFirst();
    }

    /** What counts and what does not, in one jurisdiction. */
    default AgencyCount count(Structure structure, JurisdictionCode code) {
        ImmutableList.Builder<Agency> counted = ImmutableList.builder();
        ImmutableList.Builder<AgencyCount.Uncounted> others = ImmutableList.builder();
        for (Agency agency : structure.agencies(code)) {
            reasonNotToCount(structure, agency)
                    .ifPresentOrElse(
                            reason -> others.add(new AgencyCount.Uncounted(agency, reason)), () -> counted.add(agency));
        }
        return new AgencyCount(counted.build(), others.build());
    }

    /** The number that counts, in 个; at least that many where not all agencies of the jurisdiction are listed. */
    default Measure<Jurisdiction> measure() {
        return Measure.<Jurisdiction>of(
                        Text.message("measure.agencies"),
                        Unit.BODIES,
                        (structure, place) -> Rosters.counted(
                                structure,
                                place.code(),
                                structure.agencies(place.code()).stream()
                                        .filter(agency -> counts(structure, agency))
                                        .count(),
                                ElementKind.AGENCY))
                .reading(Reads.of(Reach.NEIGHBOURS, Aspect.of(AgencyMeasures.SORT), Rosters.INCOMPLETE)
                        .andRelations())
                .batched(batch -> batch.agencies()
                        .map(fan -> Readings.all(
                                1,
                                Rosters.counted(
                                        batch.structure(),
                                        batch.subjects().get(0).code(),
                                        count(fan.parts()),
                                        ElementKind.AGENCY))))
                .over((structure, place) -> count(structure, place.code()).counted().stream()
                        .map(Agency::id)
                        .toList());
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** A builder with this counting's values. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** A builder with the usual values. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link AgencyCounting}. */
    final class Builder extends ImmutableAgencyCounting.Builder {
        Builder() {}
    }
}
