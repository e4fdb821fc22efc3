package org.reformkit.rules.library;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSetMultimap;
import java.util.List;
import org.reformkit.rules.parameter.Parameter;

/** Rows of two names as policies write them (对照表): each a name, {@code >} and another one. */
final class Pairs {

    private static final Splitter ROW = Splitter.on('>').trimResults();

    private Pairs() {}

    /**
     * The second names by the first; {@code expected} says what a row is.
     *
     * @throws IllegalArgumentException if a row does not have both and nothing else
     */
    static ImmutableSetMultimap<String, String> of(Parameter<?> parameter, List<String> rows, String expected) {
        ImmutableSetMultimap.Builder<String, String> pairs = ImmutableSetMultimap.builder();
        for (String row : rows) {
            List<String> parts = ROW.splitToList(row);
            if (parts.size() != 2 || parts.contains("")) {
                throw new IllegalArgumentException(
                        "Parameter '" + parameter.name() + "': '" + row + "'. Expected " + expected + ".");
            }
            pairs.put(parts.get(0), parts.get(1));
        }
        return pairs.build();
    }
}
