package org.reformkit.io.json;

import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.reformkit.io.Expectation;

/** Whole numbers of either sign, as JSON numbers without fraction or exponent. */
final class NumberCodec implements Codec<Long> {

    private final Expectation expectation = Expectation.of("number");

    @Override
    public @Nullable Long read(JsonIn in) throws IOException {
        if (in.token() != JsonToken.VALUE_NUMBER_INT) {
            in.wrongType(expectation);
            return null;
        }
        try {
            return Long.valueOf(in.text());
        } catch (NumberFormatException tooLarge) {
            in.badValue(in.text(), expectation, Optional.empty());
            return null;
        }
    }

    @Override
    public void write(JsonOut out, Long number) throws IOException {
        out.number(number);
    }

    @Override
    public Expectation expectation() {
        return expectation;
    }

    @Override
    public boolean isScalar() {
        return true;
    }
}
