package org.reformkit.model.testkit;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.reformkit.model.plan.action.AbolishAgency;
import org.reformkit.model.plan.action.AbolishDivision;
import org.reformkit.model.plan.action.Action;
import org.reformkit.model.plan.action.AddDuty;
import org.reformkit.model.plan.action.AddPlate;
import org.reformkit.model.plan.action.AdjustLeaderPosts;
import org.reformkit.model.plan.action.AdjustQuota;
import org.reformkit.model.plan.action.Approval;
import org.reformkit.model.plan.action.ChangeKind;
import org.reformkit.model.plan.action.CoLocate;
import org.reformkit.model.plan.action.EndDuty;
import org.reformkit.model.plan.action.EndPlacement;
import org.reformkit.model.plan.action.EndStandingAlone;
import org.reformkit.model.plan.action.EstablishAgency;
import org.reformkit.model.plan.action.EstablishDivision;
import org.reformkit.model.plan.action.IssueCharter;
import org.reformkit.model.plan.action.KeepAgency;
import org.reformkit.model.plan.action.MergeAgencies;
import org.reformkit.model.plan.action.MergeDivisions;
import org.reformkit.model.plan.action.MoveDivision;
import org.reformkit.model.plan.action.PlaceUnder;
import org.reformkit.model.plan.action.RemovePlate;
import org.reformkit.model.plan.action.Rename;
import org.reformkit.model.plan.action.Separate;
import org.reformkit.model.plan.action.TransferDuty;
import org.reformkit.model.plan.action.TransferInstitution;
import org.reformkit.model.plan.action.TransferLeaderPosts;
import org.reformkit.model.plan.action.TransferPeople;
import org.reformkit.model.plan.action.TransferQuota;
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
                .put(KeepAgency.class, AgencyMoves.keep())
                .put(Rename.class, AgencyMoves.rename())
                .put(ChangeKind.class, AgencyMoves.changeKind())
                .put(IssueCharter.class, AgencyMoves.issueCharter())
                .put(EstablishAgency.class, AgencyMoves.establish())
                .put(AbolishAgency.class, AgencyMoves.abolish())
                .put(MergeAgencies.class, AgencyMoves.merge())
                .put(EndStandingAlone.class, AgencyMoves.endStandingAlone())
                .put(EstablishDivision.class, DivisionMoves.establish())
                .put(AbolishDivision.class, DivisionMoves.abolish())
                .put(MergeDivisions.class, DivisionMoves.merge())
                .put(MoveDivision.class, DivisionMoves.move())
                .put(AddDuty.class, DutyMoves.add())
                .put(EndDuty.class, DutyMoves.end())
                .put(TransferDuty.class, DutyMoves.transfer())
                .put(AdjustQuota.class, PostsMoves.adjustPosts())
                .put(AdjustLeaderPosts.class, PostsMoves.adjustLeaders())
                .put(TransferQuota.class, PostsMoves.transferPosts())
                .put(TransferLeaderPosts.class, PostsMoves.transferLeaders())
                .put(TransferPeople.class, PostsMoves.transferPeople())
                .put(TransferInstitution.class, RelationMoves.transferInstitution())
                .put(AddPlate.class, RelationMoves.addPlate())
                .put(RemovePlate.class, RelationMoves.removePlate())
                .put(CoLocate.class, RelationMoves.coLocate())
                .put(Separate.class, RelationMoves.separate())
                .put(PlaceUnder.class, RelationMoves.placeUnder())
                .put(EndPlacement.class, RelationMoves.endPlacement())
                .buildOrThrow();
    }
}
