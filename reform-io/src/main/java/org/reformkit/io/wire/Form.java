package org.reformkit.io.wire;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.reformkit.io.Expectation;

/** How values of one type are written as text (文本形式). What is written is read again as an equal value. */
public interface Form<T> {

    /** The value that {@code text} says, or null where it says none: then {@link #expectation} tells what it should. */
    @Nullable
    T parse(String text);

    /** The text for a value. */
    String format(T value);

    /** What a text of this form looks like. */
    Expectation expectation();

    /** More on why {@code text} says no value, in English; for texts that {@link #parse} refused. */
    default Optional<String> detail(String text) {
        return Optional.empty();
    }
}
