package org.reformkit.benchmarks.edit;

import com.google.common.collect.ImmutableList;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.infra.Blackhole;
import org.reformkit.benchmarks.nation.AnchorRule;
import org.reformkit.benchmarks.nation.Found;
import org.reformkit.benchmarks.nation.Nation;
import org.reformkit.benchmarks.peer.TimefoldDirector;
import org.reformkit.benchmarks.peer.fact.AgencyFact;
import org.reformkit.benchmarks.peer.fact.DivisionFact;
import org.reformkit.benchmarks.peer.fact.DutyFact;
import org.reformkit.benchmarks.peer.fact.Facts;
import org.reformkit.model.plan.action.Action;
import org.reformkit.model.plan.action.TransferDuty;
import org.reformkit.model.plan.action.TransferQuota;
import org.reformkit.rules.Session;
import org.reformkit.rules.check.Verdict;

/**
 * Value edits in a session and in Timefold's director, a block of the one and a block of the other (交替测量): both meet the same
 * machine in the same virtual machine at the same time, and neither has the caches for itself.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@SuppressWarnings("NullAway.Init")
public class TurnsBenchmark {

    /** So many edits are one block, as in the measured anchors of this project. */
    private static final int BLOCK = 50;

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    /** The number of counties. */
    @Param({"1", "100", "3000"})
    public int counties;

    /** What is changed. */
    @Param({"TRANSFER_WITHIN", "TRANSFER", "LEAD_MOVE"})
    public EditKind edit;

    private ImmutableList<Action> actions;
    private ImmutableList<Runnable> steps;
    private Session session;
    private TimefoldDirector director;
    private int next;

    /** What an iteration took, in nanoseconds by the clock and of processor time; the names are those of its results. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.EVENTS)
    public static class Taken {
        /** The edits of each. */
        public long edits;
        /** By the session. */
        public long session;
        /** The same, of processor time. */
        public long sessionCpu;
        /** By the director. */
        public long director;
        /** The same, of processor time. */
        public long directorCpu;
    }

    /**
     * Makes the nation, opens the session and builds the director's network; then makes all edits in both, and compares what
     * is found when half of them are made, and in the end.
     */
    @Setup(Level.Trial)
    public void prepare() {
        Nation nation = Nation.shared(counties);
        Facts facts = new Facts(nation.structure());
        actions = edit.on(nation.structure());
        session = Session.open(AnchorRule.policy(), nation.structure(), Nation.DATE);
        director = new TimefoldDirector(facts);
        steps = actions.stream().map(action -> step(action, director, facts)).collect(ImmutableList.toImmutableList());
        for (int i = 0; i < actions.size(); i++) {
            session = session.apply(actions.get(i));
            steps.get(i).run();
            director.violations();
            if (i + 1 == actions.size() / 2 || i + 1 == actions.size()) {
                director.found().mustEqual(Found.of(session.report()), "session and director, after '" + (i + 1) + "'");
            }
        }
        director.found().mustEqual(nation.planted(), "director, in the end");
    }

    private static Runnable step(Action action, TimefoldDirector director, Facts facts) {
        if (action instanceof TransferQuota transfer) {
            DivisionFact source = (DivisionFact) facts.of(transfer.source());
            DivisionFact target = (DivisionFact) facts.of(transfer.target());
            return () -> director.transfer(source, target, Edits.POSTS);
        }
        TransferDuty transfer = (TransferDuty) action;
        DutyFact duty = (DutyFact) facts.of(transfer.duty());
        AgencyFact lead = (AgencyFact) facts.of(transfer.lead());
        return () -> director.lead(duty, lead);
    }

    /**
     * A block of edits in the session, and the same in the director.
     *
     * @throws IllegalStateException if the two count violations differently after it
     */
    @Benchmark
    public void turn(Taken taken, Blackhole hole) {
        int last = Math.min(actions.size(), next + BLOCK);
        long clock = System.nanoTime();
        long cpu = THREADS.getCurrentThreadCpuTime();
        for (int i = next; i < last; i++) {
            session = session.apply(actions.get(i));
            hole.consume(session.count(Verdict.VIOLATED));
            hole.consume(session.changes());
        }
        taken.sessionCpu += THREADS.getCurrentThreadCpuTime() - cpu;
        taken.session += System.nanoTime() - clock;
        clock = System.nanoTime();
        cpu = THREADS.getCurrentThreadCpuTime();
        int violations = 0;
        for (int i = next; i < last; i++) {
            steps.get(i).run();
            violations = director.violations();
        }
        taken.directorCpu += THREADS.getCurrentThreadCpuTime() - cpu;
        taken.director += System.nanoTime() - clock;
        taken.edits += last - next;
        next = last == actions.size() ? 0 : last;
        if (session.count(Verdict.VIOLATED) != violations) {
            throw new IllegalStateException("Session and director, after edit '" + last + "' of '" + counties
                    + "' counties: they count '" + session.count(Verdict.VIOLATED) + "' and '" + violations
                    + "'. Expected the same.");
        }
    }

    /** Ends the director. */
    @TearDown(Level.Trial)
    public void close() {
        director.close();
    }
}
