package org.reformkit.io;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** The phrases of one language, with places {0}, {1} for words. */
final class Phrases {

    private static final Phrases CHINESE = new Phrases(Locale.SIMPLIFIED_CHINESE);
    private static final Phrases ENGLISH = new Phrases(Locale.ENGLISH);

    private final ResourceBundle bundle;

    private Phrases(Locale locale) {
        // There is a file for each of the two, so that the locale of the machine is never asked.
        this.bundle = ResourceBundle.getBundle("org.reformkit.io.problems", locale);
    }

    static Phrases in(Locale locale) {
        return locale.getLanguage().equals("zh") ? CHINESE : ENGLISH;
    }

    boolean has(String key) {
        return bundle.containsKey(key);
    }

    String phrase(String key, String... words) {
        return phrase(key, List.of(words));
    }

    String phrase(String key, List<String> words) {
        String pattern = bundle.getString(key);
        StringBuilder phrase = new StringBuilder(pattern.length() + 16);
        for (int i = 0; i < pattern.length(); i++) {
            if (pattern.startsWith("{", i) && pattern.startsWith("}", i + 2)) {
                phrase.append(words.get(pattern.charAt(i + 1) - '0'));
                i += 2;
            } else {
                phrase.append(pattern.charAt(i));
            }
        }
        return phrase.toString();
    }
}
