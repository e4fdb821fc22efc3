package org.reformkit.rules.library;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.reformkit.rules.check.Text;

/** Texts one after the other (并列), with the mark between them that each language has. */
final class TextList {

    private TextList() {}

    static Text of(List<? extends Text> texts) {
        String mark = "finding.separator";
        return Text.of(joined(texts, mark, Locale.SIMPLIFIED_CHINESE), joined(texts, mark, Locale.ENGLISH));
    }

    /** The same for whole reasons, which may have the smaller mark in them. */
    static Text ofReasons(List<? extends Text> texts) {
        String mark = "finding.reasons";
        return Text.of(joined(texts, mark, Locale.SIMPLIFIED_CHINESE), joined(texts, mark, Locale.ENGLISH));
    }

    private static String joined(List<? extends Text> texts, String key, Locale locale) {
        String mark = Text.message(key).in(locale);
        return texts.stream().map(text -> text.in(locale)).collect(Collectors.joining(mark));
    }
}
