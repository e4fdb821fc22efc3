package org.reformkit.benchmarks.cold;

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
import org.reformkit.benchmarks.contest.Contestant;
import org.reformkit.benchmarks.nation.Nation;
import org.reformkit.benchmarks.peer.Contender;

/** One judgement of everything (全量检查) by one contender, which must find what is planted or is not measured at all. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@SuppressWarnings("NullAway.Init")
public class ColdBenchmark {

    /** The number of counties. */
    @Param({"1", "100", "3000"})
    public int counties;

    /** Who judges. */
    @Param
    public Contender contender;

    private Contestant contestant;

    /** Makes the nation and the contender, and compares its findings. */
    @Setup(Level.Trial)
    public void prepare() {
        Nation nation = Nation.shared(counties);
        contestant = contender.on(nation.structure());
        contestant.found(contestant.check()).mustEqual(nation.planted(), contender.name());
    }

    /** Judges everything. */
    @Benchmark
    public Object check() {
        return contestant.check();
    }

    /** Gives back what the contender holds. */
    @TearDown(Level.Trial)
    public void close() {
        contestant.close();
    }
}
