package org.reformkit.io.wire;

import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.reformkit.io.Expectation;

/** A form whose values' own type refuses a wrong text, and can say why. */
record RefusingForm<T>(
        Expectation expectation,
        Function<String, T> reader,
        Function<T, String> writer,
        Function<String, Optional<String>> reason)
        implements Form<T> {

    RefusingForm(
            String key,
            Function<String, T> reader,
            Function<T, String> writer,
            Function<String, Optional<String>> reason) {
        this(Expectation.of(key), reader, writer, reason);
    }

    @Override
    public @Nullable T parse(String text) {
        try {
            return reader.apply(text);
        } catch (IllegalArgumentException refused) {
            return null;
        }
    }

    @Override
    public String format(T value) {
        return writer.apply(value);
    }

    @Override
    public Optional<String> detail(String text) {
        return reason.apply(text);
    }
}
