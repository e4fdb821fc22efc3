package org.reformkit.model.plan.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.reformkit.model.plan.action.Liyang.BEFORE;
import static org.reformkit.model.plan.action.Liyang.DAY;
import static org.reformkit.model.plan.action.Liyang.EMERGENCY;
import static org.reformkit.model.plan.action.Liyang.ORGANISATION;
import static org.reformkit.model.plan.action.Liyang.inChinese;
import static org.reformkit.model.plan.action.Liyang.inEnglish;

import org.junit.jupiter.api.Test;

class KeepAgencyTest {

    private static final KeepAgency ACTION =
            KeepAgency.builder().agency(ORGANISATION).effectiveOn(DAY).build();

    @Test
    void changesNothingButTheDate() {
        assertThat(ACTION.applyTo(BEFORE)).isEqualTo(BEFORE.on(DAY));
    }

    @Test
    void isItsOwnInverse() {
        assertThat(ACTION.inverse(BEFORE)).contains(ACTION);
    }

    @Test
    void refusesAnAgencyThatIsNotThere() {
        KeepAgency unknown = ACTION.toBuilder().agency(EMERGENCY).build();
        assertThat(inChinese(unknown)).containsExactly("机构 '320481/A-20'：结构中不存在，应为已有的要素。");
        assertThat(inEnglish(unknown))
                .containsExactly("agency '320481/A-20': it is not in the structure. Expected one that is.");
    }
}
