package org.reformkit.model.plan.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.reformkit.model.plan.action.Liyang.BEFORE;
import static org.reformkit.model.plan.action.Liyang.CIVIL;
import static org.reformkit.model.plan.action.Liyang.DAY;
import static org.reformkit.model.plan.action.Liyang.EMERGENCY;
import static org.reformkit.model.plan.action.Liyang.SAFETY;
import static org.reformkit.model.plan.action.Liyang.inChinese;
import static org.reformkit.model.plan.action.Liyang.inEnglish;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class KeepPlateTest {

    private static final KeepPlate ACTION =
            KeepPlate.builder().host(CIVIL).name("溧阳市老龄办").effectiveOn(DAY).build();

    @Test
    void changesNothingButTheDate() {
        assertThat(ACTION.applyTo(BEFORE)).isEqualTo(BEFORE.on(DAY));
    }

    @Test
    void isItsOwnInverseAndHasItsVerb() {
        assertThat(ACTION.inverse(BEFORE)).contains(ACTION);
        assertThat(ACTION.verb(Locale.CHINA)).isEqualTo("保留牌子");
        assertThat(ACTION.verb(Locale.ENGLISH)).isEqualTo("keep plate");
    }

    @Test
    void refusesAHostThatIsNotThere() {
        KeepPlate unknown = ACTION.toBuilder().host(EMERGENCY).build();
        assertThat(inChinese(unknown)).containsExactly("机构 '320481/A-20'：结构中不存在，应为已有的要素。");
        assertThat(inEnglish(unknown))
                .containsExactly("agency '320481/A-20': it is not in the structure. Expected one that is.");
    }

    @Test
    void refusesAPlateThatHangsElsewhere() {
        KeepPlate elsewhere = ACTION.toBuilder().host(SAFETY).build();
        assertThat(inChinese(elsewhere)).containsExactly("机构 '320481/A-05'：牌子“溧阳市老龄办”不存在，应为已有的。");
        assertThat(inEnglish(elsewhere))
                .containsExactly("agency '320481/A-05': plate '溧阳市老龄办' is not there. Expected one that is.");
    }
}
