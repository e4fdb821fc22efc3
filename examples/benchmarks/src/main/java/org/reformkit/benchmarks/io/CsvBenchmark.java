package org.reformkit.benchmarks.io;

import com.google.common.io.MoreFiles;
import com.google.common.io.RecursiveDeleteOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
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
import org.reformkit.benchmarks.nation.Nation;
import org.reformkit.io.csv.CsvProfile;
import org.reformkit.io.csv.ReformCsv;
import org.reformkit.model.structure.Structure;

/**
 * The folder of a structure, from files and to them (CSV 读写): the library, and FastCSV by hand with the same checks. Both
 * read the same structure and write the same bytes.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@SuppressWarnings("NullAway.Init")
public class CsvBenchmark {

    /** The number of counties. */
    @Param("100")
    public int counties;

    private Structure structure;
    private Path root;
    private Path source;
    private Path target;

    /** Makes the folder and compares what both make of it. */
    @Setup(Level.Trial)
    public void prepare() throws IOException {
        root = Files.createTempDirectory("reform-csv");
        source = Files.createDirectory(root.resolve("source"));
        target = Files.createDirectory(root.resolve("target"));
        structure = Nation.of(counties).structure();
        ReformCsv.writeStructure(structure, source, CsvProfile.MACHINE);
        mustRead(readByLibrary(), "library");
        mustRead(readByHand(), "hand");
        mustWrite(writeByLibrary());
        mustWrite(writeByHand());
        // What is written was itself read, as with most programs.
        structure = readByLibrary();
    }

    private void mustRead(Structure read, String reader) {
        if (!read.equals(structure)) {
            throw new IllegalStateException("Structure read by '" + reader + "': another. Expected the nation.");
        }
    }

    private void mustWrite(Path written) throws IOException {
        List<Path> files;
        try (Stream<Path> listed = Files.list(source)) {
            files = listed.toList();
        }
        for (Path file : files) {
            if (Files.mismatch(file, written.resolve(file.getFileName())) >= 0) {
                throw new IllegalStateException("File '" + file.getFileName() + "': other bytes. Expected the same.");
            }
        }
    }

    /** Reads by the library, several files at a time. */
    @Benchmark
    public Structure readByLibrary() throws IOException {
        return ReformCsv.readStructure(source).orThrow();
    }

    /** Reads by hand. */
    @Benchmark
    public Structure readByHand() throws IOException {
        return CsvByHandReader.read(source);
    }

    /** Writes by the library, several files at a time. */
    @Benchmark
    public Path writeByLibrary() throws IOException {
        ReformCsv.writeStructure(structure, target, CsvProfile.MACHINE);
        return target;
    }

    /** Writes by hand. */
    @Benchmark
    public Path writeByHand() throws IOException {
        CsvByHandWriter.write(structure, target);
        return target;
    }

    /** Deletes the files. */
    @TearDown(Level.Trial)
    public void delete() throws IOException {
        MoreFiles.deleteRecursively(root, RecursiveDeleteOption.ALLOW_INSECURE);
    }
}
