package org.reformkit.benchmarks.report;

import com.google.common.collect.ImmutableList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;

/** Everything that was measured in one run (全部结果), by key. */
final class Results {

    private final Map<String, Measured> byKey;
    private final ToDoubleFunction<Measured> metric;

    /** Nothing yet, on the clock. */
    Results() {
        this(new LinkedHashMap<>(), Measured::median);
    }

    private Results(Map<String, Measured> byKey, ToDoubleFunction<Measured> metric) {
        this.byKey = byKey;
        this.metric = metric;
    }

    /** The same by processor time. */
    Results byCpu() {
        return new Results(byKey, Measured::cpu);
    }

    /** The same on the clock. */
    Results byClock() {
        return new Results(byKey, Measured::median);
    }

    void add(Measured measured) {
        byKey.put(measured.key(), measured);
    }

    List<Measured> all() {
        return ImmutableList.copyOf(byKey.values());
    }

    /** The median time of a benchmark; empty where it was not run. */
    OptionalDouble time(String key) {
        Measured measured = byKey.get(key);
        return measured == null ? OptionalDouble.empty() : OptionalDouble.of(metric.applyAsDouble(measured));
    }

    /** What a call allocates, in bytes. */
    OptionalDouble bytes(String key) {
        Measured measured = byKey.get(key);
        return measured == null || Double.isNaN(measured.bytes())
                ? OptionalDouble.empty()
                : OptionalDouble.of(measured.bytes());
    }

    /** How many times as long one takes as the other; empty where one of them was not run. */
    OptionalDouble ratio(String key, String other) {
        return divided(time(key), time(other));
    }

    static OptionalDouble divided(OptionalDouble some, OptionalDouble others) {
        return some.isPresent() && others.isPresent()
                ? OptionalDouble.of(some.getAsDouble() / others.getAsDouble())
                : OptionalDouble.empty();
    }
}
