package org.reformkit.rules.parameter;

import java.util.Optional;
import org.reformkit.rules.check.Text;

/** A parameter that a rule declares (参数): its name, type, meaning, and what holds where a policy does not set it. */
public final class Parameter<T> {

    private final String name;
    private final ParameterType<T> type;
    private final Text meaning;
    private final Optional<T> defaultValue;
    private final boolean required;

    private Parameter(String name, ParameterType<T> type, Text meaning, Optional<T> defaultValue, boolean required) {
        this.name = name;
        this.type = type;
        this.meaning = meaning;
        this.defaultValue = defaultValue;
        this.required = required;
    }

    /** A parameter that a policy must set. */
    public static <T> Parameter<T> required(String name, ParameterType<T> type, Text meaning) {
        return new Parameter<>(name, type, meaning, Optional.empty(), true);
    }

    /** A parameter that a policy may leave out, and nothing then takes its place. */
    public static <T> Parameter<T> optional(String name, ParameterType<T> type, Text meaning) {
        return new Parameter<>(name, type, meaning, Optional.empty(), false);
    }

    /** The same parameter with a default; it then need not be set. */
    public Parameter<T> orElse(T value) {
        return new Parameter<>(name, type, meaning, Optional.of(value), false);
    }

    /** The name in a policy document, kebab case, such as {@code min}. */
    public String name() {
        return name;
    }

    /** How its values are written. */
    public ParameterType<T> type() {
        return type;
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
