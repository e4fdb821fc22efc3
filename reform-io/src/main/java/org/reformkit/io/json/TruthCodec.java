package org.reformkit.io.json;

import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.reformkit.io.Expectation;
import org.reformkit.io.wire.Forms;

/** Yes or no, as JSON says it. */
final class TruthCodec implements Codec<Boolean> {

    private final Expectation expectation = Forms.truth().expectation();

    @Override
    public @Nullable Boolean read(JsonIn in) throws IOException {
        if (in.token() == JsonToken.VALUE_TRUE) {
            return Boolean.TRUE;
        }
        if (in.token() == JsonToken.VALUE_FALSE) {
            return Boolean.FALSE;
        }
        in.wrongType(expectation);
        return null;
    }

    @Override
    public void write(JsonOut out, Boolean truth) throws IOException {
        out.truth(truth);
    }

    @Override
    public Expectation expectation() {
        return expectation;
    }
}
