package org.reformkit.benchmarks.edit;

import com.google.common.collect.ImmutableList;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
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
import org.reformkit.rules.Policy;
import org.reformkit.rules.Session;
import org.reformkit.rules.check.Verdict;

/** One action in a session (会话增量): a new structure, and what it changes in the findings. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@SuppressWarnings("NullAway.Init")
public class SessionBenchmark {

    /** The number of counties. */
    @Param({"1", "100", "3000"})
    public int counties;

    /** What is changed. */
    @Param
    public EditKind edit;

    private Ring<Action> actions;
    private Session session;

    /** Opens the session and makes the actions; compares with a pass from nothing after half of them, and in the end. */
    @Setup(Level.Trial)
    public void prepare() {
        Nation nation = Nation.shared(counties);
        Policy policy = AnchorRule.policy();
        Session opened = Session.open(policy, nation.structure(), Nation.DATE);
        Found.of(opened.report()).mustEqual(nation.planted(), "session, opened");
        ImmutableList<Action> all = edit.on(nation.structure());
        actions = new Ring<>(all);
        session = opened;
        for (int i = 1; i <= all.size(); i++) {
            Session next = apply();
            if (i == all.size() / 2 || i == all.size()) {
                Found.of(next.report())
                        .mustEqual(
                                Found.of(policy.evaluate(next.structure(), Nation.DATE)),
                                "session, after '" + i + "' of '" + edit + "'");
            }
        }
        Found.of(session.report()).mustEqual(nation.planted(), "session, in the end");
    }

    private Session apply() {
        Session next = session.apply(actions.next());
        if (edit.isChain()) {
            session = next;
        }
        return next;
    }

    /** Applies the next action, and asks for structure, counts and changes. */
    @Benchmark
    public Session change(Blackhole hole) {
        Session next = apply();
        hole.consume(next.structure());
        hole.consume(next.count(Verdict.VIOLATED));
        hole.consume(next.changes().appeared());
        hole.consume(next.changes().resolved());
        hole.consume(next.changes().changed());
        return next;
    }
}
