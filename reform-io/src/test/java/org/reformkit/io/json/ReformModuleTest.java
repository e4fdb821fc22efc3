package org.reformkit.io.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.jsontype.BasicPolymorphicTypeValidator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.reformkit.io.LoadException;
import org.reformkit.model.structure.Structure;

class ReformModuleTest {

    /** As a host would hold it. */
    record Envelope(String requestId, int attempts, Structure structure) {}

    static Stream<Arguments> hosts() {
        return Stream.of(
                host("plain", JsonMapper.builder()),
                host("snake case", JsonMapper.builder().propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)),
                host("numbers as strings", JsonMapper.builder().enable(JsonWriteFeature.WRITE_NUMBERS_AS_STRINGS)),
                host(
                        "not null",
                        JsonMapper.builder()
                                .defaultPropertyInclusion(JsonInclude.Value.construct(
                                        JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))),
                host(
                        "not default",
                        JsonMapper.builder()
                                .defaultPropertyInclusion(JsonInclude.Value.construct(
                                        JsonInclude.Include.NON_DEFAULT, JsonInclude.Include.NON_DEFAULT))),
                host(
                        "sorted",
                        JsonMapper.builder()
                                .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                                .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)),
                host("lenient", JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)),
                host(
                        "typing",
                        JsonMapper.builder()
                                .activateDefaultTyping(
                                        BasicPolymorphicTypeValidator.builder()
                                                .allowIfBaseType(Object.class)
                                                .build(),
                                        ObjectMapper.DefaultTyping.NON_FINAL,
                                        JsonTypeInfo.As.PROPERTY)),
                host("found by service", JsonMapper.builder().findAndAddModules()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hosts")
    void writesTheSameBytesForEveryHost(String name, ObjectMapper host) throws JsonProcessingException {
        assertThat(host.writeValueAsString(Samples.complete())).isEqualTo(minified());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hosts")
    void readsWhatItWrites(String name, ObjectMapper host) throws JsonProcessingException {
        assertThat(host.readValue(minified(), Structure.class)).isEqualTo(Samples.complete());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hosts")
    void standsWithinValuesOfTheHost(String name, ObjectMapper host) throws JsonProcessingException {
        Envelope envelope = new Envelope("r-1", 2, Samples.least());

        assertThat(host.readValue(host.writeValueAsString(envelope), Envelope.class))
                .isEqualTo(envelope);
    }

    @Test
    void leavesTheSettingsOfTheHostAsTheyAre() throws JsonProcessingException {
        ObjectMapper host = JsonMapper.builder()
                .enable(JsonWriteFeature.WRITE_NUMBERS_AS_STRINGS)
                .addModule(new ReformModule())
                .build();

        assertThat(host.writeValueAsString(List.of(Samples.least(), 7))).endsWith("]}]},\"7\"]");
    }

    @Test
    void standsInGenericValues() throws JsonProcessingException {
        ObjectMapper host = JsonMapper.builder().addModule(new ReformModule()).build();
        Map<String, Structure> structures = Map.of("before", Samples.complete());

        assertThat(host.readValue(host.writeValueAsString(structures), new TypeReference<Map<String, Structure>>() {}))
                .isEqualTo(structures);
    }

    @Test
    void passesThroughTheTreeOfTheHost() throws JsonProcessingException {
        ObjectMapper host = JsonMapper.builder().addModule(new ReformModule()).build();

        JsonNode tree = host.valueToTree(Samples.complete());

        assertThat(tree).isEqualTo(host.readTree(minified()));
        assertThat(host.treeToValue(tree, Structure.class)).isEqualTo(Samples.complete());
    }

    @Test
    void refusesWithEveryProblem() {
        ObjectMapper host = JsonMapper.builder().addModule(new ReformModule()).build();
        String json = """
                {"requestId": "r-1", "attempts": 1, "structure": {"document": "structure",
                "schemaVersion": 1, "date": "2019-02-30", "jurisdictions": [{"code": "3"}]}}
                """;

        assertThatThrownBy(() -> host.readValue(json, Envelope.class))
                .isInstanceOf(JsonMappingException.class)
                .hasMessageStartingWith("""
                        Line 2, column 29, at /date: found '2019-02-30', expected a date such as 2019-02-11.
                        Line 2, column 61, at /jurisdictions/0/name: found nothing, expected a text that is not blank.
                        Line 2, column 70, at /jurisdictions/0/code: found '3', expected the code of a jurisdiction such \
                        as 320481. Jurisdiction code '3': 1 digits. Expected 6 (GB/T 2260), 9 for a township or 12 for a \
                        village or community.""")
                .hasCauseInstanceOf(LoadException.class);
    }

    @Test
    void refusesAnotherDocumentForWhatItIs() {
        ObjectMapper host = JsonMapper.builder().addModule(new ReformModule()).build();

        assertThatThrownBy(() -> host.readValue("{\"schemaVersion\": 2, \"document\": \"structure\"}", Structure.class))
                .isInstanceOf(JsonMappingException.class)
                .hasMessageStartingWith(
                        "Line 1, column 19, at /schemaVersion: found '2', expected schema version 1.\n");
    }

    private static Arguments host(String name, JsonMapper.Builder builder) {
        JsonMapper mapper = builder.build();
        return Arguments.of(
                name, mapper.getRegisteredModuleIds().isEmpty() ? mapper.registerModule(new ReformModule()) : mapper);
    }

    /** Our own document without its line breaks and the blanks between tokens. */
    private static String minified() throws JsonProcessingException {
        ObjectMapper plain = new ObjectMapper();
        return plain.writeValueAsString(plain.readTree(ReformJson.toJson(Samples.complete())));
    }
}
