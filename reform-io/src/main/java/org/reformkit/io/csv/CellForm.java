package org.reformkit.io.csv;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.reformkit.io.Expectation;
import org.reformkit.io.wire.Scope;

/** How one value stands in a cell (单元格形式). */
interface CellForm<V> {

    /** The value that {@code text} says, or null if it says none. */
    @Nullable
    V parse(String text, Scope scope);

    /** The text for a value. */
    String format(V value, Scope scope);

    /** What a text of this form looks like. */
    Expectation expectation();

    /** More on why {@code text} says no value, in English. */
    Optional<String> detail(String text, Scope scope);

    /** This form for a column in which each value stands once. */
    default CellForm<V> eachOnce() {
        return this;
    }

    /** Whether the same values come again and again, so that it is worth keeping them in mind. */
    default boolean isRepeated() {
        return false;
    }

    /** Whether each value has a text that says it. */
    default boolean isCertain() {
        return false;
    }

    /** Whether any words may stand there, which a spreadsheet could take for a formula. */
    boolean isFreeText();
}
