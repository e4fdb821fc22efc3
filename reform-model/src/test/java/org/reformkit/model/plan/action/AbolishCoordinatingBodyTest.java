package org.reformkit.model.plan.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.reformkit.model.plan.action.Liyang.BEFORE;
import static org.reformkit.model.plan.action.Liyang.CITY;
import static org.reformkit.model.plan.action.Liyang.DAY;
import static org.reformkit.model.plan.action.Liyang.SAFETY;
import static org.reformkit.model.plan.action.Liyang.SAFETY_COMMITTEE;
import static org.reformkit.model.plan.action.Liyang.in;
import static org.reformkit.model.plan.action.Liyang.inChinese;
import static org.reformkit.model.plan.action.Liyang.inEnglish;
import static org.reformkit.model.plan.action.Liyang.thereAndBack;

import org.junit.jupiter.api.Test;
import org.reformkit.model.base.CoordinatingBodyId;
import org.reformkit.model.relation.OfficeHost;
import org.reformkit.model.structure.Structure;

class AbolishCoordinatingBodyTest {

    private static AbolishCoordinatingBody abolish(CoordinatingBodyId body) {
        return AbolishCoordinatingBody.builder().body(body).effectiveOn(DAY).build();
    }

    @Test
    void takesTheBodyAwayWithItsOffice() {
        Applied applied = Applied.of(abolish(SAFETY_COMMITTEE), BEFORE);
        assertThat(applied.after().coordinatingBody(SAFETY_COMMITTEE)).isEmpty();
        assertThat(applied.after().relations(SAFETY, OfficeHost.class)).isEmpty();
        assertThat(in(applied.after(), SAFETY)).isEqualTo(in(BEFORE, SAFETY));
        assertThat(applied.affected()).containsExactlyInAnyOrder(SAFETY_COMMITTEE, SAFETY);
    }

    @Test
    void isTakenBackWhereItHadNoOffice() {
        Structure alone =
                BEFORE.edit().remove(OfficeHost.of(SAFETY_COMMITTEE, SAFETY)).done();
        assertThat(thereAndBack(abolish(SAFETY_COMMITTEE), alone)).isEqualTo(alone);
        assertThat(abolish(SAFETY_COMMITTEE).inverse(BEFORE)).isEmpty();
    }

    @Test
    void isAboutTheBodyAndHasItsVerb() {
        assertThat(abolish(SAFETY_COMMITTEE).subjects()).containsExactly(SAFETY_COMMITTEE);
        assertThat(abolish(SAFETY_COMMITTEE).wording()).isEqualTo(Wording.of("撤销议事协调机构", "abolish coordinating body"));
    }

    @Test
    void refusesABodyThatIsNotThere() {
        AbolishCoordinatingBody action = abolish(CoordinatingBodyId.of(CITY, "C-09"));
        assertThat(inChinese(action)).containsExactly("议事协调机构 '320481/C-09'：结构中不存在，应为已有的要素。");
        assertThat(inEnglish(action))
                .containsExactly("coordinating body '320481/C-09': it is not in the structure. Expected one that is.");
    }
}
