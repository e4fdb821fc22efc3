package org.reformkit.io.wire;

import static java.util.Objects.requireNonNull;

import com.google.common.base.CaseFormat;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.reformkit.io.Expectation;

/** A constant of an enum by its name in lower case with hyphens. */
final class ChoiceForm<E extends Enum<E>> implements Form<E> {

    private final Map<String, E> constants = new HashMap<>();
    private final Map<E, String> names;
    private final Expectation expectation;

    ChoiceForm(Class<E> type) {
        this.names = new EnumMap<>(type);
        for (E constant : type.getEnumConstants()) {
            String name = CaseFormat.UPPER_UNDERSCORE.to(CaseFormat.LOWER_HYPHEN, constant.name());
            names.put(constant, name);
            constants.put(name, constant);
        }
        this.expectation = Expectation.of("choice", String.join(", ", names.values()));
    }

    @Override
    public @Nullable E parse(String text) {
        return constants.get(text);
    }

    @Override
    public String format(E value) {
        return requireNonNull(names.get(value));
    }

    @Override
    public Expectation expectation() {
        return expectation;
    }
}
