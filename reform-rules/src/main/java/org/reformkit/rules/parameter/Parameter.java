package org.reformkit.rules.parameter;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.reformkit.rules.check.Text;

/** A parameter that a rule declares (参数): its name, type, meaning, and what holds where a policy does not set it. */
public final class Parameter<T> {

    private final String name;
    private final ParameterType<T> type;
    private final Text meaning;
    private final Optional<T> defaultValue;
    private final boolean required;
    private final Optional<String> example;
    private final ImmutableList<String> words;

    private Parameter(
            String name,
            ParameterType<T> type,
            Text meaning,
            Optional<T> defaultValue,
            boolean required,
            Optional<String> example,
            ImmutableList<String> words) {
        this.name = name;
        this.type = type;
        this.meaning = meaning;
        this.defaultValue = defaultValue;
        this.required = required;
        this.example = example;
        this.words = words;
    }

    private static <T> Parameter<T> of(String name, ParameterType<T> type, Text meaning, boolean required) {
        return new Parameter<>(name, type, meaning, Optional.empty(), required, Optional.empty(), ImmutableList.of());
    }

    /** A parameter that a policy must set. */
    public static <T> Parameter<T> required(String name, ParameterType<T> type, Text meaning) {
        return of(name, type, meaning, true);
    }

    /** A parameter that a policy may leave out, and nothing then takes its place. */
    public static <T> Parameter<T> optional(String name, ParameterType<T> type, Text meaning) {
        return of(name, type, meaning, false);
    }

    /** The same parameter with a default; it then need not be set. */
    public Parameter<T> orElse(T value) {
        return new Parameter<>(name, type, meaning, Optional.of(value), false, example, words);
    }

    /**
     * The same parameter with a value as one would write it, where that of its type says too little.
     *
     * @throws IllegalArgumentException if it is no value of its type
     */
    public Parameter<T> suchAs(String value) {
        type.parse(value);
        return new Parameter<>(name, type, meaning, defaultValue, required, Optional.of(value), words);
    }

    /** The same parameter, the texts or keys in which are some of these words. */
    public Parameter<T> ofWords(Iterable<String> allowed) {
        return new Parameter<>(name, type, meaning, defaultValue, required, example, ImmutableList.copyOf(allowed));
    }

    /** The name in a policy document, kebab case, such as {@code min}. */
    public String name() {
        return name;
    }

    /** How its values are written. */
    public ParameterType<T> type() {
        return type;
    }

    /** A value as one would write it, where the type's own example says too little. */
    public Optional<String> example() {
        return example;
    }

    /** The words that its texts or keys may be; empty where they are free. */
    public ImmutableList<String> words() {
        return words;
    }

    /** What is expected, in English words: as its type says, with its own example and words. */
    public String expectation() {
        String expected = example.map(value -> type.expectation(value)).orElse(type.expectation());
        return words.isEmpty() ? expected : expected + ", of " + String.join(", ", words);
    }

    /** What it means. */
    public Text meaning() {
        return meaning;
    }

    /** What holds where it is not set. */
    public Optional<T> defaultValue() {
        return defaultValue;
    }

    /** Whether it must be set. */
    public boolean isRequired() {
        return required;
    }

    /** The canonical text of the default, where there is one. */
    public Optional<String> defaultText() {
        return defaultValue.map(type::text);
    }

    @Override
    public String toString() {
        return name;
    }
}
