package org.reformkit.model.plan.action;

import java.util.Locale;
import org.immutables.value.Value;

/**
 * A few words in both languages (双语词语). Chinese locales get the Chinese ones, all others the English ones; the default
 * locale of the machine never matters.
 */
@Value.Immutable(builder = false)
public interface Wording {

    /** The words in Chinese. */
    @Value.Parameter
    String zh();

    /** The words in English, lower case unless they are names. */
    @Value.Parameter
    String en();

    /** The words for a locale. */
    default String in(Locale locale) {
        return isChinese(locale) ? zh() : en();
    }

    /** Words given in both languages. */
    static Wording of(String zh, String en) {
        return ImmutableWording.of(zh, en);
    }

    /** What is the same in every language, such as a name, a code or a date. */
    static Wording of(String text) {
        return ImmutableWording.of(text, text);
    }

    /** Whether a locale gets the Chinese words. */
    static boolean isChinese(Locale locale) {
        return locale.getLanguage().equals(Locale.CHINESE.getLanguage());
    }
}
