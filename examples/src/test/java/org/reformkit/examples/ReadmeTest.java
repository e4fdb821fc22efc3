package org.reformkit.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ReadmeTest {

    private static final Path README = Path.of("../README.md");
    private static final Path PROGRAM = Path.of("src/main/java/org/reformkit/examples/ReadmeProgram.java");

    @Test
    void showsTheProgramThatIsCompiledAndRun() throws IOException {
        String source = Files.readString(PROGRAM);
        String shown = source.substring(
                        source.indexOf("// README begin\n") + "// README begin\n".length(),
                        source.indexOf("        // README end"))
                .indent(-8);
        assertThat(Files.readString(README)).contains("```java\n" + shown + "```\n");
    }

    @Test
    void theProgramPrintsFindingsAndFigures() throws IOException {
        PrintStream before = System.out;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
        try {
            ReadmeProgram.main(new String[] {"data/liyang-2019"});
        } finally {
            System.setOut(before);
        }
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("综合性内设机构不超过四分之一")
                .contains("部门领导职数 230 名 → 200 名，−30，−13 %")
                .contains("内设机构 293 个 → 257 个，−36，−12 %");
    }

    @Test
    void beginsWithItsTwoCommands() throws IOException {
        List<String> blocks = Pattern.compile("```sh\\n(.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(README))
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
        assertThat(blocks)
                .containsExactly(
                        "mvn -q -B package exec:java -DskipTests -Dexec.args=examples/data/liyang-2019\n",
                        "mvn -B verify\n");
    }
}
