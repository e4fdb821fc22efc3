package org.reformkit.model.plan.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.reformkit.model.plan.action.Liyang.BEFORE;
import static org.reformkit.model.plan.action.Liyang.CITY;
import static org.reformkit.model.plan.action.Liyang.DAY;
import static org.reformkit.model.plan.action.Liyang.SAFETY;
import static org.reformkit.model.plan.action.Liyang.SAFETY_OFFICE;
import static org.reformkit.model.plan.action.Liyang.in;
import static org.reformkit.model.plan.action.Liyang.inChinese;
import static org.reformkit.model.plan.action.Liyang.inEnglish;
import static org.reformkit.model.plan.action.Liyang.poolOf;
import static org.reformkit.model.plan.action.Liyang.thereAndBack;

import org.junit.jupiter.api.Test;
import org.reformkit.model.base.DivisionId;
import org.reformkit.model.structure.Structure;

class AbolishDivisionTest {

    private static final AbolishDivision ACTION =
            AbolishDivision.builder().division(SAFETY_OFFICE).effectiveOn(DAY).build();

    @Test
    void endsTheDivisionAndLeavesItsPostsWithTheAgency() {
        Structure after = ACTION.applyTo(BEFORE);
        assertThat(after.division(SAFETY_OFFICE)).isEmpty();
        assertThat(in(after, SAFETY)).isEqualTo(in(BEFORE, SAFETY));
        assertThat(poolOf(after)).isEqualTo(poolOf(BEFORE));
    }

    @Test
    void isTakenBack() {
        assertThat(thereAndBack(ACTION)).isEqualTo(BEFORE);
    }

    @Test
    void refusesADivisionThatIsNotThere() {
        AbolishDivision unknown =
                ACTION.toBuilder().division(DivisionId.of(CITY, "A-05-09")).build();
        assertThat(inChinese(unknown)).containsExactly("内设机构 '320481/A-05-09'：结构中不存在，应为已有的要素。");
        assertThat(inEnglish(unknown))
                .containsExactly("division '320481/A-05-09': it is not in the structure. Expected one that is.");
    }
}
