package org.reformkit.benchmarks.report;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Benchmarks that are run one right after the other (一组测量), so that they can be compared. */
final class Series {

    private final String include;
    private final Pace pace;
    private final List<Choice> choices = new ArrayList<>();

    private record Choice(String parameter, ImmutableList<String> values) {}

    private Series(String include, Pace pace) {
        this.include = include;
        this.pace = pace;
    }

    /** All benchmarks of a class. */
    static Series of(Class<?> benchmarks, Pace pace) {
        return new Series(benchmarks.getName().replace(".", "\\.") + "\\.", pace);
    }

    /** One benchmark of a class. */
    static Series of(Class<?> benchmarks, String method, Pace pace) {
        return new Series(benchmarks.getName().replace(".", "\\.") + "\\." + method + "$", pace);
    }

    /** All benchmarks of a package, if there is one. */
    static Series ofPackage(String name, Pace pace) {
        return new Series(name.replace(".", "\\.") + "\\.", pace);
    }

    /** The same, with some of a parameter's values only. */
    Series with(String parameter, Object... values) {
        Series copy = new Series(include, pace);
        copy.choices.addAll(choices);
        copy.choices.add(new Choice(
                parameter, Arrays.stream(values).map(Object::toString).collect(ImmutableList.toImmutableList())));
        return copy;
    }

    Options options() {
        ChainedOptionsBuilder builder = new OptionsBuilder()
                .include(include)
                .forks(pace.isForked() ? 1 : 0)
                .warmupIterations(pace.warmups())
                .warmupTime(TimeValue.milliseconds(pace.warmupMilliseconds()))
                .measurementIterations(pace.iterations())
                .measurementTime(TimeValue.milliseconds(pace.milliseconds()))
                .timeout(TimeValue.minutes(10))
                .addProfiler(GCProfiler.class)
                .addProfiler(CpuProfiler.class)
                .shouldFailOnError(true)
                .verbosity(VerboseMode.SILENT);
        if (pace.isForked()) {
            builder.jvmArgs(
                    "-Xms" + pace.heap(),
                    "-Xmx" + pace.heap(),
                    // Else whoever allocates for the first few seconds pays for each new page.
                    "-XX:+AlwaysPreTouch",
                    "-Dorg.jboss.logging.provider=slf4j");
        }
        choices.forEach(
                choice -> builder.param(choice.parameter(), choice.values().toArray(String[]::new)));
        return builder.build();
    }
}
