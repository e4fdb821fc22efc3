package org.reformkit.model.testkit;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.reformkit.model.agency.Agency;
import org.reformkit.model.base.AgencyId;
import org.reformkit.model.plan.action.Action;
import org.reformkit.model.plan.action.CoLocate;
import org.reformkit.model.plan.action.EndPlacement;
import org.reformkit.model.plan.action.PlaceUnder;
import org.reformkit.model.plan.action.Separate;
import org.reformkit.model.plan.action.TransferInstitution;
import org.reformkit.model.relation.CoLocation;
import org.reformkit.model.relation.Placement;
import org.reformkit.model.relation.PlacementStrength;
import org.reformkit.model.relation.Relation;
import org.reformkit.model.structure.Structure;

/** Moves that tie agencies to institutions and each other, and that end such ties (机构关系动作). */
final class RelationMoves {

    private RelationMoves() {}

    static ImmutableMap<Class<? extends Action>, Arbitrary<? extends Move<? extends Action>>> byType() {
        return ImmutableMap.<Class<? extends Action>, Arbitrary<? extends Move<? extends Action>>>builder()
                .put(TransferInstitution.class, transferInstitution())
                .put(CoLocate.class, coLocate())
                .put(Separate.class, separate())
                .put(PlaceUnder.class, placeUnder())
                .put(EndPlacement.class, endPlacement())
                .buildOrThrow();
    }

    /** Of agencies that share with nobody, or of more of them with a group that is there. */
    static Arbitrary<Move<CoLocate>> coLocate() {
        return Combinators.combine(
                        Choice.choices(), Choice.choices().list().ofMinSize(1).ofMaxSize(3))
                .as((choice, others) ->
                        (before, decision) -> choice.of(leads(before)).flatMap(lead -> {
                            List<AgencyId> joining = Choice.of(
                                    others,
                                    agencies(before).stream()
                                            .filter(id -> !id.equals(lead)
                                                    && groups(before, id).isEmpty())
                                            .toList());
                            List<AgencyId> members = new ArrayList<>(joining);
                            members.add(lead);
                            groups(before, lead).forEach(group -> members.addAll(group.members()));
                            return joining.isEmpty()
                                    ? Optional.empty()
                                    : Optional.of(CoLocate.builder()
                                            .lead(lead)
                                            .members(members)
                                            .effectiveOn(decision.effectiveOn())
                                            .bases(decision.bases())
                                            .approval(decision.approval())
                                            .build());
                        }));
    }

    /** Agencies in no group, and the leads of groups whose members are in no other. */
    private static List<AgencyId> leads(Structure before) {
        return agencies(before).stream()
                .filter(id -> groups(before, id).stream()
                        .allMatch(group -> group.lead().equals(id)
                                && group.members().stream()
                                        .allMatch(
                                                member -> groups(before, member).size() == 1)))
                .toList();
    }

    static Arbitrary<Move<Separate>> separate() {
        return Combinators.combine(
                        Choice.choices(), Choice.choices().list().ofMinSize(1).ofMaxSize(4))
                .as((choice, leaving) -> (before, decision) -> choice.of(all(before, CoLocation.class))
                        .map(group -> Separate.builder()
                                .agencies(Choice.of(leaving, group.members()))
                                .effectiveOn(decision.effectiveOn())
                                .bases(decision.bases())
                                .approval(decision.approval())
                                .build()));
    }

    /** Of an agency or a line of work; one that is placed moves, or is placed there more or less closely. */
    static Arbitrary<Move<PlaceUnder>> placeUnder() {
        return Combinators.combine(
                        Choice.choices(),
                        Choice.choices(),
                        BaseArbitraries.texts().optional(0.3),
                        Arbitraries.of(PlacementStrength.class))
                .as((choice, other, work, strength) -> (before, decision) -> choice.of(agencies(before))
                        .flatMap(under -> work.map(line -> Placement.ofWork(line, under, strength))
                                .or(() -> other.of(agencies(before).stream()
                                                .filter(id -> !id.equals(under)
                                                        && !PlacementChains.wouldCircle(before, id, under))
                                                .toList())
                                        .map(id -> Placement.of(id, under, strength))))
                        .filter(placement -> !before.has(placement))
                        .map(placement -> PlaceUnder.builder()
                                .placement(placement)
                                .effectiveOn(decision.effectiveOn())
                                .bases(decision.bases())
                                .approval(decision.approval())
                                .build()));
    }

    static Arbitrary<Move<EndPlacement>> endPlacement() {
        return Choice.choices()
                .map(choice -> (before, decision) -> choice.of(all(before, Placement.class))
                        .map(placement -> EndPlacement.builder()
                                .placement(placement)
                                .effectiveOn(decision.effectiveOn())
                                .bases(decision.bases())
                                .approval(decision.approval())
                                .build()));
    }

    static Arbitrary<Move<TransferInstitution>> transferInstitution() {
        return Combinators.combine(Choice.choices(), Choice.choices())
                .as((choice, target) -> (before, decision) -> choice.of(
                                before.institutions().toList())
                        .flatMap(institution -> target.of(agencies(before))
                                .map(agency -> TransferInstitution.builder()
                                        .institution(institution.id())
                                        .target(agency)
                                        .effectiveOn(decision.effectiveOn())
                                        .bases(decision.bases())
                                        .approval(decision.approval())
                                        .build())
                                .filter(transfer -> transfer.refusals(before).isEmpty())));
    }

    private static List<CoLocation> groups(Structure before, AgencyId agency) {
        return before.relations(agency, CoLocation.class);
    }

    private static List<AgencyId> agencies(Structure before) {
        return before.agencies().map(Agency::id).toList();
    }

    private static <R extends Relation> List<R> all(Structure before, Class<R> type) {
        return before.relations().filter(type::isInstance).map(type::cast).toList();
    }
}
