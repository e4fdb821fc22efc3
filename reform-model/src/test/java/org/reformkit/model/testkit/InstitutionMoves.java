package org.reformkit.model.testkit;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.reformkit.model.agency.Agency;
import org.reformkit.model.agency.Institution;
import org.reformkit.model.base.InstitutionId;
import org.reformkit.model.plan.action.AbolishInstitution;
import org.reformkit.model.plan.action.Action;
import org.reformkit.model.plan.action.EstablishInstitution;
import org.reformkit.model.quota.Staffing;
import org.reformkit.model.structure.Structure;

/** Moves that make and end public institutions (事业单位动作). */
final class InstitutionMoves {

    private InstitutionMoves() {}

    static ImmutableMap<Class<? extends Action>, Arbitrary<? extends Move<? extends Action>>> byType() {
        return ImmutableMap.of(EstablishInstitution.class, establish(), AbolishInstitution.class, abolish());
    }

    /** With a part of what the pool has, of any agency. */
    static Arbitrary<Move<EstablishInstitution>> establish() {
        return Combinators.combine(
                        ElementArbitraries.institutions(),
                        Choice.choices(),
                        Choice.choices(),
                        Choice.choices(),
                        Choice.choices().list().ofMinSize(1).ofMaxSize(3))
                .as((institution, place, start, supervisor, parts) ->
                        (before, decision) -> FreshIds.in(before, InstitutionId::of, place, start)
                                .map(id -> EstablishInstitution.builder()
                                        .institution(outOfPool(
                                                before,
                                                institution.toBuilder()
                                                        .id(id)
                                                        .supervisor(institution
                                                                .supervisor()
                                                                .flatMap(any -> supervisor.of(before.agencies()
                                                                        .map(Agency::id)
                                                                        .toList())))
                                                        .build(),
                                                parts))
                                        .effectiveOn(decision.effectiveOn())
                                        .bases(decision.bases())
                                        .approval(decision.approval())
                                        .build()));
    }

    private static Institution outOfPool(Structure before, Institution institution, List<Choice> parts) {
        var pool = before.jurisdiction(institution.id().jurisdiction())
                .orElseThrow()
                .pool();
        return institution.toBuilder()
                .quota(institution.quota().map(any -> Amounts.partOf(pool.quota(), parts)))
                .staffing(institution.staffing().map(any -> Staffing.none()))
                .build();
    }

    static Arbitrary<Move<AbolishInstitution>> abolish() {
        return Choice.choices()
                .map(choice ->
                        (before, decision) -> choice.of(before.institutions().toList())
                                .map(institution -> AbolishInstitution.builder()
                                        .institution(institution.id())
                                        .effectiveOn(decision.effectiveOn())
                                        .bases(decision.bases())
                                        .approval(decision.approval())
                                        .build())
                                .filter(abolition -> abolition.refusals(before).isEmpty()));
    }
}
