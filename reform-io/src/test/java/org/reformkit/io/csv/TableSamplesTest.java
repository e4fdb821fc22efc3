package org.reformkit.io.csv;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reformkit.io.Loaded;
import org.reformkit.io.ProblemKind;

/** The samples in the Javadoc of the tables, read as if they were files. */
class TableSamplesTest {

    private static final Path SOURCES = Path.of("src/main/java/org/reformkit/io/csv");
    private static final Pattern SAMPLE =
            Pattern.compile("\\{@code ([a-z-]+\\.csv)\\}.*?<pre>\n(.*?) \\* </pre>", Pattern.DOTALL);

    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void writeSamples() throws IOException {
        try (Stream<Path> sources = Files.list(SOURCES)) {
            for (Path source : sources.filter(path -> path.toString().endsWith("Table.java"))
                    .toList()) {
                Matcher sample = SAMPLE.matcher(Files.readString(source));
                if (sample.find()) {
                    Files.writeString(
                            folder.resolve(sample.group(1)), sample.group(2).replace(" * ", ""));
                }
            }
        }
    }

    @Test
    void standWithEveryTable() throws IOException {
        assertThat(SampleFolder.texts(folder).keySet())
                .isEqualTo(ImmutableSet.<String>builder()
                        .addAll(TableContent.files(StructureTables.ALL))
                        .addAll(TableContent.files(PlanTables.ALL))
                        .build());
    }

    @Test
    void haveNoFaultOfTheirOwn() throws IOException {
        assertThat(ownFaults(ReformCsv.readStructure(folder))).isEmpty();
        assertThat(ownFaults(ReformCsv.readPlan(folder))).isEmpty();
    }

    /** A sample shows a few rows only, so that it may refer to some that it does not show. */
    private static List<String> ownFaults(Loaded<?> loaded) {
        return loaded.problems().stream()
                .filter(problem -> problem.kind() != ProblemKind.DANGLING)
                .map(problem -> problem.text(Locale.ENGLISH))
                .toList();
    }
}
