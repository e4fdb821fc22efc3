package org.reformkit.rules.library;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Streams;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.reformkit.rules.parameter.Parameter;
import org.reformkit.rules.parameter.Parameters;

/** The constants of enums as policies write them (取值): in lower case with hyphens, such as {@code department-managed}. */
final class Constants {

    private Constants() {}

    static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The names of several, in alphabetical order. */
    static ImmutableList<String> names(Iterable<? extends Enum<?>> constants) {
        return Streams.stream(constants).map(Constants::name).sorted().collect(ImmutableList.toImmutableList());
    }

    /** The names of all constants, in alphabetical order. */
    static <E extends Enum<E>> ImmutableList<String> all(Class<E> type) {
        return names(Arrays.asList(type.getEnumConstants()));
    }

    /** The names of all but some. */
    static <E extends Enum<E>> ImmutableList<String> namesOfOthers(Set<E> some) {
        return names(EnumSet.complementOf(EnumSet.copyOf(some)));
    }

    /**
     * The constants that the texts of a parameter name.
     *
     * @throws IllegalArgumentException if one of them names none
     */
    static <E extends Enum<E>> ImmutableSet<E> of(
            Class<E> type, Parameter<ImmutableList<String>> parameter, Parameters parameters) {
        return parameters.get(parameter).stream()
                .map(name -> of(type, parameter, name))
                .collect(ImmutableSet.toImmutableSet());
    }

    /**
     * The constant of a name.
     *
     * @throws IllegalArgumentException if there is none
     */
    static <E extends Enum<E>> E of(Class<E> type, Parameter<?> parameter, String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> name(constant).equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Parameter '" + parameter.name() + "': '" + name
                        + "'. Expected one of "
                        + String.join(", ", all(type)) + "."));
    }
}
