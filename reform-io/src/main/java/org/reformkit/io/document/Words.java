package org.reformkit.io.document;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.function.Function;
import org.reformkit.rules.check.Text;

/** The words of documents in one language, with places {0}, {1} for what differs. */
final class Words {

    private static final int MOST = 10;
    private static final Words CHINESE = new Words(Locale.SIMPLIFIED_CHINESE);
    private static final Words ENGLISH = new Words(Locale.ENGLISH);

    private final Locale locale;
    private final ResourceBundle bundle;

    private Words(Locale locale) {
        this.locale = locale;
        // There is a file for each of the two, so that the locale of the machine is never asked.
        this.bundle = ResourceBundle.getBundle("org.reformkit.io.document.report", locale);
    }

    static Words in(Locale locale) {
        return Text.isChinese(locale) ? CHINESE : ENGLISH;
    }

    Locale locale() {
        return locale;
    }

    String say(String key, Object... words) {
        String pattern = bundle.getString(key);
        StringBuilder text = new StringBuilder();
        int at = 0;
        for (int open = pattern.indexOf('{'); open >= 0; open = pattern.indexOf('{', at)) {
            text.append(pattern, at, open).append(words[pattern.charAt(open + 1) - '0']);
            at = open + 3;
        }
        return text.append(pattern, at, pattern.length()).toString();
    }

    String say(Text text) {
        return text.in(locale);
    }

    /** As official documents write it, such as {@code 2019年2月11日}. */
    String date(LocalDate date) {
        return say("date", date.getYear(), pad(date.getMonthValue()), pad(date.getDayOfMonth()));
    }

    private String pad(int number) {
        return this == CHINESE || number > 9 ? Integer.toString(number) : "0" + number;
    }

    /** All items, or the first few and how many there are. */
    <T> String list(List<T> items, Function<? super T, String> text) {
        ImmutableList<String> first = items.stream().limit(MOST).map(text).collect(ImmutableList.toImmutableList());
        String all = String.join(say("list.separator"), first);
        return items.size() <= MOST ? all : say("list.more", all, items.size());
    }
}
