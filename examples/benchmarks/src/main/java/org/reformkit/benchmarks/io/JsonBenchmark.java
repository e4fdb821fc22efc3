package org.reformkit.benchmarks.io;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
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
import org.reformkit.io.json.ReformJson;
import org.reformkit.model.structure.Structure;

/**
 * The document of a structure, from bytes in memory and to them (JSON 读写): the library, Jackson's streams by hand with the
 * same checks, and data binding. All read the same structure and write the same bytes.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@SuppressWarnings("NullAway.Init")
public class JsonBenchmark {

    private static final String FILE = "nation.json";

    /** The number of counties. */
    @Param("100")
    public int counties;

    private Structure structure;
    private byte[] json;

    /** Makes the document and compares what everyone makes of it. */
    @Setup(Level.Trial)
    public void prepare() throws IOException {
        structure = Nation.of(counties).structure();
        json = writeByLibrary().toByteArray();
        mustRead(readByLibrary(), "library");
        mustRead(readByHand(), "hand");
        mustRead(readByDatabind(), "databind");
        mustHaveSources(readByLibrary());
        mustHaveSources(readByHand());
        mustWrite(writeByHand(), "hand");
        mustWrite(writeByDatabind(), "databind");
        // What is written was itself read, as with most programs.
        structure = readByLibrary();
    }

    private void mustRead(Structure read, String reader) {
        if (!read.equals(structure)) {
            throw new IllegalStateException("Structure read by '" + reader + "': another. Expected the nation.");
        }
    }

    private static void mustHaveSources(Structure read) {
        if (read.elements().anyMatch(element -> read.source(element.elementId()).isEmpty())) {
            throw new IllegalStateException("Element: no source. Expected the line that each stands in.");
        }
    }

    private void mustWrite(ByteArrayOutputStream written, String writer) {
        if (!Arrays.equals(written.toByteArray(), json)) {
            throw new IllegalStateException("Bytes written by '" + writer + "': others. Expected the library's.");
        }
    }

    /** Reads by the library. */
    @Benchmark
    public Structure readByLibrary() {
        return ReformJson.readStructure(FILE, json).orThrow();
    }

    /** Reads by hand. */
    @Benchmark
    public Structure readByHand() throws IOException {
        return JsonByHandReader.read(FILE, json);
    }

    /** Reads by data binding. */
    @Benchmark
    public Structure readByDatabind() throws IOException {
        return JsonByDatabind.read(json);
    }

    /** Writes by the library. */
    @Benchmark
    public ByteArrayOutputStream writeByLibrary() throws IOException {
        ByteArrayOutputStream target = target();
        ReformJson.writeStructure(structure, target);
        return target;
    }

    /** Writes by hand. */
    @Benchmark
    public ByteArrayOutputStream writeByHand() throws IOException {
        ByteArrayOutputStream target = target();
        JsonByHandWriter.write(structure, target);
        return target;
    }

    /** Writes by data binding. */
    @Benchmark
    public ByteArrayOutputStream writeByDatabind() throws IOException {
        ByteArrayOutputStream target = target();
        JsonByDatabind.write(structure, target);
        return target;
    }

    /** Large enough not to grow, which would cost everyone the same. */
    private ByteArrayOutputStream target() {
        return new ByteArrayOutputStream(counties * (1 << 18));
    }
}
