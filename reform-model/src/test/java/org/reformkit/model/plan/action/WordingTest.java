package org.reformkit.model.plan.action;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class WordingTest {

    private static final Wording ESTABLISH = Wording.of("组建", "establish");

    @Test
    void isChineseForEveryChineseLocaleAndEnglishForAnyOther() {
        assertThat(ESTABLISH.in(Locale.CHINA)).isEqualTo("组建");
        assertThat(ESTABLISH.in(Locale.TAIWAN)).isEqualTo("组建");
        assertThat(ESTABLISH.in(Locale.ENGLISH)).isEqualTo("establish");
        assertThat(ESTABLISH.in(Locale.FRANCE)).isEqualTo("establish");
        assertThat(ESTABLISH.in(Locale.ROOT)).isEqualTo("establish");
    }

    @Test
    void aNameIsTheSameInBoth() {
        assertThat(Wording.of("溧阳市民政局")).isEqualTo(Wording.of("溧阳市民政局", "溧阳市民政局"));
    }
}
