package org.reformkit.io.csv;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.reformkit.io.Expectation;
import org.reformkit.io.Loaded;
import org.reformkit.io.Problem;
import org.reformkit.io.ProblemKind;
import org.reformkit.io.csv.Decoding.Closed;
import org.reformkit.io.csv.Decoding.Decoded;
import org.reformkit.io.csv.Decoding.Undecodable;
import org.reformkit.io.wire.Scope;
import org.reformkit.io.wire.Unreadable;
import org.reformkit.model.plan.ReformPlan;
import org.reformkit.model.structure.Structure;

/**
 * The CSV files of a folder at one moment (CSV 文件夹), and how each was decoded. Hidden files and those of other kinds
 * are left alone; a CSV file that no table has is a problem, as its name may be a slip.
 */
public final class CsvFolder {

    private static final ImmutableList<String> KNOWN_FILES = ImmutableList.<String>builder()
            .addAll(TableContent.files(StructureTables.ALL))
            .addAll(TableContent.files(PlanTables.ALL))
            .build();

    private final ImmutableSortedMap<String, Decoding.Result> contents;
    private final CsvOptions options;

    private CsvFolder(ImmutableSortedMap<String, Decoding.Result> contents, CsvOptions options) {
        this.contents = contents;
        this.options = options;
    }

    static CsvFolder open(Path folder, CsvOptions options) throws IOException {
        ImmutableSortedMap.Builder<String, Decoding.Result> contents = ImmutableSortedMap.naturalOrder();
        try (Stream<Path> listed = Files.list(folder)) {
            for (Path path : listed.filter(Files::isRegularFile).toList()) {
                String name = path.getFileName().toString();
                if (isTable(name)) {
                    contents.put(name, content(path, options));
                }
            }
        }
        return new CsvFolder(contents.buildOrThrow(), options);
    }

    private static Decoding.Result content(Path file, CsvOptions options) throws IOException {
        byte[] bytes;
        try {
            bytes = Files.readAllBytes(file);
        } catch (IOException refused) {
            return new Closed(Unreadable.file(file, refused));
        }
        return Decoding.decode(bytes, options.charset());
    }

    /** How each file was read, by name; those that could not be opened or are in no known charset are left out. */
    public ImmutableList<CsvFile> files() {
        return contents.entrySet().stream()
                .flatMap(entry -> entry.getValue() instanceof Decoded decoded
                        ? Stream.of(file(entry.getKey(), decoded))
                        : Stream.empty())
                .collect(ImmutableList.toImmutableList());
    }

    /** The structure that the files hold, or everything that keeps them from being one. */
    public Loaded<Structure> structure() {
        return new StructureReader(this).read();
    }

    /** The plan that the files hold, or everything that keeps them from being one. */
    public Loaded<ReformPlan> plan() {
        return new PlanReader(this).read();
    }

    /** The rows of a table; none if there is no such file or it cannot be read. */
    <T> TableRows<T> read(Table<T> table, Scope scope, boolean eachOnce, List<Problem> problems) {
        Decoding.Result content = contents.get(table.file());
        if (content instanceof Decoded decoded) {
            CsvProfile profile = file(table.file(), decoded).profile();
            return new TableReader<>(table, profile, scope, eachOnce).read(decoded.text(), problems);
        }
        if (content instanceof Closed closed) {
            problems.add(closed.problem());
            return TableRows.none(false);
        }
        if (content instanceof Undecodable undecodable) {
            problems.add(Problem.builder()
                    .kind(ProblemKind.ENCODING)
                    .file(table.file())
                    .line(undecodable.line())
                    .value(undecodable.firstByte())
                    .expectation(expectation(undecodable))
                    .build());
            return TableRows.none(false);
        }
        if (table.isRequired()) {
            problems.add(Problem.builder()
                    .kind(ProblemKind.MISSING)
                    .file(table.file())
                    .expectation(Expectation.of("csv-file"))
                    .build());
        }
        return TableRows.none(!table.isRequired());
    }

    /** Finds files whose names no table has. */
    ImmutableList<Problem> strangers() {
        return contents.keySet().stream()
                .filter(name -> !KNOWN_FILES.contains(name))
                .map(name -> Problem.builder()
                        .kind(ProblemKind.UNKNOWN_FIELD)
                        .file(name)
                        .value(name)
                        .expectation(Expectation.of("csv-files", String.join(", ", KNOWN_FILES)))
                        .build())
                .collect(ImmutableList.toImmutableList());
    }

    private CsvFile file(String name, Decoded decoded) {
        CsvProfile profile =
                options.profile().orElseGet(() -> CsvProfile.of(decoded.charset(), decoded.byteOrderMark()));
        return new CsvFile(name, decoded.charset(), decoded.byteOrderMark(), profile);
    }

    private static Expectation expectation(Undecodable undecodable) {
        return undecodable.tried().size() > 1
                ? Expectation.of("csv-text")
                : Expectation.of("csv-charset", undecodable.tried().get(0).name());
    }

    private static boolean isTable(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(".csv") && !name.startsWith(".") && !name.startsWith("~");
    }
}
