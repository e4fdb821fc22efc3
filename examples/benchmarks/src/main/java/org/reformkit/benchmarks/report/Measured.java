package org.reformkit.benchmarks.report;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.Objects;
import java.util.stream.Collectors;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.results.BenchmarkResult;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.util.ListStatistics;
import org.openjdk.jmh.util.Statistics;

/**
 * What one benchmark took (测量结果).
 *
 * @param key the class, the method and the parameters, such as {@code ColdBenchmark.check contender=LIBRARY counties=100}
 * @param median the median over the iterations
 * @param cpu the median of the processor time, in microseconds a call; of the JVM with its collector, or, for two that take turns,
 *     of their thread alone
 * @param unit the unit of the median, such as us/op
 * @param spread the distance of the slowest iteration from the fastest, as a share of the median
 * @param bytes what a call allocates, in bytes; not a number where that was not measured
 */
record Measured(String key, double median, double cpu, String unit, double spread, double bytes) {

    static final String SESSION = "session";
    static final String DIRECTOR = "director";

    private static final double NANOSECONDS_A_MICROSECOND = 1000;

    /** That of a benchmark, or those of the two that take turns in it. */
    static ImmutableList<Measured> all(RunResult result) {
        return result.getSecondaryResults().containsKey(SESSION)
                ? ImmutableList.of(of(result, SESSION), of(result, DIRECTOR))
                : ImmutableList.of(of(result));
    }

    private static Measured of(RunResult result) {
        Statistics statistics = result.getPrimaryResult().getStatistics();
        double median = statistics.getPercentile(50);
        return new Measured(
                key(result.getParams()),
                median,
                secondary(result, CpuProfiler.NAME),
                result.getPrimaryResult().getScoreUnit(),
                (statistics.getMax() - statistics.getMin()) / median,
                secondary(result, "gc.alloc.rate.norm"));
    }

    /** What session and director took in turn, an edit. */
    private static Measured of(RunResult result, String who) {
        Statistics clock = anEdit(result, who);
        double median = clock.getPercentile(50);
        return new Measured(
                turns(key(result.getParams()), who),
                median,
                anEdit(result, who + "Cpu").getPercentile(50),
                "us/op",
                (clock.getMax() - clock.getMin()) / median,
                Double.NaN);
    }

    /** The key of the one or the other, where a benchmark has them take turns. */
    static String turns(String key, String who) {
        return key + " " + who;
    }

    private static Statistics anEdit(RunResult result, String counter) {
        ListStatistics statistics = new ListStatistics();
        for (BenchmarkResult fork : result.getBenchmarkResults()) {
            for (IterationResult iteration : fork.getIterationResults()) {
                statistics.addValue(score(iteration, counter) / score(iteration, "edits") / NANOSECONDS_A_MICROSECOND);
            }
        }
        return statistics;
    }

    private static double score(IterationResult iteration, String counter) {
        return Objects.requireNonNull(iteration.getSecondaryResults().get(counter))
                .getScore();
    }

    private static double secondary(RunResult result, String name) {
        Result<?> found = result.getSecondaryResults().get(name);
        return found == null ? Double.NaN : found.getStatistics().getPercentile(50);
    }

    private static String key(BenchmarkParams params) {
        String name = params.getBenchmark();
        int ofClass = name.lastIndexOf('.', name.lastIndexOf('.') - 1);
        Collection<String> parameters = params.getParamsKeys();
        return name.substring(ofClass + 1)
                + parameters.stream()
                        .sorted()
                        .map(parameter -> " " + parameter + "=" + params.getParam(parameter))
                        .collect(Collectors.joining());
    }
}
