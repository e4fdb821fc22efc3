package org.reformkit.io.wire;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.reformkit.io.Expectation;

/** A text that is not blank and can be written in UTF-8, which half a pair of surrogates cannot. */
final class TextForm implements Form<String> {

    private final Expectation expectation = Expectation.of("text");

    @Override
    public @Nullable String parse(String text) {
        return text.isBlank() || hasLoneSurrogate(text) ? null : text;
    }

    @Override
    public String format(String value) {
        return value;
    }

    @Override
    public Expectation expectation() {
        return expectation;
    }

    @Override
    public Optional<String> detail(String text) {
        return hasLoneSurrogate(text)
                ? Optional.of("Text: it holds half a surrogate pair. Expected whole characters.")
                : Optional.empty();
    }

    private static boolean hasLoneSurrogate(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                if (!Character.isSurrogatePair(text.charAt(i), i + 1 < text.length() ? text.charAt(i + 1) : ' ')) {
                    return true;
                }
                i++;
            }
        }
        return false;
    }
}
