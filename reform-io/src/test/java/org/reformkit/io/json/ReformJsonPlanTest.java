package org.reformkit.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reformkit.model.plan.ReformPlan;
import org.reformkit.model.plan.action.Action;

class ReformJsonPlanTest {

    private static final Path DOCUMENTS = Path.of("src/test/resources/org/reformkit/io/json");

    @TempDir
    private Path folder;

    @Test
    void writesTheDocumentThatIsAgreedOn() throws IOException {
        assertThat(ReformJson.toJson(PlanSamples.complete()))
                .isEqualTo(Files.readString(DOCUMENTS.resolve("plan.json")));
    }

    @Test
    void readsTheDocumentThatIsAgreedOn() throws IOException {
        assertThat(ReformJson.readPlan(DOCUMENTS.resolve("plan.json")).orThrow())
                .isEqualTo(PlanSamples.complete());
    }

    @Test
    void hasAnActionOfEveryTypeInTheDocument() {
        assertThat(Action.class.getPermittedSubclasses())
                .allSatisfy(type -> assertThat(PlanSamples.complete().actions()).hasAtLeastOneElementOfType(type));
    }

    @Test
    void writesThePlanWithTheLeast() {
        ReformPlan plan = ReformPlan.builder().title("方案").build();

        String json = ReformJson.toJson(plan);

        assertThat(json).isEqualTo("""
                        {
                          "schemaVersion": 1,
                          "document": "plan",
                          "title": "方案"
                        }
                        """);
        assertThat(ReformJson.readPlan("p.json", json.getBytes(StandardCharsets.UTF_8))
                        .orThrow())
                .isEqualTo(plan);
    }

    @Test
    void writesAndReadsFilesAndStreams() throws IOException {
        Path file = folder.resolve("plan.json");
        ByteArrayOutputStream stream = new ByteArrayOutputStream();

        ReformJson.writePlan(PlanSamples.complete(), file);
        ReformJson.writePlan(PlanSamples.complete(), stream);

        assertThat(Files.readAllBytes(file)).isEqualTo(stream.toByteArray());
        assertThat(ReformJson.readPlan("p.json", new ByteArrayInputStream(stream.toByteArray()))
                        .orThrow())
                .isEqualTo(PlanSamples.complete());
    }

    @Test
    void standsInAHost() throws IOException {
        ObjectMapper host = new ObjectMapper().registerModule(new ReformModule());

        String json = host.writeValueAsString(PlanSamples.complete());

        assertThat(host.readTree(json)).isEqualTo(host.readTree(ReformJson.toJson(PlanSamples.complete())));
        assertThat(host.readValue(json, ReformPlan.class)).isEqualTo(PlanSamples.complete());
    }
}
