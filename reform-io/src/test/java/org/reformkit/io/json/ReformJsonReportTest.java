package org.reformkit.io.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.collect.ImmutableList;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reformkit.io.csv.CsvProfile;
import org.reformkit.io.document.ReportDocument;
import org.reformkit.io.document.SmallCase;
import org.reformkit.rules.Disposition;
import org.reformkit.rules.Finding;
import org.reformkit.rules.Reasons;
import org.reformkit.rules.Report;
import org.reformkit.rules.Severity;
import org.reformkit.rules.Undetermined;
import org.reformkit.rules.check.Evidence;
import org.reformkit.rules.check.Limit;
import org.reformkit.rules.check.Reading;
import org.reformkit.rules.check.Text;
import org.reformkit.rules.check.Verdict;

class ReformJsonReportTest {

    private static final Path DOCUMENT = Path.of("src/test/resources/org/reformkit/io/json/report.json");

    @TempDir
    private Path folder;

    @Test
    void writesTheDocumentThatIsAgreedOn() throws IOException {
        assertThat(ReformJson.toJson(SmallCase.report())).isEqualTo(Files.readString(DOCUMENT));
    }

    @Test
    void writesWhatItHasReadByteForByte() throws IOException {
        Report read = ReformJson.readReport(DOCUMENT).orThrow();

        assertThat(ReformJson.toJson(read)).isEqualTo(Files.readString(DOCUMENT));
        assertThat(ReformJson.readReport(DOCUMENT).orThrow()).isEqualTo(read);
    }

    @Test
    void readsAllThatAReportSays() throws IOException {
        Report fresh = SmallCase.report();
        Report read = ReformJson.readReport(DOCUMENT).orThrow();

        for (Locale locale : new Locale[] {Locale.CHINA, Locale.ENGLISH}) {
            assertThat(ReportDocument.of(read).text(locale))
                    .isEqualTo(ReportDocument.of(fresh).text(locale));
            assertThat(ReportDocument.of(read).csv(locale, CsvProfile.MACHINE))
                    .isEqualTo(ReportDocument.of(fresh).csv(locale, CsvProfile.MACHINE));
        }
        assertThat(read.policy()).isEqualTo(fresh.policy());
        assertThat(read.exemptions()).isEqualTo(fresh.exemptions());
        assertThat(read.unusedExemptions()).isEqualTo(fresh.unusedExemptions());
        assertThat(read.tallies()).isEqualTo(fresh.tallies());
        assertThat(read.blocking(Severity.WARNING, Undetermined.BLOCKS))
                .hasSameSizeAs(fresh.blocking(Severity.WARNING, Undetermined.BLOCKS));
    }

    @Test
    void readsBackAnEqualReport() {
        Report fresh = SmallCase.report();
        Report read = read(ReformJson.toJson(fresh));

        assertThat(read).isEqualTo(fresh).hasSameHashCodeAs(fresh);
        assertThat(fresh.since(read).isEmpty()).isTrue();
        assertThat(fresh.merge(read)).isEqualTo(fresh);
        assertThat(read.merge(fresh)).isEqualTo(read);
    }

    @Test
    void comparesWithAnotherReportThatWasRead() throws IOException {
        Report before = ReformJson.readReport(DOCUMENT).orThrow();
        Report after = read(ReformJson.toJson(SmallCase.policy()
                .without("agency.within-limit")
                .with("agency.min-posts", "posts", "8")
                .evaluate(SmallCase.run(), SmallCase.AS_OF)));

        assertThat(after.since(before).appeared()).isEmpty();
        assertThat(after.since(before).resolved())
                .extracting(finding -> finding.key().text())
                .containsExactly("agency.min-posts/1 320481/A-02", "agency.within-limit/1 320481");
        assertThat(after.since(before).changed())
                .extracting(change -> change.after().key().text())
                .containsExactly("agency.min-posts/1 320481/A-03");
    }

    @Test
    void writesEveryKindOfReading() {
        Report report = with(
                evidence(Reading.exact(-3)),
                evidence(Reading.atLeast(2)),
                evidence(Reading.atMost(5)),
                evidence(Reading.between(2, 5)),
                evidence(Reading.unknown()),
                evidence(Reading.exact(Long.MAX_VALUE - 1)));

        String json = ReformJson.toJson(report);

        assertThat(json)
                .contains(
                        "\"measured\": -3,",
                        "\"measured\": {\"atLeast\": 2},",
                        "\"measured\": {\"atMost\": 5},",
                        "\"measured\": {\"atLeast\": 2, \"atMost\": 5},",
                        "\"measured\": {},",
                        "\"measured\": 9223372036854775806,");
        assertThat(ReformJson.toJson(read(json))).isEqualTo(json);
    }

    @Test
    void writesAndReadsFilesAndStreams() throws IOException {
        Report report = SmallCase.report();
        Path file = folder.resolve("report.json");
        ByteArrayOutputStream stream = new ByteArrayOutputStream();

        ReformJson.writeReport(report, file);
        ReformJson.writeReport(report, stream);

        assertThat(Files.readAllBytes(file)).isEqualTo(stream.toByteArray());
        assertThat(ReformJson.readReport("r.json", new ByteArrayInputStream(stream.toByteArray()))
                        .orThrow())
                .isEqualTo(ReformJson.readReport(file).orThrow());
    }

    @Test
    void refusesFindingsOfRulesThatItDoesNotName() {
        Report report = SmallCase.report();
        Report cut = report.toBuilder().rules(report.rules().subList(1, 8)).build();

        assertThatThrownBy(() -> ReformJson.toJson(cut))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Report of '溧阳市机构改革口径': a finding of rule 'division.min-posts'. "
                        + "Expected one of the report's rules.");
    }

    @Test
    void standsInAHost() throws IOException {
        ObjectMapper host = new ObjectMapper().registerModule(new ReformModule());

        String json = host.writeValueAsString(SmallCase.report());

        assertThat(host.readTree(json)).isEqualTo(host.readTree(DOCUMENT.toFile()));
        assertThat(host.readValue(json, Report.class))
                .isEqualTo(ReformJson.readReport(DOCUMENT).orThrow());
    }

    private static Evidence evidence(Reading measured) {
        return Evidence.builder()
                .verdict(Verdict.VIOLATED)
                .label(Text.of("编制", ""))
                .measured(measured)
                .limit(Limit.OTHER_THAN)
                .bound(Reading.exact(0))
                .negated(true)
                .build();
    }

    private static Report with(Evidence... evidence) {
        Report report = SmallCase.report();
        return report.toBuilder()
                .findings(List.of(Finding.builder()
                        .rule(report.rules().get(0))
                        .subject("whole")
                        .verdict(Verdict.VIOLATED)
                        .disposition(Disposition.OPEN)
                        .reasons(Reasons.of(Text.of(""), ImmutableList.copyOf(evidence), ImmutableList.of()))
                        .build()))
                .build();
    }

    private static Report read(String json) {
        return ReformJson.readReport("report.json", json.getBytes(StandardCharsets.UTF_8))
                .orThrow();
    }
}
