package org.reformkit.rules.parameter;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSortedMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.reformkit.rules.check.Reading;

/**
 * A table of steps (分档表): from each number on, another number is allowed, such as leader posts by posts. {@code 0:1;4:2;10:3}
 * allows 1 for 0 to 3, 2 for 4 to 9 and 3 from 10 on.
 */
public final class StepTable {

    private final ImmutableSortedMap<Long, Long> steps;

    private StepTable(ImmutableSortedMap<Long, Long> steps) {
        this.steps = steps;
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
        return Optional.ofNullable(steps.floorEntry(number))
                .map(step -> OptionalLong.of(step.getValue()))
                .orElse(OptionalLong.empty());
    }

    /** What is allowed for a number that may not be known; unknown where it may lie below the first step. */
    public Reading at(Reading number) {
        OptionalLong low = number.low().isPresent() ? at(number.low().getAsLong()) : OptionalLong.empty();
        if (low.isEmpty()) {
            return Reading.unknown();
        }
        OptionalLong high = number.high().isPresent() ? at(number.high().getAsLong()) : at(Long.MAX_VALUE);
        return Reading.between(low.getAsLong(), high.getAsLong());
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
