package org.reformkit.model.testkit;

import java.time.LocalDate;
import java.util.List;
import java.util.function.BiPredicate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import org.reformkit.model.plan.ReformPlan;
import org.reformkit.model.plan.action.Action;
import org.reformkit.model.structure.Structure;

/**
 * Arbitraries of plans (改革方案) with the structures they are for. Actions are of every type, each made for the structure
 * that those before it leave; dates never fall.
 */
public final class PlanArbitraries {

    private static final int ORDINARY_SIZE = 6;
    private static final int ORDINARY_STEPS = 8;

    private PlanArbitraries() {}

    /** Plans of up to eight actions that apply to a structure of up to six agencies. */
    public static Arbitrary<PlannedReform> reforms() {
        return reforms(StructureArbitraries.structures(ORDINARY_SIZE), ORDINARY_STEPS);
    }

    /** Plans of up to {@code steps} actions that apply to one of these structures. */
    public static Arbitrary<PlannedReform> reforms(Arbitrary<Structure> structures, int steps) {
        return walked(structures, steps, (structure, action) -> true);
    }

    /** Plans of up to {@code steps} actions that apply to this structure. */
    public static Arbitrary<ReformPlan> plans(Structure before, int steps) {
        return reforms(Arbitraries.just(before), steps).map(PlannedReform::plan);
    }

    /** Plans that apply and of which every action can be taken back, so that the whole can. */
    public static Arbitrary<PlannedReform> invertibleReforms() {
        return walked(
                StructureArbitraries.structures(ORDINARY_SIZE), 2 * ORDINARY_STEPS, InvertibleActions::isInvertible);
    }

    /** Plans that must be refused at a known step for a known reason. */
    public static Arbitrary<RefusedReform> refusedReforms() {
        return Combinators.combine(
                        StructureArbitraries.structures(ORDINARY_SIZE),
                        plans(),
                        Walk.Leg.legs(ORDINARY_STEPS / 2),
                        Sabotage.ideas(),
                        Decision.on(Arbitraries.just(LocalDate.EPOCH)),
                        Walk.Leg.legs(ORDINARY_STEPS / 2))
                .as((before, plan, legs, idea, decision, later) -> {
                    Walk walk = Walk.of(before, legs);
                    Sabotage.Refused refused = idea.after(walk.now(), walk.actions(), decision.on(walk.date()));
                    int step = walk.addRefused(refused.action());
                    walk.go(later);
                    return new RefusedReform(
                            before, plan.actions(walk.actions()).build(), step, refused.reason());
                })
                .withoutEdgeCases();
    }

    private static Arbitrary<PlannedReform> walked(
            Arbitrary<Structure> structures, int steps, BiPredicate<Structure, Action> isWanted) {
        return Combinators.combine(structures, plans(), Walk.Leg.legs(steps))
                .as((before, plan, legs) -> {
                    List<Action> actions = Walk.of(before, legs, isWanted).actions();
                    return new PlannedReform(before, plan.actions(actions).build());
                })
                .withoutEdgeCases();
    }

    /** Plans but for their actions. */
    private static Arbitrary<ReformPlan.Builder> plans() {
        return Builders.withBuilder(ReformPlan::builder)
                .use(Arbitraries.of("溧阳市机构改革方案", "街道机构改革实施意见"))
                .in(ReformPlan.Builder::title)
                .use(Arbitraries.of("市委", "市政府").optional(0.5))
                .in(ReformPlan.Builder::issuer)
                .use(BaseArbitraries.citations().list().ofMaxSize(1))
                .in(ReformPlan.Builder::bases)
                .use(Decision.approvals().list().ofMaxSize(1))
                .in(ReformPlan.Builder::approvals)
                .use(ProcedureArbitraries.milestones().list().ofMaxSize(2))
                .in(ReformPlan.Builder::milestones)
                .use(ProcedureArbitraries.proceedings().list().ofMaxSize(2))
                .in(ReformPlan.Builder::proceedings)
                .use(ProcedureArbitraries.proposals().list().ofMaxSize(1))
                .in(ReformPlan.Builder::proposals)
                .use(ProcedureArbitraries.handOvers().list().ofMaxSize(1))
                .in(ReformPlan.Builder::handOvers)
                .use(ProcedureArbitraries.increaseReviews().list().ofMaxSize(1))
                .in(ReformPlan.Builder::increaseReviews)
                .use(ProcedureArbitraries.statedFigures().list().ofMaxSize(2))
                .in(ReformPlan.Builder::statedFigures)
                .use(ProcedureArbitraries.earlierChanges().list().ofMaxSize(1))
                .in(ReformPlan.Builder::earlierChanges)
                .build();
    }
}
