package org.reformkit.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.reformkit.io.Loaded;

/** Beside each policy and report stands what is said of it, in English and, after an empty line, in Chinese. */
class InvalidPoliciesTest {

    private static final Path DOCUMENTS = Path.of("src/test/resources/org/reformkit/io/json");

    static Stream<Path> policies() throws IOException {
        return documents("invalid-policies");
    }

    static Stream<Path> reports() throws IOException {
        return documents("invalid-reports");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("policies")
    void saysWhatIsWrongWithAPolicy(Path document) throws IOException {
        saysWhatIsWrong(document, ReformJson.readPolicy(document, PolicySamples.CATALOGUE));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("reports")
    void saysWhatIsWrongWithAReport(Path document) throws IOException {
        saysWhatIsWrong(document, ReformJson.readReport(document));
    }

    private static Stream<Path> documents(String folder) throws IOException {
        try (Stream<Path> files = Files.list(DOCUMENTS.resolve(folder))) {
            return files.filter(file -> file.toString().endsWith(".json")).sorted().toList().stream();
        }
    }

    private static void saysWhatIsWrong(Path document, Loaded<?> loaded) throws IOException {
        Path expected = Path.of(document.toString().replace(".json", ".txt"));

        assertThat(loaded.value()).isEmpty();
        assertThat(texts(loaded, Locale.ENGLISH) + "\n" + texts(loaded, Locale.SIMPLIFIED_CHINESE))
                .isEqualTo(Files.readString(expected));
    }

    private static String texts(Loaded<?> loaded, Locale locale) {
        return loaded.problems().stream()
                .map(problem -> problem.text(locale) + "\n")
                .collect(Collectors.joining());
    }
}
