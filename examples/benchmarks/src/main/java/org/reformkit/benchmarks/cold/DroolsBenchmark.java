package org.reformkit.benchmarks.cold;

import java.util.concurrent.TimeUnit;
import org.kie.api.runtime.KieSession;
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
import org.reformkit.benchmarks.nation.Found;
import org.reformkit.benchmarks.nation.Nation;
import org.reformkit.benchmarks.peer.Drools;

/** Drools once its beans are inserted (规则引擎触发), which is the less part of its work; all of it is a cold check. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@SuppressWarnings("NullAway.Init")
public class DroolsBenchmark {

    /** The number of counties. */
    @Param({"1", "100"})
    public int counties;

    private Drools drools;
    private KieSession session;

    /** Makes the nation, and compares what Drools finds. */
    @Setup(Level.Trial)
    public void prepare() {
        Nation nation = Nation.shared(counties);
        drools = new Drools(nation.structure());
        drools.check().mustEqual(nation.planted(), "DROOLS");
    }

    /** Inserts the beans. */
    @Setup(Level.Invocation)
    public void insert() {
        session = drools.session();
    }

    /** Fires the rules. */
    @Benchmark
    public Found fire() {
        return Drools.fired(session);
    }

    /** Ends the session. */
    @TearDown(Level.Invocation)
    public void dispose() {
        session.dispose();
    }
}
