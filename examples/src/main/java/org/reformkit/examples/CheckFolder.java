package org.reformkit.examples;

import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.reformkit.io.csv.CsvProfile;
import org.reformkit.io.document.ReportDocument;
import org.reformkit.io.json.ReformJson;
import org.reformkit.model.plan.PlanCheck;
import org.reformkit.model.plan.PlanRun;
import org.reformkit.model.plan.ReformPlan;
import org.reformkit.model.quota.QuotaKind;
import org.reformkit.model.structure.Structure;
import org.reformkit.rules.Comparison;
import org.reformkit.rules.Policy;
import org.reformkit.rules.Report;
import org.reformkit.rules.Severity;
import org.reformkit.rules.Undetermined;
import org.reformkit.rules.library.AgencyRules;
import org.reformkit.rules.library.StructureMeasures;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Checks the reform in a folder: reads structure, plan and policy, applies the plan and prints the figures before and after and
 * every finding.
 */
@Command(
        name = "CheckFolder",
        mixinStandardHelpOptions = true,
        description = "Checks the structure, plan and policy in a folder. 检查文件夹中的结构、方案和口径。",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:no open violated error 没有未处置的底线问题",
            "1:an open violated error, or nothing judged; with --strict also a warning, undetermined or a rule not judged"
                    + " 有未处置的底线问题，或者未作判定，从严时含原则性要求、待定和未判定的规则",
            "2:bad input, with all its problems 输入有误"
        })
public final class CheckFolder implements Callable<Integer> {

    private static final int BAD_INPUT = 2;

    /** How findings are printed. */
    enum Format {
        TEXT,
        JSON,
        CSV
    }

    /** In which language. */
    enum Language {
        ZH(Locale.SIMPLIFIED_CHINESE),
        EN(Locale.ENGLISH);

        private final Locale locale;

        Language(Locale locale) {
            this.locale = locale;
        }
    }

    @Parameters(arity = "1", paramLabel = "DIR", description = "The folder. 文件夹。")
    private Path folder = Path.of(".");

    @Option(names = "--lang", paramLabel = "zh|en", description = "Language, zh by default. 语言，默认中文。")
    private Language language = Language.ZH;

    @Option(names = "--format", paramLabel = "text|json|csv", description = "Format, text by default. 格式，默认文本。")
    private Format format = Format.TEXT;

    @Option(names = "--as-of", paramLabel = "DATE", description = "The date, the plan's last day by default. 基准日期。")
    private Optional<LocalDate> asOf = Optional.empty();

    @Option(names = "--policy", paramLabel = "FILE", description = "Its policy, policy.json by default. 口径文件。")
    private String policyFile = "policy.json";

    @Option(names = "--strict", description = "Warnings and undetermined block too. 原则性要求和待定也计入。")
    private boolean strict;

    private final PrintStream out;
    private final PrintStream err;

    CheckFolder(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    /** Runs it and ends the program with its exit code where that is not 0. */
    public static void main(String[] args) {
        int exit = run(utf8(System.out), utf8(System.err), args);
        if (exit != 0) {
            System.exit(exit);
        }
    }

    static int run(PrintStream out, PrintStream err, String... args) {
        return new CommandLine(new CheckFolder(out, err))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setOut(new PrintWriter(out, true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(err, true, StandardCharsets.UTF_8))
                .execute(args);
    }

    /** Reads, judges and prints; where reading breaks off, that is bad input like any other. */
    @Override
    public Integer call() {
        try {
            FolderInput input = FolderInput.read(folder, policyFile);
            if (!input.problems().isEmpty()) {
                input.problems().forEach(problem -> err.println(problem.text(language.locale)));
                return BAD_INPUT;
            }
            return check(input);
        } catch (IOException e) {
            err.println(language == Language.ZH ? "无法读取：" + e.getMessage() : "Cannot be read: " + e.getMessage());
            return BAD_INPUT;
        }
    }

    private int check(FolderInput input) {
        Structure before = input.structure().orThrow();
        Policy policy = input.policy().orThrow();
        if (input.plan().isEmpty()) {
            Report report = policy.evaluate(before, asOf.orElse(before.date()));
            return print(report, ReportDocument.of(report).about(before), policy, before);
        }
        ReformPlan plan = input.plan().orElseThrow().orThrow();
        PlanCheck check = plan.check(before);
        if (!check.isApplicable()) {
            check.refusals().forEach(refusal -> err.println(refusal.text(language.locale)));
            return BAD_INPUT;
        }
        PlanRun run = plan.applyTo(before);
        Report report = policy.evaluate(run, asOf.orElse(run.last().date()));
        ReportDocument document = ReportDocument.of(report).about(run).comparing(figures(run, policy), 0);
        return print(report, document, policy, run.last());
    }

    /** The figures that reports on reforms print; LY-12 to LY-14 and LY-22. */
    private static Comparison figures(PlanRun run, Policy policy) {
        return Comparison.of(
                run,
                StructureMeasures.agencies(AgencyRules.countingOf(policy)),
                StructureMeasures.departmentLeaders(),
                StructureMeasures.divisions(),
                StructureMeasures.posts(QuotaKind.ADMINISTRATIVE),
                StructureMeasures.posts(QuotaKind.INSTITUTION),
                StructureMeasures.chartersIssued());
    }

    private int print(Report report, ReportDocument document, Policy policy, Structure after) {
        switch (format) {
            case TEXT ->
                out.print(
                        document.listing(AgencyRules.countingOf(policy), after).text(language.locale));
            case JSON -> out.print(ReformJson.toJson(report));
            case CSV -> out.print(document.csv(language.locale, CsvProfile.MACHINE));
        }
        boolean conforms = strict
                ? report.conforms(Severity.WARNING, Undetermined.BLOCKS)
                : report.conforms(Severity.ERROR, Undetermined.PASSES);
        return conforms ? 0 : 1;
    }

    private static PrintStream utf8(PrintStream stream) {
        return new PrintStream(stream, true, StandardCharsets.UTF_8);
    }
}
