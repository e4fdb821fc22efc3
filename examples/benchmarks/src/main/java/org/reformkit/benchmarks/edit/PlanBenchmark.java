package org.reformkit.benchmarks.edit;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;
import org.reformkit.benchmarks.nation.AnchorRule;
import org.reformkit.benchmarks.nation.Found;
import org.reformkit.benchmarks.nation.Nation;
import org.reformkit.model.plan.action.Action;
import org.reformkit.model.structure.Structure;
import org.reformkit.rules.Policy;
import org.reformkit.rules.Report;
import org.reformkit.rules.Session;
import org.reformkit.rules.check.Verdict;

/**
 * A plan of 200 actions of all kinds (方案逐步检查), checked after every step; times are those of one step. The session is open
 * before; a second plan would start from the same one.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@SuppressWarnings("NullAway.Init")
public class PlanBenchmark {

    private static final int STEPS = 200;

    /** As many steps as are judged from nothing; all of them would only take longer. */
    private static final int SOME_STEPS = 10;

    /** The number of counties. */
    @Param("100")
    public int counties;

    private Policy policy;
    private Structure structure;
    private ImmutableList<Action> plan;
    private Session opened;

    /** Makes the nation and the plan, and compares the session with a pass from nothing after every step. */
    @Setup(Level.Trial)
    public void prepare() {
        Nation nation = Nation.shared(counties);
        policy = AnchorRule.policy();
        structure = nation.structure();
        plan = plan(structure);
        opened = Session.open(policy, structure, Nation.DATE);
        Session session = opened;
        for (Action action : plan) {
            session = session.apply(action);
            Found.of(session.report())
                    .mustEqual(Found.of(policy.evaluate(session.structure(), Nation.DATE)), "session, " + action);
        }
    }

    /** All kinds in turn, without those that an earlier one has made impossible. */
    private static ImmutableList<Action> plan(Structure structure) {
        List<ImmutableList<Action>> kinds = new ArrayList<>();
        for (EditKind kind :
                new EditKind[] {EditKind.TRANSFER, EditKind.LEAD_MOVE, EditKind.TRANSFER_WITHIN, EditKind.STRUCTURAL}) {
            kinds.add(kind.on(structure));
        }
        ImmutableList.Builder<Action> plan = ImmutableList.builder();
        Structure now = structure;
        int made = 0;
        for (int i = 0; made < STEPS; i++) {
            Action action = kinds.get(i % kinds.size()).get(i / kinds.size());
            if (action.refusals(now).isEmpty()) {
                now = action.applyTo(now);
                plan.add(action);
                made++;
            }
        }
        return plan.build();
    }

    /** In a session. */
    @Benchmark
    @OperationsPerInvocation(STEPS)
    public Session session(Blackhole hole) {
        Session session = opened;
        for (Action action : plan) {
            session = session.apply(action);
            hole.consume(session.changes());
            hole.consume(session.count(Verdict.VIOLATED));
        }
        return session;
    }

    /** Everything again after each of the first steps. */
    @Benchmark
    @OperationsPerInvocation(SOME_STEPS)
    public Structure fromNothing(Blackhole hole) {
        Structure now = structure;
        for (Action action : plan.subList(0, SOME_STEPS)) {
            now = action.applyTo(now);
            hole.consume(policy.evaluate(now, Nation.DATE));
        }
        return now;
    }

    /** The same, and what each step changed in the report, which a session tells too. */
    @Benchmark
    @OperationsPerInvocation(SOME_STEPS)
    public Report fromNothingWithChanges(Blackhole hole) {
        Structure now = structure;
        Report before = policy.evaluate(now, Nation.DATE);
        for (Action action : plan.subList(0, SOME_STEPS)) {
            now = action.applyTo(now);
            Report after = policy.evaluate(now, Nation.DATE);
            hole.consume(after.since(before));
            before = after;
        }
        return before;
    }
}
