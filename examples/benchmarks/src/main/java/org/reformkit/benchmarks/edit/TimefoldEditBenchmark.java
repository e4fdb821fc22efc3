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
import org.openjdk.jmh.annotations.TearDown;
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
import org.reformkit.model.structure.Structure;

/** The value edits in Timefold's director (评分导演增量): the beans are changed in place, score and matches are kept. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@SuppressWarnings("NullAway.Init")
public class TimefoldEditBenchmark {

    /** The number of counties. */
    @Param({"1", "100", "3000"})
    public int counties;

    /** What is changed. */
    @Param({"TRANSFER_WITHIN", "TRANSFER", "LEAD_MOVE"})
    public EditKind edit;

    private TimefoldDirector director;
    private Ring<Runnable> steps;

    /** Makes the nation, its network and the edits, and compares what is found when half of them are made, and all. */
    @Setup(Level.Trial)
    public void prepare() {
        Nation nation = Nation.shared(counties);
        Facts facts = new Facts(nation.structure());
        director = new TimefoldDirector(facts);
        director.violations();
        ImmutableList<Action> actions = edit.on(nation.structure());
        steps = new Ring<>(
                actions.stream().map(action -> step(action, director, facts)).collect(ImmutableList.toImmutableList()));
        Structure half = nation.structure();
        for (Action action : actions.subList(0, actions.size() / 2)) {
            half = action.applyTo(half);
            apply();
        }
        director.found().mustEqual(Found.of(AnchorRule.policy().evaluate(half, Nation.DATE)), "TIMEFOLD, half-way");
        for (int i = actions.size() / 2; i < actions.size(); i++) {
            apply();
        }
        director.found().mustEqual(nation.planted(), "TIMEFOLD, in the end");
    }

    static Runnable step(Action action, TimefoldDirector director, Facts facts) {
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

    /** Makes the next edit and scores again. */
    @Benchmark
    public int apply() {
        steps.next().run();
        return director.violations();
    }

    /** Ends the director. */
    @TearDown(Level.Trial)
    public void close() {
        director.close();
    }
}
