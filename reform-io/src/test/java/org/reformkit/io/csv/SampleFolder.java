package org.reformkit.io.csv;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.reformkit.io.Problem;

/** A folder that tests fill with tables, begun with one good jurisdiction. */
final class SampleFolder {

    private final Path path;

    private SampleFolder(Path path) {
        this.path = path;
    }

    /** A folder with a structure that has one jurisdiction and nothing in it. */
    static SampleFolder in(Path path) throws IOException {
        return new SampleFolder(path)
                .with("structure.csv", "schemaVersion,date", "1,2019-01-01")
                .with("jurisdictions.csv", "code,name", "320481,溧阳市");
    }

    SampleFolder with(String file, String... lines) throws IOException {
        return with(file, StandardCharsets.UTF_8, lines);
    }

    SampleFolder with(String file, Charset charset, String... lines) throws IOException {
        return with(file, (String.join("\n", lines) + "\n").getBytes(charset));
    }

    SampleFolder with(String file, byte[] content) throws IOException {
        Files.write(path.resolve(file), content);
        return this;
    }

    SampleFolder without(String file) throws IOException {
        Files.delete(path.resolve(file));
        return this;
    }

    Path path() {
        return path;
    }

    /** What is wrong, in English. */
    List<String> problems() throws IOException {
        return problems(Locale.ENGLISH);
    }

    List<String> problems(Locale locale) throws IOException {
        return ReformCsv.readStructure(path).problems().stream()
                .map((Problem problem) -> problem.text(locale))
                .toList();
    }

    /** The files of a folder by name. */
    static Map<String, String> texts(Path folder) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                texts.put(file.getFileName().toString(), Files.readString(file, StandardCharsets.UTF_8));
            }
        }
        return texts;
    }
}
