package org.reformkit.io.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WordsTest {

    private static final ResourceBundle ZH = bundle(Locale.SIMPLIFIED_CHINESE);
    private static final ResourceBundle EN = bundle(Locale.ENGLISH);

    @Test
    void hasEveryWordInBothLanguages() {
        assertThat(ZH.keySet()).isEqualTo(EN.keySet()).isNotEmpty();
        assertThat(ZH.getLocale()).isEqualTo(Locale.SIMPLIFIED_CHINESE);
        assertThat(EN.getLocale()).isEqualTo(Locale.ENGLISH);
    }

    @Test
    void hasTheSamePlacesInBothLanguages() {
        // Headings count sections in one language and sections and groups in the other.
        assertThat(ZH.keySet().stream().filter(key -> !key.startsWith("number.")))
                .allSatisfy(key -> assertThat(places(ZH.getString(key))).as(key).isEqualTo(places(EN.getString(key))));
    }

    @Test
    void writesDatesAsDocumentsDo() {
        LocalDate date = LocalDate.of(2019, 2, 11);

        assertThat(Words.in(Locale.TAIWAN).date(date)).isEqualTo("2019年2月11日");
        assertThat(Words.in(Locale.FRANCE).date(date)).isEqualTo("2019-02-11");
    }

    @Test
    void cutsLongListsShortAndSaysHowLongTheyAre() {
        ImmutableList<Integer> ten = IntStream.rangeClosed(1, 10).boxed().collect(ImmutableList.toImmutableList());
        ImmutableList<Integer> eleven = IntStream.rangeClosed(1, 11).boxed().collect(ImmutableList.toImmutableList());

        assertThat(Words.in(Locale.CHINA).list(ten, String::valueOf)).isEqualTo("1、2、3、4、5、6、7、8、9、10");
        assertThat(Words.in(Locale.CHINA).list(eleven, String::valueOf)).isEqualTo("1、2、3、4、5、6、7、8、9、10等 11 项");
        assertThat(Words.in(Locale.ENGLISH).list(eleven, String::valueOf))
                .isEqualTo("1, 2, 3, 4, 5, 6, 7, 8, 9, 10 and more, 11 in all");
    }

    private static ImmutableList<String> places(String pattern) {
        return Pattern.compile("\\{\\d}")
                .matcher(pattern)
                .results()
                .map(place -> place.group())
                .sorted()
                .collect(ImmutableList.toImmutableList());
    }

    private static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle("org.reformkit.io.document.report", locale);
    }
}
