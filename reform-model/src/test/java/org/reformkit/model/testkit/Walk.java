package org.reformkit.model.testkit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.reformkit.model.plan.action.Action;
import org.reformkit.model.structure.Structure;

/** Makes a plan as one walks (逐步编制): each move becomes an action that applies to the structure so far, then is applied. */
final class Walk {

    private final BiPredicate<Structure, Action> isWanted;
    private final List<Action> actions = new ArrayList<>();
    private Structure now;
    private LocalDate date;

    private Walk(Structure before, BiPredicate<Structure, Action> isWanted) {
        this.isWanted = isWanted;
        this.now = before;
        this.date = before.date();
    }

    /** A move, and how many days after the one before it. */
    record Leg(Move<? extends Action> move, int days, Decision decision) {

        static Arbitrary<List<Leg>> legs(int atMost) {
            return Combinators.combine(
                            ActionArbitraries.moves(),
                            Arbitraries.of(0, 0, 1, 30),
                            Decision.on(Arbitraries.just(LocalDate.EPOCH)))
                    .as(Leg::new)
                    .list()
                    .ofMaxSize(atMost);
        }
    }

    static Walk of(Structure before, List<Leg> legs) {
        return of(before, legs, (structure, action) -> true);
    }

    /** Only actions that are wanted are taken into the plan. */
    static Walk of(Structure before, List<Leg> legs, BiPredicate<Structure, Action> isWanted) {
        Walk walk = new Walk(before, isWanted);
        walk.go(legs);
        return walk;
    }

    /** Where nothing of a leg's type can be done, it is left out. */
    void go(List<Leg> legs) {
        for (Leg leg : legs) {
            LocalDate next = date.plusDays(leg.days());
            leg.move()
                    .on(now, leg.decision().on(next))
                    .filter(action -> isWanted.test(now, action))
                    .ifPresent(action -> {
                        now = action.applyTo(now);
                        actions.add(action);
                        date = next;
                    });
        }
    }

    /** Adds an action that cannot be applied, so that nothing comes of it. */
    int addRefused(Action action) {
        actions.add(action);
        return actions.size();
    }

    List<Action> actions() {
        return actions;
    }

    /** The structure after all that was applied. */
    Structure now() {
        return now;
    }

    /** The date of the last action, or that of the structure. */
    LocalDate date() {
        return date;
    }
}
