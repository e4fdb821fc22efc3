package org.reformkit.io.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.reformkit.io.csv.Decoding.Decoded;
import org.reformkit.io.csv.RawFile.RawRecord;
import org.reformkit.model.agency.Zone;
import org.reformkit.model.agency.ZoneKind;
import org.reformkit.model.base.JurisdictionCode;
import org.reformkit.model.base.ZoneId;
import org.reformkit.model.structure.Jurisdiction;
import org.reformkit.model.structure.Structure;
import org.reformkit.model.structure.StructureBuilder;

/**
 * Reader and writer against public suites, in the folder of the system property {@code reform.data}: csv-spectrum
 * (BSD-2-Clause), the cases of FastCSV (MIT), payloads for spreadsheets (MIT) and the big list of naughty strings (MIT).
 */
@Tag("data")
class CsvSuitesTest {

    private static final Pattern QUOTED = Pattern.compile("'([^']*)'|\"([^\"]*)\"");

    @TestFactory
    Stream<DynamicTest> readsCsvSpectrum() throws IOException {
        Path folder = suite("csv-spectrum");
        try (Stream<Path> files = Files.list(folder.resolve("csvs"))) {
            return files
                    .sorted()
                    // The two files of this case tell different telephone numbers.
                    .filter(file -> !file.endsWith("location_coordinates.csv"))
                    .toList()
                    .stream()
                    .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> {
                        String json = file.getFileName().toString().replace(".csv", ".json");
                        List<Map<String, String>> expected = new ObjectMapper()
                                .enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
                                .readValue(folder.resolve("json").resolve(json).toFile(), new TypeReference<>() {});

                        assertThat(named(RawFile.parse(spectrum(file)).records()))
                                .isEqualTo(expected);
                    }));
        }
    }

    @TestFactory
    Stream<DynamicTest> readsTheCasesOfFastCsv() throws IOException {
        try (Stream<Path> files = Files.list(suite("fastcsv-spec"))) {
            return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList().stream()
                    .flatMap(file -> cases(file).stream())
                    .map(each -> DynamicTest.dynamicTest(each.name(), () -> check(each)));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "utf8_nobom.csv, UTF-8, false", "utf8_bom.csv, UTF-8, true",
        "utf16le_bom.csv, UTF-16LE, true", "utf16be_bom.csv, UTF-16BE, true",
        "utf32le_bom.csv, UTF-32LE, true", "utf32be_bom.csv, UTF-32BE, true"
    })
    void readsEveryByteOrderMark(String file, String charset, boolean mark) throws IOException {
        Decoding.Result result =
                Decoding.decode(Files.readAllBytes(suite("fastcsv-spec").resolve(file)), Optional.empty());

        assertThat(result).isInstanceOfSatisfying(Decoded.class, decoded -> {
            assertThat(decoded.charset().name()).isEqualTo(charset);
            assertThat(decoded.byteOrderMark()).isEqualTo(mark);
            assertThat(RawFile.parse(decoded.text()).records())
                    .extracting(RawRecord::cells)
                    .containsExactly(ImmutableList.of("foo", "üÜß"), ImmutableList.of("123", "456"));
        });
    }

    @Test
    void disarmsEveryPayloadAndTakesItBack() throws IOException {
        List<String> payloads = Files.readAllLines(suite("csv-injection").resolve("csv-payload.txt"));

        assertThat(payloads).isNotEmpty().allSatisfy(payload -> {
            assertThat(CsvProfile.EXCEL.cell(payload)).doesNotContainPattern("^[=+\\-@\t\r\n＝＋－＠]");
            assertThat(CsvProfile.EXCEL.text(CsvProfile.EXCEL.cell(payload))).isEqualTo(payload);
        });
    }

    @ParameterizedTest
    @EnumSource
    void keepsEveryNaughtyString(CsvProfile profile, @TempDir Path folder) throws IOException {
        List<String> strings =
                new ObjectMapper().readValue(suite("blns").resolve("blns.json").toFile(), new TypeReference<>() {});
        JurisdictionCode code = JurisdictionCode.parse("320481");
        StructureBuilder builder = Structure.builder(LocalDate.of(2019, 1, 1)).add(Jurisdiction.of(code, "溧阳市"));
        for (int i = 0; i < strings.size(); i++) {
            if (!strings.get(i).isBlank()) {
                builder.add(Zone.builder()
                        .id(ZoneId.of(code, "Z-" + i))
                        .name(strings.get(i))
                        .addAlias(strings.get(i) + ";")
                        .kind(ZoneKind.OTHER)
                        .build());
            }
        }
        Structure structure = builder.build();

        ReformCsv.writeStructure(structure, folder, profile);

        assertThat(ReformCsv.readStructure(folder).orThrow()).isEqualTo(structure);
    }

    /** Some copies of the suite have lost the CRs of the files that are there for them. */
    private static String spectrum(Path file) throws IOException {
        String text = Files.readString(file);
        boolean isLost = file.toString().endsWith("_crlf.csv") && text.indexOf('\r') < 0;
        return isLost ? text.replace("\n", "\r\n") : text;
    }

    private static void check(Case each) {
        for (String lineBreak : ImmutableList.of("\n", "\r\n", "\r")) {
            RawFile read = RawFile.parse(each.input().replace("⏎", lineBreak));
            List<List<String>> expected = each.records().stream()
                    .map(record -> record.stream()
                            .map(cell -> cell.replace("⏎", lineBreak))
                            .toList())
                    // Blank records are left out by design.
                    .filter(record -> !record.stream().allMatch(String::isEmpty))
                    .toList();
            if (read.brokenLine().isPresent() && each.mayBeRefused()) {
                continue;
            }

            assertThat(read.brokenLine()).isEmpty();
            assertThat(read.records())
                    .extracting(RawRecord::cells)
                    .map(List::copyOf)
                    .isEqualTo(expected);
        }
    }

    private static List<Map<String, String>> named(ImmutableList<RawRecord> records) {
        return records.stream()
                .skip(1)
                .map(record -> {
                    Map<String, String> named = new LinkedHashMap<>();
                    for (int i = 0; i < record.cells().size(); i++) {
                        named.put(records.get(0).cells().get(i), record.cells().get(i));
                    }
                    return named;
                })
                .toList();
    }

    private record Case(String name, String input, List<List<String>> records, boolean mayBeRefused) {}

    /** The cases of a file, whose YAML has one line for each thing; those with comments are none of ours. */
    private static List<Case> cases(Path file) {
        List<Case> cases = new ArrayList<>();
        boolean mayBeRefused = false;
        String id = "";
        for (String line : lines(file)) {
            String text = line.strip();
            if (text.matches("commentMode: (READ|SKIP)")) {
                return List.of();
            } else if (text.equals("exceptionAllowed: true")) {
                mayBeRefused = true;
            } else if (text.startsWith("- id:")) {
                id = text.substring("- id:".length()).strip();
            } else if (text.startsWith("input:")) {
                cases.add(new Case(id, quoted(text).get(0), new ArrayList<>(), mayBeRefused));
            } else if (text.startsWith("- [")) {
                cases.get(cases.size() - 1).records().add(quoted(text));
            }
        }
        return cases;
    }

    private static List<String> quoted(String line) {
        List<String> texts = new ArrayList<>();
        Matcher matcher = QUOTED.matcher(line);
        while (matcher.find()) {
            String text = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
            texts.add(text.replace("␍", "\r")
                    .replace("␊", "\n")
                    .replace("␤", "\r\n")
                    .replace("␠", " "));
        }
        return texts;
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file, StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Path suite(String name) {
        String data = System.getProperty("reform.data", "");
        assumeTrue(!data.isEmpty(), "no folder of data given");
        return Path.of(data, "io-suites", name);
    }
}
