package org.reformkit.io;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What came of reading a document (读取结果): the value, or every problem that kept it from being one. */
public final class Loaded<T> {

    private final @Nullable T value;
    private final ImmutableList<Problem> problems;

    private Loaded(@Nullable T value, ImmutableList<Problem> problems) {
        this.value = value;
        this.problems = problems;
    }

    /** A value without problems. */
    public static <T> Loaded<T> of(T value) {
        return new Loaded<>(value, ImmutableList.of());
    }

    /**
     * Problems instead of a value.
     *
     * @throws IllegalArgumentException if there are none
     */
    public static <T> Loaded<T> failed(Iterable<Problem> problems) {
        ImmutableList<Problem> sorted = ImmutableList.sortedCopyOf(problems);
        checkArgument(!sorted.isEmpty(), "Problems '%s': none. Expected what is wrong, as there is no value.", sorted);
        return new Loaded<>(null, sorted);
    }

    /** The value; absent where there are problems. */
    public Optional<T> value() {
        return Optional.ofNullable(value);
    }

    /** Every problem, in the order of their places; empty where there is a value. */
    public ImmutableList<Problem> problems() {
        return problems;
    }

    /**
     * The value.
     *
     * @throws LoadException with every problem, if there are any
     */
    public T orThrow() {
        if (value == null) {
            throw new LoadException(problems);
        }
        return value;
    }

    /** What {@code function} makes of the value, or the same problems. */
    public <R> Loaded<R> map(Function<? super T, ? extends R> function) {
        return value == null ? new Loaded<>(null, problems) : of(function.apply(value));
    }

    /** What {@code function} reads on from the value, or the same problems. */
    public <R> Loaded<R> flatMap(Function<? super T, Loaded<R>> function) {
        return value == null ? new Loaded<>(null, problems) : function.apply(value);
    }

    /** The same, unless there are {@code more} problems; then all of them. */
    public Loaded<T> withProblems(Iterable<Problem> more) {
        ImmutableList<Problem> added = ImmutableList.copyOf(more);
        return added.isEmpty()
                ? this
                : failed(Stream.concat(problems.stream(), added.stream()).toList());
    }

    @Override
    public String toString() {
        return value == null ? problems.toString() : value.toString();
    }
}
