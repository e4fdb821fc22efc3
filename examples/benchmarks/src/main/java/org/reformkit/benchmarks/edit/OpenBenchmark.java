package org.reformkit.benchmarks.edit;

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
import org.reformkit.benchmarks.nation.AnchorRule;
import org.reformkit.benchmarks.nation.Found;
import org.reformkit.benchmarks.nation.Nation;
import org.reformkit.model.structure.Structure;
import org.reformkit.rules.Policy;
import org.reformkit.rules.Session;

/** The opening of a session (打开会话), to be compared with one judgement of everything. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@SuppressWarnings("NullAway.Init")
public class OpenBenchmark {

    /** The number of counties. */
    @Param({"1", "100", "3000"})
    public int counties;

    private Structure structure;
    private Policy policy;

    /** Makes the nation, and compares what a session says of it. */
    @Setup(Level.Trial)
    public void prepare() {
        Nation nation = Nation.shared(counties);
        structure = nation.structure();
        policy = AnchorRule.policy();
        Found.of(open().report()).mustEqual(nation.planted(), "session, opened");
    }

    /** Opens one. */
    @Benchmark
    public Session open() {
        return Session.open(policy, structure, Nation.DATE);
    }
}
