package org.reformkit.io.csv;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.io.MoreFiles;
import com.google.common.io.RecursiveDeleteOption;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import net.jqwik.api.lifecycle.BeforeTry;
import org.reformkit.model.plan.ReformPlan;
import org.reformkit.model.structure.Structure;
import org.reformkit.model.testkit.PlanArbitraries;
import org.reformkit.model.testkit.PlannedReform;
import org.reformkit.model.testkit.StructureArbitraries;

class ReformCsvProperties {

    private static Path root = Path.of("");

    private Path first = Path.of("");
    private Path second = Path.of("");

    @BeforeContainer
    static void makeRoot() throws IOException {
        root = Files.createTempDirectory("reform-csv");
    }

    @AfterContainer
    static void deleteRoot() throws IOException {
        MoreFiles.deleteRecursively(root, RecursiveDeleteOption.ALLOW_INSECURE);
    }

    @BeforeTry
    void makeFolders() throws IOException {
        first = Files.createTempDirectory(root, "first");
        second = Files.createTempDirectory(root, "second");
    }

    @Property(tries = 200)
    void readsWhatItWrote(@ForAll("structures") Structure structure, @ForAll CsvProfile profile) throws IOException {
        ReformCsv.writeStructure(structure, first, profile);

        assertThat(ReformCsv.readStructure(first).orThrow()).isEqualTo(structure);
    }

    @Property(tries = 50)
    void readsWhatItWroteInGb18030(@ForAll("structures") Structure structure, @ForAll CsvProfile profile)
            throws IOException {
        CsvOptions options = CsvOptions.builder()
                .charset(Charset.forName("GB18030"))
                .profile(profile)
                .build();
        ReformCsv.writeStructure(structure, first, options);

        assertThat(ReformCsv.readStructure(first, options).orThrow()).isEqualTo(structure);
    }

    @Property(tries = 100)
    void writesTheSameBytesAgain(@ForAll("structures") Structure structure, @ForAll CsvProfile profile)
            throws IOException {
        ReformCsv.writeStructure(structure, first, profile);
        ReformCsv.writeStructure(ReformCsv.readStructure(first).orThrow(), second, profile);

        assertThat(contents(second)).isEqualTo(contents(first));
    }

    @Property(tries = 200)
    void readsThePlanItWrote(@ForAll("plans") ReformPlan plan, @ForAll CsvProfile profile) throws IOException {
        ReformCsv.writePlan(plan, first, profile);

        assertThat(ReformCsv.readPlan(first).orThrow()).isEqualTo(plan);
    }

    @Property(tries = 100)
    void writesTheSameBytesOfAPlanAgain(@ForAll("plans") ReformPlan plan, @ForAll CsvProfile profile)
            throws IOException {
        ReformCsv.writePlan(plan, first, profile);
        ReformCsv.writePlan(ReformCsv.readPlan(first).orThrow(), second, profile);

        assertThat(contents(second)).isEqualTo(contents(first));
    }

    @Property(tries = 50)
    void keepsAStructureAndAPlanInOneFolder(@ForAll("reforms") PlannedReform reform) throws IOException {
        ReformCsv.writeStructure(reform.before(), first, CsvProfile.MACHINE);
        ReformCsv.writePlan(reform.plan(), first, CsvProfile.MACHINE);

        assertThat(ReformCsv.readStructure(first).orThrow()).isEqualTo(reform.before());
        assertThat(ReformCsv.readPlan(first).orThrow()).isEqualTo(reform.plan());
    }

    @Provide
    Arbitrary<PlannedReform> reforms() {
        return PlanArbitraries.reforms();
    }

    @Provide
    Arbitrary<ReformPlan> plans() {
        return PlanArbitraries.reforms().map(PlannedReform::plan);
    }

    @Provide
    Arbitrary<Structure> structures() {
        return StructureArbitraries.structures();
    }

    private static Map<String, String> contents(Path folder) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                contents.put(file.getFileName().toString(), HexFormat.of().formatHex(Files.readAllBytes(file)));
            }
        }
        return contents;
    }
}
