package org.reformkit.rules.library;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.stream.Stream;
import org.reformkit.model.agency.Agency;
import org.reformkit.model.agency.AgencyKind;
import org.reformkit.model.base.AgencyId;
import org.reformkit.model.base.ElementId;
import org.reformkit.model.base.ElementKind;
import org.reformkit.model.base.Level;
import org.reformkit.model.quota.QuotaKind;
import org.reformkit.model.relation.Borrowing;
import org.reformkit.model.relation.CoLocation;
import org.reformkit.model.relation.Dispatch;
import org.reformkit.model.relation.Plate;
import org.reformkit.model.relation.Relation;
import org.reformkit.model.structure.Jurisdiction;
import org.reformkit.model.structure.Structure;
import org.reformkit.rules.check.Aspect;
import org.reformkit.rules.check.Check;
import org.reformkit.rules.check.Datum;
import org.reformkit.rules.check.Reach;
import org.reformkit.rules.check.Reads;
import org.reformkit.rules.check.Text;
import org.reformkit.rules.check.Verdict;

/** Conditions on one relation (机构关系检查条件); none is applicable to relations of another type. */
final class RelationChecks {

    private RelationChecks() {}

    /** That all members of a co-location are of one jurisdiction. */
    static Check<Relation> isOfOnePlace() {
        return Check.<Relation>of(
                        Text.message("check.one-place"),
                        relation -> relation instanceof CoLocation group
                                ? Verdict.of(group.members().stream()
                                        .allMatch(member -> member.jurisdiction()
                                                .equals(group.lead().jurisdiction())))
                                : Verdict.NOT_APPLICABLE)
                .reading(Reads.of(
                                Reach.NEIGHBOURS,
                                Aspect.of(ElementKind.JURISDICTION, Jurisdiction.class, Jurisdiction::name))
                        .andRelations())
                .telling((structure, relation) -> Text.message(
                        "check.one-place.found",
                        TextList.of(relation.references().stream()
                                .map(member -> Text.message(
                                        "check.one-place.of",
                                        Datum.of(structure, member).name(),
                                        Datum.of(structure, member.jurisdiction())
                                                .name()))
                                .toList())))
                .over((structure, relation) -> relation.references());
    }

    /**
     * That no agency of the jurisdiction is called as a plate, and no other one has the same plate. Plates on divisions recur from
     * agency to agency (WH-10).
     */
    static Check<Relation> plateHasOwnName() {
        return Check.<Relation>of(
                        Text.message("check.plate-name"),
                        (structure, relation) ->
                                relation instanceof Plate plate ? verdict(structure, plate) : Verdict.NOT_APPLICABLE)
                .reading(Reads.of(
                                Reach.JURISDICTION,
                                Aspect.of(ElementKind.AGENCY, Agency.class, Agency::name),
                                Rosters.INCOMPLETE)
                        .andRelations())
                .telling((structure, relation) -> toldOfPlate(structure, (Plate) relation))
                .over((structure, relation) -> lookedAt(structure, (Plate) relation));
    }

    /** Whose names clash; where none do, the jurisdiction, whose list of agencies may not be complete. */
    private static ImmutableSet<ElementId> lookedAt(Structure structure, Plate plate) {
        ImmutableSet<ElementId> others = ImmutableSet.<ElementId>builder()
                .addAll(namesakes(structure, plate))
                .addAll(otherHosts(structure, plate))
                .build();
        return others.isEmpty()
                ? ImmutableSet.of(plate.host().jurisdiction())
                : ImmutableSet.<ElementId>builder()
                        .add(plate.owner())
                        .addAll(others)
                        .build();
    }

    /** An agency that is not listed may bear any name. */
    private static Verdict verdict(Structure structure, Plate plate) {
        if (!namesakes(structure, plate).isEmpty()
                || !otherHosts(structure, plate).isEmpty()) {
            return Verdict.VIOLATED;
        }
        return Rosters.areComplete(structure, plate.host().jurisdiction(), ElementKind.AGENCY)
                ? Verdict.SATISFIED
                : Verdict.UNDETERMINED;
    }

    private static Text toldOfPlate(Structure structure, Plate plate) {
        if (!namesakes(structure, plate).isEmpty()) {
            return Text.message("check.plate-name.agency", plate.name());
        }
        ImmutableList<AgencyId> hosts = otherHosts(structure, plate);
        return hosts.isEmpty()
                ? Text.message("check.plate-name.unlisted", plate.name())
                : Text.message(
                        "check.plate-name.plate",
                        plate.name(),
                        TextList.of(hosts.stream()
                                .map(host -> Text.of(Datum.of(structure, host).name()))
                                .toList()));
    }

    private static ImmutableList<AgencyId> namesakes(Structure structure, Plate plate) {
        return structure.agencies(plate.host().jurisdiction()).stream()
                .filter(agency -> agency.name().equals(plate.name()))
                .map(Agency::id)
                .collect(ImmutableList.toImmutableList());
    }

    private static ImmutableList<AgencyId> otherHosts(Structure structure, Plate plate) {
        if (plate.division().isPresent()) {
            return ImmutableList.of();
        }
        ImmutableList.Builder<AgencyId> hosts = ImmutableList.builder();
        for (Relation relation : structure.relations(plate.host().jurisdiction())) {
            if (relation instanceof Plate other
                    && other.division().isEmpty()
                    && other.name().equals(plate.name())
                    && !other.host().equals(plate.host())) {
                hosts.add(other.host());
            }
        }
        return hosts.build();
    }

    /** That a dispatched unit, where it stands as an agency of the dispatcher's jurisdiction, is of one of these kinds. */
    static Check<Relation> unitCountsNot(ImmutableSet<AgencyKind> excluded) {
        return Check.<Relation>of(
                        Text.message("check.unit-not-counted"),
                        (structure, relation) -> relation instanceof Dispatch dispatch
                                ? units(structure, dispatch)
                                        .map(unit -> Verdict.of(excluded.contains(unit.kind())))
                                        .reduce(Verdict.NOT_APPLICABLE, Verdict::and)
                                : Verdict.NOT_APPLICABLE)
                .reading(Reads.of(
                                Reach.JURISDICTION,
                                Aspect.of(ElementKind.AGENCY, Agency.class, Agency::name),
                                Aspect.of(ElementKind.AGENCY, Agency.class, Agency::aliases),
                                Aspect.of(ElementKind.AGENCY, Agency.class, Agency::formerNames),
                                Aspect.of(ElementKind.AGENCY, Agency.class, Agency::kind))
                        .andRelations())
                .telling((structure, relation) -> Text.message(
                        "check.unit-not-counted.found",
                        TextList.of(units(structure, (Dispatch) relation)
                                .filter(unit -> !excluded.contains(unit.kind()))
                                .map(unit -> Text.message(
                                        "check.unit-not-counted.of",
                                        unit.name(),
                                        Text.of(
                                                unit.kind().term(),
                                                Constants.name(unit.kind()).replace('-', ' '))))
                                .toList())))
                .over((structure, relation) ->
                        units(structure, (Dispatch) relation).map(Agency::id).toList());
    }

    /** That administrative posts which an agency uses are not those of a level below. */
    static Check<Relation> borrowsNotFromBelow() {
        return Check.<Relation>of(
                        Text.message("check.not-from-below"),
                        relation -> relation instanceof Borrowing borrowing
                                        && borrowing.posts().kinds().stream().anyMatch(QuotaKind::isAdministrative)
                                ? Verdict.of(!isFromBelow(borrowing))
                                : Verdict.NOT_APPLICABLE)
                .reading(Reads.of(Reach.SUBJECT).andRelations())
                .telling((structure, relation) -> {
                    Borrowing borrowing = (Borrowing) relation;
                    return Text.message(
                            "check.not-from-below.found",
                            Datum.of(structure, borrowing.source()).name(),
                            words(borrowing.source().jurisdiction().level()),
                            words(borrowing.user().jurisdiction().level()));
                })
                .over((structure, relation) -> relation.references());
    }

    private static boolean isFromBelow(Borrowing borrowing) {
        return borrowing
                .user()
                .jurisdiction()
                .level()
                .isAbove(borrowing.source().jurisdiction().level());
    }

    private static Text words(Level level) {
        return Remark.words(level.term(), level);
    }

    private static Stream<Agency> units(Structure structure, Dispatch dispatch) {
        return structure.agencies(dispatch.dispatcher().jurisdiction()).stream()
                .filter(agency -> !agency.id().equals(dispatch.dispatcher()))
                .filter(agency -> agency.answersTo(dispatch.unit()));
    }
}
