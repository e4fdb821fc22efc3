package org.reformkit.rules.check;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.Locale;
import java.util.ResourceBundle;

/** A text of the message bundles with its arguments. */
record MessageText(String key, ImmutableList<Object> arguments) implements Text {

    private static final String BUNDLE = "org.reformkit.rules.messages";

    static MessageText of(String key, Object... arguments) {
        checkArgument(has(key), "Message '%s': unknown. Expected a key of %s.", key, BUNDLE);
        return new MessageText(key, ImmutableList.copyOf(arguments));
    }

    static boolean has(String key) {
        return bundle(Locale.ENGLISH).containsKey(key);
    }

    /** Fills the places by hand: a message format would group digits by locale. Two apostrophes stand for one, as there. */
    @Override
    public String in(Locale locale) {
        String pattern = bundle(locale).getString(key).replace("''", "'");
        StringBuilder text = new StringBuilder();
        int at = 0;
        for (int open = pattern.indexOf('{'); open >= 0; open = pattern.indexOf('{', at)) {
            int close = pattern.indexOf('}', open);
            text.append(pattern, at, open).append(argument(Integer.parseInt(pattern, open + 1, close, 10), locale));
            at = close + 1;
        }
        return text.append(pattern, at, pattern.length()).toString();
    }

    private String argument(int index, Locale locale) {
        Object argument = arguments.get(index);
        return argument instanceof Text text ? text.in(locale) : argument.toString();
    }

    /** Both bundles exist, so that look-up never falls back to the default locale. */
    private static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle(
                BUNDLE,
                Text.isChinese(locale) ? Locale.SIMPLIFIED_CHINESE : Locale.ENGLISH,
                MessageText.class.getModule());
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
