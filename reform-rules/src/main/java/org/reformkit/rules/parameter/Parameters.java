package org.reformkit.rules.parameter;

import com.google.common.collect.ImmutableSortedMap;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The values that a policy gives to parameters (参数取值), each as text by the parameter's name. */
public final class Parameters {

    private static final Parameters NONE = new Parameters(ImmutableSortedMap.of());

    private final ImmutableSortedMap<String, String> texts;

    private Parameters(ImmutableSortedMap<String, String> texts) {
        this.texts = texts;
    }

    /** No values. */
    public static Parameters none() {
        return NONE;
    }

    /** Values by name. */
    public static Parameters of(Map<String, String> texts) {
        return new Parameters(ImmutableSortedMap.copyOf(texts));
    }

    /** One value. */
    public static <T> Parameters of(Parameter<T> parameter, T value) {
        return NONE.with(parameter, value);
    }

    /** The same values with another text for one. */
    public Parameters with(String name, String text) {
        Map<String, String> changed = new TreeMap<>(texts);
        changed.put(name, text);
        return of(changed);
    }

    /** The same values with another one for a parameter. */
    public <T> Parameters with(Parameter<T> parameter, T value) {
        return with(parameter.name(), parameter.type().text(value));
    }

    /** The texts by name. */
    public ImmutableSortedMap<String, String> texts() {
        return texts;
    }

    /**
     * The value of a parameter, or its default.
     *
     * @throws IllegalArgumentException if there is neither, or the text is not of the type
     */
    public <T> T get(Parameter<T> parameter) {
        return find(parameter)
                .orElseThrow(() -> new IllegalArgumentException(
                        "Parameter '" + parameter.name() + "': not set. Expected " + parameter.expectation() + "."));
    }

    /**
     * The value of a parameter, or its default, if there is either.
     *
     * @throws IllegalArgumentException if the text is not of the type
     */
    public <T> Optional<T> find(Parameter<T> parameter) {
        String text = texts.get(parameter.name());
        return text == null ? parameter.defaultValue() : Optional.of(parse(parameter, text));
    }

    /**
     * The same values in their canonical texts, with the defaults of what is not set.
     *
     * @throws IllegalArgumentException if a name is not declared, a value is not of its type, or a required one is not set
     */
    public Parameters resolved(Collection<? extends Parameter<?>> declared) {
        for (String name : texts.keySet()) {
            declaredAs(name, declared);
        }
        Map<String, Parameter<?>> byName = byName(declared);
        ImmutableSortedMap.Builder<String, String> resolved = ImmutableSortedMap.naturalOrder();
        for (Parameter<?> parameter : byName.values()) {
            canonical(parameter).ifPresent(text -> resolved.put(parameter.name(), text));
        }
        return new Parameters(resolved.buildOrThrow());
    }

    /**
     * The canonical text of one value.
     *
     * @throws IllegalArgumentException if the name is not declared, or the value is not of its type
     */
    static String canonical(String name, String text, Collection<? extends Parameter<?>> declared) {
        return canonicalText(declaredAs(name, declared), text);
    }

    private static <T> String canonicalText(Parameter<T> parameter, String text) {
        return parameter.type().text(parse(parameter, text));
    }

    private static Parameter<?> declaredAs(String name, Collection<? extends Parameter<?>> declared) {
        Map<String, Parameter<?>> byName = byName(declared);
        Parameter<?> parameter = byName.get(name);
        if (parameter == null) {
            throw new IllegalArgumentException("Parameter '" + name + "': unknown. Expected "
                    + (byName.isEmpty() ? "none" : "one of " + String.join(", ", byName.keySet())) + ".");
        }
        return parameter;
    }

    private static Map<String, Parameter<?>> byName(Collection<? extends Parameter<?>> declared) {
        Map<String, Parameter<?>> byName = new TreeMap<>();
        declared.forEach(parameter -> byName.put(parameter.name(), parameter));
        return byName;
    }

    private <T> Optional<String> canonical(Parameter<T> parameter) {
        Optional<T> value = parameter.isRequired() ? Optional.of(get(parameter)) : find(parameter);
        return value.map(parameter.type()::text);
    }

    private static <T> T parse(Parameter<T> parameter, String text) {
        try {
            return parameter.type().parse(text);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "Parameter '" + parameter.name() + "': '" + text + "'. Expected " + parameter.expectation() + ".",
                    e);
        }
    }

    @Override
    public boolean equals(Object object) {
        return object instanceof Parameters other && texts.equals(other.texts);
    }

    @Override
    public int hashCode() {
        return texts.hashCode();
    }

    /** For example {@code {inclusive=true, min=4}}. */
    @Override
    public String toString() {
        return texts.toString();
    }
}
