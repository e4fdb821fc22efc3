package org.reformkit.io.wire;

import org.jspecify.annotations.Nullable;
import org.reformkit.io.Expectation;

/** The two words for yes and no. */
final class TruthForm implements Form<Boolean> {

    private final Expectation expectation = Expectation.of("truth");

    @Override
    public @Nullable Boolean parse(String text) {
        return switch (text) {
            case "true" -> Boolean.TRUE;
            case "false" -> Boolean.FALSE;
            default -> null;
        };
    }

    @Override
    public String format(Boolean value) {
        return value.toString();
    }

    @Override
    public Expectation expectation() {
        return expectation;
    }
}
