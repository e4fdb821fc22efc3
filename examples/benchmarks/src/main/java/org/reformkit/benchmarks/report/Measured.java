package org.reformkit.benchmarks.report;

import java.util.Collection;
import java.util.stream.Collectors;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.util.Statistics;
import org.reformkit.benchmarks.edit.Turns;

/**
 * What one benchmark took (测量结果).
 *
 * @param key the class, the method and the parameters, such as {@code ColdBenchmark.check contender=LIBRARY counties=100}
 * @param median the median over the iterations
 * @param cpu the median of the processor time, in microseconds a call
 * @param unit the unit of the median, such as us/op
 * @param spread the distance of the slowest iteration from the fastest, as a share of the median
 * @param bytes what a call allocates, in bytes; not a number where that was not measured
 */
record Measured(String key, double median, double cpu, String unit, double spread, double bytes) {

    static Measured of(RunResult result) {
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

    static Measured of(String key, Turns.Taken taken) {
        return new Measured(key, taken.clock(), taken.cpu(), "us/op", taken.spread(), Double.NaN);
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
