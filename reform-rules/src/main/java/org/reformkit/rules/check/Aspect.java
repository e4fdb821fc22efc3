package org.reformkit.rules.check;

import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.reformkit.model.base.Element;
import org.reformkit.model.base.ElementKind;
import org.reformkit.model.structure.Column;

/**
 * One thing that is read of elements of a kind (读取字段), such as their name or the value of a column; that there is an element at all
 * is always a part of it. What stays the same in it cannot change a verdict.
 */
public final class Aspect {

    private static final Object PRESENCE = new Object();

    private final ElementKind kind;
    /** What it is read by; two aspects of one column, or of one part of elements, are the same. */
    private final Object source;

    private final Function<Element, @Nullable Object> value;

    private Aspect(ElementKind kind, Object source, Function<Element, @Nullable Object> value) {
        this.kind = kind;
        this.source = source;
        this.value = value;
    }

    /** Which elements of a kind there are, and nothing that they say. */
    public static Aspect presence(ElementKind kind) {
        return new Aspect(kind, PRESENCE, element -> true);
    }

    /**
     * What {@code value} reads of elements of a kind, to be compared with {@code equals}. The type is that of the kind, and only
     * says to the compiler what {@code value} reads.
     */
    @SuppressWarnings("unchecked") // a cast by a class that is not known before takes longer than the value itself
    public static <E extends Element> Aspect of(ElementKind kind, Class<E> type, Function<? super E, ?> value) {
        return new Aspect(kind, value, (Function<Element, @Nullable Object>) value);
    }

    /** The values of a column, or the part of elements from which it and perhaps others are read. */
    @SuppressWarnings("unchecked") // elements of a kind are of the type of its columns
    public static <E extends Element> Aspect of(Column<E> column) {
        Function<Element, @Nullable Object> part =
                (Function<Element, @Nullable Object>) column.part().orElse(null);
        return part == null
                ? new Aspect(column.kind(), column, ((Column<Element>) column)::of)
                : new Aspect(column.kind(), part, part);
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof Aspect other && kind == other.kind && source.equals(other.source);
    }

    @Override
    public int hashCode() {
        return source.hashCode();
    }

    /** The kind of the elements it is read of. */
    public ElementKind kind() {
        return kind;
    }

    /** Whether it differs between an element of its kind before and after; either may not be there, and be null. */
    public boolean differs(@Nullable Element before, @Nullable Element after) {
        if (before == null || after == null) {
            return before != after;
        }
        return !Objects.equals(value.apply(before), value.apply(after));
    }
}
