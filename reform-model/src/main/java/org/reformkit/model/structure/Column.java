package org.reformkit.model.structure;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.reformkit.model.base.Element;
import org.reformkit.model.base.ElementKind;

/**
 * A column (列): a whole number that is read from each element of one kind, from the element alone. A structure keeps what it
 * read, so a column is made once and kept as a constant; two columns are the same only where they are one object.
 *
 * <pre>{@code
 * static final Column<Division> HOLDERS = Column.of(ElementKind.DIVISION, division -> division.functions().size());
 * }</pre>
 *
 * @param <E> the elements it is read from
 */
public final class Column<E extends Element> {

    /** Stands for what is not known. */
    public static final int UNKNOWN = Integer.MIN_VALUE;

    private final ElementKind kind;
    private final ToIntFunction<? super E> reader;
    /** Null where nothing is known of which part of an element it looks at. */
    private final @Nullable Function<? super E, ?> part;

    private Column(ElementKind kind, ToIntFunction<? super E> reader, @Nullable Function<? super E, ?> part) {
        this.kind = kind;
        this.reader = reader;
        this.part = part;
    }

    /**
     * The column that {@code reader} reads from elements of {@code kind}. The reader always reads the same from an equal
     * element, may be called from any thread, and looks at nothing else; it returns {@link #UNKNOWN} for what is not known.
     */
    public static <E extends Element> Column<E> of(ElementKind kind, ToIntFunction<? super E> reader) {
        return new Column<>(kind, reader, null);
    }

    /**
     * The column that {@code reader} reads from one part of elements of {@code kind}; {@link #UNKNOWN} where that is absent.
     * Both are as a reader of elements is. While the part stays equal, the number is taken to stay the same. Where several
     * columns read from one part, they are given the same object.
     */
    public static <E extends Element, T> Column<E> of(
            ElementKind kind, Function<? super E, Optional<T>> part, ToIntFunction<? super T> reader) {
        return new Column<>(
                kind,
                element -> {
                    Optional<T> there = part.apply(element);
                    return there.isPresent() ? reader.applyAsInt(there.get()) : UNKNOWN;
                },
                part);
    }

    /** The kind of the elements it is read from. */
    public ElementKind kind() {
        return kind;
    }

    /** The part it reads from: elements with equal parts have the same number. Absent where it may read from all. */
    public Optional<Function<? super E, ?>> part() {
        return Optional.ofNullable(part);
    }

    /** What it reads from {@code element}. */
    public int of(E element) {
        return reader.applyAsInt(element);
    }

    /** What it reads from an element of its kind. */
    int read(Element element) {
        @SuppressWarnings("unchecked") // a kind has one type of elements
        E typed = (E) element;
        return reader.applyAsInt(typed);
    }
}
