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
import org.reformkit.benchmarks.nation.Nation;
import org.reformkit.model.plan.action.Action;
import org.reformkit.model.structure.Structure;

/** One action on a structure, nothing judged (仅改结构). */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@SuppressWarnings("NullAway.Init")
public class StructureBenchmark {

    /** The number of counties. */
    @Param({"1", "100", "3000"})
    public int counties;

    /** What is changed. */
    @Param
    public EditKind edit;

    private Ring<Action> actions;
    private Structure structure;

    /** Makes the nation and the actions, and applies all of them once. */
    @Setup(Level.Trial)
    public void prepare() {
        Nation nation = Nation.shared(counties);
        structure = nation.structure();
        ImmutableList<Action> all = edit.on(structure);
        actions = new Ring<>(all);
        for (int i = 0; i < all.size(); i++) {
            apply();
        }
        if (!structure.equals(nation.structure())) {
            throw new IllegalStateException("Structure after '" + edit + "': changed. Expected that of before.");
        }
    }

    /** Applies the next action. */
    @Benchmark
    public Structure apply() {
        Structure after = actions.next().applyTo(structure);
        if (edit.isChain()) {
            structure = after;
        }
        return after;
    }
}
