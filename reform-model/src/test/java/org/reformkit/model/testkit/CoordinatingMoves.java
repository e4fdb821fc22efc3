package org.reformkit.model.testkit;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.reformkit.model.agency.Agency;
import org.reformkit.model.agency.CoordinatingBody;
import org.reformkit.model.agency.CoordinatingBodyKind;
import org.reformkit.model.base.AgencyId;
import org.reformkit.model.base.CoordinatingBodyId;
import org.reformkit.model.plan.action.AbolishCoordinatingBody;
import org.reformkit.model.plan.action.Action;
import org.reformkit.model.plan.action.AdjustCoordinatingBody;
import org.reformkit.model.plan.action.DispatchUnit;
import org.reformkit.model.plan.action.EndCounterpart;
import org.reformkit.model.plan.action.EndOfficeHost;
import org.reformkit.model.plan.action.SetCounterpart;
import org.reformkit.model.plan.action.SetOfficeHost;
import org.reformkit.model.plan.action.SetUpCoordinatingBody;
import org.reformkit.model.plan.action.WithdrawUnit;
import org.reformkit.model.quota.Quota;
import org.reformkit.model.quota.Staffing;
import org.reformkit.model.relation.Counterpart;
import org.reformkit.model.relation.Dispatch;
import org.reformkit.model.relation.OfficeHost;
import org.reformkit.model.relation.Relation;
import org.reformkit.model.structure.Structure;

/** Moves of coordinating bodies, of dispatched units, and of ties with bodies above (议事协调、派驻、上级对应动作). */
final class CoordinatingMoves {

    private CoordinatingMoves() {}

    static ImmutableMap<Class<? extends Action>, Arbitrary<? extends Move<? extends Action>>> byType() {
        return ImmutableMap.<Class<? extends Action>, Arbitrary<? extends Move<? extends Action>>>builder()
                .put(SetUpCoordinatingBody.class, setUp())
                .put(AdjustCoordinatingBody.class, adjust())
                .put(AbolishCoordinatingBody.class, abolish())
                .put(SetOfficeHost.class, setHost())
                .put(EndOfficeHost.class, endHost())
                .put(DispatchUnit.class, dispatch())
                .put(WithdrawUnit.class, withdraw())
                .put(SetCounterpart.class, setCounterpart())
                .put(EndCounterpart.class, endCounterpart())
                .buildOrThrow();
    }

    /** With a part of the posts in the pool, if it is told of any. */
    static Arbitrary<Move<SetUpCoordinatingBody>> setUp() {
        return Combinators.combine(
                        Choice.choices(),
                        Choice.choices(),
                        ElementArbitraries.coordinatingBodies(),
                        Choice.choices().list().ofMinSize(1).ofMaxSize(3))
                .as((place, start, body, parts) ->
                        (before, decision) -> FreshIds.in(before, CoordinatingBodyId::of, place, start)
                                .map(id -> SetUpCoordinatingBody.builder()
                                        .body(body.toBuilder()
                                                .id(id)
                                                .posts(body.posts().map(any -> Amounts.partOf(pool(before, id), parts)))
                                                .build())
                                        .effectiveOn(decision.effectiveOn())
                                        .bases(decision.bases())
                                        .approval(decision.approval())
                                        .build()));
    }

    private static Quota pool(Structure before, CoordinatingBodyId id) {
        return before.jurisdiction(id.jurisdiction()).orElseThrow().pool().quota();
    }

    static Arbitrary<Move<AdjustCoordinatingBody>> adjust() {
        return Combinators.combine(
                        Choice.choices(),
                        Arbitraries.of(CoordinatingBodyKind.class),
                        BaseArbitraries.fields().optional(),
                        BaseArbitraries.periods().optional(),
                        BaseArbitraries.texts().optional())
                .as((choice, kind, field, term, condition) -> (before, decision) -> choice.of(bodies(before))
                        .map(body -> AdjustCoordinatingBody.builder()
                                .body(body)
                                .kind(kind)
                                .field(field)
                                .term(term)
                                .abolitionCondition(condition)
                                .effectiveOn(decision.effectiveOn())
                                .bases(decision.bases())
                                .approval(decision.approval())
                                .build()));
    }

    static Arbitrary<Move<AbolishCoordinatingBody>> abolish() {
        return Choice.choices()
                .map(choice -> (before, decision) -> choice.of(bodies(before))
                        .map(body -> AbolishCoordinatingBody.builder()
                                .body(body)
                                .effectiveOn(decision.effectiveOn())
                                .bases(decision.bases())
                                .approval(decision.approval())
                                .build()));
    }

    /** In an agency where it is not set so far; for some the office is an agency too. */
    static Arbitrary<Move<SetOfficeHost>> setHost() {
        return Combinators.combine(
                        Choice.choices(), Choice.choices().list().ofMinSize(1).ofMaxSize(2))
                .as((choice, chosen) -> (before, decision) -> choice.of(bodies(before))
                        .flatMap(body -> {
                            List<AgencyId> ids = Choice.of(chosen, agencies(before));
                            return ids.isEmpty()
                                    ? Optional.empty()
                                    : Optional.of(SetOfficeHost.builder()
                                            .body(body)
                                            .host(ids.get(0))
                                            .office(ids.stream().skip(1).findFirst())
                                            .effectiveOn(decision.effectiveOn())
                                            .bases(decision.bases())
                                            .approval(decision.approval())
                                            .build());
                        })
                        .filter(action -> !before.has(action.officeHost())));
    }

    static Arbitrary<Move<EndOfficeHost>> endHost() {
        return Choice.choices()
                .map(choice -> (before, decision) -> choice.of(all(before, OfficeHost.class))
                        .map(set -> EndOfficeHost.builder()
                                .officeHost(set)
                                .effectiveOn(decision.effectiveOn())
                                .bases(decision.bases())
                                .approval(decision.approval())
                                .build()));
    }

    /** Of a unit whose name its dispatcher has given to none so far; with nobody in it where there are not that many. */
    static Arbitrary<Move<DispatchUnit>> dispatch() {
        return RelationIdea.dispatches()
                .map(idea -> (before, decision) -> idea.among(agencies(before), List.of(), List.of())
                        .map(dispatch -> DispatchUnit.builder()
                                .dispatch(free(before, dispatch))
                                .effectiveOn(decision.effectiveOn())
                                .bases(decision.bases())
                                .approval(decision.approval())
                                .build())
                        .map(action -> action.refusals(before).isEmpty() ? action : withNobody(action)));
    }

    private static DispatchUnit withNobody(DispatchUnit action) {
        return action.toBuilder()
                .dispatch(Dispatch.builder()
                        .from(action.dispatch())
                        .people(Staffing.none())
                        .build())
                .build();
    }

    private static Dispatch free(Structure before, Dispatch dispatch) {
        return Stream.iterate(
                        dispatch,
                        taken -> Dispatch.builder()
                                .from(taken)
                                .unit(taken.unit() + "（第二）")
                                .build())
                .filter(some -> before.relations(some.dispatcher(), Dispatch.class).stream()
                        .noneMatch(other -> other.key().equals(some.key())))
                .findFirst()
                .orElseThrow();
    }

    static Arbitrary<Move<WithdrawUnit>> withdraw() {
        return Choice.choices()
                .map(choice -> (before, decision) -> choice.of(all(before, Dispatch.class))
                        .map(dispatch -> WithdrawUnit.builder()
                                .dispatch(dispatch)
                                .effectiveOn(decision.effectiveOn())
                                .bases(decision.bases())
                                .approval(decision.approval())
                                .build()));
    }

    static Arbitrary<Move<SetCounterpart>> setCounterpart() {
        return Combinators.combine(Choice.choices(), BaseArbitraries.names())
                .as((choice, name) -> (before, decision) -> choice.of(agencies(before).stream()
                                .filter(id -> !before.has(Counterpart.of(id, "市" + name)))
                                .toList())
                        .map(id -> SetCounterpart.builder()
                                .agency(id)
                                .above("市" + name)
                                .effectiveOn(decision.effectiveOn())
                                .bases(decision.bases())
                                .approval(decision.approval())
                                .build()));
    }

    static Arbitrary<Move<EndCounterpart>> endCounterpart() {
        return Choice.choices()
                .map(choice -> (before, decision) -> choice.of(all(before, Counterpart.class))
                        .map(counterpart -> EndCounterpart.builder()
                                .agency(counterpart.agency())
                                .above(counterpart.above())
                                .effectiveOn(decision.effectiveOn())
                                .bases(decision.bases())
                                .approval(decision.approval())
                                .build()));
    }

    private static List<AgencyId> agencies(Structure before) {
        return before.agencies().map(Agency::id).toList();
    }

    private static List<CoordinatingBodyId> bodies(Structure before) {
        return before.coordinatingBodies().map(CoordinatingBody::id).toList();
    }

    private static <R extends Relation> List<R> all(Structure before, Class<R> type) {
        return before.relations().filter(type::isInstance).map(type::cast).toList();
    }
}
