package org.reformkit.model.plan.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.reformkit.model.plan.action.Liyang.BEFORE;
import static org.reformkit.model.plan.action.Liyang.CIVIL;
import static org.reformkit.model.plan.action.Liyang.DAY;
import static org.reformkit.model.plan.action.Liyang.EMERGENCY;
import static org.reformkit.model.plan.action.Liyang.in;
import static org.reformkit.model.plan.action.Liyang.inChinese;
import static org.reformkit.model.plan.action.Liyang.inEnglish;
import static org.reformkit.model.plan.action.Liyang.thereAndBack;
import static org.reformkit.model.plan.action.Liyang.with;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.reformkit.model.base.AgencyId;
import org.reformkit.model.relation.Plate;
import org.reformkit.model.structure.Structure;

class RenamePlateTest {

    private static RenamePlate rename(AgencyId host, String name, String newName) {
        return RenamePlate.builder()
                .host(host)
                .name(name)
                .newName(newName)
                .effectiveOn(DAY)
                .build();
    }

    @Test
    void changesTheNameOnThePlateAlone() {
        Structure after = rename(CIVIL, "溧阳市老龄办", "溧阳市老龄工作办公室").applyTo(BEFORE);
        assertThat(after.has(Plate.of(CIVIL, "溧阳市老龄办"))).isFalse();
        assertThat(after.has(Plate.of(CIVIL, "溧阳市老龄工作办公室"))).isTrue();
        assertThat(in(after, CIVIL)).isEqualTo(in(BEFORE, CIVIL));
    }

    @Test
    void isTakenBackAndHasItsVerb() {
        RenamePlate action = rename(CIVIL, "溧阳市老龄办", "溧阳市老龄工作办公室");
        assertThat(thereAndBack(action)).isEqualTo(BEFORE);
        assertThat(action.verb(Locale.CHINA)).isEqualTo("牌子更名");
        assertThat(action.verb(Locale.ENGLISH)).isEqualTo("rename plate");
    }

    @Test
    void refusesAHostOrAPlateThatIsNotThereAndANameThatIs() {
        Structure both = with(Plate.of(CIVIL, "溧阳市地震局"));
        assertThat(inChinese(rename(EMERGENCY, "甲", "乙"))).containsExactly("机构 '320481/A-20'：结构中不存在，应为已有的要素。");
        assertThat(inEnglish(rename(CIVIL, "甲", "乙")))
                .containsExactly("agency '320481/A-06': plate '甲' is not there. Expected one that is.");
        assertThat(inChinese(rename(CIVIL, "溧阳市老龄办", "溧阳市地震局"), both))
                .containsExactly("机构 '320481/A-06'：牌子“溧阳市地震局”已经存在，应为新的。");
    }

    @Test
    void rejectsABlankNameAndTheSameOne() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rename(CIVIL, "甲", " "))
                .withMessage("Plate '甲' of '320481/A-06': its new name is ' '. Expected another name.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rename(CIVIL, "甲", "甲"))
                .withMessage("Plate '甲' of '320481/A-06': its new name is '甲'. Expected another name.");
    }
}
