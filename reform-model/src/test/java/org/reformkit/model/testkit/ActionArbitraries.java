package org.reformkit.model.testkit;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.reformkit.model.plan.action.Action;
import org.reformkit.model.plan.action.Approval;
import org.reformkit.model.structure.Structure;

/** Arbitraries of actions (改革动作) that apply to a given structure, one for each type of action. */
public final class ActionArbitraries {

    private static final int DAYS = 60;

    private ActionArbitraries() {}

    /** Actions of any type that apply to {@code before}, on its date or up to two months later. */
    public static Arbitrary<Action> actions(Structure before) {
        return applied(moves(), before);
    }

    /**
     * Actions of one type that apply to {@code before}, which must have what they need, such as a plate to be removed. If
     * it has not, jqwik gives up with a {@code TooManyFilterMissesException}.
     *
     * @throws IllegalArgumentException if there is no arbitrary for the type
     */
    public static <A extends Action> Arbitrary<A> actions(Structure before, Class<A> type) {
        Arbitrary<? extends Move<? extends Action>> moves = byType().get(type);
        if (moves == null) {
            throw new IllegalArgumentException("Action type '%s': no arbitrary. Expected one of %s."
                    .formatted(type.getSimpleName(), byType().keySet()));
        }
        return applied(moves, before).map(type::cast);
    }

    /** Every type of action for which there is an arbitrary. */
    public static ImmutableSet<Class<? extends Action>> types() {
        return byType().keySet();
    }

    /** Approvals. */
    public static Arbitrary<Approval> approvals() {
        return Decision.approvals();
    }

    static Arbitrary<Move<? extends Action>> moves() {
        return Arbitraries.oneOf(byType().values());
    }

    private static Arbitrary<Action> applied(Arbitrary<? extends Move<? extends Action>> moves, Structure before) {
        Arbitrary<Decision> decisions =
                Decision.on(Arbitraries.integers().between(0, DAYS).map(before.date()::plusDays));
        return Combinators.combine(moves, decisions)
                .as((move, decision) -> move.on(before, decision))
                .filter(action -> action.isPresent())
                .map(action -> action.orElseThrow());
    }

    private static ImmutableMap<Class<? extends Action>, Arbitrary<? extends Move<? extends Action>>> byType() {
        return ImmutableMap.<Class<? extends Action>, Arbitrary<? extends Move<? extends Action>>>builder()
                .putAll(AgencyMoves.byType())
                .putAll(DivisionMoves.byType())
                .putAll(DutyMoves.byType())
                .putAll(PassingMoves.byType())
                .putAll(PostsMoves.byType())
                .putAll(PlateMoves.byType())
                .putAll(RelationMoves.byType())
                .putAll(CoordinatingMoves.byType())
                .putAll(InstitutionMoves.byType())
                .buildOrThrow();
    }
}
