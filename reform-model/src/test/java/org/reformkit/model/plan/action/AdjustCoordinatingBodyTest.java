package org.reformkit.model.plan.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.reformkit.model.plan.action.Liyang.BEFORE;
import static org.reformkit.model.plan.action.Liyang.CITY;
import static org.reformkit.model.plan.action.Liyang.DAY;
import static org.reformkit.model.plan.action.Liyang.SAFETY_COMMITTEE;
import static org.reformkit.model.plan.action.Liyang.inChinese;
import static org.reformkit.model.plan.action.Liyang.inEnglish;
import static org.reformkit.model.plan.action.Liyang.thereAndBack;

import org.junit.jupiter.api.Test;
import org.reformkit.model.agency.CoordinatingBody;
import org.reformkit.model.agency.CoordinatingBodyKind;
import org.reformkit.model.base.CoordinatingBodyId;
import org.reformkit.model.base.Field;
import org.reformkit.model.base.Period;
import org.reformkit.model.structure.Structure;

class AdjustCoordinatingBodyTest {

    private static AdjustCoordinatingBody.Builder adjust(CoordinatingBodyId body) {
        return AdjustCoordinatingBody.builder()
                .body(body)
                .kind(CoordinatingBodyKind.TASK_FORCE)
                .effectiveOn(DAY);
    }

    private static final AdjustCoordinatingBody LIMITED = adjust(SAFETY_COMMITTEE)
            .field(Field.of("安全生产"))
            .term(Period.of(DAY, DAY.plusYears(2)))
            .abolitionCondition("专项整治结束")
            .build();

    @Test
    void givesTheBodyAllFourAndNothingElse() {
        CoordinatingBody before = BEFORE.coordinatingBody(SAFETY_COMMITTEE).orElseThrow();
        Structure after = LIMITED.applyTo(BEFORE);
        assertThat(after.coordinatingBody(SAFETY_COMMITTEE))
                .contains(before.toBuilder()
                        .kind(CoordinatingBodyKind.TASK_FORCE)
                        .field(Field.of("安全生产"))
                        .term(Period.of(DAY, DAY.plusYears(2)))
                        .abolitionCondition("专项整治结束")
                        .build());
        assertThat(after.relations(SAFETY_COMMITTEE)).isEqualTo(BEFORE.relations(SAFETY_COMMITTEE));
    }

    @Test
    void whatItDoesNotTellIsNotToldAnyMore() {
        Structure limited = LIMITED.applyTo(BEFORE);
        CoordinatingBody after = adjust(SAFETY_COMMITTEE)
                .build()
                .applyTo(limited)
                .coordinatingBody(SAFETY_COMMITTEE)
                .orElseThrow();
        assertThat(after.field()).isEmpty();
        assertThat(after.term()).isEmpty();
        assertThat(after.abolitionCondition()).isEmpty();
    }

    @Test
    void isTakenBack() {
        Structure limited = LIMITED.applyTo(BEFORE);
        assertThat(thereAndBack(LIMITED)).isEqualTo(BEFORE);
        assertThat(thereAndBack(adjust(SAFETY_COMMITTEE).build(), limited)).isEqualTo(limited);
    }

    @Test
    void isAboutTheBodyAndHasItsVerb() {
        assertThat(LIMITED.subjects()).containsExactly(SAFETY_COMMITTEE);
        assertThat(LIMITED.wording()).isEqualTo(Wording.of("调整议事协调机构", "adjust coordinating body"));
    }

    @Test
    void refusesABodyThatIsNotThere() {
        AdjustCoordinatingBody action =
                adjust(CoordinatingBodyId.of(CITY, "C-09")).build();
        assertThat(inChinese(action)).containsExactly("议事协调机构 '320481/C-09'：结构中不存在，应为已有的要素。");
        assertThat(inEnglish(action))
                .containsExactly("coordinating body '320481/C-09': it is not in the structure. Expected one that is.");
    }
}
