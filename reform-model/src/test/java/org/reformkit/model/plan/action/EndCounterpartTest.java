package org.reformkit.model.plan.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.reformkit.model.plan.action.Liyang.BEFORE;
import static org.reformkit.model.plan.action.Liyang.DAY;
import static org.reformkit.model.plan.action.Liyang.EMERGENCY;
import static org.reformkit.model.plan.action.Liyang.SAFETY;
import static org.reformkit.model.plan.action.Liyang.inChinese;
import static org.reformkit.model.plan.action.Liyang.inEnglish;
import static org.reformkit.model.plan.action.Liyang.thereAndBack;

import org.junit.jupiter.api.Test;
import org.reformkit.model.base.AgencyId;
import org.reformkit.model.relation.Counterpart;

class EndCounterpartTest {

    private static EndCounterpart action(AgencyId agency, String above) {
        return EndCounterpart.builder()
                .agency(agency)
                .above(above)
                .effectiveOn(DAY)
                .build();
    }

    @Test
    void leavesTheAgencyWithoutTheBodyAbove() {
        assertThat(action(SAFETY, "江苏省安监局").applyTo(BEFORE).relations(SAFETY, Counterpart.class))
                .isEmpty();
    }

    @Test
    void isTakenBack() {
        assertThat(thereAndBack(action(SAFETY, "江苏省安监局"))).isEqualTo(BEFORE);
    }

    @Test
    void isAboutTheAgencyAndHasItsVerb() {
        assertThat(action(SAFETY, "江苏省安监局").subjects()).containsExactly(SAFETY);
        assertThat(action(SAFETY, "江苏省安监局").wording()).isEqualTo(Wording.of("解除上级对应关系", "end counterpart"));
    }

    @Test
    void refusesABodyAboveThatIsNotThere() {
        assertThat(inChinese(action(SAFETY, "江苏省应急管理厅")))
                .containsExactly("机构 '320481/A-05'：上级对应机构“江苏省应急管理厅”不存在，应为已有的。");
        assertThat(inEnglish(action(SAFETY, "江苏省应急管理厅")))
                .containsExactly(
                        "agency '320481/A-05': counterpart '江苏省应急管理厅' is not there." + " Expected one that is.");
    }

    @Test
    void refusesAnAgencyThatIsNotThere() {
        assertThat(inChinese(action(EMERGENCY, "江苏省安监局"))).containsExactly("机构 '320481/A-20'：结构中不存在，应为已有的要素。");
    }
}
