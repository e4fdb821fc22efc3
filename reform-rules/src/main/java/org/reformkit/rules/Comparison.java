package org.reformkit.rules;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Streams;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.immutables.value.Value;
import org.reformkit.model.plan.PlanRun;
import org.reformkit.model.structure.Structure;
import org.reformkit.rules.check.Measure;
import org.reformkit.rules.check.Reading;

/**
 * Measures before and after a reform (改革前后对比), such as {@code 293 → 257 (−12 %)}. What is not known stays unknown; a run
 * that was refused has no after.
 */
@Value.Immutable(builder = false)
public abstract sealed class Comparison permits ImmutableComparison {

    Comparison() {}

    /** One row a measure, in the order given. */
    @Value.Parameter
    public abstract ImmutableList<ComparisonRow> rows();

    /** Measures of the whole structure, before and after a run. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public static Comparison of(PlanRun run, Measure<? super Structure>... measures) {
        return of(run.before(), run.result(), ImmutableList.copyOf(measures));
    }

    /** Measures of the whole structure, before and after. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public static Comparison of(Structure before, Structure after, Measure<? super Structure>... measures) {
        return of(before, Optional.of(after), ImmutableList.copyOf(measures));
    }

    private static Comparison of(
            Structure before, Optional<Structure> after, ImmutableList<Measure<? super Structure>> measures) {
        return ImmutableComparison.of(measures.stream()
                .map(measure -> ComparisonRow.of(
                        measure.label(),
                        measure.unit(),
                        measure.read(before, before),
                        after.map(last -> measure.read(last, last)).orElse(Reading.unknown())))
                .toList());
    }

    /** The rows of this comparison, then those of another. */
    public Comparison plus(Comparison other) {
        return ImmutableComparison.of(
                Streams.concat(rows().stream(), other.rows().stream()).toList());
    }

    /** One line a row, with percents to so many decimals. */
    public String text(Locale locale, int decimals) {
        return rows().stream().map(row -> row.text(locale, decimals)).collect(Collectors.joining("\n"));
    }

    /** For example {@code 39 → 37 (−5 %) · 293 → 257 (−12 %)}. */
    @Override
    public String toString() {
        return rows().stream().map(ComparisonRow::shortText).collect(Collectors.joining(" · "));
    }
}
