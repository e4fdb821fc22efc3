package org.reformkit.rules.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class TextTest {

    private static final String BUNDLE = "org.reformkit.rules.messages";

    @Test
    void goesByTheLocaleGivenAndNeverByTheDefaultOne() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.CHINA);
            assertThat(Text.message("severity.ERROR").in(Locale.FRANCE)).isEqualTo("Bottom line");
            Locale.setDefault(Locale.US);
            assertThat(Text.message("severity.ERROR").in(Locale.TRADITIONAL_CHINESE))
                    .isEqualTo("底线");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void rendersArgumentsLateAndNumbersPlainly() {
        Text text = Text.message("evidence.measured", Text.of("编制", "posts"), 1234567);

        assertThat(text.in(Locale.CHINA)).isEqualTo("编制 1234567");
        assertThat(text.in(Locale.US)).isEqualTo("posts: 1234567");
        assertThat(text).isEqualTo(Text.message("evidence.measured", Text.of("编制", "posts"), 1234567));
    }

    @Test
    void equalsWhateverReadsTheSameInBothLanguages() {
        Text message = Text.message("severity.ERROR");
        Text literal = Text.of("底线", "Bottom line");
        Text joined = Text.joined(" ", List.of(Text.of("底线", "Bottom"), Text.of("", "line")));

        assertThat(message).isEqualTo(literal).hasSameHashCodeAs(literal);
        assertThat(literal).isEqualTo(message).isNotEqualTo(Text.of("底线", "bottom line"));
        assertThat(joined).isNotEqualTo(literal).isEqualTo(Text.of("底线 ", "Bottom line"));
        assertThat(Text.of("底线 ", "Bottom line")).isEqualTo(joined).hasSameHashCodeAs(joined);
        assertThat(message).isNotEqualTo("底线");
    }

    @Test
    void joinsTexts() {
        assertThat(Text.joined("/", List.of(Text.of("甲", "a"), Text.of("b"))).in(Locale.CHINA))
                .isEqualTo("甲/b");
    }

    @Test
    void rejectsAnUnknownKeyAtOnce() {
        assertThatThrownBy(() -> Text.message("no.such.key"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Message 'no.such.key': unknown. Expected a key of org.reformkit.rules.messages.");
    }

    @Test
    void bundlesHaveTheSameKeysAndPlaces() {
        ResourceBundle zh = ResourceBundle.getBundle(BUNDLE, Locale.SIMPLIFIED_CHINESE);
        ResourceBundle en = ResourceBundle.getBundle(BUNDLE, Locale.ENGLISH);

        assertThat(zh.keySet()).isEqualTo(en.keySet()).isNotEmpty();
        for (String key : zh.keySet()) {
            assertThat(places(zh.getString(key))).as(key).isEqualTo(places(en.getString(key)));
        }
    }

    private static Set<String> places(String pattern) {
        return Pattern.compile("\\{\\d+}")
                .matcher(pattern)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toSet());
    }
}
