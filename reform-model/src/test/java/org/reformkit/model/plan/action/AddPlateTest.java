package org.reformkit.model.plan.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.reformkit.model.plan.action.Liyang.BEFORE;
import static org.reformkit.model.plan.action.Liyang.CIVIL;
import static org.reformkit.model.plan.action.Liyang.DAY;
import static org.reformkit.model.plan.action.Liyang.EMERGENCY;
import static org.reformkit.model.plan.action.Liyang.PLANNING;
import static org.reformkit.model.plan.action.Liyang.RELIEF;
import static org.reformkit.model.plan.action.Liyang.SAFETY;
import static org.reformkit.model.plan.action.Liyang.SAFETY_OFFICE;
import static org.reformkit.model.plan.action.Liyang.in;
import static org.reformkit.model.plan.action.Liyang.inChinese;
import static org.reformkit.model.plan.action.Liyang.inEnglish;
import static org.reformkit.model.plan.action.Liyang.thereAndBack;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.reformkit.model.base.AgencyId;
import org.reformkit.model.relation.Plate;
import org.reformkit.model.structure.Structure;

class AddPlateTest {

    private static AddPlate add(AgencyId host, String name) {
        return AddPlate.builder().host(host).name(name).effectiveOn(DAY).build();
    }

    @Test
    void hangsTheNameOnTheAgencyAndNothingElse() {
        Structure after = add(PLANNING, "溧阳市粮食局").applyTo(BEFORE);
        assertThat(after.relations(PLANNING)).containsExactly(Plate.of(PLANNING, "溧阳市粮食局"));
        assertThat(in(after, PLANNING)).isEqualTo(in(BEFORE, PLANNING));
    }

    @Test
    void isTakenBack() {
        assertThat(thereAndBack(add(PLANNING, "溧阳市粮食局"))).isEqualTo(BEFORE);
    }

    @Test
    void hangsTheNameOnADivision() {
        AddPlate action =
                add(SAFETY, "产业发展科").toBuilder().division(SAFETY_OFFICE).build();
        Structure after = action.applyTo(BEFORE);
        assertThat(after.has(Plate.of(SAFETY, "产业发展科", Optional.of(SAFETY_OFFICE))))
                .isTrue();
        assertThat(action.subjects()).containsExactly(SAFETY, SAFETY_OFFICE);
        assertThat(thereAndBack(action)).isEqualTo(BEFORE);
    }

    @Test
    void refusesADivisionOfAnotherAgency() {
        AddPlate action = add(SAFETY, "产业发展科").toBuilder().division(RELIEF).build();
        assertThat(inChinese(action)).containsExactly("内设机构 '320481/A-06-01'：与机构 320481/A-05 的隶属关系不存在，应为已有的。");
        assertThat(inEnglish(action))
                .containsExactly("division '320481/A-06-01': membership of agency 320481/A-05 is not there."
                        + " Expected one that is.");
    }

    @Test
    void refusesAHostThatIsNotThere() {
        AddPlate action = add(EMERGENCY, "溧阳市地震局");
        assertThat(inChinese(action)).containsExactly("机构 '320481/A-20'：结构中不存在，应为已有的要素。");
        assertThat(inEnglish(action))
                .containsExactly("agency '320481/A-20': it is not in the structure. Expected one that is.");
    }

    @Test
    void refusesAPlateThatHangsThere() {
        AddPlate action = add(CIVIL, "溧阳市老龄办");
        assertThat(inChinese(action)).containsExactly("机构 '320481/A-06'：牌子“溧阳市老龄办”已经存在，应为新的。");
        assertThat(inEnglish(action))
                .containsExactly("agency '320481/A-06': plate '溧阳市老龄办' is there already. Expected one that is new.");
    }
}
