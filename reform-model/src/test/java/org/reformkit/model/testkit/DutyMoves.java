package org.reformkit.model.testkit;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.reformkit.model.agency.Agency;
import org.reformkit.model.agency.Division;
import org.reformkit.model.base.AgencyId;
import org.reformkit.model.base.DivisionId;
import org.reformkit.model.base.DutyId;
import org.reformkit.model.base.JurisdictionCode;
import org.reformkit.model.duty.Duty;
import org.reformkit.model.duty.DutyHolding;
import org.reformkit.model.duty.DutyPhase;
import org.reformkit.model.duty.HoldingRole;
import org.reformkit.model.plan.action.Action;
import org.reformkit.model.plan.action.AddDuty;
import org.reformkit.model.plan.action.AssignDuty;
import org.reformkit.model.plan.action.DutyPart;
import org.reformkit.model.plan.action.EndDuty;
import org.reformkit.model.plan.action.TransferDuty;
import org.reformkit.model.structure.Jurisdiction;
import org.reformkit.model.structure.Structure;

/** Moves that add, end and transfer duties (职责动作). */
final class DutyMoves {

    private DutyMoves() {}

    static ImmutableMap<Class<? extends Action>, Arbitrary<? extends Move<? extends Action>>> byType() {
        return ImmutableMap.<Class<? extends Action>, Arbitrary<? extends Move<? extends Action>>>builder()
                .put(AddDuty.class, add())
                .put(EndDuty.class, end())
                .put(TransferDuty.class, transfer())
                .put(AssignDuty.class, assign())
                .buildOrThrow();
    }

    /** Held by up to three agencies, derived from up to three duties. */
    static Arbitrary<Move<AddDuty>> add() {
        Arbitrary<List<HoldingRole>> roles =
                Arbitraries.of(HoldingRole.class).list().ofSize(3);
        return Combinators.combine(
                        ElementArbitraries.duties(),
                        Choice.choices(),
                        Choice.choices(),
                        Choice.choices(3),
                        roles,
                        Choice.choices(3))
                .as((duty, place, start, holders, holdingRoles, origins) -> (before, decision) -> {
                    JurisdictionCode code = place.of(before.jurisdictions().toList())
                            .map(Jurisdiction::code)
                            .orElseThrow();
                    return Optional.of(AddDuty.builder()
                            .duty(duty.toBuilder()
                                    .id(FreshIds.duty(before, code, start))
                                    .holdings(holdings(agencies(before, holders), holdingRoles))
                                    .derivedFrom(Choice.of(
                                            origins,
                                            before.duties().map(Duty::id).toList()))
                                    .build())
                            .effectiveOn(decision.effectiveOn())
                            .bases(decision.bases())
                            .approval(decision.approval())
                            .build());
                });
    }

    private static ImmutableSortedSet<DutyHolding> holdings(List<AgencyId> holders, List<HoldingRole> roles) {
        ImmutableSortedSet.Builder<DutyHolding> holdings = ImmutableSortedSet.naturalOrder();
        for (int i = 0; i < holders.size(); i++) {
            holdings.add(DutyHolding.of(holders.get(i), roles.get(i)));
        }
        return holdings.build();
    }

    static Arbitrary<Move<EndDuty>> end() {
        return Choice.choices()
                .map(choice -> (before, decision) -> choice.of(before.duties().toList())
                        .map(duty -> EndDuty.builder()
                                .duty(duty.id())
                                .effectiveOn(decision.effectiveOn())
                                .bases(decision.bases())
                                .approval(decision.approval())
                                .build()));
    }

    /** Of the whole duty or a part, to a lead with up to two assistants; for some it is told why no posts follow. */
    static Arbitrary<Move<TransferDuty>> transfer() {
        return Combinators.combine(
                        Choice.choices(),
                        BaseArbitraries.texts().optional(0.4),
                        Choice.choices(),
                        Choice.choices().list().ofMinSize(1).ofMaxSize(3),
                        BaseArbitraries.texts().optional(0.2),
                        Choice.choices(2))
                .as((choice, part, start, takers, withoutPosts, doers) -> (before, decision) -> {
                    Optional<Duty> duty = choice.of(before.duties().toList());
                    List<AgencyId> agencies = new ArrayList<>(agencies(before, takers));
                    if (duty.isEmpty() || agencies.isEmpty()) {
                        return Optional.empty();
                    }
                    DutyId id = duty.orElseThrow().id();
                    return Optional.of(TransferDuty.builder()
                                    .duty(id)
                                    .part(part.map(title -> part(before, duty.orElseThrow(), title, start)))
                                    .lead(agencies.remove(0))
                                    .assistants(agencies)
                                    .divisions(divisions(before, doers))
                                    .withoutPosts(withoutPosts)
                                    .effectiveOn(decision.effectiveOn())
                                    .bases(decision.bases())
                                    .approval(decision.approval())
                                    .build())
                            .filter(transfer -> transfer.refusals(before).isEmpty());
                });
    }

    /** A part of the duty; of a power every other time with its items. */
    static DutyPart part(Structure before, Duty whole, String title, Choice start) {
        DutyId id = FreshIds.duty(before, whole.id().jurisdiction(), start);
        return whole.power()
                .filter(power -> start.partOf(1) == 0)
                .map(power ->
                        DutyPart.of(id, title, 1 + start.partOf(power.items().orElse(9) - 1)))
                .orElseGet(() -> DutyPart.of(id, title));
    }

    /** Every detail, one or the other of which is not told. */
    static Arbitrary<Move<AssignDuty>> assign() {
        return Combinators.combine(
                        Choice.choices(),
                        Choice.choices(2),
                        BaseArbitraries.citations().list().ofMaxSize(2),
                        ElementArbitraries.levelSharings().optional(0.5),
                        Arbitraries.of(DutyPhase.class).optional(0.5),
                        IdArbitraries.mandateIds().list().ofMaxSize(2))
                .as((choice, doers, mechanisms, levels, phase, answers) -> (before, decision) -> choice.of(
                                before.duties().toList())
                        .map(duty -> AssignDuty.builder()
                                .duty(duty.id())
                                .divisions(divisions(before, doers))
                                .mechanisms(mechanisms)
                                .levels(levels)
                                .phase(phase)
                                .answers(answers)
                                .effectiveOn(decision.effectiveOn())
                                .bases(decision.bases())
                                .approval(decision.approval())
                                .build())
                        .filter(assignment -> assignment.refusals(before).isEmpty()));
    }

    static List<DivisionId> divisions(Structure before, List<Choice> choices) {
        return Choice.of(choices, before.divisions().map(Division::id).toList());
    }

    private static List<AgencyId> agencies(Structure before, List<Choice> choices) {
        return Choice.of(choices, before.agencies().map(Agency::id).toList());
    }
}
