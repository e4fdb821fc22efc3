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

/** Beside each document stands what is said of it, in English and, after an empty line, in Chinese. */
class InvalidDocumentsTest {

    private static final Path DOCUMENTS = Path.of("src/test/resources/org/reformkit/io/json");

    static Stream<Path> structures() throws IOException {
        return documents("invalid-structures");
    }

    static Stream<Path> plans() throws IOException {
        return documents("invalid-plans");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("structures")
    void saysWhatIsWrongWithAStructure(Path document) throws IOException {
        saysWhatIsWrong(document, ReformJson.readStructure(document));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("plans")
    void saysWhatIsWrongWithAPlan(Path document) throws IOException {
        saysWhatIsWrong(document, ReformJson.readPlan(document));
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
