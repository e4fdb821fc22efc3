package org.reformkit.model.plan.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.reformkit.model.plan.action.Liyang.BEFORE;
import static org.reformkit.model.plan.action.Liyang.CIVIL;
import static org.reformkit.model.plan.action.Liyang.DAY;
import static org.reformkit.model.plan.action.Liyang.EMERGENCY;
import static org.reformkit.model.plan.action.Liyang.SAFETY;
import static org.reformkit.model.plan.action.Liyang.in;
import static org.reformkit.model.plan.action.Liyang.inChinese;
import static org.reformkit.model.plan.action.Liyang.inEnglish;
import static org.reformkit.model.plan.action.Liyang.thereAndBack;

import org.junit.jupiter.api.Test;
import org.reformkit.model.base.AgencyId;
import org.reformkit.model.relation.Plate;
import org.reformkit.model.structure.Structure;

class RemovePlateTest {

    private static RemovePlate remove(AgencyId host, String name) {
        return RemovePlate.builder().host(host).name(name).effectiveOn(DAY).build();
    }

    @Test
    void takesTheNameOffTheAgency() {
        Structure after = remove(CIVIL, "溧阳市老龄办").applyTo(BEFORE);
        assertThat(after.relations(CIVIL, Plate.class)).isEmpty();
        assertThat(in(after, CIVIL)).isEqualTo(in(BEFORE, CIVIL));
    }

    @Test
    void isTakenBack() {
        assertThat(thereAndBack(remove(CIVIL, "溧阳市老龄办"))).isEqualTo(BEFORE);
    }

    @Test
    void refusesAPlateThatDoesNotHangThere() {
        RemovePlate action = remove(SAFETY, "溧阳市老龄办");
        assertThat(inChinese(action)).containsExactly("机构 '320481/A-05'：牌子“溧阳市老龄办”不存在，应为已有的。");
        assertThat(inEnglish(action))
                .containsExactly("agency '320481/A-05': plate '溧阳市老龄办' is not there. Expected one that is.");
    }

    @Test
    void refusesAHostThatIsNotThereForThatAlone() {
        RemovePlate action = remove(EMERGENCY, "溧阳市老龄办");
        assertThat(inChinese(action)).containsExactly("机构 '320481/A-20'：结构中不存在，应为已有的要素。");
        assertThat(inEnglish(action))
                .containsExactly("agency '320481/A-20': it is not in the structure. Expected one that is.");
    }
}
