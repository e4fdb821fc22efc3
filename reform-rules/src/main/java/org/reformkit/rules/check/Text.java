package org.reformkit.rules.check;

import com.google.common.collect.ImmutableList;
import java.util.Locale;
import java.util.Optional;

/**
 * A short text in Chinese and English (双语文字), rendered late. Chinese locales get the Chinese text, all others the English
 * one; the default locale of the machine never matters. Texts that read the same in both languages are equal.
 */
public sealed interface Text permits LiteralText, MessageText, JoinedText {

    /** The text for a locale. */
    String in(Locale locale);

    /** A text given in both languages. */
    static Text of(String zh, String en) {
        return new LiteralText(zh, en);
    }

    /** A text that is the same in every language, such as a name. */
    static Text of(String text) {
        return new LiteralText(text, text);
    }

    /**
     * A text of the rules' own message bundles. Arguments fill the places {@code {0}}, {@code {1}} and so on; those that
     * are texts are rendered in the same locale. Two apostrophes in a bundle stand for one.
     *
     * @throws IllegalArgumentException if the bundles have no such key
     */
    static Text message(String key, Object... arguments) {
        return MessageText.of(key, arguments);
    }

    /** A text of the rules' own message bundles, if they have one with this key. */
    static Optional<Text> findMessage(String key) {
        return MessageText.has(key) ? Optional.of(MessageText.of(key)) : Optional.empty();
    }

    /** Texts one after the other. */
    static Text joined(String separator, Iterable<? extends Text> parts) {
        return new JoinedText(separator, ImmutableList.copyOf(parts));
    }

    /** Whether a locale gets the Chinese text. */
    static boolean isChinese(Locale locale) {
        return locale.getLanguage().equals(Locale.CHINESE.getLanguage());
    }
}
