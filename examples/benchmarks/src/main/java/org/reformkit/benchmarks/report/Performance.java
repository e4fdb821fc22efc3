package org.reformkit.benchmarks.report;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.NoBenchmarksException;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;

/**
 * The program (性能报告程序): runs a form and writes what came of it as Markdown. Its arguments are the form, short or long, and
 * the file to write. From a clone:
 *
 * <pre>{@code
 * mvn -q -Pbenchmarks -pl examples/benchmarks -am package exec:exec -DskipTests -Dreform.form=short
 * }</pre>
 */
public final class Performance {

    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private Performance() {}

    /** Runs the benchmarks; ends with an error if a contender finds anything but what is planted. */
    public static void main(String[] arguments) throws RunnerException, IOException {
        Form form = Form.of(arguments[0]);
        Path file = Path.of(arguments[1]);
        Instant begin = Instant.now();
        Results results = new Results();
        for (Series series : form.series()) {
            for (RunResult result : run(series)) {
                for (Measured measured : Measured.all(result)) {
                    results.add(measured);
                    OUT.println(measured.key() + ": " + Bar.number(measured.median()) + " " + measured.unit());
                }
            }
        }
        String text = text(results, Duration.between(begin, Instant.now()), form);
        Files.writeString(file, text);
        OUT.println();
        OUT.print(text);
    }

    private static Collection<RunResult> run(Series series) throws RunnerException {
        try {
            return new Runner(series.options()).run();
        } catch (NoBenchmarksException none) {
            return List.of();
        }
    }

    private static String text(Results results, Duration taken, Form form) {
        StringBuilder text = new StringBuilder();
        text.append(String.format(
                Locale.ROOT,
                "JDK %s, %d cores, %s %s; %s form, %d s; noise (slowest iteration from fastest, as a share of the median): "
                        + "%s in the middle of all, %s at worst.%n%n",
                Runtime.version(),
                Runtime.getRuntime().availableProcessors(),
                System.getProperty("os.name"),
                System.getProperty("os.arch"),
                form.name().toLowerCase(Locale.ROOT),
                taken.toSeconds(),
                percent(spread(results, 0.5)),
                percent(spread(results, 1))));
        text.append("| workload | measured | by processor time | must | goal | met |\n|---|---|---|---|---|---|\n");
        List<Bar> bars = Bars.of(results);
        List<Bar> byCpu = Bars.of(results.byCpu());
        for (int i = 0; i < bars.size(); i++) {
            text.append(bars.get(i).row(byCpu.get(i))).append('\n');
        }
        text.append("\n| benchmark | median | unit | spread | processor time, us | bytes a call |\n");
        text.append("|---|---|---|---|---|---|\n");
        for (Measured measured : results.all()) {
            text.append(String.format(
                    Locale.ROOT,
                    "| %s | %s | %s | %s | %s | %s |%n",
                    measured.key(),
                    Bar.number(measured.median()),
                    measured.unit(),
                    percent(measured.spread()),
                    Bar.number(measured.cpu()),
                    Bar.number(measured.bytes())));
        }
        return text.toString();
    }

    /** The spread below which a share of the benchmarks lies. */
    private static double spread(Results results, double share) {
        double[] spreads =
                results.all().stream().mapToDouble(Measured::spread).sorted().toArray();
        return spreads[(int) Math.round(share * (spreads.length - 1))];
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.0f %%", 100 * share);
    }
}
