package org.reformkit.benchmarks.cold;

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
import org.reformkit.benchmarks.contest.ArrayFloor;
import org.reformkit.benchmarks.nation.AnchorRule;
import org.reformkit.benchmarks.nation.Found;
import org.reformkit.benchmarks.nation.Nation;
import org.reformkit.model.base.Element;
import org.reformkit.model.structure.Structure;
import org.reformkit.rules.Policy;
import org.reformkit.rules.Report;

/** A structure put together and judged for the first time (建立并首检), beside arrays filled and judged. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@SuppressWarnings("NullAway.Init")
public class FirstCheckBenchmark {

    /** The number of counties. */
    @Param({"100", "3000"})
    public int counties;

    private ImmutableList<Element> elements;
    private Structure structure;
    private Policy policy;

    /** Makes the values. */
    @Setup(Level.Trial)
    public void prepare() {
        structure = Nation.shared(counties).structure();
        elements = structure.elements().collect(ImmutableList.toImmutableList());
        policy = AnchorRule.policy();
    }

    /** From values to a structure, which resolves all references. */
    @Benchmark
    public Structure build() {
        return Structure.builder(Nation.DATE).addAll(elements).build();
    }

    /** From values to findings. */
    @Benchmark
    public Report buildAndCheck() {
        return policy.evaluate(build(), Nation.DATE);
    }

    /** From a structure to arrays to findings. */
    @Benchmark
    public Found arrays() {
        return new ArrayFloor(structure, false).check();
    }
}
