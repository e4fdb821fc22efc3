package org.reformkit.io.json;

import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.reformkit.io.Expectation;
import org.reformkit.rules.check.Reading;

/** A number, or an object with its ends where it is not known: {@code {"atLeast": 2}}; {@code {}} if nothing is. */
final class ReadingCodec implements Codec<Reading> {

    private static final ObjectCodec<Ends, Reading> RANGE = Members.<Ends, Reading>declare()
            .optional("atLeast", RuleCodecs.NUMBER, range -> boxed(range.low()), Ends::low)
            .optional("atMost", RuleCodecs.NUMBER, range -> boxed(range.high()), Ends::high)
            .codec(Ends::new, Ends::reading);

    private final Expectation expectation = Expectation.of("reading");

    @Override
    public @Nullable Reading read(JsonIn in) throws IOException {
        if (in.token() == JsonToken.START_OBJECT) {
            return RANGE.read(in);
        }
        if (in.token() != JsonToken.VALUE_NUMBER_INT) {
            in.wrongType(expectation);
            return null;
        }
        Long number = RuleCodecs.NUMBER.read(in);
        return number == null ? null : Reading.exact(number);
    }

    @Override
    public void write(JsonOut out, Reading reading) throws IOException {
        if (reading.isExact()) {
            out.number(reading.value().orElseThrow());
        } else {
            RANGE.inOneLine().write(out, reading);
        }
    }

    @Override
    public Expectation expectation() {
        return expectation;
    }

    private static Optional<Long> boxed(OptionalLong end) {
        return end.isPresent() ? Optional.of(end.getAsLong()) : Optional.empty();
    }

    private static final class Ends {

        private OptionalLong low = OptionalLong.empty();
        private OptionalLong high = OptionalLong.empty();

        private void low(long end) {
            low = OptionalLong.of(end);
        }

        private void high(long end) {
            high = OptionalLong.of(end);
        }

        private Reading reading() {
            if (low.isPresent()) {
                return high.isPresent()
                        ? Reading.between(low.getAsLong(), high.getAsLong())
                        : Reading.atLeast(low.getAsLong());
            }
            return high.isPresent() ? Reading.atMost(high.getAsLong()) : Reading.unknown();
        }
    }
}
