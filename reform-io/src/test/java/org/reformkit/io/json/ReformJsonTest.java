package org.reformkit.io.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import com.google.common.primitives.Bytes;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.reformkit.io.Expectation;
import org.reformkit.io.LoadException;
import org.reformkit.io.Problem;
import org.reformkit.io.ProblemKind;
import org.reformkit.model.base.DutyId;
import org.reformkit.model.structure.Source;
import org.reformkit.model.structure.Structure;

class ReformJsonTest {

    private static final Path DOCUMENTS = Path.of("src/test/resources/org/reformkit/io/json");

    @TempDir
    private Path folder;

    @Test
    void writesTheDocumentThatIsAgreedOn() throws IOException {
        assertThat(ReformJson.toJson(Samples.complete()))
                .isEqualTo(Files.readString(DOCUMENTS.resolve("structure.json")));
    }

    @Test
    void readsTheDocumentThatIsAgreedOn() throws IOException {
        assertThat(ReformJson.readStructure(DOCUMENTS.resolve("structure.json")).orThrow())
                .isEqualTo(Samples.complete());
    }

    @Test
    void readsFieldsAndElementsInAnyOrder() throws IOException {
        assertThat(ReformJson.readStructure(DOCUMENTS.resolve("structure-in-another-order.json"))
                        .orThrow())
                .isEqualTo(Samples.complete());
    }

    @Test
    void writesAnEmptyStructure() {
        Structure empty = Structure.builder(LocalDate.of(2019, 1, 1)).build();

        String json = ReformJson.toJson(empty);

        assertThat(json).isEqualTo("""
                        {
                          "schemaVersion": 1,
                          "document": "structure",
                          "date": "2019-01-01"
                        }
                        """);
        assertThat(read(json)).isEqualTo(empty);
    }

    @Test
    void writesAndReadsFilesAndStreams() throws IOException {
        Path file = folder.resolve("before.json");
        ByteArrayOutputStream stream = new ByteArrayOutputStream();

        ReformJson.writeStructure(Samples.complete(), file);
        ReformJson.writeStructure(Samples.complete(), stream);

        assertThat(Files.readAllBytes(file)).isEqualTo(stream.toByteArray());
        assertThat(ReformJson.readStructure(file).orThrow()).isEqualTo(Samples.complete());
        assertThat(ReformJson.readStructure("s.json", new ByteArrayInputStream(stream.toByteArray()))
                        .orThrow())
                .isEqualTo(Samples.complete());
    }

    @Test
    void readsTextWithByteOrderMark() {
        byte[] text = ReformJson.toJson(Samples.complete()).getBytes(StandardCharsets.UTF_8);
        byte[] marked = Bytes.concat(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF}, text);

        assertThat(ReformJson.readStructure("s.json", marked).orThrow()).isEqualTo(Samples.complete());
    }

    @Test
    void tellsTheFirstLineWithAndWithoutByteOrderMarkAlike() {
        byte[] text = "{\"schemaVersion\": 1, \"document\": \"结构\"}".getBytes(StandardCharsets.UTF_8);
        byte[] marked = Bytes.concat(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF}, text);

        assertThat(ReformJson.readStructure("s.json", marked).problems())
                .isEqualTo(ReformJson.readStructure("s.json", text).problems())
                .extracting(Problem::column)
                .containsExactly(OptionalInt.of(34));
    }

    @ParameterizedTest
    @MethodSource
    void whatIsBeyondTheParsersLimitsIsOneProblem(String json) {
        assertThat(ReformJson.readStructure("s.json", json.getBytes(StandardCharsets.UTF_8))
                        .problems())
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.kind()).isEqualTo(ProblemKind.SYNTAX);
                    assertThat(problem.text(Locale.ENGLISH)).contains("than the parser takes");
                    assertThat(problem.text(Locale.CHINA)).contains("在解析器限度内的 JSON");
                });
    }

    static Stream<String> whatIsBeyondTheParsersLimitsIsOneProblem() {
        return Stream.of(
                "[".repeat(2000),
                "{\"schemaVersion\":1,\"x\":" + "{\"a\":".repeat(2000),
                "{\"schemaVersion\":" + "9".repeat(100_000) + "}",
                "{\"" + "n".repeat(100_000) + "\":1}");
    }

    @Test
    void tellsForEachElementTheLineItStandsIn() throws IOException {
        Structure structure =
                ReformJson.readStructure(DOCUMENTS.resolve("structure.json")).orThrow();

        assertThat(structure.source(Samples.CITY)).contains(Source.line("structure.json", 6));
        assertThat(structure.source(Samples.agency("A-01"))).contains(Source.line("structure.json", 40));
        assertThat(structure.source(DutyId.of(Samples.COUNTY, "D-02"))).contains(Source.line("structure.json", 171));
    }

    @Test
    void countsLinesByAnyLineBreak() {
        String json = "{\r\n\"schemaVersion\": 1,\r\"document\": \"structure\",\n\"溧阳\": 1, \"date\": 2019}";

        assertThat(ReformJson.readStructure("s.json", json.getBytes(StandardCharsets.UTF_8))
                        .problems())
                .containsExactly(
                        problem(ProblemKind.UNKNOWN_FIELD, 4, 1, "/溧阳", "溧阳")
                                .expectation(Expectation.of("fields", "schemaVersion, document, date, jurisdictions"))
                                .build(),
                        problem(ProblemKind.WRONG_TYPE, 4, 18, "/date", "2019")
                                .expectation(Expectation.of("date"))
                                .build());
    }

    @Test
    void throwsEveryProblemAtOnce() {
        byte[] json = "{\"schemaVersion\": 1, \"document\": \"structure\", \"date\": \"today\", \"day\": 1}"
                .getBytes(StandardCharsets.UTF_8);

        assertThatThrownBy(() -> ReformJson.readStructure("s.json", json).orThrow())
                .asInstanceOf(type(LoadException.class))
                .returns(2, refused -> refused.problems().size())
                .extracting(Throwable::getMessage)
                .isEqualTo("""
                        s.json, line 1, column 55, at /date: found 'today', expected a date such as 2019-02-11.
                        s.json, line 1, column 64, at /day: found 'day', expected one of the fields schemaVersion, \
                        document, date, jurisdictions.""");
    }

    @Test
    void tellsOfAFileThatIsNotThere() throws IOException {
        assertThat(ReformJson.readStructure(folder.resolve("none.json")).problems())
                .extracting(problem -> problem.text(Locale.ENGLISH), problem -> problem.text(Locale.CHINA))
                .containsExactly(tuple(
                        "none.json: the file does not exist, expected a file that can be read.",
                        "none.json：文件不存在，应为可以读取的文件。"));
    }

    @Test
    void tellsOfAFolderInPlaceOfAFile() throws IOException {
        Files.createDirectory(folder.resolve("some.json"));
        assertThat(ReformJson.readPolicy(folder.resolve("some.json")).problems())
                .extracting(problem -> problem.text(Locale.ENGLISH), problem -> problem.text(Locale.CHINA))
                .containsExactly(tuple(
                        "some.json: the file cannot be opened, expected a file that can be read.",
                        "some.json：文件无法打开，应为可以读取的文件。"));
    }

    @Test
    void writesNothingOfWhereDataCameFrom() {
        assertThat(ReformJson.toJson(read(ReformJson.toJson(Samples.complete()))))
                .isEqualTo(ReformJson.toJson(Samples.complete()));
    }

    private static Structure read(String json) {
        return ReformJson.readStructure("s.json", json.getBytes(StandardCharsets.UTF_8))
                .orThrow();
    }

    private static Problem.Builder problem(ProblemKind kind, int line, int column, String at, String value) {
        return Problem.builder()
                .kind(kind)
                .file("s.json")
                .line(line)
                .column(column)
                .at(at)
                .value(Optional.of(value));
    }
}
