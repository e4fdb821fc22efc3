package org.reformkit.model.plan.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.reformkit.model.plan.action.Liyang.BEFORE;
import static org.reformkit.model.plan.action.Liyang.CITY;
import static org.reformkit.model.plan.action.Liyang.DAY;
import static org.reformkit.model.plan.action.Liyang.inChinese;
import static org.reformkit.model.plan.action.Liyang.inEnglish;
import static org.reformkit.model.plan.action.Liyang.with;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.reformkit.model.base.Citation;
import org.reformkit.model.base.MandateId;
import org.reformkit.model.mandate.Mandate;
import org.reformkit.model.structure.Structure;

class FulfilMandateTest {

    private static final Citation EARLIER = Citation.of("关于筹建市应急管理局的会议纪要");
    private static final Citation NOTICE = Citation.of("关于组建市应急管理局的通知");
    private static final Mandate MANDATE = Mandate.builder()
            .id(MandateId.of(CITY, "M-01"))
            .title("组建应急管理局")
            .authority("省委")
            .addEvidence(EARLIER)
            .build();
    private static final Structure DEMANDED = with(MANDATE);
    private static final FulfilMandate ACTION = FulfilMandate.builder()
            .mandate(MANDATE.id())
            .evidence(NOTICE)
            .effectiveOn(DAY)
            .build();

    @Test
    void theEvidenceComesAfterWhatThereWas() {
        assertThat(ACTION.applyTo(DEMANDED).mandate(MANDATE.id()))
                .contains(MANDATE.toBuilder().addEvidence(NOTICE).build());
    }

    @Test
    void isAboutTheMandateAndIsNotTakenBack() {
        assertThat(ACTION.subjects()).containsExactly(MANDATE.id());
        assertThat(ACTION.inverse(DEMANDED)).isEmpty();
        assertThat(ACTION.verb(Locale.CHINA)).isEqualTo("完成规定动作");
        assertThat(ACTION.verb(Locale.ENGLISH)).isEqualTo("fulfil mandate");
    }

    @Test
    void refusesAMandateThatIsNotThere() {
        assertThat(inChinese(ACTION, BEFORE)).containsExactly("规定动作 '320481/M-01'：结构中不存在，应为已有的要素。");
        assertThat(inEnglish(ACTION, BEFORE))
                .containsExactly("mandate '320481/M-01': it is not in the structure. Expected one that is.");
    }
}
