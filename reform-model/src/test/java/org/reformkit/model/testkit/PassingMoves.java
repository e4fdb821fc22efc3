package org.reformkit.model.testkit;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.reformkit.model.agency.Agency;
import org.reformkit.model.base.AgencyId;
import org.reformkit.model.base.DivisionId;
import org.reformkit.model.base.DutyId;
import org.reformkit.model.duty.Duty;
import org.reformkit.model.duty.HoldingRole;
import org.reformkit.model.mandate.Mandate;
import org.reformkit.model.plan.action.Action;
import org.reformkit.model.plan.action.ConcentrateDuties;
import org.reformkit.model.plan.action.DelegateDuty;
import org.reformkit.model.plan.action.DutyPart;
import org.reformkit.model.plan.action.EndDelegation;
import org.reformkit.model.plan.action.FulfilMandate;
import org.reformkit.model.plan.action.HandDownDuty;
import org.reformkit.model.plan.action.TakeUpDuty;
import org.reformkit.model.relation.Delegation;
import org.reformkit.model.structure.Structure;

/** Moves that pass duties on, delegate them, or fulfil mandates (下放、上收、委托、集中行使、完成规定动作). */
final class PassingMoves {

    private PassingMoves() {}

    static ImmutableMap<Class<? extends Action>, Arbitrary<? extends Move<? extends Action>>> byType() {
        return ImmutableMap.<Class<? extends Action>, Arbitrary<? extends Move<? extends Action>>>builder()
                .put(HandDownDuty.class, handDown())
                .put(TakeUpDuty.class, takeUp())
                .put(ConcentrateDuties.class, concentrate())
                .put(DelegateDuty.class, delegate())
                .put(EndDelegation.class, endDelegation())
                .put(FulfilMandate.class, fulfil())
                .buildOrThrow();
    }

    /** Which duty passes, to whom, and what is left to whoever led it. */
    private record Passing(
            DutyId duty,
            Optional<DutyPart> part,
            AgencyId receiver,
            Optional<HoldingRole> keptAs,
            List<DivisionId> divisions,
            Optional<String> withoutPosts) {}

    @FunctionalInterface
    private interface PassingIdea {

        Optional<Passing> among(Structure before);
    }

    private static Arbitrary<PassingIdea> passings() {
        return Combinators.combine(
                        Choice.choices(),
                        BaseArbitraries.texts().optional(0.4),
                        Choice.choices(),
                        Choice.choices(),
                        keptRoles(),
                        Choice.choices(2),
                        BaseArbitraries.texts().optional(0.2))
                .as((choice, part, start, taker, keptAs, doers, withoutPosts) ->
                        before -> choice.<Duty>of(before.duties().toList())
                                .flatMap(duty -> taker.of(agencies(before))
                                        .map(receiver -> new Passing(
                                                duty.id(),
                                                part.map(title -> DutyMoves.part(before, duty, title, start)),
                                                receiver,
                                                keptAs,
                                                DutyMoves.divisions(before, doers),
                                                withoutPosts))));
    }

    private static Arbitrary<Optional<HoldingRole>> keptRoles() {
        return Arbitraries.of(HoldingRole.class)
                .filter(role -> role != HoldingRole.LEAD)
                .optional(0.5);
    }

    /** Of the whole duty or a part, published or not. */
    static Arbitrary<Move<HandDownDuty>> handDown() {
        return Combinators.combine(passings(), BaseArbitraries.dates().optional(0.5))
                .as((idea, publishedOn) -> (before, decision) -> idea.among(before)
                        .map(passing -> HandDownDuty.builder()
                                .duty(passing.duty())
                                .part(passing.part())
                                .receiver(passing.receiver())
                                .keptAs(passing.keptAs())
                                .divisions(passing.divisions())
                                .withoutPosts(passing.withoutPosts())
                                .publishedOn(publishedOn)
                                .effectiveOn(decision.effectiveOn())
                                .bases(decision.bases())
                                .approval(decision.approval())
                                .build())
                        .filter(passing -> passing.refusals(before).isEmpty()));
    }

    /** Of the whole duty or a part. */
    static Arbitrary<Move<TakeUpDuty>> takeUp() {
        return passings()
                .map(idea -> (before, decision) -> idea.among(before)
                        .map(passing -> TakeUpDuty.builder()
                                .duty(passing.duty())
                                .part(passing.part())
                                .receiver(passing.receiver())
                                .keptAs(passing.keptAs())
                                .divisions(passing.divisions())
                                .withoutPosts(passing.withoutPosts())
                                .effectiveOn(decision.effectiveOn())
                                .bases(decision.bases())
                                .approval(decision.approval())
                                .build())
                        .filter(passing -> passing.refusals(before).isEmpty()));
    }

    /** Of one duty to three. */
    static Arbitrary<Move<ConcentrateDuties>> concentrate() {
        return Combinators.combine(
                        Choice.choices().list().ofMinSize(1).ofMaxSize(3),
                        Choice.choices(),
                        keptRoles(),
                        BaseArbitraries.dates().optional(0.5),
                        Choice.choices(2),
                        BaseArbitraries.texts().optional(0.2))
                .as((choices, taker, keptAs, publishedOn, doers, withoutPosts) -> (before, decision) -> {
                    List<DutyId> duties = Choice.of(choices, duties(before));
                    return duties.isEmpty()
                            ? Optional.empty()
                            : taker.of(agencies(before))
                                    .map(receiver -> ConcentrateDuties.builder()
                                            .duties(duties)
                                            .receiver(receiver)
                                            .keptAs(keptAs)
                                            .divisions(DutyMoves.divisions(before, doers))
                                            .withoutPosts(withoutPosts)
                                            .publishedOn(publishedOn)
                                            .effectiveOn(decision.effectiveOn())
                                            .bases(decision.bases())
                                            .approval(decision.approval())
                                            .build())
                                    .filter(passing -> passing.refusals(before).isEmpty());
                });
    }

    /** By a holder, to an agency that has no such delegation yet. */
    static Arbitrary<Move<DelegateDuty>> delegate() {
        return Combinators.combine(RelationIdea.delegations(), Choice.choices())
                .as((idea, whose) -> (before, decision) -> idea.among(agencies(before), List.of(), heldDuties(before))
                        .flatMap(delegation -> heldBy(before, delegation, whose))
                        .filter(delegation -> delegations(before).stream()
                                .noneMatch(other -> other.key().equals(delegation.key())))
                        .map(delegation -> DelegateDuty.builder()
                                .delegation(delegation)
                                .effectiveOn(decision.effectiveOn())
                                .bases(decision.bases())
                                .approval(decision.approval())
                                .build()));
    }

    static Arbitrary<Move<EndDelegation>> endDelegation() {
        return Choice.choices()
                .map(choice -> (before, decision) -> choice.of(delegations(before))
                        .map(delegation -> EndDelegation.builder()
                                .delegation(delegation)
                                .effectiveOn(decision.effectiveOn())
                                .bases(decision.bases())
                                .approval(decision.approval())
                                .build()));
    }

    static Arbitrary<Move<FulfilMandate>> fulfil() {
        return Combinators.combine(Choice.choices(), BaseArbitraries.citations())
                .as((choice, evidence) -> (before, decision) -> choice.of(
                                before.mandates().map(Mandate::id).toList())
                        .map(mandate -> FulfilMandate.builder()
                                .mandate(mandate)
                                .evidence(evidence)
                                .effectiveOn(decision.effectiveOn())
                                .bases(decision.bases())
                                .approval(decision.approval())
                                .build()));
    }

    private static List<DutyId> duties(Structure before) {
        return before.duties().map(Duty::id).toList();
    }

    private static List<DutyId> heldDuties(Structure before) {
        return before.duties()
                .filter(duty -> !duty.holdings().isEmpty())
                .map(Duty::id)
                .toList();
    }

    private static Optional<Delegation> heldBy(Structure before, Delegation delegation, Choice whose) {
        return whose.<AgencyId>of(before.duty(delegation.duty()).orElseThrow().references())
                .filter(holder -> !holder.equals(delegation.delegate()))
                .map(holder ->
                        Delegation.builder().from(delegation).delegator(holder).build());
    }

    private static List<AgencyId> agencies(Structure before) {
        return before.agencies().map(Agency::id).toList();
    }

    private static List<Delegation> delegations(Structure before) {
        return before.relations()
                .filter(Delegation.class::isInstance)
                .map(Delegation.class::cast)
                .toList();
    }
}
