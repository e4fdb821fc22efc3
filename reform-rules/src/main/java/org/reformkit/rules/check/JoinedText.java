package org.reformkit.rules.check;

import com.google.common.collect.ImmutableList;
import java.util.Locale;
import java.util.stream.Collectors;

/** Texts one after the other. */
record JoinedText(String separator, ImmutableList<Text> parts) implements Text {

    @Override
    public String in(Locale locale) {
        return parts.stream().map(part -> part.in(locale)).collect(Collectors.joining(separator));
    }

    @Override
    public boolean equals(Object object) {
        return this == object
                || (object instanceof Text text && LiteralText.of(this).equals(text));
    }

    @Override
    public int hashCode() {
        return LiteralText.of(this).hashCode();
    }

    @Override
    public String toString() {
        return in(Locale.SIMPLIFIED_CHINESE);
    }
}
