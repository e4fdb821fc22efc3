package org.reformkit.rules.library;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.reformkit.rules.check.Text;

/** Texts one after the other (并列), with the mark between them that each language has. */
final class TextList {

    private TextList() {}

    static Text of(List<? extends Text> texts) {
        return Text.of(joined(texts, Locale.SIMPLIFIED_CHINESE), joined(texts, Locale.ENGLISH));
    }

    private static String joined(List<? extends Text> texts, Locale locale) {
        String mark = Text.message("finding.separator").in(locale);
        return texts.stream().map(text -> text.in(locale)).collect(Collectors.joining(mark));
    }
}
