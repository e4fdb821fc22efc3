package org.reformkit.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** What a run of {@link CheckFolder} printed and returned. */
record ProgramRun(int exit, String out, String err) {

    private static final Path GOLDEN = Path.of("src/test/resources/golden");

    static ProgramRun of(String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exit = CheckFolder.run(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                args);
        return new ProgramRun(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** Compares the output with a golden file; {@code -Dreform.writeGolden} writes it instead, for a person to read. */
    ProgramRun printed(String golden) throws IOException {
        Path file = GOLDEN.resolve(golden);
        if (System.getProperty("reform.writeGolden") != null) {
            Files.createDirectories(GOLDEN);
            Files.writeString(file, out);
        }
        assertThat(out).isEqualTo(Files.readString(file));
        return this;
    }
}
