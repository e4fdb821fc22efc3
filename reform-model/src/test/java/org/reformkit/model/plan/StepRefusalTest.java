package org.reformkit.model.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.reformkit.model.plan.Reform.CIVIL;
import static org.reformkit.model.plan.Reform.EMERGENCY;
import static org.reformkit.model.plan.Reform.TRANSFER_DUTY;
import static org.reformkit.model.plan.Reform.TRANSFER_POSTS;

import com.google.common.collect.ImmutableList;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.reformkit.model.plan.action.Refusal;

class StepRefusalTest {

    private static final StepRefusal REFUSED = StepRefusal.refused(
            3,
            TRANSFER_POSTS,
            ImmutableList.of(Refusal.at(CIVIL, Refusal.Reason.UNKNOWN), Refusal.at(EMERGENCY, Refusal.Reason.UNKNOWN)));
    private static final StepRefusal NOT_JUDGED = StepRefusal.notJudged(4, TRANSFER_DUTY, ImmutableList.of(3));

    @Test
    void namesStepVerbAndEveryReason() {
        assertThat(REFUSED.isNotJudged()).isFalse();
        assertThat(REFUSED.text(Locale.CHINA))
                .isEqualTo("第 3 步（划转编制）：机构 '320481/A-02'：结构中不存在，应为已有的要素。" + " 机构 '320481/A-20'：结构中不存在，应为已有的要素。");
        assertThat(REFUSED.text(Locale.ENGLISH))
                .isEqualTo(
                        "Step 3 (transfer quota): agency '320481/A-02': it is not in the structure."
                                + " Expected one that is. agency '320481/A-20': it is not in the structure. Expected one that is.");
    }

    @Test
    void namesTheStepItDependsOn() {
        assertThat(NOT_JUDGED.isNotJudged()).isTrue();
        assertThat(NOT_JUDGED.text(Locale.CHINA)).isEqualTo("第 4 步（划转职责）：未判断，取决于第 3 步。");
        assertThat(NOT_JUDGED.text(Locale.FRANCE))
                .isEqualTo("Step 4 (transfer duty): not judged, as it depends on step 3.");
    }

    @Test
    void namesAllStepsItDependsOnInOrder() {
        assertThat(StepRefusal.notJudged(4, TRANSFER_DUTY, ImmutableList.of(3, 1))
                        .text(Locale.CHINA))
                .isEqualTo("第 4 步（划转职责）：未判断，取决于第 1、3 步。");
        assertThat(StepRefusal.notJudged(4, TRANSFER_DUTY, ImmutableList.of(3, 1))
                        .text(Locale.ENGLISH))
                .isEqualTo("Step 4 (transfer duty): not judged, as it depends on steps 1, 3.");
    }

    @Test
    void readsTheSameWhateverTheDefaultLocale() {
        Locale old = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(StepRefusal.notJudged(1234, TRANSFER_DUTY, ImmutableList.of(1000))
                            .text(Locale.ENGLISH))
                    .isEqualTo("Step 1234 (transfer duty): not judged, as it depends on step 1000.");
        } finally {
            Locale.setDefault(old);
        }
    }
}
