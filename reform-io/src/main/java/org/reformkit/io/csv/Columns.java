package org.reformkit.io.csv;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.reformkit.model.base.ElementId;
import org.reformkit.model.base.ElementKind;

/**
 * The columns that say a value of type T (列定义), which is drafted in a B. Declared once and used for reading and
 * writing. Each method returns these columns and one part more.
 */
final class Columns<T, B> {

    private final Supplier<B> start;
    private final Function<? super B, ? extends T> finish;
    private final ImmutableList<Part<T, B>> parts;
    private final ImmutableList<String> headers;

    private Columns(Supplier<B> start, Function<? super B, ? extends T> finish, ImmutableList<Part<T, B>> parts) {
        this.start = start;
        this.finish = finish;
        this.parts = parts;
        this.headers = parts.stream().flatMap(part -> part.headers().stream()).collect(ImmutableList.toImmutableList());
    }

    static <T, B> Columns<T, B> of(Supplier<B> start, Function<? super B, ? extends T> finish) {
        return new Columns<>(start, finish, ImmutableList.of());
    }

    /** A column of which no cell may be empty. */
    <V> Columns<T, B> required(
            String header, CellForm<V> form, Function<? super T, V> getter, BiConsumer<? super B, V> setter) {
        return with(new SinglePart<>(header, true, form, getter.andThen(Optional::of), setter));
    }

    /** A column whose cells may be empty. */
    <V> Columns<T, B> optional(
            String header, CellForm<V> form, Function<? super T, Optional<V>> getter, BiConsumer<? super B, V> setter) {
        return with(new SinglePart<>(header, false, form, getter, setter));
    }

    /** A column whose cells are empty for one certain value. */
    <V> Columns<T, B> optional(
            String header,
            CellForm<V> form,
            V whenEmpty,
            Function<? super T, V> getter,
            BiConsumer<? super B, V> setter) {
        return optional(
                header,
                form,
                value -> Optional.of(getter.apply(value)).filter(some -> !some.equals(whenEmpty)),
                setter);
    }

    /** The column with the identity of the row's element. */
    <I extends ElementId> Columns<T, B> id(
            String header, CellForm<I> form, Function<? super T, I> getter, BiConsumer<? super B, I> setter) {
        return with(new IdPart<>(header, form.eachOnce(), getter, setter));
    }

    /** A column with any number of values a cell. */
    <V> Columns<T, B> list(
            String header,
            CellForm<V> form,
            Function<? super T, ? extends Iterable<V>> getter,
            BiConsumer<? super B, ImmutableList<V>> setter) {
        return with(new ListPart<>(header, false, form, getter, setter));
    }

    /** A column with one or more values a cell. */
    <V> Columns<T, B> requiredList(
            String header,
            CellForm<V> form,
            Function<? super T, ? extends Iterable<V>> getter,
            BiConsumer<? super B, ImmutableList<V>> setter) {
        return with(new ListPart<>(header, true, form, getter, setter));
    }

    /** Columns that are one optional value together. */
    <V> Columns<T, B> group(
            Columns<V, ?> columns, Function<? super T, Optional<V>> getter, BiConsumer<? super B, V> setter) {
        return with(new GroupPart<>(columns, false, getter, setter));
    }

    /** Columns that are one value together, in every row. */
    <V> Columns<T, B> whole(Columns<V, ?> columns, Function<? super T, V> getter, BiConsumer<? super B, V> setter) {
        return with(new GroupPart<>(columns, true, getter.andThen(Optional::of), setter));
    }

    /** Two columns that name an element of one of these kinds. */
    Columns<T, B> reference(
            String kindHeader,
            String idHeader,
            ImmutableSet<ElementKind> kinds,
            Function<? super T, ElementId> getter,
            BiConsumer<? super B, ElementId> setter) {
        return with(ReferencePart.of(kindHeader, idHeader, kinds, getter, setter));
    }

    /** Another part. */
    Columns<T, B> with(Part<T, B> part) {
        return new Columns<>(
                start,
                finish,
                ImmutableList.<Part<T, B>>builder().addAll(parts).add(part).build());
    }

    ImmutableList<String> headers() {
        return headers;
    }

    ImmutableList<String> requiredHeaders() {
        return parts.stream().flatMap(part -> part.requiredHeaders().stream()).collect(ImmutableList.toImmutableList());
    }

    /**
     * The value of a row; absent where something is wrong, which the row has noted, under {@code header} if need be.
     */
    Optional<T> read(RowReader row, Optional<String> header) {
        int before = row.faults();
        B draft = start.get();
        for (Part<T, B> part : parts) {
            part.read(row, draft);
        }
        if (row.faults() > before) {
            return Optional.empty();
        }
        try {
            return Optional.of(finish.apply(draft));
        } catch (IllegalArgumentException | ArithmeticException refused) {
            row.refused(header, String.valueOf(refused.getMessage()));
            return Optional.empty();
        }
    }

    /** The value of a draft. */
    T finish(B draft) {
        return finish.apply(draft);
    }

    void write(T value, RowWriter row) {
        for (Part<T, B> part : parts) {
            part.write(value, row);
        }
    }

    Optional<String> mention(T value, ElementId id) {
        return parts.stream().flatMap(part -> part.mention(value, id).stream()).findFirst();
    }
}
