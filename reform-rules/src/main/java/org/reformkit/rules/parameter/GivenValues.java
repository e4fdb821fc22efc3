package org.reformkit.rules.parameter;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Maps;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.reformkit.model.base.Citation;
import org.reformkit.model.base.Period;

/**
 * The values that a policy gives to the parameters of one rule (给定取值), by name; a parameter may have several, each for a
 * period of its own. What is not given has no value here, not even where the parameter has a default.
 */
public final class GivenValues {

    private static final GivenValues NONE = new GivenValues(ImmutableSortedMap.of());

    private final ImmutableSortedMap<String, ImmutableList<GivenValue>> byName;
    /** Asked of every rule whenever a policy judges something. */
    private final boolean isDated;

    private GivenValues(ImmutableSortedMap<String, ImmutableList<GivenValue>> byName) {
        this.byName = byName;
        this.isDated = stream().anyMatch(value -> value.period().isPresent());
    }

    /** No values. */
    public static GivenValues none() {
        return NONE;
    }

    /** Bare values. */
    public static GivenValues of(Parameters values) {
        return new GivenValues(ImmutableSortedMap.copyOf(
                Maps.transformValues(values.texts(), text -> ImmutableList.of(GivenValue.of(text)))));
    }

    /**
     * The same values, with these in place of all that a parameter had; none takes them away.
     *
     * @throws IllegalArgumentException if two of them hold on one day
     */
    public GivenValues with(String name, Iterable<GivenValue> values) {
        ImmutableList<GivenValue> sorted = ImmutableList.sortedCopyOf(
                Comparator.comparing((GivenValue value) ->
                        value.period().map(Period::startInclusive).orElse(LocalDate.MIN)),
                values);
        for (int i = 1; i < sorted.size(); i++) {
            GivenValue earlier = sorted.get(i - 1);
            GivenValue later = sorted.get(i);
            checkArgument(
                    earlier.period().isPresent()
                            && later.period().isPresent()
                            && !earlier.period().get().overlaps(later.period().get()),
                    "Parameter '%s': '%s' and '%s' hold on one day. Expected periods without days in common.",
                    name,
                    earlier.text(),
                    later.text());
        }
        Map<String, ImmutableList<GivenValue>> changed = new TreeMap<>(byName);
        if (sorted.isEmpty()) {
            changed.remove(name);
        } else {
            changed.put(name, sorted);
        }
        return new GivenValues(ImmutableSortedMap.copyOf(changed));
    }

    /** The same values, with one in place of all that a parameter had. */
    public GivenValues with(String name, GivenValue value) {
        return with(name, ImmutableList.of(value));
    }

    /** The same values, and in place of those of the same parameters the others. */
    public GivenValues plus(GivenValues others) {
        Map<String, ImmutableList<GivenValue>> all = new TreeMap<>(byName);
        all.putAll(others.byName);
        return new GivenValues(ImmutableSortedMap.copyOf(all));
    }

    /** The values by the name of the parameter, each list in the order of its periods and never empty. */
    public ImmutableSortedMap<String, ImmutableList<GivenValue>> byName() {
        return byName;
    }

    /** The values of a parameter, in the order of their periods. */
    public ImmutableList<GivenValue> of(String name) {
        return byName.getOrDefault(name, ImmutableList.of());
    }

    /** All values. */
    public Stream<GivenValue> stream() {
        return byName.values().stream().flatMap(List::stream);
    }

    /** Whether any value holds for a period only. */
    public boolean isDated() {
        return isDated;
    }

    /** Those that hold on a date. */
    public GivenValues on(LocalDate date) {
        if (!isDated()) {
            return this;
        }
        ImmutableSortedMap.Builder<String, ImmutableList<GivenValue>> held = ImmutableSortedMap.naturalOrder();
        byName.forEach((name, values) -> values.stream()
                .filter(value -> value.holdsOn(date))
                .forEach(value -> held.put(name, ImmutableList.of(value))));
        return new GivenValues(held.buildOrThrow());
    }

    /** The texts alone, for want of a date: of each parameter the value that holds last. */
    public Parameters latest() {
        return Parameters.of(byName.entrySet().stream()
                .collect(ImmutableSortedMap.toImmutableSortedMap(
                        Comparator.naturalOrder(),
                        Map.Entry::getKey,
                        entry -> entry.getValue()
                                .get(entry.getValue().size() - 1)
                                .text())));
    }

    /** Days on which other values begin to hold, and one before all of them; each stands for the days up to the next. */
    public ImmutableSortedSet<LocalDate> turns() {
        return Stream.concat(
                        Stream.of(LocalDate.MIN),
                        stream()
                                .flatMap(value -> value.period().stream())
                                .flatMap(period -> Stream.concat(
                                        Stream.of(period.startInclusive()), period.endExclusive().stream())))
                .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
    }

    /** What they rest on, each once. */
    public ImmutableList<Citation> basis() {
        return stream().flatMap(value -> value.basis().stream()).distinct().collect(ImmutableList.toImmutableList());
    }

    /**
     * The same values in their canonical texts.
     *
     * @throws IllegalArgumentException if a name is not declared, or a value is not of its type
     */
    public GivenValues canonical(Collection<? extends Parameter<?>> declared) {
        ImmutableSortedMap.Builder<String, ImmutableList<GivenValue>> canonical = ImmutableSortedMap.naturalOrder();
        byName.forEach((name, values) -> canonical.put(
                name,
                values.stream()
                        .map(value -> value.toBuilder()
                                .text(Parameters.canonical(name, value.text(), declared))
                                .build())
                        .collect(ImmutableList.toImmutableList())));
        return new GivenValues(canonical.buildOrThrow());
    }

    @Override
    public boolean equals(Object object) {
        return object instanceof GivenValues other && byName.equals(other.byName);
    }

    @Override
    public int hashCode() {
        return byName.hashCode();
    }

    /** For example {@code {limit=37 [2018-11-30..] 《口径》 SECONDARY}}; it changes whenever anything said here does. */
    @Override
    public String toString() {
        return byName.entrySet().stream()
                .map(entry -> entry.getKey() + "="
                        + entry.getValue().stream()
                                .map(GivenValue::canonicalText)
                                .collect(Collectors.joining(" / ")))
                .collect(Collectors.joining(", ", "{", "}"));
    }
}
