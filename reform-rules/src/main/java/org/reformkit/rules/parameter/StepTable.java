package org.reformkit.rules.parameter;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.primitives.Longs;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.reformkit.rules.check.Reading;

/**
 * A table of steps (分档表): from each number on, another number is allowed, such as leader posts by posts. {@code 0:1;4:2;10:3}
 * allows 1 for 0 to 3, 2 for 4 to 9 and 3 from 10 on.
 */
public final class StepTable {

    private final ImmutableSortedMap<Long, Long> steps;
    /** The same steps, as plain numbers: look-ups are many. */
    private final long[] ends;

    private final long[] allowed;

    private StepTable(ImmutableSortedMap<Long, Long> steps) {
        this.steps = steps;
        this.ends = Longs.toArray(steps.keySet());
        this.allowed = Longs.toArray(steps.values());
    }

    /**
     * A table with these steps, lower ends inclusive.
     *
     * @throws IllegalArgumentException if there is none, or what is allowed falls
     */
    public static StepTable of(Map<Long, Long> steps) {
        StepTable table = new StepTable(ImmutableSortedMap.copyOf(steps));
        checkArgument(!steps.isEmpty(), "Step table: no steps. Expected at least one, such as '0:1'.");
        long last = Long.MIN_VALUE;
        for (long allowed : table.steps.values()) {
            checkArgument(allowed >= last, "Step table '%s': it falls to '%s'. Expected rising steps.", table, allowed);
            last = allowed;
        }
        return table;
    }

    /**
     * Reads the form {@code 0:1;4:2;10:3}.
     *
     * @throws IllegalArgumentException if it is not of that form, has a step twice, or falls
     */
    public static StepTable parse(String text) {
        ImmutableSortedMap.Builder<Long, Long> steps = ImmutableSortedMap.naturalOrder();
        for (String step : Splitter.on(';').trimResults().omitEmptyStrings().split(text)) {
            int colon = step.indexOf(':');
            checkArgument(colon > 0, "Step '%s': expected a number, ':' and what is allowed from it on.", step);
            steps.put(
                    ParameterType.INTEGER.parse(step.substring(0, colon)),
                    ParameterType.INTEGER.parse(step.substring(colon + 1)));
        }
        return of(steps.buildOrThrow());
    }

    /** What is allowed for a number; empty below the first step. */
    public OptionalLong at(long number) {
        int step = step(number);
        return step < 0 ? OptionalLong.empty() : OptionalLong.of(allowed[step]);
    }

    /** What is allowed for a number that may not be known; unknown where it may lie below the first step. */
    public Reading at(Reading number) {
        int low = step(number.low().orElse(Long.MIN_VALUE));
        return low < 0
                ? Reading.unknown()
                : Reading.between(allowed[low], allowed[step(number.high().orElse(Long.MAX_VALUE))]);
    }

    /** The last step that does not begin above a number, or -1. */
    private int step(long number) {
        int step = ends.length - 1;
        while (step >= 0 && ends[step] > number) {
            step--;
        }
        return step;
    }

    /** The steps: what is allowed by the lowest number, inclusive. */
    public ImmutableSortedMap<Long, Long> steps() {
        return steps;
    }

    @Override
    public boolean equals(Object object) {
        return object instanceof StepTable other && steps.equals(other.steps);
    }

    @Override
    public int hashCode() {
        return steps.hashCode();
    }

    /** The form that {@link #parse} reads. */
    @Override
    public String toString() {
        return steps.entrySet().stream()
                .map(step -> step.getKey() + ":" + step.getValue())
                .collect(Collectors.joining(";"));
    }
}
