package org.reformkit.model.plan.action;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class RefusalTest {

    private static final Refusal REFUSAL =
            Refusal.at(Liyang.SAFETY, Refusal.Reason.RELATED, Wording.of("牌子“{0}'s”", "plate '{0}'s'"));

    @Test
    void readsInChineseForEveryChineseLocaleAndInEnglishForAnyOther() {
        String chinese = "机构 '320481/A-05'：牌子“{0}'s”已经存在，应为新的。";
        String english = "agency '320481/A-05': plate '{0}'s' is there already. Expected one that is new.";
        assertThat(REFUSAL.text(Locale.CHINA)).isEqualTo(chinese);
        assertThat(REFUSAL.text(Locale.TAIWAN)).isEqualTo(chinese);
        assertThat(REFUSAL.text(Locale.ENGLISH)).isEqualTo(english);
        assertThat(REFUSAL.text(Locale.FRANCE)).isEqualTo(english);
        assertThat(REFUSAL.text(Locale.ROOT)).isEqualTo(english);
    }

    @Test
    void everyReasonHasATextThatUsesAllItsArguments() {
        for (Refusal.Reason reason : Refusal.Reason.values()) {
            Refusal refusal = Refusal.at(Liyang.SAFETY, reason, Wording.of("<甲>", "<a>"), Wording.of("<乙>", "<b>"));
            String chinese = refusal.text(Locale.CHINA);
            String english = refusal.text(Locale.ENGLISH);
            assertThat(chinese).startsWith("机构 '320481/A-05'：").endsWith("。");
            assertThat(english)
                    .startsWith("agency '320481/A-05': ")
                    .endsWith(".")
                    .contains(" Expected ")
                    .doesNotContainPattern("\\p{IsHan}");
            assertThat(chinese.contains("<甲>")).as("%s", reason).isEqualTo(english.contains("<a>"));
            assertThat(chinese.contains("<乙>")).as("%s", reason).isEqualTo(english.contains("<b>"));
        }
    }

    @Test
    void isAValue() {
        assertThat(REFUSAL)
                .isEqualTo(Refusal.at(Liyang.SAFETY, Refusal.Reason.RELATED, Wording.of("牌子“{0}'s”", "plate '{0}'s'")))
                .isNotEqualTo(Refusal.at(Liyang.SAFETY, Refusal.Reason.RELATED, Wording.of("牌子“{0}'s”")));
    }
}
