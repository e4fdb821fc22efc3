package org.reformkit.benchmarks.report;

import com.google.common.collect.ImmutableList;
import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.Collection;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.profile.InternalProfiler;
import org.openjdk.jmh.results.AggregationPolicy;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.ScalarResult;

/**
 * The processor time of the whole JVM a call (处理器时间), its collector and compiler included. Other programs on the machine
 * disturb it less than time on the clock.
 */
public final class CpuProfiler implements InternalProfiler {

    /** Under which name it reports. */
    static final String NAME = "cpu.norm";

    private static final double NANOSECONDS_A_MICROSECOND = 1000;

    private long begin;

    @Override
    public String getDescription() {
        return "Processor time a call";
    }

    @Override
    public void beforeIteration(BenchmarkParams benchmarkParams, IterationParams iterationParams) {
        begin = nanoseconds();
    }

    @Override
    @SuppressWarnings("rawtypes") // so is the interface
    public Collection<? extends Result> afterIteration(
            BenchmarkParams benchmarkParams, IterationParams iterationParams, IterationResult result) {
        double taken = nanoseconds() - begin;
        return ImmutableList.of(new ScalarResult(
                NAME,
                taken / NANOSECONDS_A_MICROSECOND / result.getMetadata().getAllOps(),
                "us/op",
                AggregationPolicy.AVG));
    }

    private static long nanoseconds() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }
}
