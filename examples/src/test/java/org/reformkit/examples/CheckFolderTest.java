package org.reformkit.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckFolderTest {

    private static final String LIYANG = "data/liyang-2019";
    private static final String BROKEN = "data/liyang-2019-broken";
    private static final String JIUYUAN = "data/jiuyuan-2014";

    @Test
    void liyangConforms() throws IOException {
        assertThat(ProgramRun.of(LIYANG).printed("liyang-2019.zh.txt").exit()).isZero();
    }

    @Test
    void liyangConformsInEnglish() throws IOException {
        assertThat(ProgramRun.of(LIYANG, "--lang", "en")
                        .printed("liyang-2019.en.txt")
                        .exit())
                .isZero();
    }

    @Test
    void theBrokenTwinShowsEveryPlantedFault() throws IOException {
        assertThat(ProgramRun.of(BROKEN).printed("liyang-2019-broken.zh.txt").exit())
                .isEqualTo(1);
    }

    @Test
    void jiuyuanShowsWhatIsKnownAndWhatIsNot() throws IOException {
        assertThat(ProgramRun.of(JIUYUAN).printed("jiuyuan-2014.zh.txt").exit()).isZero();
    }

    @Test
    void findingsComeAsJson() throws IOException {
        assertThat(ProgramRun.of(BROKEN, "--format", "json")
                        .printed("liyang-2019-broken.json")
                        .exit())
                .isEqualTo(1);
    }

    @Test
    void findingsComeAsCsv() throws IOException {
        assertThat(ProgramRun.of(BROKEN, "--format", "csv")
                        .printed("liyang-2019-broken.csv")
                        .exit())
                .isEqualTo(1);
    }

    @Test
    void strictBlocksOnWarningsAndUndetermined() {
        assertThat(ProgramRun.of(JIUYUAN, "--strict").exit()).isEqualTo(1);
    }

    @Test
    void anotherDateIsAnotherJudgement() {
        ProgramRun run = ProgramRun.of(LIYANG, "--as-of", "2019-03-20");
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out()).contains("检查日期：2019年3月20日", "溧阳市民政局（320481/A-18）：“三定”规定尚未印发，印发日期为 2019-03-29");
    }

    @Test
    void badInputTellsEveryProblem(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("structure.csv"), "schemaVersion,date\n1,2019-02-30\n");
        Files.writeString(folder.resolve("jurisdictions.csv"), "code,name\n32048,溧阳市\n");
        Files.writeString(
                folder.resolve("policy.json"), "{\"schemaVersion\":1,\"document\":\"policy\",\"tilte\":\"x\"}");
        ProgramRun run = ProgramRun.of(folder.toString());
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .contains("structure.csv", "2019-02-30", "jurisdictions.csv", "32048", "policy.json", "tilte");
    }

    @Test
    void missingFilesAndStrayOnesAreToldOnceAmongAllProblems(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("structure.csv"), "schemaVersion,date\n1,2019-02-30\n");
        Files.writeString(folder.resolve("plan.csv"), "schemaVersion,title\n1,方案,\n");
        Files.writeString(folder.resolve("agency.csv"), "id\n");
        Files.createDirectory(folder.resolve("policy.json"));
        ProgramRun run = ProgramRun.of(folder.toString());
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines().map(line -> line.replaceFirst("一：.*", "一：")))
                .containsExactly(
                        "agency.csv：出现“agency.csv”，应为下列文件之一：",
                        "jurisdictions.csv：文件不存在，应为文件夹内的这个文件。",
                        "structure.csv 第 2 行“date”列：值为“2019-02-30”，应为日期，例如 2019-02-11。",
                        "plan.csv 第 2 行：有 3 个单元格，应为 2 个。",
                        "policy.json：文件无法打开，应为可以读取的文件。");
    }

    @Test
    void aMissingPolicyHidesNothing(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("structure.csv"), "schemaVersion,date\n1,2019-02-30\n");
        Files.writeString(folder.resolve("jurisdictions.csv"), "code,name\n320481,溧阳市\n");
        assertThat(ProgramRun.of(folder.toString(), "--lang", "en").err().lines())
                .containsExactly(
                        "structure.csv, line 2, column 'date': found '2019-02-30', expected a date such as 2019-02-11.",
                        "policy.json: the file does not exist, expected a file that can be read.");
    }

    @Test
    void actionsWithoutTheirPlanAreNotPassedOver(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("structure.csv"), "schemaVersion,date\n1,2019-01-01\n");
        Files.writeString(folder.resolve("jurisdictions.csv"), "code,name\n320481,溧阳市\n");
        Files.writeString(folder.resolve("actions.csv"), "step,action,effectiveOn\n");
        Files.writeString(
                folder.resolve("policy.json"), "{\"schemaVersion\":1,\"document\":\"policy\",\"title\":\"x\"}");
        assertThat(ProgramRun.of(folder.toString()).err().lines()).containsExactly("plan.csv：文件不存在，应为文件夹内的这个文件。");
    }

    @Test
    void aFolderThatIsNotThereIsBadInput() {
        ProgramRun run = ProgramRun.of("data/no-such-place");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err().lines())
                .containsExactly("data/no-such-place：文件夹不存在，应为可以读取的文件夹。", "policy.json：文件不存在，应为可以读取的文件。");
    }

    @Test
    void saysWhatItsExitCodesMean() {
        assertThat(ProgramRun.of("--help").out())
                .contains("0   no open violated error 没有未处置的底线问题", "2   bad input, with all its problems 输入有误");
    }

    @Test
    void anUnknownOptionIsBadInput() {
        assertThat(ProgramRun.of(LIYANG, "--colour").exit()).isEqualTo(2);
    }

    @Test
    void printsUtf8WithoutALocale() throws IOException, InterruptedException {
        Path out = Files.createTempFile("check-folder", ".txt");
        ProcessBuilder program = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        CheckFolder.class.getName(),
                        new File(LIYANG).getAbsolutePath())
                .redirectErrorStream(true)
                .redirectOutput(out.toFile());
        Map<String, String> environment = program.environment();
        environment.keySet().removeIf(name -> name.startsWith("LC_") || name.equals("LANG"));
        environment.put("LC_ALL", "C");
        Process process = program.start();
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).isZero();
        assertThat(Files.readString(out, StandardCharsets.UTF_8))
                .isEqualTo(Files.readString(Path.of("src/test/resources/golden/liyang-2019.zh.txt")));
    }
}
