package org.reformkit.io.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.collect.ImmutableSortedMap;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reformkit.model.agency.Agency;
import org.reformkit.rules.Policy;
import org.reformkit.rules.Rule;
import org.reformkit.rules.Severity;
import org.reformkit.rules.check.Check;
import org.reformkit.rules.check.Text;
import org.reformkit.rules.library.AgencyRules;
import org.reformkit.rules.library.StandardRules;

class ReformJsonPolicyTest {

    private static final Path DOCUMENT = Path.of("src/test/resources/org/reformkit/io/json/policy.json");

    private static final Rule<Agency> OF_NO_TYPE = Rule.forEach(Agency.class)
            .named("agency.of-no-type")
            .requires(Check.that(Text.of("x"), (structure, agency) -> true));

    @TempDir
    private Path folder;

    @Test
    void writesTheDocumentThatIsAgreedOn() throws IOException {
        assertThat(ReformJson.toJson(PolicySamples.complete())).isEqualTo(Files.readString(DOCUMENT));
    }

    @Test
    void readsTheDocumentThatIsAgreedOn() throws IOException {
        assertThat(ReformJson.readPolicy(DOCUMENT, PolicySamples.CATALOGUE).orThrow())
                .isEqualTo(PolicySamples.complete())
                .hasSameHashCodeAs(PolicySamples.complete());
    }

    @Test
    void readsBackAnEqualPolicy() {
        Policy policy = PolicySamples.complete();

        assertThat(read(ReformJson.toJson(policy))).isEqualTo(policy).hasSameHashCodeAs(policy);
    }

    /** The bare form of such a value looks like one with its provenance. */
    @Test
    void readsBackNumbersAndDatesOfWhatIsCalledValue() {
        Policy policy = PolicySamples.complete()
                .with("agency.ours", PolicySamples.COUNTS, ImmutableSortedMap.of("value", 37L))
                .with("agency.ours", PolicySamples.DATES, ImmutableSortedMap.of("values", LocalDate.of(2019, 2, 28)));

        assertThat(read(ReformJson.toJson(policy))).isEqualTo(policy);
    }

    @Test
    void writesThePolicyWithTheLeast() {
        Policy policy = Policy.of("口径");

        String json = ReformJson.toJson(policy);

        assertThat(json).isEqualTo("""
                        {
                          "schemaVersion": 1,
                          "document": "policy",
                          "title": "口径"
                        }
                        """);
        assertThat(read(json)).isEqualTo(policy);
    }

    @Test
    void takesWhatIsNotSaidFromTheType() {
        Policy policy = read("""
                {"schemaVersion": 1, "document": "policy", "title": "口径", "rules": [
                {"rule": "agency.min-posts"}, {"rule": "duty.always-held"}]}
                """);

        assertThat(policy)
                .isEqualTo(Policy.of(
                        "口径",
                        StandardRules.catalogue().type("agency.min-posts").create(),
                        StandardRules.catalogue().type("duty.always-held").create()));
        assertThat(policy.rule("agency.min-posts").severity()).isEqualTo(Severity.WARNING);
        assertThat(policy.rule("agency.min-posts").parameters()).containsOnlyKeys("inclusive", "series");
        assertThat(policy.rule("duty.always-held").parameters()).containsEntry("pace", "every-step");
    }

    @Test
    void readsLimitsOfLevelsAndPlaces() {
        Policy policy = read("""
                {"schemaVersion": 1, "document": "policy", "title": "口径", "rules": [
                {"rule": "agency.within-limit",
                 "parameters": {"limits": {"prefecture": 45, "county": 37, "310107": 43}}}]}
                """);

        assertThat(policy)
                .isEqualTo(Policy.of("口径", AgencyRules.withinLimit().create())
                        .with(
                                "agency.within-limit",
                                AgencyRules.LIMITS,
                                ImmutableSortedMap.of("310107", 43L, "county", 37L, "prefecture", 45L)));
    }

    @Test
    void readsFieldsInAnyOrder() {
        Policy policy = read("""
                {"exemptions": [{"period": {"endExclusive": "2020-01-01", "startInclusive": "2019-01-01"},
                  "ratio": "40%", "subject": "320481/A-01", "approval": {"title": "批复"}, "rule": "share"}],
                "rules": [{"parameters": {"share": "0.4"}, "severity": "error", "id": "share", "basis": [],
                  "rule": "agency.comprehensive-share"}],
                "title": "口径", "document": "policy", "schemaVersion": 1}
                """);

        assertThat(ReformJson.toJson(policy)).isEqualTo("""
                        {
                          "schemaVersion": 1,
                          "document": "policy",
                          "title": "口径",
                          "rules": [
                            {
                              "rule": "agency.comprehensive-share",
                              "id": "share",
                              "severity": "error",
                              "parameters": {"share": "2/5"},
                              "basis": []
                            }
                          ],
                          "exemptions": [
                            {
                              "rule": "share",
                              "subject": "320481/A-01",
                              "approval": {"title": "批复"},
                              "period": {"startInclusive": "2019-01-01", "endExclusive": "2020-01-01"},
                              "ratio": "2/5"
                            }
                          ]
                        }
                        """);
    }

    @Test
    void writesAndReadsFilesAndStreams() throws IOException {
        Policy policy =
                Policy.of("口径", StandardRules.catalogue().type("duty.one-lead").create());
        Path file = folder.resolve("policy.json");
        ByteArrayOutputStream stream = new ByteArrayOutputStream();

        ReformJson.writePolicy(policy, file);
        ReformJson.writePolicy(policy, stream);

        assertThat(Files.readAllBytes(file)).isEqualTo(stream.toByteArray());
        assertThat(ReformJson.readPolicy(file).orThrow()).isEqualTo(policy);
        assertThat(ReformJson.readPolicy("p.json", new ByteArrayInputStream(stream.toByteArray()))
                        .orThrow())
                .isEqualTo(policy);
    }

    @Test
    void refusesRulesThatNoDocumentCanName() throws IOException {
        Policy policy = Policy.of(
                "口径",
                OF_NO_TYPE,
                StandardRules.catalogue().type("duty.one-lead").create(),
                OF_NO_TYPE.withId("agency.another"));
        Path file = folder.resolve("policy.json");
        Files.writeString(file, "as it was");

        assertThatThrownBy(() -> ReformJson.writePolicy(policy, file))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Policy '口径': 'agency.of-no-type', 'agency.another' made by no rule type. "
                        + "Expected rules of a catalogue, as a document can only name those.");
        assertThat(file).hasContent("as it was");
    }

    @Test
    void standsInAHost() throws IOException {
        ObjectMapper host = new ObjectMapper().registerModule(new ReformModule());
        Policy policy = Policy.of(
                "口径", StandardRules.catalogue().type("agency.within-limit").create());

        String json = host.writeValueAsString(policy);

        assertThat(host.readTree(json)).isEqualTo(host.readTree(ReformJson.toJson(policy)));
        assertThat(host.readValue(json, Policy.class)).isEqualTo(policy);
    }

    private static Policy read(String json) {
        return ReformJson.readPolicy("policy.json", json.getBytes(StandardCharsets.UTF_8), PolicySamples.CATALOGUE)
                .orThrow();
    }
}
