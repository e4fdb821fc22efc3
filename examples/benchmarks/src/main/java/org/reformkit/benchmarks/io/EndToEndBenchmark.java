package org.reformkit.benchmarks.io;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
import org.reformkit.benchmarks.peer.Streams;
import org.reformkit.io.json.ReformJson;
import org.reformkit.rules.Policy;
import org.reformkit.rules.Report;

/** From a JSON file to all findings of the ten rules (从文件到结论): the library, and data binding with streams. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@SuppressWarnings("NullAway.Init")
public class EndToEndBenchmark {

    /** The number of counties. */
    @Param("100")
    public int counties;

    private final Policy policy = AnchorRule.policy();
    private Path file;

    /** Makes the file and compares what both find in it. */
    @Setup(Level.Trial)
    public void prepare() throws IOException {
        Nation nation = Nation.of(counties);
        file = Files.createTempFile("reform", ".json");
        ReformJson.writeStructure(nation.structure(), file);
        Found.of(library()).mustEqual(nation.planted(), "library");
        databindAndStreams().mustEqual(nation.planted(), "databind and streams");
    }

    /** By the library. */
    @Benchmark
    public Report library() throws IOException {
        return policy.evaluate(ReformJson.readStructure(file).orThrow(), Nation.DATE);
    }

    /** By data binding, conversion to the library's values, and streams over these. */
    @Benchmark
    public Found databindAndStreams() throws IOException {
        return new Streams(JsonByDatabind.read(Files.readAllBytes(file))).check();
    }

    /** Deletes the file. */
    @TearDown(Level.Trial)
    public void delete() throws IOException {
        Files.delete(file);
    }
}
